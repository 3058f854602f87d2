import type { Observation } from '../core.js';

/** One line of the answer: a figure, and its growth on the year before, computed and as published (percent; null when not held). */
export interface SeriesRow {
  readonly observation: Observation;
  readonly computed: number | null;
  readonly published: number | null;
}
