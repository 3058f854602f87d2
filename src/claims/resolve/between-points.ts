import { endMonth, type Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { YEAR } from '../extract/period-words.js';
import type { NamedPeriod } from '../extract/periods.js';

/** Both ends with their years: "between 2013 and 2020", "from September 2010 to January 2011". */
const POINTS = new RegExp(
  String.raw`^(?:between|from)\s+(?:(?<month>[A-Z][a-z]+)\s+)?${YEAR}\s+(?:and|to)\s+(?:[A-Z][a-z]+\s+)?${YEAR}$`,
);
/** A rate of each year is of all of them. */
export const OF_EACH_YEAR = /\b(?:average|annual(?:ly)?|yearly|(?:a|per|each|every)\s+year)\b/;
const AROUND = 50;
const FARTHEST = 60;

/** The two points that a change lies between, the one set against the other; null where it is told of a stretch. */
export function betweenPoints(
  { kind, at, atEnd }: Draft,
  { start, end, period }: NamedPeriod,
  masked: string,
): { readonly base: Period; readonly of: Period } | null {
  if ((kind !== 'growth' && kind !== 'ratio') || period.months < 3 || period.days) return null;
  // Next to its rate: "fell by half between 2013 and 2020", "Between 2013 and 2020 they fell by half".
  const between = start >= atEnd ? masked.slice(atEnd, start) : start < 4 ? masked.slice(end, at) : '#';
  if (between.length > FARTHEST || between.includes('#')) return null;
  const words = POINTS.exec(masked.slice(start, end));
  if (!words || OF_EACH_YEAR.test(masked.slice(Math.max(0, at - AROUND), Math.max(end, atEnd) + AROUND))) return null;
  const months = words.groups?.month ? 1 : 12;
  const of =
    months === 1 ? { start: endMonth(period), months } : { start: `${endMonth(period).slice(0, 4)}-01`, months };
  return { base: { start: period.start, months }, of };
}
