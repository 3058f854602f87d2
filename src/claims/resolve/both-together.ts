import type { Claim } from '../../model/claim.js';
import { SCALE_FACTOR } from '../../model/quantity.js';
import { claimWith } from '../claim-with.js';

/** Words without which nothing is added up. */
const ADDS_UP = /\b(?:together|combined|altogether|sum|total|added)\b/i;
/** "Together they made", "for a combined", "bringing the total to", "the sum of the two was": right before an amount. */
const SAID =
  /\b(?:together|combined|altogether|in\s+(?:sum|total|all))\b|\badded\s+up\b|\b(?:for|makes?|making|gives?|giving|brings?|bringing|yields?|yielding|is|to|with)\s+(?:an?|the|their)\s+(?:grand\s+|overall\s+|combined\s+)?total\b|\bthe\s+(?:sum|total)\s+of\s+(?:the\s+two|both)\b/i;
/** What is told of one flow, of its balance or of some goods is no sum of both. */
const OF_ONE = /\b(?:exports?|imports?|sales|purchases|surplus|deficit|balance|gap|services|shipments)\b/i;
/** Claims looked back over for the two flows, and characters between the second and its sum. */
const BACK = 7;
const BETWEEN = 140;

const isAmount = (c: Claim): boolean =>
  c.kind === 'level' && c.value !== null && !c.converts && c.quantity?.unit === 'currency';
const isOneWay = ({ flow }: Claim): boolean => flow === 'exports' || flow === 'imports';

/** The last two amounts before a claim, the later first, where they are exports and imports of one trade. */
function bothBefore(claims: readonly Claim[], i: number): readonly [Claim, Claim] | null {
  const found: Claim[] = [];
  for (let j = i - 1; j >= Math.max(0, i - BACK) && found.length < 2; j -= 1) {
    const c = claims[j]!;
    if (c.kind === 'balance') return null;
    // What it is compared with is passed over.
    if (isAmount(c) && !(found[0] && c.flow === found[0].flow)) found.push(c);
  }
  const [last, first] = found;
  if (!last || !first || !isOneWay(last) || !isOneWay(first) || last.flow === first.flow) return null;
  const alike = (['reporter', 'partner', 'product', 'currency'] as const).every((f) => last[f] === first[f]);
  const sameTime = last.period?.start === first.period?.start && last.period?.months === first.period?.months;
  return alike && sameTime ? [last, first] : null;
}

/** How far from the two together their sum may be misprinted, a scale word aside. */
const [LEAST, MOST] = [0.6, 1.6];

/** Is an amount about as large as both together, or as many thousands of it? */
function mayBeSum(claim: Claim, [a, b]: readonly [Claim, Claim]): boolean {
  const size = (c: Claim): number => Math.abs(c.value ?? 0) * SCALE_FACTOR[c.quantity!.scale];
  const ratio = size(claim) / (size(a) + size(b));
  return [ratio, ratio * 1e3, ratio / 1e3].some((r) => r > LEAST && r < MOST);
}

/**
 * "Exports were #. Imports came to #. Together they made #": an amount that words say to be of both flows, told right
 * behind them, is their sum; so is the rate that follows it.
 */
export function withBothTogether(claims: readonly Claim[], text: string): readonly Claim[] {
  if (!ADDS_UP.test(text)) return claims;
  let total: Claim | null = null;
  return claims.map((claim, i) => {
    const rate = total !== null && claim.kind === 'growth' && claim.sentence[0] === total.sentence[0];
    if (rate && claims[i - 1]!.id === total!.id && isOneWay(claim)) return claimWith(claim, sides(total!));
    if (!isAmount(claim) || !isOneWay(claim)) return claim;
    const both = bothBefore(claims, i);
    if (!both || claim.start - both[0].end > BETWEEN || both[0].currency !== claim.currency) return claim;
    const words = text.slice(both[0].end, claim.end);
    if (!SAID.test(words) || OF_ONE.test(words) || !mayBeSum(claim, both)) return claim;
    const { period } = both[0];
    total = claimWith(claim, { ...sides(both[0]), flow: 'total', period });
    return total;
  });
}

const sides = ({
  reporter,
  partner,
  flow,
  product,
}: Claim): Pick<Claim, 'reporter' | 'partner' | 'flow' | 'product'> => ({
  reporter,
  partner,
  flow,
  product,
});
