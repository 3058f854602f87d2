import { random } from '../../src/kernels/random.js';

/** A made-up monthly series in logs: a level that wanders, a season, noise. */
export function madeUpSeries(length: number, seed: number): Float64Array {
  const { normal } = random(seed, 0);
  let level = 5;
  return Float64Array.from({ length }, (_, t) => {
    level += 0.005 + 0.02 * normal();
    return level + 0.2 * Math.sin((2 * Math.PI * t) / 12) + 0.03 * normal();
  });
}

/** The same with some values missing. */
export const withGaps = (y: Float64Array, gaps: readonly number[]): Float64Array =>
  y.map((value, t) => (gaps.includes(t) ? NaN : value));
