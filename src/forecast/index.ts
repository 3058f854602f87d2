// What next: forecasts of monthly series. Pure functions from values to a forecast, and from a forecast to sums and probabilities.

export type {
  AdjustedGrowth,
  AdjustedMonth,
  AdjustedSeries,
  Adjustment,
  NamedOutlier,
  Outlier,
  OutlierKind,
  OutlierMeasure,
  Revisions,
  SeasonTest,
} from '../model/adjustment.js';
export type {
  CalendarEffect,
  FallProbability,
  Forecast,
  ForecastBacktest,
  ForecastMember,
  ForecastPoint,
  JointOutlook,
  OutlookRegime,
} from '../model/forecast.js';
export type {
  Ahead,
  AheadOfMany,
  ClaimChances,
  Outlook,
  OutlookPoint,
  OutlookSeries,
  OutlookValue,
  Statement,
  StatementProbability,
  StatementScore,
  WhatNext,
} from '../model/outlook.js';
export { type AdjustOptions, adjust } from './adjust/adjust.js';
export { type AdjustSeriesOptions, adjustSeries } from './adjust/adjust-series.js';
export { type AheadOptions, type AskedStatement, lookFurther } from './ahead.js';
export type { BacktestOptions } from './backtest.js';
export { claimChances } from './claim-chances.js';
export { type ForecastOptions, forecast } from './forecast.js';
export { forecastSeries, historyOf } from './forecast-series.js';
export type { NamedHistory } from './many.js';
export type { Method } from './method.js';
export { outlook } from './outlook.js';
export type { DrawOptions, History } from './path-sums.js';
export { withSplitSums } from './split-sums.js';
export { scoreStatement, statementProbability } from './statement.js';
export { type StructuralFit, structural } from './structural.js';
export { structuralMethod } from './structural-method.js';
export { type StructuralParts, structuralParts } from './structural-parts.js';
export type { StructuralVariances } from './structural-state-space.js';
export { fallProbability, sumsAhead } from './sums-ahead.js';
export { type AskedSeries, whatNextAfter } from './what-next.js';
