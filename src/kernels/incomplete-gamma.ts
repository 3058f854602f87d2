import { HALF_LN_TWO_PI, lnGamma, stirlingRemainder } from './ln-gamma.js';

/** x^a e^−x / Γ(a), in logs; near x = a from the distance between them, which keeps its digits when both are large. */
function logKernel(a: number, x: number): number {
  if (a < 12) return a * Math.log(x) - x - lnGamma(a);
  const share = (x - a) / a;
  const distance = Math.abs(share) < 0.5 ? Math.log1p(share) - share : Math.log(x / a) - share;
  return a * distance + 0.5 * Math.log(a) - HALF_LN_TWO_PI - stirlingRemainder(a);
}

/** Upper regularised incomplete gamma function of x ≥ 0 with shape a > 0. Sources: DLMF 8.11.4 (series), 8.9.2 (fraction). */
export function upperIncompleteGamma(a: number, x: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? NaN : 1;
  if (x === Infinity) return 0;
  const kernel = logKernel(a, x);
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let n = 1; term > 1e-17 * sum; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - Math.exp(kernel + Math.log(sum));
  }
  let b = x + 1 - a;
  let [c, d] = [Infinity, 1 / b];
  let value = d;
  for (let n = 1; n < 1e6; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return Math.exp(kernel) * value;
}
