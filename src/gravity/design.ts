import type { Note } from '../model/note.js';

/** Rows sorted into groups: `codes[row]` from 0 to `levels` - 1, every level in use. */
export interface Grouping {
  readonly name: string;
  readonly codes: Int32Array;
  readonly levels: number;
  /** What a level is called, for output: `CHN^2006`. */
  readonly label: (level: number) => string;
}

/** A column of the model matrix, named as fixest names it: `log(dist)`, `year::1986:log(dist)`. */
export interface Regressor {
  readonly name: string;
  readonly values: Float64Array;
}

/** What a formula makes of a panel: complete rows only, in the order of the panel. */
export interface Design {
  readonly formula: string;
  readonly source: string;
  readonly rows: number;
  /** Row of the panel behind each row here; null when they are the same. */
  readonly panelRow: Int32Array | null;
  readonly panelRows: number;
  readonly outcome: Float64Array;
  readonly regressors: readonly Regressor[];
  readonly effects: readonly Grouping[];
  /** One that is an effect too is the same object. */
  readonly clusters: readonly Grouping[];
  readonly offset: Float64Array | null;
  readonly weights: Float64Array | null;
  /** Rows left out because a value was missing. */
  readonly missing: number;
  readonly notes: readonly Note[];
}
