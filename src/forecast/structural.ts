import { kalman } from '../kernels/kalman.js';
import { minimize } from '../kernels/minimize.js';
import { movingAverageInnovations } from '../kernels/moving-average.js';
import type { ArimaSpec } from './arima-spec.js';
import { differenced, filled, pulses } from './difference.js';
import { type Regression, regressInnovations } from './generalized-least-squares.js';
import { type Differences, structuralDifferences } from './structural-differences.js';
import { type StructuralVariances, structuralStateSpace } from './structural-state-space.js';

/** A basic structural model as fitted. */
export interface StructuralFit {
  readonly period: number;
  readonly variances: StructuralVariances;
  /** Of the regressors as given. */
  readonly slopes: Float64Array;
  readonly slopeErrors: Float64Array;
  /** Diffuse: of the values that the unknown first states do not take. */
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Values that the likelihood counts. */
  readonly nobs: number;
  /** Standardized one-step errors; NaN where a value is missing or taken by the start. */
  readonly errors: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  readonly residual: number;
}

const PARTS = ['irregular', 'level', 'slope', 'season'] as const;
/** Logs of proportions to the irregular part: level moves, slope and season change slowly; or all a little faster. */
const STARTS = [
  [-0.5, -8, -8],
  [1, -5, -4],
] as const;
/** A part below this share of all variance stands still. */
const LEAST = 1e-9;

/**
 * Fits level, slope, season and irregular part, with regressors, by exact maximum likelihood; values may be missing (NaN). `regressors` are as
 * long as `y`. With `fixed`, variances are taken as given. Null where values are too few or not finite, where they
 * leave nothing to chance (all the same), or where a regressor says nothing of its own.
 * The likelihood of the series under unknown first states is, but for a constant, that of its differences, a moving average: variances are sought
 * by the second, which is cheaper, and the first is what is returned.
 * Source: Harvey 1989, Forecasting, Structural Time Series Models and the Kalman Filter, sections 4.1.3 and 4.2; Durbin and Koopman 2012, sections
 * 7.2.2 (diffuse likelihood) and 7.3.
 */
export function structural(
  y: Float64Array,
  period: number,
  regressors: readonly Float64Array[] = [],
  fixed?: StructuralVariances,
): StructuralFit | null {
  const missing = [...y.keys()].filter((t) => Number.isNaN(y[t]!));
  const unknowns = missing.length;
  const nobs = y.length - unknowns - period - 1;
  const parts = period > 1 ? PARTS : PARTS.slice(0, -1);
  if (nobs < regressors.length + parts.length + 1) return null;
  const parameters = regressors.length + parts.length;
  const columns = [filled(y), ...regressors, ...pulses(y.length, missing)].map((column) =>
    differenced(column, spec(period)),
  );
  const differences = structuralDifferences(period);
  const at = (shares: StructuralVariances): Regression | null => {
    const filtered = movingAverageInnovations(mixed(differences, shares), columns);
    return filtered === null ? null : regressInnovations(filtered, unknowns);
  };
  const objective = (free: Float64Array): number => {
    const found = at(proportions(free, period));
    if (found === null) return Infinity;
    return Math.log(found.sumOfSquares / nobs) + (found.logDeterminant + found.logUnknowns) / nobs;
  };
  const tried = fixed === undefined ? STARTS.map((start) => minimize(objective, start.slice(0, parts.length - 1))) : [];
  const best = tried.length === 0 ? null : tried.reduce((a, b) => (b.value < a.value ? b : a));
  const shares = fixed ?? proportions(best!.at, period);
  const found = at(shares);
  // a series that follows a rule to the last digit has no variance to be shared
  const size = y.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value * value), 0);
  if (found === null || !(found.sumOfSquares > 1e-24 * size) || !Number.isFinite(found.sumOfSquares)) return null;
  const scale = fixed === undefined ? found.sumOfSquares / nobs : 1;
  const variances = of(PARTS.map((part) => scale * shares[part]));
  const slopes = found.coefficients.slice(0, regressors.length);
  const freed = y.map((value, t) => regressors.reduce((rest, column, i) => rest - slopes[i]! * column[t]!, value));
  const filtered = kalman(freed, structuralStateSpace(period, variances));
  const width = found.coefficients.length;
  return {
    period,
    variances,
    slopes,
    slopeErrors: slopes.map((_, i) => Math.sqrt(scale * found.covariance[i * width + i]!)),
    logLikelihood: filtered.logLikelihood,
    aicc: -2 * filtered.logLikelihood + 2 * parameters + (2 * parameters * (parameters + 1)) / (nobs - parameters - 1),
    nobs,
    errors: filtered.errors.map((error, t) =>
      Number.isFinite(filtered.variances[t]!) ? error / Math.sqrt(filtered.variances[t]!) : NaN,
    ),
    converged: best?.converged ?? true,
    iterations: best?.iterations ?? 0,
    residual: best?.residual ?? 0,
  };
}

const spec = (period: number): ArimaSpec => ({
  p: 0,
  d: period > 1 ? 1 : 2,
  q: 0,
  seasonalP: 0,
  seasonalD: period > 1 ? 1 : 0,
  seasonalQ: 0,
  season: period,
  constant: false,
});

const mixed = (differences: Differences, variances: StructuralVariances): Float64Array =>
  differences.irregular.map((_, lag) =>
    PARTS.reduce((sum, part) => sum + variances[part] * differences[part][lag]!, 0),
  );

const of = ([irregular, level, slope, season]: readonly number[]): StructuralVariances => ({
  irregular: irregular!,
  level: level!,
  slope: slope!,
  season: season!,
});

/** Shares of all variance from logs of proportions to the irregular part. */
function proportions(free: Float64Array, period: number): StructuralVariances {
  const raw = [1, ...Array.from(free, (value) => Math.exp(Math.min(40, Math.max(-40, value))))];
  if (period === 1) raw.push(0);
  const sum = raw.reduce((all, value) => all + value, 0);
  return of(raw.map((value) => (value / sum < LEAST ? 0 : value / sum)));
}
