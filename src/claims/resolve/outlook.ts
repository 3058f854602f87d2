import type { Claim, ClaimKind } from '../../model/claim.js';
import type { Period } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';
import { looksAhead } from '../extract/outlook-of-number.js';
import type { NamedPeriod } from '../extract/periods.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { isBasePeriod } from './base-period.js';
import { isOver } from './choose-period.js';
import { asFiscalYears } from './fiscal-years-ahead.js';
import type { Outlook, Place, Topic } from './topic.js';

const NOUN_GATE = gateOf('forecasts?|projections?|predictions?|outlook|estimates?|pencils|sees');
const REVISION_GATE = gateOf(
  'raised|lifted|increased|upped|lowered|cut|reduced|trimmed|slashed|pared|revised|adjusted|nudged|put|pegged|left|kept|held|seen|set|reckoned|unchanged|stay|stays|remain|remains|hold|holds',
);
/** "Exports of grain are raised by", "corn is put at", "sorghum stays at", "was trimmed by # to #": how a forecast is told anew. */
const REVISION =
  /\b(?:is|are|being)\s(?:(?:also|now|further|again|thus|however)\s)?(?:left\s|kept\s|held\s)?(?:raised|lifted|increased|upped|lowered|cut|reduced|trimmed|slashed|pared|revised|adjusted|nudged|put|pegged|left|kept|held|seen|set|reckoned|unchanged)\b|\b(?:stays?|remains?|holds?)\s(?:unchanged\s|steady\s)?at\b/;
/** "Wheat was trimmed by # to #": of amounts, and not of what somebody did to trade. */
const REVISED =
  /\b(?:was|were)\s(?:also\s|again\s)?(?:raised|lifted|increased|upped|lowered|cut|reduced|trimmed|slashed|pared|revised|nudged)\b[^.;]{0,30}?\s(?:by|to)\s/;
/** "In January the board had put them at #": what was forecast before. */
const HAD_SEEN =
  /\bhad\s(?:also\s|still\s|earlier\s)?(?:put|pegged|seen|forecast|expected|projected|predicted|reckoned|estimated|pencill?ed)\b/;
/** "That is # below", "this would be": of the forecast told just before. */
const POINTS_BACK = /^(?:That|This|It)\s(?:is|would|will|compares)\b/;
const PAST =
  /\b(?:came|reached|totall?ed|amounted|stood|rose|fell|grew|dropped|shrank|increased|decreased|declined|jumped|climbed|was|were|had\sbeen|has|have)\b(?!\s(?:also\s|again\s|only\s)?(?:raised|lifted|lowered|cut|reduced|trimmed|slashed|pared|revised|nudged|put|expected|forecast|projected|predicted|seen|estimated))/;
const CLAUSE_PARTS = /[,;:]\s|\s(?:but|while|whereas|although)\s/g;
const POLL = /\b(?:polls?|polled|economists|analysts|surveyed|survey|consensus|those asked)\b/i;
const POLL_GATE = gateOf('poll|polls|polled|economists|analysts|surveyed|survey|consensus|asked');

/** "The August forecast", "than in August", "what it forecast in June": when another forecast was made. */
const MADE_BEFORE =
  /\b(?:forecast|projected|predicted|expected|estimated|foresaw|pencill?ed\sin|saw|seen|put|(?:forecasts?|projections?|predictions?|outlook|estimates?|figures?)\s(?:of|from|made|published|issued)|than|from|since|of|against|its|the|to|over|on)\s(?:(?:in|at|back\sin|of|its|the|that|for)\s){0,2}$|^(?:Back\s)?[Ii]n\s$/;
const MADE_BEHIND =
  /^(?:'s)?\s(?:forecast|projection|prediction|outlook|estimate|report|survey|round|edition|bulletin|figures?)\b/;

const saysRates = ({ quantities }: Marks): boolean => quantities.some((q) => q.quantity.unit === 'percent');

/** Does a sentence tell of a forecast, in a text that tells one? */
function speaksOf(marks: Marks, outlook: Outlook): boolean {
  const { text, sentence } = marks;
  if (looksAhead(text) || (opens(text, NOUN_GATE) && /\b(?:forecast|projection|prediction)s?\b/i.test(text)))
    return true;
  return (
    (opens(text, REVISION_GATE) && (REVISION.test(text) || (REVISED.test(text) && !saysRates(marks)))) ||
    (text.includes(' had ') && HAD_SEEN.test(text)) ||
    (sentence.block === outlook.block && POINTS_BACK.test(text))
  );
}

/** Long enough for a forecast of a year or a season. */
const isLong = ({ months, days }: Period): boolean => months >= 6 && !days;

/** Where a sentence tells of a forecast: for which time, and which of its periods only say when another one was made. */
export interface OfOutlook {
  readonly period: Period;
  readonly periods: readonly NamedPeriod[];
  readonly topic: Topic | null;
  /** The sentence names no time of its own and goes on in the paragraph that told of this one. */
  readonly goesOn: boolean;
}

/** What a sentence tells of a forecast; null where it tells of none. */
export function ofOutlook(
  marks: Marks,
  named: readonly NamedPeriod[],
  { outlook }: Place,
  published: string | null,
): OfOutlook | null {
  if (published === null || marks.quantities.length === 0) return null;
  const known = outlook !== null && speaksOf(marks, outlook);
  const periods = known ? asFiscalYears(named, outlook.period, marks.text) : named;
  if (!known && !looksAhead(marks.text)) return null;
  const own = periods.find(
    (p) => isLong(p.period) && !isOver(p.period, published) && !isBasePeriod(marks.masked, p),
  )?.period;
  const period = own ?? (known ? outlook.period : null);
  if (!period || !isLong(period)) return null;
  return {
    period,
    periods: periods.filter((p) => !isWhenMade(p, marks.masked, published)),
    topic: known ? outlook.topic : null,
    goesOn: own === undefined && known && outlook.block === marks.sentence.block,
  };
}

const isWhenMade = ({ period, start, end }: NamedPeriod, masked: string, published: string): boolean =>
  period.months <= 3 &&
  (isOver(period, published) || period.months === 1) &&
  (MADE_BEFORE.test(masked.slice(Math.max(0, start - 40), start)) ||
    CHANGED_FROM.test(masked.slice(Math.max(0, start - 60), start)) ||
    MADE_BEHIND.test(masked.slice(end, end + 16)));

/** "To 4.5 million tonnes from 3.5 million tonnes in December". */
const CHANGED_FROM = /\bfrom\s(?:an?\s|the\s)?#+(?:\s[a-z]+){0,3}\s(?:in|of)\s(?:the\s)?$/;

/** Kinds of figures that may be foreseen. */
export const FORESEEN: ReadonlySet<ClaimKind> = new Set(['level', 'growth', 'balance']);

/** The words of the clause that a number stands in, up to it. */
function clauseBefore(masked: string, at: number): string {
  const left = masked.slice(Math.max(0, at - 110), at);
  const last = matchesOf(CLAUSE_PARTS, left).at(-1);
  return last ? left.slice(last.index + last[0].length) : left;
}

/** The period of a number that a forecast tells; null where it is told of what was, or as any other number. */
export function foreseenAt(
  draft: Draft,
  chosen: Period | null,
  marks: Marks,
  of: OfOutlook | null,
  published: string | null,
): Period | null {
  if (of === null || draft.quantity === null || !FORESEEN.has(draft.kind)) return null;
  const named = chosen && of.periods.find((p) => p.period === chosen);
  if (chosen && !isOver(chosen, published) && isLong(chosen) && (named || !draft.isBase))
    return !named && of.goesOn ? of.period : chosen;
  if (draft.expected && opens(marks.text, POLL_GATE) && POLL.test(marks.text)) return null;
  const clause = clauseBefore(marks.masked, draft.at);
  if (PAST.test(clause) && !looksAhead(clause)) return null;
  if (!named) return of.period;
  if (draft.isBase || draft.kind !== 'growth') return null;
  // "# below fiscal 2018": measured against a year that was.
  return isBasePeriod(marks.masked, named) ? of.period : null;
}

/** What the text forecasts from here on: until a paragraph tells of what was. */
export function outlookAfter(
  place: Place,
  marks: Marks,
  drafts: readonly Draft[],
  told: readonly Claim[],
  published: string | null,
): Outlook | null {
  const { block } = marks.sentence;
  const at = told.findLastIndex(
    ({ kind, period, value, flow }, i) =>
      kind === 'forecast' &&
      value !== null &&
      flow !== null &&
      period !== null &&
      isLong(period) &&
      !isOver(period, published) &&
      drafts[i]!.quantity !== null,
  );
  if (at >= 0) {
    const { period, reporter, partner, flow, product } = told[at]!;
    const before = place.outlook;
    const topic: Topic = {
      reporter: reporter ?? null,
      partner: partner ?? null,
      flow: flow!,
      gap: null,
      product: null,
    };
    // "Sales to China are cut": what is told of one partner is no matter of the next.
    const kept = before && (partner ?? 'WLD') !== 'WLD' && place.base?.partner !== partner ? before.topic : topic;
    return { period: period!, topic: product && flow === 'balance' && before ? before.topic : kept, block };
  }
  const was = told.some(
    ({ kind, value, period }, i) =>
      FORESEEN.has(kind) && value !== null && !drafts[i]!.isBase && period !== null && isOver(period, published),
  );
  return was && block !== place.outlook?.block ? null : place.outlook;
}
