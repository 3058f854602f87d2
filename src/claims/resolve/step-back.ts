import { justBefore, type Period, samePeriod, yearBefore } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { baseAtHead } from './base-at-head.js';
import { isBasePeriod } from './base-period.js';
import { comparesMonths, isMonthByMonth } from './offices.js';
import type { Place } from './topic.js';

/** "Seasonally adjusted, exports rose #": what is freed of the season is set against the month or quarter before. */
const ADJUSTED = /(?<!\b(?:not|non|without|before)[\s-])\bseason\w*[^.,;#]{0,30}\badjust|\badjust[^.;#]{0,30}\bseason/i;
const isAdjusted = ({ text }: Marks): boolean => text.includes('eason') && ADJUSTED.test(text);

/** "Unadjusted, exports were # lower", "without adjustment": set against the year before. */
const UNADJUSTED = /\bunadjusted\b|\b(?:not|without|before)\s(?:(?:any|seasonal|seasonally)\s)?adjust/i;
const isUnadjusted = ({ text }: Marks): boolean => text.includes('djust') && UNADJUSTED.test(text);

const YEAR = /\byear(?:ly)?\b|\by\/y\b|\byoy\b|\by-o-y\b|\bannual(?:ly)?\b(?!\srate)/i;
/** "On a calendar adjusted basis", "adjusted for working days": freed of the days alone, and so set against the year before. */
const DAYS_ADJUSTED =
  /\b(?:calendar|working|trading|business)[\s-](?:(?:days?|effects?)[\s-])?adjust|\badjust\w*\s+for\s+(?:the\s+)?(?:number\s+of\s+)?(?:calendar|working|trading|business)\b/i;
/** Where one clause of a sentence ends. */
const CLAUSE = /;\s|,\s(?:and|while|but|whereas)\s|\.\s/;

/** Of the clauses of a sentence the one that holds a place. */
function clauseAt(text: string, at: number): string {
  let from = 0;
  for (const clause of text.split(CLAUSE)) {
    const end = text.indexOf(clause, from) + clause.length;
    if (at < end) return clause;
    from = end;
  }
  return text;
}

/** Is a rate freed of the days of its month, and not of the season? */
function isOfDays({ at }: Draft, marks: Marks): boolean {
  if (!marks.text.includes('djust') || !DAYS_ADJUSTED.test(marks.text)) return false;
  if (!isAdjusted(marks)) return true;
  const clause = clauseAt(marks.text, at);
  return DAYS_ADJUSTED.test(clause) && !clause.includes('eason');
}

/** Is a rate that names no base one on the month or the quarter before? Null where it is on the year before. */
export function stepBack(
  draft: Draft,
  period: Period | null,
  partner: string | null,
  marks: Marks,
  place: Place,
): 'mom' | 'qoq' | null {
  const { kind, comparison } = draft;
  if (kind !== 'growth' || comparison !== 'yoy' || period === null || period.months > 3 || YEAR.test(marks.text))
    return null;
  if (isOfDays(draft, marks) || isUnadjusted(marks)) return null;
  const { monthly, quarterly } = stepsHere(place, marks);
  const step = period.months === 1 ? monthly : period.months === 3 && quarterly;
  const steps =
    period.months !== 2 &&
    (step || comparesMonths(place.office, partner) || isOfPartner(place, partner) || isAdjusted(marks));
  return steps ? (period.months === 1 ? 'mom' : 'qoq') : null;
}

/** "With China the gap grew # to #", in American figures of a month that were not set against the year before. */
const isOfPartner = ({ office, basePeriod, yearFirst }: Place, partner: string | null): boolean =>
  partner !== 'WLD' && isMonthByMonth(office) && basePeriod?.months === 1 && !yearFirst;

/** In figures set against the year before, a look at the month before holds for its paragraph. */
const stepsHere = (
  { monthly, quarterly, yearFirst, block }: Place,
  { sentence }: Marks,
): Pick<Place, 'monthly' | 'quarterly'> =>
  yearFirst && sentence.block !== block ? { monthly: false, quarterly: false } : { monthly, quarterly };

const THAN_GATE = gateOf('than');
const YEAR_GATE = gateOf('year|annual');
const THAN_MONTH =
  /\bthan in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d{4})/;
const ON_YEAR = /\b(?:year[- ](?:on|over)[- ]year|on[- ]year|on the year|on an annual basis)\b/i;

/** Are rates of months, and of quarters, compared with the one before from this sentence on? `periods` are those of no other rate. */
export function stepsAfter(
  place: Place,
  marks: Marks,
  drafts: readonly Draft[],
  here: Period | null,
  periods: readonly NamedPeriod[],
): Pick<Place, 'monthly' | 'quarterly' | 'yearFirst'> {
  const { monthly, quarterly } = stepsHere(place, marks);
  const says = (step: Draft['comparison']): boolean => drafts.some((d) => d.kind === 'growth' && d.comparison === step);
  const saysMonth = says('mom');
  const now = here ?? place.period;
  const against = (base: Period, relative: boolean): boolean =>
    periods.some(
      (p) => samePeriod(p.period, base) && (relative || p.by !== 'relative') && isBasePeriod(marks.masked, p),
    );
  // "The month's surplus of # compares with # in September": amounts are set beside one another by all.
  const before = here !== null && drafts.some((d) => d.kind === 'growth') && against(justBefore(here), false);
  const adjusted = here !== null && isAdjusted(marks);
  // "Compared to August, the balance rose from # to #": so did what it is made up of, in the sentence behind it.
  const head = now?.months === 1 ? baseAtHead(marks.masked, periods, marks.masked.length) : undefined;
  const fromLast = now !== null && head !== undefined && samePeriod(head.period, justBefore(now));
  const onMonth =
    saysMonth ||
    fromLast ||
    (opens(marks.text, THAN_GATE) && THAN_MONTH.test(marks.text)) ||
    (here?.months === 1 && (before || adjusted));
  const onQuarter = says('qoq') || (here?.months === 3 && (adjusted || before));
  // "Compared with June of last year both were lower": what follows is compared so too.
  const onYear =
    now !== null &&
    ((opens(marks.text, YEAR_GATE) && ON_YEAR.test(marks.text)) ||
      isUnadjusted(marks) ||
      against(yearBefore(now), true));
  const yearFirst = place.yearFirst || (onYear && !onMonth && !onQuarter && !monthly && !quarterly);
  return { monthly: onMonth || (monthly && !onYear), quarterly: onQuarter || (quarterly && !onYear), yearFirst };
}
