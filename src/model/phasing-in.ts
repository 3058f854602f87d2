import type { Coefficient, Estimate } from './estimate.js';
import type { Note } from './note.js';

/** What a regressor does over the years after it sets in. */
export interface PhasingIn {
  readonly regressor: string;
  /** In years, ascending, without the zero. */
  readonly lags: readonly number[];
  /** The effect `after` so many years less the effect before: the coefficient of that lag. */
  readonly steps: readonly { readonly after: number; readonly coefficient: Coefficient }[];
  /** All steps up to then, with the standard error of their sum. */
  readonly reached: readonly { readonly after: number; readonly coefficient: Coefficient }[];
  /** Sum of all steps. */
  readonly total: Coefficient;
  /** The same in percent of trade, exp(total) − 1. */
  readonly percent: number;
  readonly percentLow: number;
  readonly percentHigh: number;
  readonly estimate: Estimate;
  readonly notes: readonly Note[];
}
