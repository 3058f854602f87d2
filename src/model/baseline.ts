import type { Note } from './note.js';
import type { Day } from './vintage.js';

/** What one unit is where a table does not say: its amounts stand as numbers alone. */
export const UNKNOWN_UNIT = 'unit of the table';

/**
 * A world as observed, before anything in it changes: N economies, J sectors, one period, one currency. Whatever is
 * solved starts from here. Layouts: a flow of sector j to importer n from exporter i is at `(j N + n) N + i`, what
 * belongs to sector j in economy n at `j N + n`, the share of input k in the intermediates of sector j of economy n at
 * `(n J + j) J + k`.
 */
export interface Baseline {
  /** As a scenario names it, or the file's name. */
  readonly name: string;
  /** Who published the figures, and which table or vintage, as a reader would cite it. */
  readonly source: string;
  readonly year: number;
  /** What one unit of the flows is: "USD million". */
  readonly unit: string;
  /** The day on which the figures were out; a question as of an earlier day does not see them. */
  readonly released?: Day;
  /** Codes, N of them, mostly ISO 3166 alpha-3. */
  readonly economies: readonly string[];
  /** Names, J of them; one sector is `goods` or the like. */
  readonly sectors: readonly string[];
  /** J N N: value that the exporter receives, net of the importer's tariff; domestic sales where n = i. */
  readonly flows: Float64Array;
  /** J N N: ad valorem, as a fraction of that value; zeros where none are known. */
  readonly tariffs: Float64Array;
  /** J: trade elasticity, by how many percent a flow falls when its cost rises by one; above 0. */
  readonly theta: Float64Array;
  /** J N: value added over gross output, above 0 and at most 1; ones without intermediate inputs. */
  readonly valueAdded: Float64Array;
  /** N J J: shares of inputs, adding up to 1 for each economy and using sector; unread where value added is all. */
  readonly inputs: Float64Array;
  /** J N: shares of sectors in final spending, adding up to 1 for each economy. */
  readonly final: Float64Array;
  /** Codes that stand for several economies: which, or `rest` for all that are in no other row. */
  readonly aggregates?: Readonly<Record<string, readonly string[] | 'rest'>>;
  /** Economies whose trade is in no row. */
  readonly absent?: readonly string[];
  /** What was built, balanced or assumed. */
  readonly notes: readonly Note[];
}
