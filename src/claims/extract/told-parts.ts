import {
  endIndex,
  endMonth,
  endYear,
  halfPeriod,
  justBefore,
  lasting,
  type Period,
  quarterPeriod,
  shift,
  startMonth,
  startYear,
  toDatePeriod,
  yearPeriod,
} from '../../model/period.js';
import type { Groups, PeriodContext } from './named-period.js';
import { countOf, publishedMonth } from './period-words.js';
import { isWeek, weekOf } from './week-forms.js';

/** The same part of another year: of the one it ends in, but "2020-21" is the one it begins in. */
export const sameIn = (current: Period, year: number, run: boolean): Period => {
  return shift(current, (year - (run ? startYear(current) : endYear(current))) * 12);
};

/** The period told of that "the same month", "the corresponding seven months" means: the last of that length. */
export function likePeriod({ unit, n, days }: Groups, c: PeriodContext): Period | null {
  // "In the same week of last year": some days that were told of.
  if (days) return [c.current, ...c.known, ...(c.heard ?? [])].find((p) => p?.days) ?? null;
  const months = n ? countOf(n) : unit ? { month: 1, quarter: 3, half: 6 }[unit.toLowerCase()]! : 0;
  if (months === 0 || c.current?.months === months) return c.current;
  return latestOf(c, months) ?? c.current;
}

/** The month before the one that the text came out in. */
export const publishedBefore = (c: PeriodContext): Period | null => {
  const now = publishedMonth(c);
  return now && justBefore(now);
};

export const latestOf = ({ known, heard = [] }: PeriodContext, months: number): Period | null =>
  known.find((p) => p.months === months) ?? (months < 12 ? heard.find((p) => p.months === months) : undefined) ?? null;

/** "That year", "those three months": the last that was named with as many months, in the sentence or the one before. */
export const thatNamed = ({ before, namedLast = [] }: PeriodContext, months: number): Period | null =>
  before?.months === months ? before : (namedLast.findLast((p) => p.months === months) ?? null);

/** "Over the same months", "in those months": the last stretch of several that was told of. */
export const sameMonths = ({ before, heard = [], current, known }: PeriodContext): Period | null =>
  [before, heard[0], current, ...known].find((p) => p && p.months > 1 && p.months < 12) ?? current;

/** "the nine months" in a text about September: January to September. */
export const toDate = (c: PeriodContext, months: number): Period | null => {
  const last = c.known.find((p) => p.months === 1 && (months === 12 || startMonth(p) === months));
  if (!last) return null;
  return months === 12 ? lasting(shift(last, -11), months) : toDatePeriod(startYear(last), months);
};

/** The first, second and so on of the quarters, halves or weeks that are told one by one. */
export function partInOrder(place: number, c: PeriodContext): Period | null {
  const { current, parts } = c;
  if (current && isWeek(current)) return weekOf({ start: current.start, months: 1 }, place);
  if (current?.months === 3) return overBy(quarterPeriod(startYear(current), place), c.published);
  if (!parts && current?.months === 6 && place < 3) return halfPeriod(endYear(current), place);
  const of = parts ? (current ?? c.known[0]) : null;
  if (!of) return null;
  if (parts === 3) return quarterPeriod(endYear(of), place);
  return place < 3 ? halfPeriod(endYear(of), place) : null;
}

/** "In the first quarter, after # in the fourth": a part that was not over when the text came out is one of the year before. */
const overBy = (part: Period, published: string | null): Period =>
  published && endMonth(part) >= published.slice(0, 7) ? shift(part, -12) : part;

/** "Over the quarter", in figures of September: the quarter or half that ends with the month told of. */
export function partToMonth({ known, current, published, before }: PeriodContext, unit: string): Period | null {
  // "In the month", in figures of a year to November: of its last, where that is the news.
  if (unit === 'month') {
    const told = current ?? known[0];
    const ago = told && published ? endIndex({ start: published.slice(0, 7), months: 1 }) - endIndex(told) : 99;
    return told && told.months > 1 && !told.days && ago < 3 ? { start: endMonth(told), months: 1 } : null;
  }
  const months = unit === 'quarter' ? 3 : 6;
  // "# in July, # in August and # in September, or # for the quarter": of the month named last before it.
  const named = before?.months === 1 && startMonth(before) % months === 0 ? before : null;
  const last = named ?? known.find((p) => p.months === 1 && !p.days);
  return last && startMonth(last) % months === 0 ? lasting(shift(last, 1 - months), months) : null;
}

/** The half of a year that was over when the text came out. */
export function halfJustOver(c: PeriodContext): Period | null {
  const now = publishedMonth(c);
  return now && (startMonth(now) > 6 ? halfPeriod(startYear(now), 1) : halfPeriod(startYear(now) - 1, 2));
}

/** "Over the year, they grew", at the head of what follows its last quarter or month. */
export const yearToHere = ({ current }: PeriodContext): Period | null =>
  current && current.months < 12 && !current.days && endMonth(current).endsWith('12')
    ? yearPeriod(endYear(current))
    : null;
