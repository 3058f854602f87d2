import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';

/** What goods are counted in where it is not money. */
const COUNTED: ReadonlySet<string> = new Set(['tonnes', 'barrels', 'units']);

/** "A day": a pace, of which no sum of months is made. */
const A_DAY = /\b(?:(?:a|per|each)\s(?:day|month)|bpd|b\/d|bbl?s?\/d|daily)\b|\/d(?:ay)?\b/i;

const PACE = '/day';

/** Is a number an amount: of money, of weight, of pieces? */
export const isAmountUnit = (unit: string | undefined): boolean =>
  unit === 'currency' || (unit !== undefined && COUNTED.has(unit));

/** In what goods are counted: stands where else the currency does, so that weight and worth never meet. Null of money. */
export const countedIn = ({ quantity, quote }: Claim): string | null =>
  quantity && COUNTED.has(quantity.unit) ? `#${quantity.unit}${A_DAY.test(quote) ? PACE : ''}` : null;

/** Some weight or number, where no amount says which. */
export const SOME_VOLUME = '#volume';

export const isPace = (measure: string): boolean => measure.endsWith(PACE);

/**
 * Rates that the amount right beside them shows to be of weight or number ("# tonnes, up #"), and what is said of volumes.
 * In the order of the text, with the basis that they were printed with.
 */
export function withVolumes(claims: readonly Claim[]): readonly Claim[] {
  const anyCounted = claims.some((claim) => countedIn(claim) !== null);
  return claims.map((claim, i) =>
    claim.kind === 'growth' && !claim.basis && (inWords(claim) || (anyCounted && ofVolume(claims, i)))
      ? claimWith(claim, { basis: 'volume', currency: null })
      : claim,
  );
}
/** "Volumes were lower", where worth rose. */
const inWords = ({ value, quote }: Claim): boolean => value === null && VOLUME.test(quote);
const VOLUME = /\b(?:volumes?|quantit(?:y|ies)|tonnages?)\b/i;

const NEAR = 4;
function ofVolume(claims: readonly Claim[], i: number): boolean {
  const rate = claims[i]!;
  if (rate.unit !== 'percent') return false;
  if (rate.currency !== null && !rate.currencyAssumed) return false;
  // "Brought in #, or # of exports, # less, though # tonnes were shipped": of the amount before it, whatever stands between.
  const before = claims
    .slice(Math.max(0, i - NEAR), i)
    .findLast((other) => other.sentence[0] === rate.sentence[0] && isAmountUnit(other.quantity?.unit));
  const beside = [before, claims[i + 1]].filter(
    (other) => other !== undefined && other.sentence[0] === rate.sentence[0] && isAmountUnit(other.quantity?.unit),
  );
  return beside.length > 0 && beside.every((other) => countedIn(other!) !== null && other!.product === rate.product);
}
