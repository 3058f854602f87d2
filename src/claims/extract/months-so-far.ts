import { endIndex, type Period, toDatePeriod } from '../../model/period.js';
import type { PeriodContext, PeriodForm } from './named-period.js';
import { countOf, fiscalNow, inYear, N, publishedMonth, tellsByFiscalYear } from './period-words.js';
import { gateOf } from './word-gates.js';

/** How many months after they were over the first months of a year are still news. */
const NEWS = 3;

const isNews = (period: Period, now: Period): boolean => {
  const ago = endIndex(now) - endIndex(period);
  return ago >= 0 && ago <= NEWS;
};

/** The first months of the fiscal or of the calendar year, where they were just over. */
function monthsSoFar(months: number, c: PeriodContext): Period | null {
  const now = publishedMonth(c);
  if (!now || months < 2 || months > 11) return null;
  const fiscal = tellsByFiscalYear(c) ? fiscalNow(c) : null;
  const calendar = inYear({}, c, (year) => toDatePeriod(year, months));
  return [fiscal && { start: fiscal.start, months }, calendar].find((p) => p && isNews(p, now)) ?? null;
}

/** "Foreign trade up 22 percent in 11 months": a headline over figures of the year so far. */
export const MONTHS_SO_FAR: PeriodForm = {
  needs: [gateOf('months|quarters'), gateOf('in|over|during|for')],
  form: String.raw`(?:in|over|during|for)\s+(?<n>${N})\s+(?<u>months|quarters)(?=\s*(?:[,;:]|$|-\s|¦\s|(?:as|despite|on|amid|to|by|while|thanks|due|from)\s))`,
  by: 'calendar',
  read: (m, c) =>
    c.current === null && c.known.length === 0
      ? monthsSoFar(countOf(m.n!) * (m.u!.toLowerCase() === 'quarters' ? 3 : 1), c)
      : null,
};
