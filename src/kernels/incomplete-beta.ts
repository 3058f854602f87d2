import { lnGamma } from './ln-gamma.js';

const TINY = 1e-300;
const STEPS = 10_000;

/**
 * Regularized incomplete beta function I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1; `rest` is 1 − x, given apart so that an x near one
 * keeps its digits.
 * Source: DLMF 8.17.22 (continued fraction), evaluated by Lentz's method.
 */
export function incompleteBeta(a: number, b: number, x: number, rest = 1 - x): number {
  if (!(x >= 0 && rest >= 0)) return NaN;
  if (x === 0) return 0;
  if (rest === 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, rest, x);
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) + lnGamma(a + b) - lnGamma(a) - lnGamma(b)) / a;
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return front * fraction;
}

const guard = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
