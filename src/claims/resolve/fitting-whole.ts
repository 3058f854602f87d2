import { type Interval, intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { samePeriod } from '../../model/period.js';
import { SCALE_FACTOR } from '../../model/quantity.js';
import { claimWith } from '../claim-with.js';

/** So many amounts with their shares must point to one whole before they are of it. */
const FEWEST = 2;
/** Between an amount and its share: "$69.86 million, 20.19 percent", "40.88 million (11.81 percent". */
const BESIDE = 30;

interface Part {
  readonly amount: number;
  readonly share: number;
  /** What the whole comes to. */
  readonly whole: Interval;
}

/** What a printed number may be before it was rounded, in full units. */
function rounded({ quantity }: Claim): Interval | null {
  if (!quantity) return null;
  const [value, half] = [quantity.value, quantity.step / 2].map((x) => x * SCALE_FACTOR[quantity.scale]);
  return [value! - half!, value! + half!];
}

const isPartOfAll = (claim: Claim): boolean =>
  claim.partner !== null && claim.partner !== 'WLD' && claim.value !== null;

/** Amounts of single partners with the share that each makes up right behind. */
function partsOf(claims: readonly Claim[]): readonly Part[] {
  return claims.flatMap((share, i): Part[] => {
    const amount = claims[i - 1];
    if (share.kind !== 'share' || amount?.kind !== 'level' || !isPartOfAll(share) || !isPartOfAll(amount)) return [];
    if (share.partner !== amount.partner || share.product !== amount.product || share.flow !== amount.flow) return [];
    if (share.start - amount.end > BESIDE || share.reporter !== amount.reporter) return [];
    const [level, part] = [rounded(amount), rounded(share)];
    if (!level || !part || part[0] <= 0 || level[0] <= 0) return [];
    return [{ amount: i - 1, share: i, whole: [(100 * level[0]) / part[1], (100 * level[1]) / part[0]] }];
  });
}

/**
 * "The main destinations were the Emirates ($97.94 million, 28.30 percent) and Congo ($69.86 million, 20.19 percent)",
 * behind "domestic exports of $346.04 million" and other exports: amounts and their shares tell what they are parts of.
 */
export function withFittingWholes(claims: readonly Claim[]): readonly Claim[] {
  const parts = partsOf(claims);
  if (parts.length < FEWEST) return claims;
  const products = new Map<number, string>();
  for (const { amount, share } of parts) {
    const of = claims[amount]!;
    const alike = parts.filter(({ amount: i }) => {
      const o = claims[i]!;
      return o.product === of.product && o.flow === of.flow && o.sentence[0] === of.sentence[0];
    });
    if (alike.length < FEWEST || !of.period) continue;
    const wholes = claims.filter(
      (c) =>
        c.kind === 'level' &&
        c.flow === of.flow &&
        c.reporter === of.reporter &&
        c.partner === 'WLD' &&
        c.currency === of.currency &&
        c.period !== null &&
        samePeriod(c.period, of.period!),
    );
    const fits = (c: Claim): boolean => {
      const level = rounded(c);
      return level !== null && alike.every(({ whole }) => intersects(level, whole));
    };
    const fitting = wholes.filter(fits);
    if (fitting.some((c) => c.product === of.product)) continue;
    const [product, another] = new Set(fitting.map((c) => c.product));
    if (product && !another) for (const i of [amount, share]) products.set(i, product);
  }
  return products.size === 0
    ? claims
    : claims.map((claim, i) => (products.has(i) ? claimWith(claim, { product: products.get(i)! }) : claim));
}
