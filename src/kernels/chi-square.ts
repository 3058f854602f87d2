import { incompleteGamma } from './incomplete-gamma.js';
import { invertTail } from './invert-tail.js';
import { lnGamma } from './ln-gamma.js';

/** Probability that a chi-square variable with `df` degrees of freedom exceeds `x`. Source: Abramowitz and Stegun 26.4.19. */
export const chiSquareTail = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).upper;

/** Probability that a chi-square variable is `x` or less. */
export const chiSquareCdf = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).lower;

const density = (x: number, df: number): number =>
  Math.exp((df / 2 - 1) * Math.log(x / 2) - x / 2 - lnGamma(df / 2)) / 2;

/** The value that a chi-square variable does not exceed with probability `p`; NaN outside 0 to 1. */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1) || !(df > 0)) return NaN;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const slope = (x: number): number => density(x, df);
  if (p >= 0.5) return invertTail((x) => chiSquareTail(x, df), slope, 1 - p, df);
  // The lower probability rises with x and so falls with 1/x.
  return (
    1 /
    invertTail(
      (z) => chiSquareCdf(1 / z, df),
      (z) => slope(1 / z) / (z * z),
      p,
      1 / df,
    )
  );
}
