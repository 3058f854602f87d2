import { halfPeriod, type Period, quarterPeriod, shift, startYear } from '../../model/period.js';
import type { NamedPeriod } from '../extract/periods.js';

/** "The losses of 2009, when trade in the first half fell": that half of that year. */
const WHEN = /^,\s(?:when|in\swhich|during\swhich)\s[^;.]*$/;
/** "Exports came to # in 2019: # in the first half and # in the second half", "of which # in the first quarter". */
const PARTED = /^(?::|,\sof\s(?:which|that))\s(?![^;]*\b(?:19|20)\d\d\b)(?:[^.;]|\.\d)*$/;
/** "# in the first half and # in the second". */
const ORDINAL = /^the\s(?:first|second|third|fourth)$/;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;
/** "Since then the first halves have led upward: # in 2010, # in 2011": a part of each year. */
const PARTS = /\b(?<place>first|second|third|fourth)\s(?<part>halves|quarters)\b/i;
const PLACES = ['first', 'second', 'third', 'fourth'];

const isYear = ({ period }: NamedPeriod): boolean => period.months === 12 && period.start.endsWith('-01');

/** A part of a year without its year, behind the year that its sentence is about. */
function inYearBefore(p: NamedPeriod, text: string, periods: readonly NamedPeriod[]): Period {
  const told = p.by === 'calendar' || ORDINAL.test(text.slice(p.start, p.end));
  if (!told || p.period.months >= 12 || !/, |: /.test(text)) return p.period;
  const year = periods.findLast((q) => q.end <= p.start && isYear(q));
  const between = year && text.slice(year.end, p.start);
  return between && (WHEN.test(between) || (PARTED.test(between) && !HAS_YEAR.test(text.slice(p.start, p.end))))
    ? shift(p.period, 12 * (startYear(year.period) - startYear(p.period)))
    : p.period;
}

/** The periods of a sentence, where a part of a year is of one that the same sentence names. */
export function inTheirYears(text: string, periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
  if (periods.length < 2) return periods;
  const groups = text.includes('halves') || text.includes('quarters') ? PARTS.exec(text)?.groups : undefined;
  const place = groups ? PLACES.indexOf(groups.place!.toLowerCase()) + 1 : 0;
  const part = (year: number): Period =>
    /^h/i.test(groups!.part!) ? halfPeriod(year, place) : quarterPeriod(year, place);
  return periods.map((p) => {
    const period = place > 0 && isYear(p) ? part(startYear(p.period)) : inYearBefore(p, text, periods);
    return period === p.period ? p : { start: p.start, end: p.end, period, by: p.by };
  });
}
