import { smoother } from '../kernels/smoother.js';
import type { StructuralFit } from './structural.js';
import { structuralStateSpace } from './structural-state-space.js';

/** A series taken apart, a number for each value, in the scale of the series; errors are standard errors. */
export interface StructuralParts {
  readonly level: Float64Array;
  readonly levelError: Float64Array;
  /** Change of the level from this value to the next. */
  readonly slope: Float64Array;
  readonly season: Float64Array;
  readonly seasonError: Float64Array;
  /** What regressors add. */
  readonly effect: Float64Array;
  /** What is left; NaN where the value is missing. */
  readonly irregular: Float64Array;
}

/**
 * Level, slope, season and irregular part of a series as known from all of its values, by the fit's variances; they add up to the series
 * with what its `regressors` add. Missing values have a level and a season too. Errors count variances and slopes of regressors as known.
 * Source: Harvey 1989, Forecasting, Structural Time Series Models and the Kalman Filter, section 6.2 (signal extraction).
 */
export function structuralParts(
  y: Float64Array,
  { period, variances, slopes }: StructuralFit,
  regressors: readonly Float64Array[] = [],
): StructuralParts {
  const effect = y.map((_, t) => regressors.reduce((sum, column, i) => sum + slopes[i]! * column[t]!, 0));
  const freed = y.map((value, t) => value - effect[t]!);
  const model = structuralStateSpace(period, variances);
  const { size, observed } = model;
  const { states, covariances } = smoother(freed, model);
  const ofSeason = observed.map((value, i) => (i < 2 ? 0 : value));
  const season = Float64Array.from(states, (state) => state.reduce((sum, value, i) => sum + ofSeason[i]! * value, 0));
  const level = Float64Array.from(states, (state) => state[0]!);
  return {
    level,
    levelError: Float64Array.from(covariances, (of) => Math.sqrt(Math.max(0, of[0]!))),
    slope: Float64Array.from(states, (state) => state[1]!),
    season,
    seasonError: Float64Array.from(covariances, (of) => {
      let variance = 0;
      for (let i = 2; i < size; i++)
        for (let j = 2; j < size; j++) variance += ofSeason[i]! * ofSeason[j]! * of[i * size + j]!;
      return Math.sqrt(Math.max(0, variance));
    }),
    effect,
    irregular: freed.map((value, t) => value - level[t]! - season[t]!),
  };
}
