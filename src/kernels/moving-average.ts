import type { Innovations } from './arma-innovations.js';

/**
 * Takes a moving average, given by its autocovariances of lag 0 to q, out of each of some series of one length: multiplies them with the inverse of
 * the banded Cholesky factor of its covariance. Roots of one are allowed. Null where the covariance is not positive.
 * Source: Brockwell and Davis 1991, Time Series: Theory and Methods, 2nd ed., proposition 5.2.2 (the innovations algorithm).
 */
export function movingAverageInnovations(
  autocovariances: ArrayLike<number>,
  series: readonly Float64Array[],
): Innovations | null {
  const order = autocovariances.length - 1;
  const length = series[0]?.length ?? 0;
  const width = order + 1;
  // row t of the factor stands at t mod width: entry t - k at k
  const rows = Array.from({ length: width }, () => new Float64Array(width));
  const errors = series.map(() => new Float64Array(length));
  let logDeterminant = 0;
  for (let t = 0; t < length; t++) {
    const row = rows[t % width]!;
    const reach = Math.min(order, t);
    let rest = autocovariances[0]!;
    for (let k = reach; k >= 1; k--) {
      const other = rows[(t - k) % width]!;
      let value = autocovariances[k]!;
      for (let j = k + 1; j <= reach; j++) value -= row[j]! * other[j - k]!;
      row[k] = value / other[0]!;
      rest -= row[k]! ** 2;
    }
    if (!(rest > 0)) return null;
    row[0] = Math.sqrt(rest);
    logDeterminant += Math.log(rest);
    for (let s = 0; s < series.length; s++) {
      const out = errors[s]!;
      let value = series[s]![t]!;
      for (let k = 1; k <= reach; k++) value -= row[k]! * out[t - k]!;
      out[t] = value / row[0]!;
    }
  }
  return { errors, logDeterminant };
}
