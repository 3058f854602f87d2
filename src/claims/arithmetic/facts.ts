import type { Interval } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { startYear } from '../../model/period.js';
import { quantityInterval, SCALE_FACTOR } from '../../model/quantity.js';

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

/** Is a claim of an amount, not of its change, part or place? */
export const isLevel = ({ kind }: Claim): boolean => kind === 'level' || kind === 'balance';

/** What a share or ratio is said to be of: the words around it where they are known. */
export const saidOf = ({ around, quote }: Claim): string => around ?? quote;

/** Does a claim print a share in percent? */
export const isShare = ({ kind, unit, value }: Claim): boolean =>
  kind === 'share' && unit === 'percent' && value !== null;

/** Does a claim print the year of its period, in its own words or right behind them? */
export const printsYear = ({ quote, period, dated }: Claim): boolean =>
  period !== null && (dated === true || quote.includes(String(startYear(period))));
