import type { Baseline } from '../../model/baseline.js';
import type { Note } from '../../model/note.js';
import type { Scenario } from '../../model/scenario.js';

/** What a shock is read against, and where remarks on it go. */
export interface Context {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  /** Keeps a note once. */
  readonly add: (note: Note) => void;
}
