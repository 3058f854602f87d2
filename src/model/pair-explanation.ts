import type { Decomposition } from './decomposition.js';
import type { Note } from './note.js';

/** Why trade between two economies moved, as far as totals can tell. Accounting throughout. */
export interface PairExplanation {
  readonly reporter: string;
  readonly partner: string;
  /** As the reporter records it: what exports and imports make up of the change of both together. */
  readonly byFlow: Decomposition;
  /** As the partner records what it buys from the reporter: its demand for all imports, and the reporter's share in them. */
  readonly demandAndShare: Decomposition | null;
  /** What must not be said of it. */
  readonly notToSay: readonly Note[];
}
