import { endMonth, type Period } from '../../model/period.js';
import { CALENDAR_FORMS } from './calendar-forms.js';
import { isCountedBack } from './counted-back.js';
import { DAY_FORMS, RELATIVE_DAY_FORMS } from './day-forms.js';
import { ENDED_FORMS } from './ended-forms.js';
import { FISCAL_FORMS } from './fiscal-forms.js';
import { FROM_THE_START_FORMS } from './from-the-start-forms.js';
import { IRANIAN_FORMS } from './iranian-year.js';
import { matchesOf } from './matches.js';
import type { NamedPeriod, PeriodContext, PeriodForm } from './named-period.js';
import { looksAhead } from './outlook-of-number.js';
import { PERIOD_CODES } from './period-codes.js';
import { RELATIVE_FORMS } from './relative-forms.js';
import { RELATIVE_SEASON_FORMS, SEASON_FORMS } from './season-forms.js';
import { RELATIVE_STRETCH_FORMS, STRETCH_FORMS } from './stretch-forms.js';
import { RELATIVE_WEEK_FORMS, WEEK_FORMS } from './week-forms.js';
import { openedBy } from './word-gates.js';

export type { NamedPeriod, PeriodContext } from './named-period.js';

const compiled = (forms: readonly PeriodForm[]) =>
  forms.map(({ needs, form, by, read }) => ({ needs, form: new RegExp(`(?<![\\w-])(?:${form})`, 'gi'), by, read }));
const ABSOLUTE = compiled([
  ...IRANIAN_FORMS,
  ...SEASON_FORMS,
  ...FROM_THE_START_FORMS,
  ...ENDED_FORMS,
  ...FISCAL_FORMS,
  ...DAY_FORMS,
  ...WEEK_FORMS,
  ...PERIOD_CODES,
  ...STRETCH_FORMS,
  ...CALENDAR_FORMS,
]);
const RELATIVE = compiled([
  ...RELATIVE_SEASON_FORMS,
  ...RELATIVE_DAY_FORMS,
  ...RELATIVE_WEEK_FORMS,
  ...RELATIVE_STRETCH_FORMS,
  ...RELATIVE_FORMS,
]);
/** Nothing else can name a period. */
const ANY =
  /(?:19|20)\d\d|month|quarter|half|year|season|annual|\bQ[1-4]|\b[1-4][QH]|\bH[12]\b|semester|\bthe\s(?:first|second|third|fourth)[,.;]|FY\s?'?\d|\bYTD|fiscal|period|fortnight|week|cumulative|January|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

/** "In period 1 of March (from March 1 to March 15)": the bracket says which days. */
function narrowedInBrackets(text: string, found: readonly NamedPeriod[]): readonly NamedPeriod[] {
  return found.filter((p, i) => {
    const next = found[i + 1];
    const narrower = next?.period.days !== undefined && !p.period.days && next.period.start === p.period.start;
    return !(narrower && /^\s*\(\s*$/.test(text.slice(p.end, next.start)));
  });
}

const COMPARED =
  /\b(?:than|from|against|compared\s+(?:with|to)|(?:in|by)\s+comparison\s+(?:with|to)|relative\s+to|versus|vs\.?|after|below|above|over)\s[^,;]{0,40}$|\bon\s+(?:the\s+)?$/i;
const isBase = (text: string, p: NamedPeriod): boolean => COMPARED.test(text.slice(Math.max(0, p.start - 60), p.start));
const STEP_BACK =
  /^(?:(?:a|one|the)\s+(?:year|month|quarter)\s+(?:earlier|ago|before)|(?:the\s+)?(?:previous|preceding|prior)\s+(?:month|quarter)$)/i;
/** "For the seven months": named against what was told before, and yet what the next is set against. */
const STRETCH_TOLD = /^(?:in|for|over|during|of)\s.*\smonths$/i;
const LIKE = /^(?:the\s+)?(?:same|similar|corresponding|comparable|equivalent|like)\s/i;
/** What a period is set against, told more strictly: "over the first nine months" is none. */
const SET_AGAINST =
  /(?:\b(?:than|against|compared\s+(?:with|to)|(?:in|by)\s+comparison\s+(?:with|to)|relative\s+to|versus|below|above|(?:up|down|higher|lower)\s+from)|,\s+from)\s(?:[^,;]|(?<=\d),(?=\d)){0,44}$/i;
/** "From # in January 2023 to # in the same month of 2024". */
const LEADS_ON = /(?<!\b(?:compared|relative|prior)\s)\bto\s[^,;]*$/;
const AND = /\b(?:and|but)\b/;

/** "Were 4 percent above those of 2018, after a rise of 1 percent in the year before", "having surged the month before". */
const CAME_AFTER =
  /,\s+(?:and\s+)?(?:(?:but\s+)?after|following|having|on\s+top\s+of|adding\s+to|which\s+followed)\b[^;]*$/i;
const JUST_BEFORE = /\b(?:year|month|quarter)s?\b/i;

/**
 * The period that one named against another goes by: the last before it. "Compared with 84 billion in the second quarter
 * and 80 billion a year earlier", "up 9% on February last year and 2% on the previous month" are a year or a month before
 * what was compared, not before its base.
 */
function pointedAt(
  text: string,
  start: number,
  words: string,
  found: readonly NamedPeriod[],
  current: Period | null,
): Period | undefined {
  const before = found
    .filter((p) => p.end <= start && (p.by !== 'relative' || STRETCH_TOLD.test(text.slice(p.start, p.end))))
    .sort((a, b) => a.start - b.start);
  const last = before.at(-1);
  if (last && JUST_BEFORE.test(words) && CAME_AFTER.test(text.slice(last.end, start)) && isBase(text, last))
    return before.findLast((p) => !isBase(text, p))?.period;
  // "Less than in the second quarter of 2022, more than in the corresponding period of 2021": of what is compared.
  if (
    last &&
    LIKE.test(words) &&
    SET_AGAINST.test(text.slice(Math.max(0, last.start - 60), last.start)) &&
    !LEADS_ON.test(text.slice(last.end, start))
  )
    return before.findLast((p) => !isBase(text, p))?.period ?? (current ? undefined : last.period);
  // "8.5% up on 2018 and the highest annual total": of the year that is told of.
  if (last && /^annual/i.test(words)) return before.findLast((p) => !isBase(text, p))?.period;
  if (!last || !STEP_BACK.test(words) || !AND.test(text.slice(last.end, start))) return last?.period;
  return isBase(text, last) ? before.findLast((p) => !isBase(text, p))?.period : last.period;
}

/** "may" and "march" in small letters are no months. */
const isSmall = (month: string | undefined): boolean => month !== undefined && !/^[A-Z]/.test(month);

/**
 * Every period that a stretch of text names, in order, none overlapping. "The same period a year earlier" is read against
 * the period named before it in the stretch, else against `current`.
 */
export function findPeriods(
  text: string,
  context: Omit<PeriodContext, 'known' | 'told' | 'ahead'> & Partial<Pick<PeriodContext, 'known'>>,
): readonly NamedPeriod[] {
  const found: NamedPeriod[] = [];
  if (!ANY.test(text)) return found;
  const known = context.known ?? (context.current ? [context.current] : []);
  const ahead = looksAhead(text);
  const scan = (forms: typeof ABSOLUTE, relative: boolean): void => {
    for (const one of openedBy(text, forms)) {
      const { form, by, read } = one;
      for (const match of matchesOf(form, text)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (found.some((other) => start < other.end && other.start < end)) continue;
        const groups = match.groups ?? {};
        const { a, b, a2, b2, a3 } = groups;
        if (isSmall(a) || isSmall(b) || isSmall(a2) || isSmall(b2) || isSmall(a3)) continue;
        if (relative && isCountedBack(text, start, match[0])) continue;
        const before = relative ? pointedAt(text, start, match[0], found, context.current) : undefined;
        const period = read(groups, {
          published: context.published,
          current: before ?? context.current,
          known: before ? [before, ...known] : known,
          heard: context.heard,
          namedLast: context.namedLast,
          parts: context.parts,
          told: relative ? found.filter((p) => p.end <= start).map((p) => p.period) : [],
          before,
          ahead,
          reporter: context.reporter,
          partner: context.partner,
        });
        if (period) found.push({ start, end, period, by: groups.year || groups.from ? 'year' : by });
      }
    }
  };
  scan(ABSOLUTE, false);
  scan(RELATIVE, true);
  const inOrder = found.sort((a, b) => a.start - b.start);
  return narrowedInBrackets(text, inOrder.length > 1 ? withoutLastMonths(text, inOrder) : inOrder);
}

/** "The first half of fiscal 2025 through September": the month that a stretch ends with is no period of its own. */
const withoutLastMonths = (text: string, periods: readonly NamedPeriod[]): readonly NamedPeriod[] =>
  periods.filter(({ period, start }, i) => {
    const before = periods[i - 1];
    return !(
      before &&
      period.months === 1 &&
      before.period.months > 1 &&
      endMonth(before.period) === period.start &&
      TO_ITS_END.test(text.slice(before.end, start))
    );
  });
const TO_ITS_END = /^,?\s(?:through|to|until|till|ended|ending)\s(?:in\s|the\send\sof\s|end-)?$/;
