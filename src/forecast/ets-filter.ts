import type { EtsParameters, EtsSpec } from './ets-spec.js';

/** What the smoothing makes of a series. */
export interface EtsRun {
  readonly errors: Float64Array;
  /** Sum of ln |one-step prediction|, which multiplicative errors scale with. */
  readonly logScale: number;
  /** States after the last value. */
  readonly level: number;
  readonly slope: number;
  /** The season of the next value first. */
  readonly seasons: Float64Array;
}

/**
 * Runs a smoothing through a series; missing values (NaN) leave the states to their own course.
 * Source: Hyndman, Koehler, Ord and Snyder 2008, Forecasting with Exponential Smoothing, tables 2.2 and 2.3.
 * Null where a multiplicative error meets a prediction that is not positive.
 */
export function etsRun(y: Float64Array, spec: EtsSpec, parameters: EtsParameters): EtsRun | null {
  const { alpha, beta, gamma, phi } = parameters;
  const { period } = spec;
  const relative = spec.error === 'M';
  const multiplied = spec.season === 'M';
  const seasons = parameters.seasons.slice();
  const errors = new Float64Array(y.length);
  let { level, slope } = parameters;
  let logScale = 0;
  for (let t = 0; t < y.length; t++) {
    const at = t % period;
    const base = level + phi * slope;
    const season = seasons[at]!;
    const predicted = multiplied ? base * season : base + season;
    if ((relative || multiplied) && !(predicted > 0)) return null;
    if (relative) logScale += Math.log(predicted);
    const off = Number.isNaN(y[t]!) ? 0 : y[t]! - predicted;
    errors[t] = relative ? off / predicted : off;
    const onLevel = multiplied ? off / season : off;
    level = base + alpha * onLevel;
    slope = phi * slope + beta * onLevel;
    seasons[at] = season + gamma * (multiplied ? off / base : off);
  }
  const turn = y.length % period;
  const next = seasons.map((_, k) => seasons[(k + turn) % period]!);
  return { errors, logScale, level, slope, seasons: next };
}
