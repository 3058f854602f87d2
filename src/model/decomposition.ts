import type { Note } from './note.js';
import type { Observation } from './observation.js';

/**
 * Why a line could as well be another number: the digits that were printed, another vintage of a figure, another
 * formula for the same split, more or less detail of the figures, the other side's figures.
 */
export type RangeSource = 'rounding' | 'revision' | 'method' | 'detail' | 'reporter';

/** A number, and the least and most that it could as well be. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The range of a line's value that comes from one source alone. */
export interface LineRange {
  readonly from: RangeSource;
  readonly low: number;
  readonly high: number;
}

/**
 * `factor` what the change of one factor adds; `entry` and `exit` trade that was nothing in one of the two periods, of
 * which no factor can be told; `part` the change of one part of the whole; `reallocation` what another economy gained
 * of a share lost (negative: lost to it).
 */
export type LineKind = 'factor' | 'entry' | 'exit' | 'part' | 'reallocation';

/** One summand of a change. It is accounting: none of the kinds says why. */
export interface DecompositionLine extends Spread {
  readonly name: string;
  readonly kind: LineKind;
  /** That of the decomposition: a currency. */
  readonly unit: string;
  /** Of the whole change; NaN when the whole did not change, with infinite ends when its sign is in doubt (JSON: null). */
  readonly percent: Spread;
  /** By source, in the order in which they came; `low` and `high` of the line hold them all. */
  readonly ranges: readonly LineRange[];
}

/** How the lines were worked out. */
export type DecompositionMethod = 'log-mean' | 'midpoint' | 'difference' | 'matching';

/** A change as a sum of lines: their values add up to `change`, to 1e-12 of the larger of `base` and `now`. */
export interface Decomposition {
  /** What changed: `US imports from China`. */
  readonly of: string;
  /** A currency; values are in units of it, not in millions. */
  readonly unit: string;
  readonly method: DecompositionMethod;
  readonly base: number;
  readonly now: number;
  readonly change: number;
  readonly lines: readonly DecompositionLine[];
  /** The observations that it rests on; none when the caller gave bare numbers. */
  readonly inputs: readonly Observation[];
  readonly notes: readonly Note[];
}
