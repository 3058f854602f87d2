import { lnBeta } from './ln-gamma.js';

/** ln x where y = 1 − x is known to its last digit. */
const logOf = (x: number, y: number): number => (y < 0.5 ? Math.log1p(-y) : Math.log(x));

const nonZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/**
 * Continued fraction by Lentz's method, in the form that keeps its digits when x is near one.
 * Source: DiDonato and Morris (1992), ACM Transactions on Mathematical Software 18(3), equation 9.
 */
function fraction(a: number, b: number, x: number, y: number): number {
  const lambda = x > 0.5 ? (a + b) * y - b : a - (a + b) * x;
  const beta = (n: number): number =>
    n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) / (a + 2 * n + 1)) * (lambda + 1 + n * (1 + y));
  let value = nonZero((a / (a + 1)) * (lambda + 1));
  let [c, d] = [value, 0];
  for (let n = 1; n < 1e6; n++) {
    const alpha = ((((a + n - 1) * x) / (a + 2 * n - 1)) * ((a + b + n - 1) * n * (b - n) * x)) / (a + 2 * n - 1);
    const next = beta(n);
    d = 1 / nonZero(next + alpha * d);
    c = nonZero(next + alpha / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return 1 / value;
}

/**
 * Regularised incomplete beta function I_x(a, b) for positive a and b. `y` is 1 − x, to be given apart where it is known better:
 * neither can be had from the other without loss near its end.
 */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, y, x);
  const front = a * logOf(x, y) + b * logOf(y, x) - lnBeta(a, b);
  return Math.exp(front) * fraction(a, b, x, y);
}
