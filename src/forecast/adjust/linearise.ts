import type { CalendarEffect } from '../../model/forecast.js';
import { type ArimaFit, arima, predictArima } from '../arima.js';
import { AIRLINE } from '../arima-spec.js';
import { type CalendarColumn, chooseCalendar } from './calendar-choice.js';
import { findOutliers } from './find-outliers.js';
import { outlierColumn } from './outlier-columns.js';
import type { Scored } from './outlier-search.js';

/** A series freed of calendar and outliers, gaps filled and looked ahead a year, in the scale of the model. */
export interface Linearised {
  /** Of the months and `horizon` more. */
  readonly values: Float64Array;
  readonly calendar: Float64Array;
  readonly outliers: readonly (Scored & { readonly estimate: number; readonly se: number })[];
  readonly effects: readonly CalendarEffect[];
  readonly columns: readonly CalendarColumn[];
  readonly critical: number;
  readonly fit: ArimaFit;
}

/** Horizons of forecasts that the averages of the last months reach into. */
export const AHEAD = 12;
const ROUNDS = 2;

const sumOf = (length: number, columns: readonly Float64Array[], slopes: ArrayLike<number>): Float64Array =>
  Float64Array.from({ length }, (_, t) => columns.reduce((sum, column, i) => sum + slopes[i]! * column[t]!, 0));

/** Takes the given calendar columns and outliers off, under a model as fitted to them, and completes the series. */
export function withoutEffects(
  y: Float64Array,
  fit: ArimaFit,
  columns: readonly CalendarColumn[],
  outliers: readonly Scored[],
): { values: Float64Array; calendar: Float64Array } {
  const length = y.length + AHEAD;
  const days = columns.map(({ values }) => values.slice(0, length));
  const jumps = outliers.map(({ kind, at }) => outlierColumn(kind, at, length));
  const all = [...days, ...jumps];
  const { completed } = predictArima(y, fit, AHEAD, all);
  const effect = sumOf(length, all, fit.slopes);
  return { values: completed.map((value, t) => value - effect[t]!), calendar: sumOf(length, days, fit.slopes) };
}

/** Finds calendar and outliers in turn, because each hides the other, and takes both off. Null where the model cannot be fitted. */
export function linearise(y: Float64Array, start: number): Linearised | null {
  let fit = arima(y, AIRLINE);
  let columns: readonly CalendarColumn[] = [];
  let outliers: readonly Scored[] = [];
  let critical = Number.NaN;
  for (let round = 0; round < ROUNDS && fit !== null; round++) {
    const jumps = outliers.map(({ kind, at }) => outlierColumn(kind, at, y.length));
    columns = chooseCalendar(y, start, AHEAD, AIRLINE, fit.coefficients, jumps);
    const found = findOutliers(
      y,
      AIRLINE,
      columns.map(({ values }) => values.slice(0, y.length)),
    );
    if (found === null) return null;
    ({ outliers, fit, critical } = found);
  }
  if (fit === null) return null;
  const { slopes, slopeErrors } = fit;
  const own = outliers.map((one, i) => {
    const [estimate, se] = [slopes[columns.length + i]!, slopeErrors[columns.length + i]!];
    return { ...one, t: estimate / se, estimate, se };
  });
  return {
    ...withoutEffects(y, fit, columns, outliers),
    outliers: own.sort((a, b) => a.at - b.at),
    effects: columns.map(({ name }, i) => ({ name, estimate: slopes[i]!, se: slopeErrors[i]! })),
    columns,
    critical,
    fit,
  };
}
