import type { CalendarEffect } from '../model/forecast.js';
import { type ArimaFit, arima } from './arima.js';
import { AIRLINE } from './arima-spec.js';
import { lunarNewYear, lunarNewYearKnown, type Window } from './lunar-new-year.js';
import { leapYears, tradingDays } from './trading-days.js';

/** A fortnight, from two weeks before Lunar New Year's Day to five weeks after: goods that arrive later left around the holiday. */
const SHIFTS = [-14, -7, 0, 7, 14, 21, 28, 35];
const FORTNIGHT = 14;

/** What the calendar does to a monthly series, in the scale of its values. */
export interface CalendarFit {
  /** A value for each month of the series and of the horizon. */
  readonly effect: Float64Array;
  readonly found: readonly CalendarEffect[];
  readonly converged: boolean;
  readonly iterations: number;
  readonly residual: number;
}

interface Candidate {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
}

/**
 * Trading days, leap years and Lunar New Year in a monthly series from `start` (months since year 0), NaN where missing; the holiday's fortnight,
 * or none, is chosen by AICc among windows from 14 days before to 49 after. Null where the series is too short for that.
 * Source: Findley and others 1998, Journal of Business and Economic Statistics 16.
 */
export function calendarEffects(y: Float64Array, start: number, horizon: number): CalendarFit | null {
  const length = y.length + horizon;
  const plain: Candidate = {
    names: ['working days against weekends', 'leap year'],
    columns: [tradingDays(start, length), leapYears(start, length)],
  };
  const windows = lunarNewYearKnown(start, length) ? SHIFTS.map((first): Window => [first, first + FORTNIGHT - 1]) : [];
  const holidays = windows.map(
    (window): Candidate => ({
      names: [`Lunar New Year, days ${window[0]} to ${window[1]}`, ...plain.names],
      columns: [lunarNewYear(start, length, window), ...plain.columns],
    }),
  );
  const fitted = (one: Candidate, fixed?: ArrayLike<number>): ArimaFit | null =>
    arima(
      y,
      AIRLINE,
      one.columns.map((column) => column.slice(0, y.length)),
      fixed,
    );
  // windows are compared under one process, that of the widest guess, and the best is then fitted as a whole
  const first = fitted(holidays[2] ?? plain);
  if (first === null) return null;
  const score = (one: Candidate): number => fitted(one, first.coefficients)?.aicc ?? Infinity;
  const best = [plain, ...holidays].map((one) => [score(one), one] as const).reduce((a, b) => (b[0] < a[0] ? b : a))[1];
  const fit = fitted(best);
  if (fit === null || fit.slopes.some((slope) => !Number.isFinite(slope))) return null;
  const { slopes, slopeErrors, converged, iterations, residual } = fit;
  return {
    effect: Float64Array.from({ length }, (_, t) =>
      best.columns.reduce((sum, column, i) => sum + slopes[i]! * column[t]!, 0),
    ),
    found: best.names.map((name, i) => ({ name, estimate: slopes[i]!, se: slopeErrors[i]! })),
    converged,
    iterations,
    residual,
  };
}
