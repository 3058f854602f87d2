import type { Claim } from '../../model/claim.js';
import { samePeriod } from '../../model/period.js';
import { claimWith } from '../claim-with.js';

/** Changes that a headline tells. */
const MOST = 8;
const YEAR = /\byear|\bannual|\by\/y\b|\byoy\b|\by-o-y\b/i;

/** Is a change of the text the one that a headline told: as large where the headline has a number, of the same flow and time? */
const isOfHeadline = (told: Claim, headline: Claim): boolean =>
  told.kind === 'growth' &&
  told.value !== null &&
  told.flow === headline.flow &&
  told.partner === headline.partner &&
  told.period !== null &&
  headline.period !== null &&
  samePeriod(told.period, headline.period) &&
  (headline.value === null || (Math.abs(told.value) === Math.abs(headline.value) && told.unit === headline.unit));

/** "Trade gap narrows": a headline names no base; it is measured as the first change that the text under it gives of the same. */
export function withHeadlineComparison(claims: readonly Claim[], titleEnd: number, text: string): readonly Claim[] {
  if (titleEnd === 0 || claims.length === 0 || claims[0]!.start >= titleEnd) return claims;
  const body = claims.findIndex((c) => c.start >= titleEnd);
  if (body < 0 || YEAR.test(text.slice(claims[0]!.sentence[0], titleEnd))) return claims;
  return claims.map((claim, i) => {
    if (i >= Math.min(body, MOST) || claim.kind !== 'growth' || claim.comparison !== 'yoy' || claim.flow === null)
      return claim;
    const told = claims.find((c, j) => j >= body && isOfHeadline(c, claim));
    return told && (told.comparison === 'mom' || told.comparison === 'qoq')
      ? claimWith(claim, { comparison: told.comparison })
      : claim;
  });
}
