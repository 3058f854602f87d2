/** Exponential smoothing in state-space form: error, trend and season, additive, multiplicative, damped or none. */
export interface EtsSpec {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
  /** Periods in a year; 1 without season. */
  readonly period: number;
}

export const etsLabel = ({ error, trend, season }: EtsSpec): string => `ETS(${error},${trend},${season})`;

/** Smoothing parameters and states, in one array: alpha, beta, gamma, phi where there are such, level, slope, seasonal states. */
export interface EtsParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
  readonly level: number;
  readonly slope: number;
  /** `period` of them, the season of the first value first; adding up to 0, or to `period` where multiplied. */
  readonly seasons: Float64Array;
}
