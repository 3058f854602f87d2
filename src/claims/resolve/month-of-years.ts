import { shift, startYear } from '../../model/period.js';
import type { Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

const BARE_YEAR = /^(?:19|20)\d\d$/;
const HAS_YEAR = /\d{4}/;
/** Behind an amount its year: "from $23 billion in 2012". */
const ITS_YEAR = /^\s(?:in|of|for)\s$/;
/** "In a June those of 2015 ($101 million)". */
const IN_BRACKET = /^\s\($/;
/** Words behind which whole years may be told of. */
const OTHER_TIME = /\b(?:after|having|had|whole|full|all|entire|annual|annually|yearly)\b/;

/**
 * "In May the deficit went down from # in 2012 to # in 2013": bare years behind a month that has none are that month of
 * each year, where every amount behind the month has a year of its own.
 */
export function monthOfYears(marks: Marks, periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
  if (periods.length < 3) return periods;
  const { text, masked, quantities } = marks;
  const part = periods.find(
    (p) => p.by === 'calendar' && p.period.months < 12 && !p.period.days && !HAS_YEAR.test(text.slice(p.start, p.end)),
  );
  if (!part) return periods;
  const years = periods.filter((p) => p.start >= part.end && BARE_YEAR.test(text.slice(p.start, p.end)));
  if (years.length < 2 || OTHER_TIME.test(masked.slice(part.end, years.at(-1)!.start))) return periods;
  const amounts = quantities.filter((q) => q.start >= part.end && q.quantity.unit === 'currency');
  const dated = amounts.every((q) =>
    years.some((y) => ITS_YEAR.test(masked.slice(q.end, y.start)) || IN_BRACKET.test(masked.slice(y.end, q.start))),
  );
  if (amounts.length !== years.length || !dated) return periods;
  const said = new Set(years);
  return periods.map((p) =>
    said.has(p)
      ? {
          start: p.start,
          end: p.end,
          period: shift(part.period, 12 * (startYear(p.period) - startYear(part.period))),
          by: p.by,
        }
      : p,
  );
}
