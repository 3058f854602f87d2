/** Orders of a seasonal ARIMA model, and whether it has a constant: a mean, or a drift where it is differenced. */
export interface ArimaSpec {
  readonly p: number;
  readonly d: number;
  readonly q: number;
  readonly seasonalP: number;
  readonly seasonalD: number;
  readonly seasonalQ: number;
  /** Periods in a year: 12, 4 or 1. */
  readonly season: number;
  readonly constant: boolean;
}

/** `ARIMA(0,1,1)(0,1,1)12 with drift`. */
export function arimaLabel({ p, d, q, seasonalP, seasonalD, seasonalQ, season, constant }: ArimaSpec): string {
  const seasonal = seasonalP + seasonalD + seasonalQ > 0 ? `(${seasonalP},${seasonalD},${seasonalQ})${season}` : '';
  const with_ = !constant ? '' : d + seasonalD > 0 ? ' with drift' : ' with mean';
  return `ARIMA(${p},${d},${q})${seasonal}${with_}`;
}

/** Parameters of the process: without regressors and variance. */
export const processSize = ({ p, q, seasonalP, seasonalQ }: ArimaSpec): number => p + q + seasonalP + seasonalQ;

/** Values that differencing takes from the start. */
export const lostValues = ({ d, seasonalD, season }: ArimaSpec): number => d + seasonalD * season;

/** The model of most monthly trade, with which calendar and outliers are measured. Source: Box and Jenkins 1976, section 9.2. */
export const AIRLINE: ArimaSpec = {
  p: 0,
  d: 1,
  q: 1,
  seasonalP: 0,
  seasonalD: 1,
  seasonalQ: 1,
  season: 12,
  constant: false,
};
