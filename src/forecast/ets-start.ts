import { centredMean } from './classical-seasons.js';
import type { EtsSpec } from './ets-spec.js';

/** States that an optimizer starts from. */
export interface EtsStart {
  readonly level: number;
  readonly slope: number;
  readonly seasons: Float64Array;
}

/**
 * Level and slope of a line through the first ten seasonally adjusted values, seasons from their mean distance to the mean of
 * the year around them. Source: Hyndman, Koehler, Ord and Snyder 2008, section 2.6.1.
 */
export function etsStart(y: Float64Array, { trend, season, period }: EtsSpec): EtsStart {
  const multiplied = season === 'M';
  const seasons = season === 'N' ? new Float64Array(1).fill(multiplied ? 1 : 0) : firstSeasons(y, period, multiplied);
  const adjusted = Array.from(y, (value, t) =>
    multiplied ? value / seasons[t % period]! : value - seasons[t % period]!,
  );
  const known = adjusted
    .slice(0, Math.max(10, 2 * period))
    .flatMap((value, t) => (Number.isNaN(value) ? [] : [[t, value] as const]));
  const [level, slope] = line(known);
  const flat = known.reduce((sum, [, value]) => sum + value, 0) / known.length;
  return trend === 'N' ? { level: flat, slope: 0, seasons } : { level, slope, seasons };
}

/** Mean distance of each season from the mean of the year around it, over at most the first four years. */
function firstSeasons(y: Float64Array, period: number, multiplied: boolean): Float64Array {
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  const half = Math.floor(period / 2);
  for (let t = half; t + half < Math.min(y.length, 4 * period); t++) {
    const around = centredMean(y, t, period);
    const off = multiplied ? y[t]! / around : y[t]! - around;
    if (!Number.isFinite(off)) continue;
    sums[t % period]! += off;
    counts[t % period]! += 1;
  }
  const neutral = multiplied ? 1 : 0;
  const means = sums.map((sum, k) => (counts[k]! > 0 ? sum / counts[k]! : neutral));
  const mean = means.reduce((sum, value) => sum + value, 0) / period;
  return means.map((value) => (multiplied ? value / mean : value - mean));
}

/** Intercept and slope by least squares. */
export function line(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const n = points.length;
  const [sx, sy] = points.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
  const [mx, my] = [sx / n, sy / n];
  const [xy, xx] = points.reduce(([a, b], [x, y]) => [a + (x - mx) * (y - my), b + (x - mx) ** 2], [0, 0]);
  const slope = xx > 0 ? xy / xx : 0;
  return [my - slope * mx, slope];
}
