import type { Note } from './note.js';

/** Numbers, NaN where missing. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** Words, or anything that is compared and not counted: `levels[codes[row]]`, in order of level; code -1 where missing. */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly codes: Int32Array;
  readonly levels: readonly string[];
}

export type Column = NumberColumn | CategoryColumn;

/** A table of trade, a row an exporter, importer and period: columns of one length, by name. */
export interface Panel {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** File, query or vintage that it came from, as a reader would name it. */
  readonly source: string;
  readonly notes: readonly Note[];
}
