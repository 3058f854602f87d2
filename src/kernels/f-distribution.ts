import { chiSquareCdf, chiSquareQuantile, chiSquareTail } from './chi-square.js';
import { incompleteBeta } from './incomplete-beta.js';
import { invertTail } from './invert-tail.js';
import { lnBeta } from './ln-gamma.js';

/** Probability that F with `df1` and `df2` degrees of freedom exceeds `x`; with `df2` Infinity, of chi-square over `df1`. Source: Abramowitz and Stegun 26.6.2. */
export function tailF(x: number, df1: number, df2: number): number {
  if (df2 === Infinity) return chiSquareTail(x * df1, df1);
  if (!(x > 0)) return Number.isNaN(x) ? NaN : 1;
  if (x === Infinity) return 0;
  const whole = df2 + df1 * x;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / whole, (df1 * x) / whole);
}

/** Probability that F is `x` or less. */
export function cdfF(x: number, df1: number, df2: number): number {
  if (df2 === Infinity) return chiSquareCdf(x * df1, df1);
  if (!(x > 0)) return Number.isNaN(x) ? NaN : 0;
  if (x === Infinity) return 1;
  const whole = df2 + df1 * x;
  return incompleteBeta(df1 / 2, df2 / 2, (df1 * x) / whole, df2 / whole);
}

function density(x: number, df1: number, df2: number): number {
  const ratio = (df1 * x) / df2;
  const logs = (df1 / 2) * Math.log(ratio) - ((df1 + df2) / 2) * Math.log1p(ratio) - lnBeta(df1 / 2, df2 / 2);
  return Math.exp(logs) / x;
}

/** The value that F does not exceed with probability `p`; NaN outside 0 to 1. */
export function quantileF(p: number, df1: number, df2: number): number {
  if (!(p >= 0 && p <= 1) || !(df1 > 0) || !(df2 > 0)) return NaN;
  if (df2 === Infinity) return chiSquareQuantile(p, df1) / df1;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const slope = (x: number): number => density(x, df1, df2);
  if (p >= 0.5) return invertTail((x) => tailF(x, df1, df2), slope, 1 - p);
  return (
    1 /
    invertTail(
      (z) => cdfF(1 / z, df1, df2),
      (z) => slope(1 / z) / (z * z),
      p,
    )
  );
}
