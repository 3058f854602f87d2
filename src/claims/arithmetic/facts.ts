import type { Interval } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { formatPeriod } from '../../model/period.js';
import { quantityInterval, SCALE_FACTOR } from '../../model/quantity.js';

/** A claim with the interval that its printed digits allow: currency units, percent, or a plain number. Signed. */
export interface Fact {
  readonly claim: Claim;
  readonly value: number;
  readonly interval: Interval;
}

/** The claim's value in full units, with its sign. */
export function fullValue(claim: Claim): number {
  const factor = claim.quantity ? SCALE_FACTOR[claim.quantity.scale] : 1;
  return claim.value === null ? NaN : claim.value * factor;
}

/** The interval of a claim's number, opened on the side that its words leave open: "more than", "at most". */
export function claimInterval(claim: Claim): Interval {
  const { quantity } = claim;
  const value = fullValue(claim);
  if (!quantity) return [value, value];
  const [low, high] = quantityInterval(quantity);
  const half = (high - low) / 2;
  const hedge = quantity.hedge;
  const size = Math.abs(value);
  const near = size * 0.05;
  const magnitude: Interval =
    hedge === 'more_than' || hedge === 'at_least'
      ? [size - half, size + Math.max(half, near * 2)]
      : hedge === 'less_than' || hedge === 'at_most'
        ? [size - Math.max(half, near * 2), size + half]
        : hedge === 'approx'
          ? [size - Math.max(half, near), size + Math.max(half, near)]
          : [size - half, size + half];
  return value < 0 ? [-magnitude[1], -magnitude[0]] : magnitude;
}

export const factOf = (claim: Claim): Fact => ({ claim, value: fullValue(claim), interval: claimInterval(claim) });

/** What a claim is about, apart from its number: two claims with the same key must agree. */
export const keyOf = (claim: Claim, flow = claim.flow): string =>
  [
    claim.reporter,
    claim.partner,
    flow,
    claim.product,
    claim.period && formatPeriod(claim.period),
    claim.basis ?? '',
  ].join('|');

/** The unit of the last digit, blind to trailing noughts that may be rounding: "200 billion" may stand for 200.1. */
export function coarseInterval(claim: Claim): Interval {
  const { quantity } = claim;
  const value = fullValue(claim);
  if (!quantity) return [value, value];
  const text = String(quantity.value);
  const noughts = quantity.step >= 1 ? (/0+$/.exec(text)?.[0].length ?? 0) : 0;
  const half = (Math.max(quantity.step, 10 ** noughts) / 2) * SCALE_FACTOR[quantity.scale];
  return [value - half, value + half];
}
