import { BilateralError } from '../model/error.js';
import { monthAt, startIndex } from '../model/period.js';
import { csvLines } from './csv-lines.js';

/** A column of a file: its name, first month, and a value for each month to the last, NaN where none stands. */
export interface MonthsColumn {
  readonly name: string;
  /** `YYYY-MM`. */
  readonly start: string;
  readonly values: Float64Array;
}

const bad = (message: string, hint: string): BilateralError => new BilateralError('bad-input', message, { hint });
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])(?:-01)?$/;
const NONE = /^(?:|na|nan|null|\.|-)$/i;

/**
 * Monthly series from a CSV text: a row of names, then a row a month, `2001-01` or `2001-01-01` first, a series in each further column. Empty
 * cells and NA are months without a value. @throws BilateralError `bad-input` with line and column
 */
export function readMonths(text: string, file: string): MonthsColumn[] {
  const [head, ...rows] = csvLines(text);
  const hint = 'a row of names, then a row a month: its month as 2001-01, then a number for each series';
  if (head === undefined || rows.length === 0) throw bad(`'${file}' has no rows of months`, hint);
  const names = head.cells.slice(1).map((name) => name.trim());
  if (names.length === 0) throw bad(`'${file}' has one column, '${head.cells[0]}', and no series`, hint);
  names.forEach((name, k) => {
    if (name === '') throw bad(`'${file}': column ${k + 2} has no name`, hint);
    if (names.indexOf(name) < k) throw bad(`'${file}' names two columns '${name}'`, 'give each series its own name');
  });
  const at = new Map<number, readonly string[]>();
  for (const { line, cells, broken } of rows) {
    if (broken || cells.length !== head.cells.length)
      throw bad(`'${file}', line ${line}: ${cells.length} cells, where the names are ${head.cells.length}`, hint);
    const month = cells[0]!.trim();
    if (!MONTH.test(month)) throw bad(`'${file}', line ${line}: '${month}' is not a month`, hint);
    const index = startIndex({ start: month.slice(0, 7), months: 1 });
    if (at.has(index))
      throw bad(`'${file}', line ${line}: ${month.slice(0, 7)} stands there twice`, 'keep one row a month');
    at.set(
      index,
      cells.map((cell) => cell.trim()),
    );
  }
  const [first, last] = [Math.min(...at.keys()), Math.max(...at.keys())];
  return names.map((name, k) => ({
    name,
    start: monthAt(first),
    values: Float64Array.from({ length: last - first + 1 }, (_, t) => {
      const cell = at.get(first + t)?.[k + 1] ?? '';
      if (NONE.test(cell)) return NaN;
      const value = Number(cell);
      if (!Number.isFinite(value))
        throw bad(`'${file}': ${name} of ${monthAt(first + t)} is '${cell}', no number`, hint);
      return value;
    }),
  }));
}
