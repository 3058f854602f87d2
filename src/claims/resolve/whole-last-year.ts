import { type Period, startYear, yearPeriod } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

const LAST_YEARS = /^last\syear's\s$/i;
/** "Ran at an annual rate of #, more than", "a quarter of": what only a whole year is set beside. */
const OF_A_YEAR =
  /\sannual(?:i[sz]ed)?\s(?:rate|pace)\b|\b(?:third|quarter|fifth|sixth|tenth|two-thirds|three\squarters)\sof\s$/;

/** The whole of last year, of an amount that figures for a part of this one are set beside; null where it is not said. */
export function wholeLastYear({ at }: Draft, masked: string, periods: readonly NamedPeriod[]): Period | null {
  const named = periods.find((p) => p.end <= at && at - p.start < 14);
  if (!named || named.period.months >= 12 || !LAST_YEARS.test(masked.slice(named.start, at))) return null;
  return OF_A_YEAR.test(masked.slice(0, named.start)) ? yearPeriod(startYear(named.period)) : null;
}
