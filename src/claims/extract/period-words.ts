import {
  endIndex,
  endYear,
  lasting,
  monthNumber,
  monthPeriod,
  type Period,
  shift,
  startMonth,
  startYear,
  yearPeriod,
} from '../../model/period.js';
import type { Groups, PeriodContext } from './named-period.js';
import { gateOf, YEAR_DIGITS } from './word-gates.js';
import { ONCE } from './word-source.js';

const COUNT = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  latter: 2,
  last: 4,
  final: 4,
};

// "may" and "march" are verbs too: the caller asks for a capital.
export const MONTH = String.raw`(?:(?=[ADFJMNOS])(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sep(?:tember|t\.?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?))(?![a-z])`;
export const YEAR = String.raw`(?:19[5-9]\d|20[0-4]\d)`;
export const N = String.raw`(?:${ONCE}(?:${COUNT.join('|')}|\d{1,2}))`;
/** Opened by the name of a month, and by a year. */
export const MONTH_GATE = gateOf(
  'jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sep|sept|september|oct|october|nov|november|dec|december',
);
export const YEAR_GATE = gateOf(YEAR_DIGITS);
export const ORD = '(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)';
export const DASH = String.raw`\s?(?:-to-|-|¦|to|through|till|until)\s?`;
/** The year behind a part of one: "of 2023", "last year", "this year". */
export const WHEN = String.raw`(?:,?\s+(?:of\s+|in\s+)?\(?(?:(?<year>${YEAR})\)?(?!\s?[-¦/]\s?\d\d\b)|(?<rel>this year|last year|the (?:current|previous) year|the year\b(?! (?:before|earlier|ended|to|ago)))))?`;

export { monthNumber };
export const countOf = (word: string): number => COUNT.indexOf(word.toLowerCase()) + 1 || Number(word);
export const ordinalOf = (word: string): number => ORDINAL[word.toLowerCase()]!;

/** The month that a text came out in. */
export const publishedMonth = (c: PeriodContext): Period | null =>
  c.published ? { start: c.published.slice(0, 7), months: 1 } : null;

const THE_YEAR = /^the\s+year$/i;

/** The year that "2023", "this year" or "last year" means; null where no word says. */
export function yearOf(m: Groups, c: PeriodContext): number | null {
  if (m.year) return Number(m.year);
  const now = publishedMonth(c);
  // "In the fourth quarter of the year": of the year that is told of.
  if (m.rel && THE_YEAR.test(m.rel)) {
    const told = c.current ?? c.known[0];
    return told ? endYear(told) : null;
  }
  if (m.rel && now)
    return startYear(now) - (/last|previous|past/i.test(m.rel) ? 1 : 0) + (/next|coming/i.test(m.rel) ? 1 : 0);
  return null;
}

/** A year that ended is what is spoken of until about that month of the next. */
const LATE_FOR_A_YEAR = 4;

/** "For the year", "the full year", where none is told of: the calendar year that was over, if it had just ended. */
export function yearJustOver(c: PeriodContext): Period | null {
  const now = publishedMonth(c);
  return now && startMonth(now) <= LATE_FOR_A_YEAR ? yearPeriod(startYear(now) - 1) : null;
}

/** A month without a year is the latest one that was over, or under way, when the text came out. */
export function monthWithout(month: number, c: PeriodContext): Period | null {
  const now = publishedMonth(c);
  if (!now) return c.current && monthPeriod(startYear(c.current), month);
  return monthPeriod(startYear(now) - (month > startMonth(now) ? 1 : 0), month);
}

/** A month by its name, of the year said, else the latest of that name. */
export function monthNamed(name: string, year: string | undefined, c: PeriodContext): Period | null {
  const month = monthNumber(name);
  return year ? monthPeriod(Number(year), month) : monthWithout(month, c);
}

/** A part of a year: of the year said, else of the latest year in which it was over when the text came out. */
export function inYear(m: Groups, c: PeriodContext, make: (year: number) => Period): Period | null {
  const year = yearOf(m, c);
  const now = publishedMonth(c);
  if (year !== null) {
    const said = make(year);
    // "January to November of this year", in January, of a text on November: of the year that it tells of.
    const ahead = m.rel && now && endIndex(said) > endIndex(now) && !c.ahead;
    return ahead && c.current && endYear(c.current) === year - 1 ? make(year - 1) : said;
  }
  if (!now) return c.current && make(startYear(c.current));
  const made = make(startYear(now));
  return endIndex(made) > endIndex(now) ? make(startYear(now) - 1) : made;
}

/** The month in which the fiscal year begins of those who count by one. */
const FISCAL_START: Readonly<Record<string, number>> = {
  IND: 4,
  JPN: 4,
  GBR: 4,
  CAN: 4,
  USA: 10,
  PAK: 7,
  BGD: 7,
  AUS: 7,
  NPL: 7,
  EGY: 7,
  THA: 10,
  MMR: 4,
  ETH: 7,
  KEN: 7,
  UGA: 7,
  TZA: 7,
  RWA: 7,
  MUS: 7,
  BTN: 7,
  NZL: 7,
  ZAF: 4,
  BWA: 4,
  NAM: 4,
  LSO: 4,
  SWZ: 4,
  HKG: 4,
  SGP: 4,
  KWT: 4,
  JAM: 4,
  BRB: 4,
  MWI: 4,
  TTO: 10,
  HTI: 10,
};
/** Of these, those who tell their trade by it, also where no word says so. */
const TELLS_TRADE_BY_IT: ReadonlySet<string> = new Set(['IND', 'JPN', 'PAK', 'BGD', 'NPL', 'EGY', 'AUS', 'MMR', 'ETH']);

export const fiscalStart = (c: PeriodContext): number => FISCAL_START[c.reporter ?? ''] ?? 1;
export const tellsByFiscalYear = (c: PeriodContext): boolean => TELLS_TRADE_BY_IT.has(c.reporter ?? '');
/** Does the reporter count by fiscal years that differ from the calendar's? */
export const hasFiscalYear = (c: PeriodContext): boolean => fiscalStart(c) !== 1;

/** The months that end with one, so many of them. */
export const endingWith = (months: number, last: Period): Period => lasting(shift(last, 1 - months), months);

/** The twelve months that end with a month. */
export const yearEnding = (year: number, month: number): Period => endingWith(12, monthPeriod(year, month));

/** The fiscal year under way in the month before the text came out; `back` years earlier. */
export function fiscalNow(c: PeriodContext, back = 0): Period | null {
  const now = publishedMonth(c);
  if (!now) return null;
  const last = shift(now, -1);
  const year = startYear(last) - (startMonth(last) < fiscalStart(c) ? 1 : 0) - back;
  return lasting(monthPeriod(year, fiscalStart(c)), 12);
}

/** Those whose fiscal year has the name of the one that it ends in, or who hardly use one. */
const ONE_YEAR_NAME: ReadonlySet<string> = new Set(['USA', 'THA']);

/** Whose fiscal years a name of two years, "2022-23", counts by: the partner's, where the reporter's have no such name. */
export const withTwoYears = (c: PeriodContext): PeriodContext =>
  c.partner &&
  FISCAL_START[c.partner] &&
  !ONE_YEAR_NAME.has(c.partner) &&
  (!hasFiscalYear(c) || ONE_YEAR_NAME.has(c.reporter!))
    ? { ...c, reporter: c.partner }
    : c;

/** The fiscal year that starts in a calendar year. */
export const fiscalFrom = (year: number, c: PeriodContext): Period => lasting(monthPeriod(year, fiscalStart(c)), 12);

/** The months `first` to `last` within a fiscal year: "April-May of 2022-23" is 2022, "January-March" 2023. */
export function withinFiscal(fiscal: Period, first: number, last: number): Period {
  const begin = startMonth(fiscal);
  const year = startYear(fiscal) + (first < begin ? 1 : 0);
  return lasting(monthPeriod(year, first), ((last - first + 12) % 12) + 1);
}

/** "The highest ever for a first half", in figures of a fiscal half: a part of the fiscal year that the text tells of. */
export function fiscalPartTold(m: Groups, c: PeriodContext, months: number, place: number): Period | null {
  if (m.year || m.rel || !tellsByFiscalYear(c)) return null;
  const begin = fiscalStart(c);
  const told = [...c.known, ...(c.heard ?? [])]
    .filter((p) => p.months > 1 && p.months <= 12 && startMonth(p) === begin)
    .reduce<Period | null>((latest, p) => (latest && latest.start >= p.start ? latest : p), null);
  const part = told && lasting(shift(told, (place - 1) * months), months);
  const now = publishedMonth(c);
  return part && now && endIndex(part) <= endIndex(now) ? part : null;
}
