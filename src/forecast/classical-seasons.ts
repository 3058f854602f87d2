/**
 * Seasonal factors by ratio to a centred moving average over a year, their mean 1; the season of the first value first. NaN where a season
 * was never seen whole. Source: Kendall and Stuart 1983, The Advanced Theory of Statistics, vol. 3, section 46; as R's `decompose`.
 */
export function classicalSeasons(y: Float64Array, period: number): Float64Array {
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  const half = Math.floor(period / 2);
  for (let t = half; t + half < y.length; t++) {
    const ratio = y[t]! / centredMean(y, t, period);
    if (!Number.isFinite(ratio)) continue;
    sums[t % period]! += ratio;
    counts[t % period]! += 1;
  }
  const means = sums.map((sum, k) => sum / counts[k]!);
  const mean = means.reduce((sum, value) => sum + value, 0) / period;
  return means.map((value) => value / mean);
}

/** The mean of a year around a value; of an even number of seasons, its two ends counted half. */
export function centredMean(y: Float64Array, t: number, period: number): number {
  const half = Math.floor(period / 2);
  let sum = 0;
  for (let k = -half; k <= half; k++) sum += y[t + k]! * (period % 2 === 0 && Math.abs(k) === half ? 0.5 : 1);
  return sum / period;
}
