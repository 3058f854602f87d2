import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';

/** Words without which nothing is said of goods and services together. */
const OF_ALL = /\b(?:overall|combined|together|total|whole|altogether)\b/i;
/** What names its kind is of no other. */
const OF_ONE_KIND = /\b(?:goods|merchandise|services)\b/i;
/** Claims looked back over for goods and for services, and characters from them to what is said of both. */
const BACK = 8;
const BETWEEN = 200;

/** Is a figure of this flow told of goods and of services right before? */
function bothBefore(claims: readonly Claim[], i: number): boolean {
  const { reporter, partner, flow, start } = claims[i]!;
  const kinds = new Set<string | null>();
  for (const c of claims.slice(Math.max(0, i - BACK), i))
    if (c.reporter === reporter && c.partner === partner && c.flow === flow && start - c.end < BETWEEN)
      kinds.add(c.product);
  return kinds.has('goods') && kinds.has('services');
}

/** "With a surplus of # on services and a deficit of # on goods, the total trade deficit was #": no kind is named again. */
const OVERALL = /\b(?:overall|combined|total|whole)\s(?:trade\s)?(?:deficit|surplus|balance|gap|shortfall)\b/i;
function isOverall(claim: Claim, before: Claim | undefined, text: string): boolean {
  if (claim.flow !== 'balance' || before?.sentence[0] !== claim.sentence[0]) return false;
  const words = text.slice(before.end, claim.end);
  return OVERALL.test(words) && !/\bservices\b/i.test(words);
}

/** "The goods deficit was # and the services surplus #. The overall deficit was #": of both, and so is the rest of the sentence. */
export function withBothKinds(claims: readonly Claim[], text: string): readonly Claim[] {
  if (!claims.some((c) => c.product === 'services')) return claims;
  let of: Claim | null = null;
  return claims.map((claim, i) => {
    if (claim.product === 'services' && isOverall(claim, claims[i - 1], text) && bothBefore(claims, i)) {
      of = claim;
      return claimWith(claim, { product: 'goods_services' });
    }
    if (claim.product !== 'goods' || claim.flow === null) return claim;
    const goesOn = of !== null && of.sentence[0] === claim.sentence[0] && of.flow === claim.flow;
    const said = text.slice(claim.sentence[0], claim.end);
    if (OF_ONE_KIND.test(said) || !(goesOn || (OF_ALL.test(said) && bothBefore(claims, i)))) return claim;
    of = claim;
    return claimWith(claim, { product: 'goods_services' });
  });
}
