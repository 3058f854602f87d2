import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';

/** "With sales of #": right before an amount. */
const SALES =
  /\b(?:sales|shipments|revenues?)\s+(?:of|worth|at|totall?ing|amounting\s+to|valued\s+at)\s+[^\s\d]{0,5}\s?$/i;
const NUMBER = /\d[\d.,]*/;

/** Is the amount before or behind a claim, in its sentence, one of imports? */
const besideImports = (claims: readonly Claim[], i: number): boolean =>
  [claims[i - 1], claims[i + 1]].some(
    (other) =>
      other?.kind === 'level' &&
      other.flow === 'imports' &&
      other.sentence[0] === claims[i]!.sentence[0] &&
      !other.converts,
  );

/** "A surplus of #, with sales of # and purchases of #": sold abroad, as what is bought beside it is bought there. */
export function withSalesBesidePurchases(claims: readonly Claim[], text: string): readonly Claim[] {
  if (!claims.some(({ kind }) => kind === 'balance')) return claims;
  return claims.map((claim, i) => {
    if (claim.kind !== 'balance' || claim.value === null || !besideImports(claims, i)) return claim;
    const digits = NUMBER.exec(claim.quote);
    const at = claim.start + (digits?.index ?? 0);
    if (!digits || !SALES.test(text.slice(Math.max(claim.sentence[0], at - 40), at))) return claim;
    return claimWith(claim, { kind: 'level', flow: 'exports', value: Math.abs(claim.value) });
  });
}
