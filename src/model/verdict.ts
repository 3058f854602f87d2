import type { Note } from './note.js';
import type { Day } from './vintage.js';

export const VERDICT_STATUSES = ['holds', 'holds-if', 'misleading', 'fails', 'cannot-tell'] as const;
export type VerdictStatus = (typeof VERDICT_STATUSES)[number];

/** Why nothing can be said. */
export type CannotTellReason = 'no data' | 'not a figure' | 'ambiguous' | 'about the future' | 'a cause';

/** One figure, or one place of the text, that a verdict rests on. */
export interface Evidence {
  /** Publisher, or `the text`. */
  readonly source: string;
  readonly table: string;
  /** Day of release; null for the text itself and for something computed. */
  readonly vintage: Day | null;
  readonly period: string;
  readonly value: number | null;
  readonly unit: string;
  /** Through whom it was seen. */
  readonly via: readonly string[];
  /** What it is, in words: `China's exports to the United States, published`. */
  readonly text: string;
  /** True when it came only through the publisher of the text under check: it cannot confirm that text. */
  readonly own?: boolean;
}

export interface Verdict {
  readonly status: VerdictStatus;
  readonly reason?: CannotTellReason;
  /** The reading under which it holds: `against the revised 2022 base`. */
  readonly reading?: string;
  /** The recomputed figure, in `unit`, with the claim's sign. */
  readonly computed?: number;
  readonly unit?: string;
  /** Why, in one line. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly Note[];
}
