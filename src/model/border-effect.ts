import type { Coefficient, Estimate } from './estimate.js';
import type { Note } from './note.js';

/** International trade against domestic trade in one year, set against the reference year. */
export interface BorderEffect {
  readonly year: number;
  /** Of the logs; null in a year that has no estimate of its own. */
  readonly coefficient: Coefficient | null;
  /** By how many percent international trade has grown more than domestic trade since the reference year. */
  readonly percent: number;
  readonly percentLow: number;
  readonly percentHigh: number;
}

/** Yearly border effects, also called globalisation effects. */
export interface BorderEffects {
  readonly reference: number;
  readonly years: readonly BorderEffect[];
  readonly estimate: Estimate;
  readonly notes: readonly Note[];
}
