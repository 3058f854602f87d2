import { minimize } from '../kernels/minimize.js';
import { coefficientsOf, freeOf, processOf } from './arima-process.js';
import { type ArimaSpec, lostValues, processSize } from './arima-spec.js';
import { constantColumn, differenced, filled, pulses } from './difference.js';
import { type Regression, regress } from './generalized-least-squares.js';

/** A seasonal ARIMA model as fitted, regressors and missing values with it. */
export interface ArimaFit {
  readonly spec: ArimaSpec;
  /** ar, ma, seasonal ar, seasonal ma. */
  readonly coefficients: Float64Array;
  /** Of the regressors as given, the constant last if there is one. */
  readonly slopes: Float64Array;
  readonly slopeErrors: Float64Array;
  /** Of the one-step errors: unbiased, sum of squares over values less coefficients; and by maximum likelihood. */
  readonly variance: number;
  readonly varianceML: number;
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Values that the likelihood counts: observed ones less those that differencing takes. */
  readonly nobs: number;
  /** Standardized one-step errors of the differenced series. */
  readonly errors: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  readonly residual: number;
}

/** What the fit and its forecasts are made of: the differenced series with its columns. */
interface Prepared {
  readonly y: Float64Array;
  readonly columns: readonly Float64Array[];
  readonly unknowns: number;
}

/** Columns of one length, NaN in `y` where a value is missing or still to come. */
function prepare(y: Float64Array, regressors: readonly Float64Array[], spec: ArimaSpec): Prepared {
  const missing = [...y.keys()].filter((t) => Number.isNaN(y[t]!));
  const given = spec.constant ? [...regressors, constantColumn(y.length, spec)] : regressors;
  const columns = [...given, ...pulses(y.length, missing)].map((column) => differenced(column, spec));
  return { y: differenced(filled(y), spec), columns, unknowns: missing.length };
}

/** Minus twice the log likelihood, variance and slopes at their best. */
function deviance({ sumOfSquares, logDeterminant, logUnknowns }: Regression, count: number): number {
  return count * (Math.log((2 * Math.PI * sumOfSquares) / count) + 1) + logDeterminant + logUnknowns;
}

/**
 * Fits a seasonal ARIMA model with regressors by exact maximum likelihood; values may be missing. `regressors` are as long as `y`.
 * With `fixed`, coefficients of the process are taken as given.
 * Source: Box, Jenkins, Reinsel and Ljung 2015, Time Series Analysis, 5th ed., sections 7.4 and 9.5.
 */
export function arima(
  y: Float64Array,
  spec: ArimaSpec,
  regressors: readonly Float64Array[] = [],
  fixed?: ArrayLike<number>,
): ArimaFit | null {
  const prepared = prepare(y, regressors, spec);
  const count = prepared.y.length - prepared.unknowns;
  const at = (coefficients: ArrayLike<number>): Regression | null =>
    regress(processOf(spec, coefficients), prepared.y, prepared.columns, prepared.unknowns);
  const size = processSize(spec);
  const objective = (free: Float64Array): number => {
    const found = at(coefficientsOf(spec, free));
    return found === null ? Infinity : deviance(found, count) / count;
  };
  const best = fixed === undefined ? minimize(objective, startingValues(spec, size)) : undefined;
  const coefficients = fixed === undefined ? coefficientsOf(spec, best!.at) : Float64Array.from(fixed);
  const found = at(coefficients);
  if (found === null || !(count > 0)) return null;
  const slopes = prepared.columns.length - prepared.unknowns;
  const parameters = size + slopes + 1;
  const twice = deviance(found, count);
  const variance = found.sumOfSquares / Math.max(1, count - size - slopes);
  const width = prepared.columns.length;
  return {
    spec,
    coefficients,
    slopes: found.coefficients.slice(0, slopes),
    slopeErrors: Float64Array.from({ length: slopes }, (_, i) =>
      Math.sqrt((found.sumOfSquares / count) * found.covariance[i * width + i]!),
    ),
    variance,
    varianceML: found.sumOfSquares / count,
    logLikelihood: -twice / 2,
    aicc: twice + 2 * parameters + (2 * parameters * (parameters + 1)) / (count - parameters - 1),
    nobs: count,
    errors: found.errors,
    converged: best?.converged ?? true,
    iterations: best?.iterations ?? 0,
    residual: best?.residual ?? 0,
  };
}

const startingValues = (spec: ArimaSpec, size: number): Float64Array =>
  freeOf(
    spec,
    Float64Array.from({ length: size }, (_, k) => (k < spec.p ? 0.1 : -0.1)),
  );

/** Values to come, or any that are missing, with their covariance, in the scale of the series. */
export interface Predicted {
  readonly mean: Float64Array;
  /** h x h, row-major, known slopes. */
  readonly covariance: Float64Array;
  /** The series and what comes, with every month that was missing. */
  readonly completed: Float64Array;
}

/**
 * The next `horizon` values: best linear predictions given all that was observed, as values that are missing at the end.
 * `regressors` are as long as `y` and the horizon together. Slopes count as known, as is usual in printed intervals.
 */
export function predictArima(
  y: Float64Array,
  fit: ArimaFit,
  horizon: number,
  regressors: readonly Float64Array[] = [],
): Predicted {
  const long = new Float64Array(y.length + horizon).fill(NaN);
  long.set(y);
  const { spec, slopes } = fit;
  const given = spec.constant ? [...regressors, constantColumn(long.length, spec)] : regressors;
  const effect = long.map((_, t) => given.reduce((sum, column, i) => sum + slopes[i]! * column[t]!, 0));
  const plain = prepare(
    long.map((value, t) => value - effect[t]!),
    [],
    { ...spec, constant: false },
  );
  const found = regress(processOf(spec, fit.coefficients), plain.y, plain.columns, plain.unknowns);
  const unknowns = plain.unknowns;
  const level = filled(long.map((value, t) => value - effect[t]!));
  const missing = [...long.keys()].filter((t) => Number.isNaN(long[t]!));
  const at = (k: number) => unknowns - horizon + k;
  const completed = long.slice();
  long.forEach((value, t) => {
    if (!Number.isNaN(value)) return;
    completed[t] = level[t]! + effect[t]! - (found?.coefficients[missing.indexOf(t)] ?? NaN);
  });
  return {
    mean: completed.slice(y.length),
    completed,
    covariance: Float64Array.from({ length: horizon * horizon }, (_, cell) => {
      const [i, j] = [Math.floor(cell / horizon), cell % horizon];
      return fit.variance * (found?.covariance[at(i) * unknowns + at(j)] ?? NaN);
    }),
  };
}

/** Fewest values that a model needs: what differencing takes, and two more than it has parameters. */
export const fewestValues = (spec: ArimaSpec, regressors: number): number =>
  lostValues(spec) + processSize(spec) + regressors + (spec.constant ? 1 : 0) + 3;
