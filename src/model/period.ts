import { BilateralError } from './error.js';

/**
 * A stretch of whole months: a start and a length. Month, quarter, half, fiscal year, January-February and year to
 * date are all one thing. `days` narrows its first month and its last to some of their days ("1-20 December").
 */
export interface Period {
  /** First month, `YYYY-MM`. */
  readonly start: string;
  /** Length in months, at least 1. */
  readonly months: number;
  /** The day of the first month that it begins with, and that of the last month that it ends with. */
  readonly days?: readonly [number, number];
}

export type Frequency =
  | 'annual'
  | 'monthly'
  | 'quarterly'
  | 'half_year'
  | 'ytd'
  | 'fiscal_year'
  | 'partial_month'
  | 'multi_month'
  | 'multi_year';

const pad = (n: number): string => String(n).padStart(2, '0');

export const yearPeriod = (year: number): Period => ({ start: `${year}-01`, months: 12 });
export const monthPeriod = (year: number, month: number): Period => ({ start: `${year}-${pad(month)}`, months: 1 });
export const quarterPeriod = (year: number, quarter: number): Period => ({
  start: `${year}-${pad(quarter * 3 - 2)}`,
  months: 3,
});
export const halfPeriod = (year: number, half: number): Period => ({
  start: `${year}-${half === 1 ? '01' : '07'}`,
  months: 6,
});
/** January to `month` of a year. */
export const toDatePeriod = (year: number, month: number): Period => ({ start: `${year}-01`, months: month });

export const startYear = (p: Period): number => Number(p.start.slice(0, 4));
export const startMonth = (p: Period): number => Number(p.start.slice(5, 7));
/** Months since year 0 of the first month: the order of periods. */
export const startIndex = (p: Period): number => startYear(p) * 12 + startMonth(p) - 1;
/** Months since year 0 of the last month. */
export const endIndex = (p: Period): number => startIndex(p) + p.months - 1;
export const monthAt = (index: number): string => `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
/** Last month, `YYYY-MM`. */
export const endMonth = (p: Period): string => monthAt(endIndex(p));
/** The months of a period, in order. */
export const monthsOf = (p: Period): readonly string[] =>
  Array.from({ length: p.months }, (_, k) => monthAt(startIndex(p) + k));
export const endYear = (p: Period): number => Math.floor(endIndex(p) / 12);

/** How many days its last month has. */
export const lastDay = (p: Period): number => new Date(Date.UTC(endYear(p), (endIndex(p) % 12) + 1, 0)).getUTCDate();

/** The period moved by whole months, backwards when negative. */
export const shift = (p: Period, months: number): Period => laid(monthAt(startIndex(p) + months), p.months, p.days);
/** From the same month on, so many months: of a period that has its days from the first of them to the last. */
export const lasting = (p: Period, months: number): Period => laid(p.start, months, p.days);
/** The period narrowed to days of its first month and of its last. */
export const withDays = (p: Period, days: readonly [number, number]): Period => laid(p.start, p.months, days);

const laid = (start: string, months: number, days: Period['days']): Period =>
  days ? { start, months, days } : { start, months };
/** The same months one year earlier: the base of a year-on-year comparison. */
export const yearBefore = (p: Period): Period => shift(p, -12 * Math.max(1, Math.ceil(p.months / 12)));
/** The stretch of the same length just before: the base of a month-on-month comparison. */
export const justBefore = (p: Period): Period => shift(p, -p.months);

export const samePeriod = (a: Period, b: Period): boolean =>
  a.start === b.start && a.months === b.months && a.days?.[0] === b.days?.[0] && a.days?.[1] === b.days?.[1];
export const within = (inner: Period, outer: Period): boolean =>
  startIndex(inner) >= startIndex(outer) && endIndex(inner) <= endIndex(outer);
export const comparePeriods = (a: Period, b: Period): number => startIndex(a) - startIndex(b) || a.months - b.months;

export function frequencyOf(p: Period): Frequency {
  if (p.days) return 'partial_month';
  if (p.months === 1) return 'monthly';
  const month = startMonth(p);
  if (p.months === 12) return month === 1 ? 'annual' : 'fiscal_year';
  if (p.months > 12) return 'multi_year';
  if (p.months === 3 && month % 3 === 1) return 'quarterly';
  if (p.months === 6 && month % 6 === 1) return 'half_year';
  return month === 1 ? 'ytd' : 'multi_month';
}

/** `2023`, `2023-12`, `2023-Q1`, `2022-H1`, `2023-01/2023-02`, `2022-12-01/2022-12-20`, `1995/2022`. */
export function formatPeriod(p: Period): string {
  if (p.days) return `${p.start}-${pad(p.days[0])}/${endMonth(p)}-${pad(p.days[1])}`;
  const month = startMonth(p);
  if (p.months === 1) return p.start;
  if (p.months % 12 === 0 && month === 1)
    return p.months === 12 ? p.start.slice(0, 4) : `${startYear(p)}/${endYear(p)}`;
  if (p.months === 3 && month % 3 === 1) return `${startYear(p)}-Q${(month + 2) / 3}`;
  if (p.months === 6 && month % 6 === 1) return `${startYear(p)}-H${month === 1 ? 1 : 2}`;
  return `${p.start}/${endMonth(p)}`;
}

const FORMS: readonly [RegExp, (m: RegExpMatchArray) => Period | null][] = [
  [/^(\d{4})$/, (m) => yearPeriod(+m[1]!)],
  [/^(\d{4})-(\d{2})$/, (m) => monthPeriod(+m[1]!, +m[2]!)],
  [/^(\d{4})-?Q([1-4])$/i, (m) => quarterPeriod(+m[1]!, +m[2]!)],
  [/^(\d{4})-?H([12])$/i, (m) => halfPeriod(+m[1]!, +m[2]!)],
  [/^(\d{4})\/(\d{4})$/, (m) => ({ start: `${m[1]}-01`, months: (+m[2]! - +m[1]! + 1) * 12 })],
  [/^(\d{4}-\d{2})\/(\d{4}-\d{2})$/, (m) => spanOf(m[1]!, m[2]!)],
  [/^(\d{4}-\d{2})-(\d{2})\/(\d{4}-\d{2})-(\d{2})$/, (m) => ({ ...spanOf(m[1]!, m[3]!), days: [+m[2]!, +m[4]!] })],
];

/** The period from one month to another, both `YYYY-MM` and included. */
export function spanOf(first: string, last: string): Period {
  const start = { start: first, months: 1 };
  return { start: first, months: endIndex({ start: last, months: 1 }) - startIndex(start) + 1 };
}

const validMonth = (text: string): boolean => +text.slice(5, 7) >= 1 && +text.slice(5, 7) <= 12;

/** Reads what `formatPeriod` writes. @throws BilateralError `unknown-period` */
export function parsePeriod(text: string): Period {
  for (const [form, read] of FORMS) {
    const match = text.trim().match(form);
    const period = match && read(match);
    if (period && period.months >= 1 && validMonth(period.start)) return period;
  }
  throw new BilateralError('unknown-period', `'${text}' is not a period`, {
    hint: 'write a year (2023), a month (2023-12), a quarter (2023-Q1), a half (2022-H1) or months (2023-01/2023-02)',
  });
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 1 to 12 for the name of a month or its first three letters; 0 for anything else. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

/** The period in words: `2023`, `December 2023`, `January-February 2023`, `Q1 2023`, `first half of 2022`. */
export function periodInWords(p: Period): string {
  const name = (month: number): string => MONTHS[month - 1]!;
  const year = startYear(p);
  switch (frequencyOf(p)) {
    case 'annual':
      return String(year);
    case 'monthly':
      return `${name(startMonth(p))} ${year}`;
    case 'quarterly':
      return `Q${(startMonth(p) + 2) / 3} ${year}`;
    case 'half_year':
      return `${startMonth(p) === 1 ? 'first' : 'second'} half of ${year}`;
    case 'partial_month':
      return p.months === 1
        ? `${p.days![0]}-${p.days![1]} ${name(startMonth(p))} ${year}`
        : `${p.days![0]} ${name(startMonth(p))} ${year} to ${p.days![1]} ${name((endIndex(p) % 12) + 1)} ${endYear(p)}`;
    case 'multi_year':
      if (startMonth(p) === 1 && p.months % 12 === 0) return `${year}-${endYear(p)}`;
  }
  const last = endIndex(p) % 12;
  return endYear(p) === year
    ? `${name(startMonth(p))}-${name(last + 1)} ${year}`
    : `${name(startMonth(p))} ${year}-${name(last + 1)} ${endYear(p)}`;
}
