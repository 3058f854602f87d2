import type { Decomposition } from './decomposition.js';
import type { Note } from './note.js';
import type { Observation } from './observation.js';
import type { Rate } from './rate.js';

/** A change of trade between two economies in its flows, as one of the two records it. */
export interface WhyByFlow {
  readonly reporter: string;
  readonly found: Decomposition;
}

/** What an economy buys from another: its demand for all imports, and the other's share in them; as the importer records it. */
export interface WhySide {
  readonly importer: string;
  readonly exporter: string;
  readonly found: Decomposition;
  /** The share told apart into relative price, exchange rate and real share, where price indices are held. */
  readonly priced?: Priced;
}

/** A share in parts, and what they rest on. */
export interface Priced {
  readonly found: Decomposition;
  /** Months of the period that prices are held of, and of how many. */
  readonly months: readonly string[];
  readonly of: number;
  readonly prices: readonly Observation[];
  readonly rates: readonly Rate[];
}

/** Where a change of trade between two economies lies. Accounting throughout; what one side records is never mixed with the other's. */
export interface Why {
  /** The reporter's own first; the partner's stands apart. */
  readonly byFlow: readonly WhyByFlow[];
  readonly sides: readonly WhySide[];
  /** What must not be said of it. */
  readonly notToSay: readonly Note[];
  /** What could not be told apart, and what would be needed. */
  readonly notes: readonly Note[];
}
