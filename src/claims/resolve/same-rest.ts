import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';

const isRest = ({ partner, flow, reporter }: Claim): boolean => partner === null && flow !== null && reporter !== null;

/**
 * "To countries outside the EU, exports fell. With them, the deficit grew": a group that has no code and is only pointed to
 * is the one that the paragraph named last.
 */
export function withSameRest(claims: readonly Claim[], text: string): readonly Claim[] {
  if (!claims.some((c) => isRest(c) && c.scope === undefined)) return claims;
  const settled: Claim[] = [];
  for (const claim of claims) {
    const before = settled.at(-1);
    const carried =
      before?.scope !== undefined &&
      claim.scope === undefined &&
      isRest(claim) &&
      isRest(before) &&
      claim.reporter === before.reporter &&
      !text.slice(before.sentence[0], claim.sentence[0]).includes('\n');
    settled.push(carried ? claimWith(claim, { scope: before.scope }) : claim);
  }
  return settled;
}
