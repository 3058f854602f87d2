import type { Currency } from './currency.js';
import type { Flow } from './flow.js';
import type { Note } from './note.js';
import type { Observation } from './observation.js';
import type { Day } from './vintage.js';

export type SeriesFrequency = 'A' | 'Q' | 'M';

/** One flow over time: one publisher, one currency, one frequency, one as-of day; at most one observation a period. */
export interface Series<C extends Currency = Currency> {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
  readonly frequency: SeriesFrequency;
  readonly currency: C;
  readonly publisher: string;
  readonly asOf: Day;
  /** In order of period. A period without a figure is absent here and named in `notes`. */
  readonly observations: readonly Observation<C>[];
  readonly notes: readonly Note[];
}
