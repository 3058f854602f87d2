/** 1/√(2π). */
const DENSITY_AT_ZERO = 0.3989422804014327;

/** Density of the standard normal distribution. */
const normalDensity = (x: number): number => DENSITY_AT_ZERO * Math.exp((-x * x) / 2);

/** Continued fraction of Mills' ratio, tail over density, for x well above zero. Source: DLMF 7.9.3. */
function millsRatio(x: number): number {
  let [c, d, value] = [x, 0, x];
  for (let n = 1; n < 500; n++) {
    d = 1 / (x + n * d);
    c = x + n / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return 1 / value;
}

/** Integral of the density from zero to x, for x not far from zero: all terms have one sign. Source: DLMF 7.6.2. */
function centralArea(x: number): number {
  let [term, sum] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
    term *= (x * x) / (2 * n + 1);
    sum += term;
  }
  return sum * normalDensity(x);
}

/** Probability that a standard normal variable exceeds `x`, to about 1e-14 of itself, also far out. */
export function normalTail(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 2) return x === Infinity ? 0 : millsRatio(x) * normalDensity(x);
  return x < -2 ? 1 - normalTail(-x) : 0.5 - centralArea(x);
}

/**
 * The value that a standard normal variable exceeds with probability `tail`; NaN outside 0 to 1.
 * Start: Abramowitz and Stegun 26.2.23; then Halley's method on the tail itself.
 */
export function normalTailQuantile(tail: number): number {
  if (!(tail >= 0 && tail <= 1)) return NaN;
  if (tail > 0.5) return -normalTailQuantile(1 - tail);
  if (tail === 0) return Infinity;
  const t = Math.sqrt(-2 * Math.log(tail));
  let x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 4; step++) {
    const off = (normalTail(x) - tail) / normalDensity(x);
    x += off / (1 - (x * off) / 2);
  }
  return x;
}
