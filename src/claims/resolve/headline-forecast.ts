import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';

/** "Chip exports seen above $150bn": a headline leaves it to the text under it for when something is forecast. */
export function withHeadlineForecast(claims: readonly Claim[]): readonly Claim[] {
  const [first] = claims;
  if (first?.kind !== 'forecast' || first.period !== null || first.value === null) return claims;
  const told = (claim: Claim): boolean =>
    claim.kind === 'forecast' && claim.period !== null && claim.value !== null && claim.flow === first.flow;
  const period = (claims.find((c) => told(c) && c.value === first.value) ?? claims.find(told))?.period;
  return period ? [claimWith(first, { period }), ...claims.slice(1)] : claims;
}
