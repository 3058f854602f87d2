import { chiSquareTail } from './chi-square.js';
import { incompleteBeta } from './incomplete-beta.js';

/** Probability that F with `df1` and `df2` degrees of freedom exceeds `x`; with `df2` Infinity, of chi-square over `df1`. Source: Abramowitz and Stegun 26.6.2. */
export function tailF(x: number, df1: number, df2: number): number {
  if (df2 === Infinity) return chiSquareTail(x * df1, df1);
  if (!(x > 0)) return Number.isNaN(x) ? NaN : 1;
  if (x === Infinity) return 0;
  const whole = df2 + df1 * x;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / whole, (df1 * x) / whole);
}
