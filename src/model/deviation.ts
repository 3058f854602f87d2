import type { Estimate } from './estimate.js';
import type { Note } from './note.js';

/** Trade of one direction in one year beside what a gravity equation says of it. */
export interface DeviationPoint {
  readonly exporter: string;
  readonly importer: string;
  readonly year: number;
  /** As the panel has it, in its unit. */
  readonly actual: number;
  /** What the equation, fitted without this pair, says; NaN where an effect was not estimated. */
  readonly fitted: number;
  /** Actual over fitted. */
  readonly ratio: number;
  /** Ratios between which nine of ten pairs of like fitted size lie in that year; NaN where there are too few. */
  readonly low: number;
  readonly high: number;
  /** Of those pairs, the percentage below this one, ties counted half. */
  readonly percentile: number;
  /** How many pairs that is. */
  readonly peers: number;
}

/** A pair's deviation from normal over time, by direction. */
export interface Deviation {
  readonly pair: readonly [string, string];
  /** By direction, the first named exporting first, then by year. */
  readonly points: readonly DeviationPoint[];
  /** Percentiles of the range. */
  readonly range: readonly [number, number];
  /** Of the equation without the pair. */
  readonly estimate: Estimate;
  readonly notes: readonly Note[];
}
