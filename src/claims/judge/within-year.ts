import { endIndex, type Period, samePeriod, shift, startIndex, within } from '../../model/period.js';
import type { Case } from './case.js';
import type { Dated, Outlook, Test } from './since.js';

const OF_THE_YEAR =
  /\b(?:of|in|for)\s+(?:the|this|that)\s+(?:whole\s+|entire\s+)?year\b(?!\s+(?:to|earlier|before|ended|ending))|\b(?:so far )?this\s+year\b|\b(?:the|this|that)\s+year['’]s\b|\b(?:of|in)\s+(?:all\s+of\s+)?(?<year>(?:19|20)\d\d)\b(?!-)|\b(?<owned>(?:19|20)\d\d)['’]s\b|\b(?:of|in|for)\s+(?<last>last\s+year)\b|\b(?<lasts>last\s+year['’]s)\b/i;

/**
 * "The low of the year", "this year's high", "the best month of last year": the calendar year that a month's or quarter's
 * record is of; null where it reaches back.
 */
export function yearOfRecord(c: Case, period: Period): Period | null {
  const { claim } = c;
  if (period.months >= 12 || claim.since || claim.value !== null) return null;
  const said = OF_THE_YEAR.exec(c.text.slice(claim.start, Math.min(claim.sentence[1], claim.end + 14)));
  const own = period.start.slice(0, 4);
  if (!said || (namedYear(said, c) !== own && namedYear(said, c) !== null)) return null;
  const year: Period = { start: `${own}-01`, months: 12 };
  return startIndex(year) <= startIndex(period) && endIndex(period) <= endIndex(year) ? year : null;
}

/** The year that the words name, by its number or from the day of the text; null where they point to the period's own. */
function namedYear({ groups = {} }: RegExpExecArray, c: Case): string | null {
  const written = c.book.published?.slice(0, 4);
  if (groups.last ?? groups.lasts) return written ? `${Number(written) - 1}` : '';
  return groups.year ?? groups.owned ?? null;
}

/** The last period of a year that is as long as `period`. */
export const lastOf = (year: Period, { months }: Period): Period => shift({ start: year.start, months }, 12 - months);

/** Is a period the extreme of its year: of all that are held, those after it too. Open where one before it is not held. */
export function outlookOfYear(series: readonly Dated[], period: Period, year: Period, test: Test): Outlook {
  const others = series.filter((e) => within(e.period, year) && !samePeriod(e.period, period));
  const first = others[0]?.period ?? period;
  const found = others.find((e) => test(e.figure) === 'sure');
  if (found) return { answer: 'no', found, gaps: [], first };
  const earlier = others.filter((e) => startIndex(e.period) < startIndex(period)).length;
  const complete = earlier * period.months === startIndex(period) - startIndex(year);
  const sure = complete && others.length > 0 && !others.some((e) => test(e.figure) === 'doubtful');
  return { answer: sure ? 'yes' : 'open', found: null, gaps: [], first };
}
