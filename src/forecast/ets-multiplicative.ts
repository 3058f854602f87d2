import type { EtsRun } from './ets-filter.js';
import type { EtsParameters, EtsSpec } from './ets-spec.js';

/**
 * Means and variances of values to come where error and season multiply, from the states after the last value. Variances treat the season
 * and the rest as independent, which is close where relative errors are small.
 * Source: Hyndman, Koehler, Ord and Snyder 2008, section 6.3.2, class 3, equations 6.12 to 6.14.
 */
export function multiplicativeOutlook(
  spec: EtsSpec,
  { alpha, beta, gamma, phi }: EtsParameters,
  { level, slope, seasons }: EtsRun,
  variance: number,
  horizon: number,
): { readonly mean: Float64Array; readonly variance: Float64Array } {
  const mean = new Float64Array(horizon);
  const out = new Float64Array(horizon);
  // level and slope alone: second moments θ(h) and the weights of past errors
  const second = new Float64Array(horizon);
  const weights = new Float64Array(horizon);
  let damped = 0;
  for (let h = 0; h < horizon; h++) {
    damped += phi ** (h + 1);
    weights[h] = alpha + beta * damped;
    const plain = level + damped * slope;
    second[h] = plain ** 2;
    // the error of step j reaches step h through the slope's sum up to it
    for (let j = 0; j < h; j++) second[h]! += variance * (alpha + beta * dampedSum(phi, h - j - 1)) ** 2 * second[j]!;
    const season = seasons[h % spec.period]!;
    const rounds = Math.floor(h / spec.period);
    mean[h] = plain * season;
    out[h] = season ** 2 * (second[h]! * (1 + variance) * (1 + gamma ** 2 * variance) ** rounds - plain ** 2);
  }
  return { mean, variance: out };
}

/** φ + φ² + ... of `count` terms, and one more for none: what a change of slope adds to a level so many steps on. */
function dampedSum(phi: number, count: number): number {
  let sum = 0;
  for (let k = 0; k <= count; k++) sum += phi ** k;
  return phi === 0 ? 0 : sum;
}
