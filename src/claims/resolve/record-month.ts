import { monthPeriod, type Period, startMonth, startYear } from '../../model/period.js';
import type { NamedPeriod } from '../extract/periods.js';

/** "The best July until now was that of", "the old record for the month was that of": whose year follows. */
const OF_A_MONTH =
  /\b(?:best|highest|strongest|biggest|largest|lowest|weakest|poorest|worst|record|peak|high|low|maximum)\b[^.;#]{0,50}?\b(?:that|those|the\sone)\s(?:of|from|in)\s$/i;
const THE_MONTH = /\b(?:the|that|any|this|a|an)\s(?:single\s)?month\b/;

const isMonth = (p: Period | null): p is Period => p !== null && p.months === 1 && p.days === undefined;

/**
 * The periods of a sentence, where a year is that of a record of one month: "the best July until now was that of 2018"
 * means July 2018, and "the old record for the month was that of 2021" the month that is told of.
 */
export function monthsOfRecords(
  text: string,
  periods: readonly NamedPeriod[],
  current: Period | null,
): readonly NamedPeriod[] {
  if (periods.length === 0 || !(text.includes(' that ') || text.includes(' those ') || text.includes(' one ')))
    return periods;
  const at = periods.findIndex(
    (p) => p.period.months === 12 && OF_A_MONTH.test(text.slice(Math.max(0, p.start - 110), p.start)),
  );
  const year = periods[at];
  if (!year) return periods;
  const named = periods[at - 1];
  const month =
    named && isMonth(named.period)
      ? named.period
      : isMonth(current) && THE_MONTH.test(text.slice(0, year.start))
        ? current
        : null;
  if (!month) return periods;
  const period = monthPeriod(startYear(year.period), startMonth(month));
  return periods.map((p) => (p === year || p === named ? { start: p.start, end: p.end, period, by: p.by } : p));
}
