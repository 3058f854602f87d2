import type { Cell } from './cells-of-line.js';
import { printedCell } from './printed-cell.js';
import type { TableLine } from './table-lines.js';

/** "United States 35.7    36.2": a long name leaves one blank before its first number; no "EU 27". */
const NAME_AND_NUMBER = /^(.*[\p{L}.)%:])\s([-+(]\d[\d.,]*\)?|\d+[.,][\d.,]*|\d{3,})$/u;

/** A row that has one number less than the table, with the number that stands in the cell of its name. */
export function inWidth(line: TableLine, width: number): TableLine {
  const fits = line.mark === 'blanks' && line.names === 1 && line.values.length === width - 1;
  const first = line.cells[0];
  const match = fits && first ? NAME_AND_NUMBER.exec(first.text) : null;
  if (!match || !first) return line;
  const [, name, number] = match as unknown as readonly [string, string, string];
  const cell: Cell = { start: first.end - number.length, end: first.end, text: number };
  const value = printedCell(cell);
  if (value === null) return line;
  const named: Cell = { start: first.start, end: first.start + name.length, text: name };
  return { ...line, cells: [named, cell, ...line.cells.slice(1)], values: [value, ...line.values] };
}
