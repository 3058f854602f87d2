import type { Note } from './note.js';
import type { Period } from './period.js';

/** What is expected of a period: half of what may come lies below the median; bounds hold 50, 80 and 95 percent. In the unit of the series. */
export interface ForecastPoint {
  readonly period: Period;
  readonly median: number;
  readonly mean: number;
  readonly lo50: number;
  readonly hi50: number;
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
}

/** A model in a combination, and what it weighs. */
export interface ForecastMember {
  readonly label: string;
  readonly weight: number;
  /** Mean absolute error of its looks ahead from the last origins, in the scale that the models were fitted in. */
  readonly error: number;
}

/** How a day of the calendar moves a month: `estimate` in the scale of the models, for a unit of the regressor. */
export interface CalendarEffect {
  readonly name: string;
  readonly estimate: number;
  readonly se: number;
}

/** How the same method fared on this very series, fitted anew at each of some earlier origins. */
export interface ForecastBacktest {
  readonly origins: number;
  /** Forecasts compared with what came. */
  readonly points: number;
  /** Mean absolute error over the mean absolute change from a year before, as known at each origin; below 1 beats repeating that change. */
  readonly mase: number;
  /** Percent of what came that lay within the bounds. */
  readonly coverage80: number;
  readonly coverage95: number;
}

/** One kind of future: how many of them are so, and what errors are multiplied with in them. */
export interface OutlookRegime {
  readonly share: number;
  readonly factor: number;
}

/**
 * What is known of the coming months together, in logs, or in plain values where logs cannot be taken: a mixture of normal distributions of one
 * mean, whose covariances are the one given times each regime's squared factor.
 */
export interface JointOutlook {
  readonly scale: 'log' | 'plain';
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly regimes: readonly OutlookRegime[];
}

/** A forecast of a monthly series: plain data. */
export interface Forecast {
  /** The combination in a line. */
  readonly model: string;
  /** The last month that was known. */
  readonly origin: Period;
  readonly points: readonly ForecastPoint[];
  readonly members: readonly ForecastMember[];
  readonly calendar: readonly CalendarEffect[];
  /** What variances were multiplied with, after how past looks ahead fared. */
  readonly scaled: number;
  readonly joint: JointOutlook;
  /** Absent where it was not asked for, or the series is too short. */
  readonly backtest?: ForecastBacktest;
  readonly converged: boolean;
  readonly iterations: number;
  /** The greatest of the members' and the calendar's. */
  readonly residual: number;
  readonly notes: readonly Note[];
}

/** How likely a fall of a sum of months is, of so many percent or more against its base. */
export interface FallProbability {
  readonly period: Period;
  /** What it is compared with, in the unit of the series. */
  readonly base: number;
  readonly percent: number;
  readonly probability: number;
  /** Of the share of paths: how far the simulation itself may be off. */
  readonly simulationError: number;
  readonly paths: number;
  readonly seed: number;
}
