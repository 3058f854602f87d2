import type { Arena } from '../kernels/arena.js';
import { BLOCK } from '../kernels/chunks.js';
import type { Design } from './design.js';

/** Columns of a design that lie abreast: of place k, column i is `values[k * width + i]`. */
export interface ColumnsAbreast {
  /** Even; a column may be left over, of zeros. */
  readonly width: number;
  readonly values: Float64Array;
  /** What is explained: the outcome less its offset. The regressors stand before it. */
  readonly explained: number;
}

/** Columns that least squares on a design need, abreast. */
export const widthFor = ({ regressors }: Design): number => 2 * Math.ceil((regressors.length + 1) / 2);

/** Outcome less offset. */
function explainedOf({ outcome, offset }: Design): Float64Array {
  return offset === null ? outcome : outcome.map((y, row) => y - offset[row]!);
}

/** Regressors and what is explained, at `order` of the rows of a design (null for all), in `rows` places. */
export function columnsAbreast(design: Design, order: Int32Array | null, rows: number, arena: Arena): ColumnsAbreast {
  const width = widthFor(design);
  const values = arena.numbers(rows * width);
  const columns = [...design.regressors.map((regressor) => regressor.values), explainedOf(design)];
  // a block of places at a time, so that what is written stays in the processor's cache until all columns are there
  for (let start = 0; start < rows; start += BLOCK)
    for (let i = 0; i < columns.length; i++)
      place(columns[i]!, order, start, Math.min(rows, start + BLOCK), values, width, i);
  return { width, values, explained: columns.length - 1 };
}

function place(
  column: Float64Array,
  order: Int32Array | null,
  start: number,
  end: number,
  values: Float64Array,
  width: number,
  i: number,
): void {
  let at = start * width + i;
  if (order === null) for (let k = start; k < end; k++, at += width) values[at] = column[k]!;
  else for (let k = start; k < end; k++, at += width) values[at] = column[order[k]!]!;
}
