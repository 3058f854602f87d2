// What next: forecasts of monthly series. Pure functions from values to a forecast, and from a forecast to sums and probabilities.

export type {
  CalendarEffect,
  FallProbability,
  Forecast,
  ForecastBacktest,
  ForecastMember,
  ForecastPoint,
  JointOutlook,
} from '../model/forecast.js';
export type { BacktestOptions } from './backtest.js';
export { type ForecastOptions, forecast } from './forecast.js';
export { forecastSeries, historyOf } from './forecast-series.js';
export { type DrawOptions, fallProbability, type History, sumsAhead } from './sums-ahead.js';
