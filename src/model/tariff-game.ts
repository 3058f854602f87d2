import type { Note } from './note.js';
import type { Selection } from './scenario.js';

/** A tariff that an economy sets for its own good: one rate on what it imports of these sectors from these exporters. */
export interface Instrument {
  readonly importer: string;
  readonly exporters: Selection;
  /** All of them if left out. */
  readonly sectors?: Selection;
}

/** What one rate of an instrument does, in percent of the baseline; NaN where no equilibrium was found. */
export interface TariffPoint {
  /** Percent. */
  readonly tariff: number;
  /** Real income of who sets it, change in percent. */
  readonly welfare: number;
  /** Tariff revenue of who sets it, in the unit of the baseline. */
  readonly revenue: number;
  readonly converged: boolean;
}

/** The rate that serves an economy best while all others keep theirs, and what it gains, as far as was found. */
export interface BestTariff {
  readonly instrument: Instrument;
  /** Percent, and real income against the same world with this instrument at zero and as observed, in percent. */
  readonly tariff: number;
  readonly gainOverZero: number;
  readonly gainOverBaseline: number;
  readonly converged: boolean;
  readonly iterations: number;
  /** How far the rate may still be off, percentage points. */
  readonly residual: number;
  readonly notes: readonly Note[];
}

/** Rates of which each is the best answer to all the others. */
export interface NashTariffs {
  /** In the order of the instruments; gains as of one rate alone, the others at their Nash rates. */
  readonly rates: readonly BestTariff[];
  /** Real income of every economy at these rates against the baseline, change in percent, by code. */
  readonly welfare: readonly { readonly code: string; readonly percent: number }[];
  readonly converged: boolean;
  /** Rounds in which each answered once. */
  readonly iterations: number;
  /** By how many percentage points at most a rate moved in the last round. */
  readonly residual: number;
  readonly notes: readonly Note[];
}
