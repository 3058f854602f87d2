import type { ForecastBacktest } from '../model/forecast.js';
import { type LookedAhead, lookAhead, type Recipe } from './look-ahead.js';
import { spreadQuantile } from './spread.js';

/** Sums from which scores are made; of several series they can be added. */
export interface Scores {
  readonly origins: number;
  readonly points: number;
  /** Absolute errors, each over the mean absolute change from a year before as known at its origin. */
  readonly scaledErrors: number;
  readonly within80: number;
  readonly within95: number;
}

export const NO_SCORES: Scores = { origins: 0, points: 0, scaledErrors: 0, within80: 0, within95: 0 };

export const addScores = (a: Scores, b: Scores): Scores => ({
  origins: a.origins + b.origins,
  points: a.points + b.points,
  scaledErrors: a.scaledErrors + b.scaledErrors,
  within80: a.within80 + b.within80,
  within95: a.within95 + b.within95,
});

const Z80 = spreadQuantile(0.1);
const Z95 = spreadQuantile(0.025);

/**
 * Scores a look ahead from the first `origin` values by those that came after.
 * Source: Hyndman and Koehler 2006, International Journal of Forecasting 22: 679-688 (mean absolute scaled error, seasonal).
 */
export function scoreLook(
  values: Float64Array,
  origin: number,
  { mean, covariance, scale }: Pick<LookedAhead, 'mean' | 'covariance' | 'scale'>,
): Scores {
  const unit = yearlyChange(values.slice(0, origin));
  const horizon = Math.min(mean.length, values.length - origin);
  let [points, scaledErrors, within80, within95] = [0, 0, 0, 0];
  for (let h = 0; h < horizon; h++) {
    const came = values[origin + h]!;
    if (Number.isNaN(came)) continue;
    const middle = mean[h]!;
    const off = Math.abs((scale === 'log' ? Math.log(came) : came) - middle);
    const error = Math.sqrt(covariance[h * mean.length + h]!);
    points++;
    scaledErrors += Math.abs((scale === 'log' ? Math.exp(middle) : middle) - came) / unit;
    if (off <= Z80 * error) within80++;
    if (off <= Z95 * error) within95++;
  }
  return { origins: 1, points, scaledErrors, within80, within95 };
}

/** Mean absolute change from the same month a year before. */
function yearlyChange(values: Float64Array): number {
  let [sum, count] = [0, 0];
  for (let t = 12; t < values.length; t++) {
    const change = Math.abs(values[t]! - values[t - 12]!);
    if (Number.isNaN(change)) continue;
    sum += change;
    count++;
  }
  return sum / count;
}

export const asBacktest = ({ origins, points, scaledErrors, within80, within95 }: Scores): ForecastBacktest => ({
  origins,
  points,
  mase: scaledErrors / points,
  coverage80: (100 * within80) / points,
  coverage95: (100 * within95) / points,
});

export interface BacktestOptions {
  /** How many origins, and how many months apart, counted back from the last value. */
  readonly origins: number;
  readonly every: number;
}

/** Fits and looks ahead anew from each of the last origins that leave at least `fewest` months before them. Null where there is none. */
export function backtest(
  values: Float64Array,
  start: number,
  horizon: number,
  recipe: Recipe,
  { origins, every }: BacktestOptions,
  fewest: number,
): ForecastBacktest | null {
  let all = NO_SCORES;
  for (let k = 1; k <= origins; k++) {
    const origin = values.length - k * every;
    if (origin < fewest) break;
    const look = lookAhead(values.slice(0, origin), start, Math.min(horizon, values.length - origin), recipe);
    if (look !== null) all = addScores(all, scoreLook(values, origin, look));
  }
  return all.points === 0 ? null : asBacktest(all);
}
