import type { Claim } from '../../model/claim.js';
import { endIndex, type Period, samePeriod } from '../../model/period.js';
import { type Dated, withParagraphsMoved } from './moved-paragraphs.js';
import { fullNumber } from './printed-amount.js';

/** The time of a longer whole told before, which a part fits into that is greater than the whole of its own time. */
function longerTimeOf(part: Dated, told: readonly Dated[], both: readonly Dated[]): Period | null {
  const own = told.find(({ period }) => samePeriod(period, part.period));
  if (!own || fullNumber(part) <= fullNumber(own)) return null;
  const fits = (whole: Dated): boolean =>
    whole.period.months > part.period.months &&
    endIndex(whole.period) === endIndex(part.period) &&
    fullNumber(part) <= fullNumber(whole);
  return (told.findLast(fits) ?? both.findLast(fits))?.period ?? null;
}

/**
 * "From January to November exports came to #", and a paragraph on, which names no time: "The United States took #", more than
 * all exports of November. That paragraph goes on about the longer time.
 */
export const withLongerTime = (claims: readonly Claim[], text: string): readonly Claim[] =>
  withParagraphsMoved(claims, text, (part, _, told, both) => longerTimeOf(part, told, both));
