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

/**
 * The sum that a fit makes small, and `logScale`, of the same run: squared errors where `unit` is 0, else √(1 + (e / unit)²) - 1, which grows as
 * squares for small errors and as sizes for large ones. Infinity where a prediction may not be used. Seasons of `parameters` are used up.
 */
export function etsLoss(
  y: Float64Array,
  spec: EtsSpec,
  parameters: EtsParameters,
  unit: number,
): { readonly sum: number; readonly logScale: number } {
  if (spec.error === 'M' || spec.season === 'M') {
    const run = etsRun(y, spec, parameters);
    if (run === null) return { sum: Infinity, logScale: 0 };
    return { sum: run.errors.reduce((all, e) => all + lossOf(e, unit), 0), logScale: run.logScale };
  }
  const { alpha, beta, gamma, phi, seasons } = parameters;
  const { period } = spec;
  let { level, slope } = parameters;
  let [sum, at] = [0, 0];
  for (let t = 0; t < y.length; t++) {
    const base = level + phi * slope;
    const season = seasons[at]!;
    const value = y[t]!;
    const off = Number.isNaN(value) ? 0 : value - (base + season);
    sum += unit === 0 ? off * off : Math.sqrt(1 + (off / unit) ** 2) - 1;
    level = base + alpha * off;
    slope = phi * slope + beta * off;
    seasons[at] = season + gamma * off;
    if (++at === period) at = 0;
  }
  return { sum, logScale: 0 };
}

const lossOf = (e: number, unit: number): number => (unit === 0 ? e * e : Math.sqrt(1 + (e / unit) ** 2) - 1);
