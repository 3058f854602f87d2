import type { Column, Panel } from '../model/panel.js';
import { pickCodes, pickNumbers } from './pick.js';

const taken = (column: Column, rows: Int32Array): Column =>
  column.kind === 'number'
    ? { kind: 'number', values: pickNumbers(column.values, rows) }
    : { ...column, codes: pickCodes(column.codes, rows) };

/** The rows of a panel that are wanted, in their order; the panel itself where that is all. */
export function takeRows(panel: Panel, wanted: (row: number) => boolean): Panel {
  const rows = Int32Array.from({ length: panel.rows }, (_, row) => row).filter(wanted);
  if (rows.length === panel.rows) return panel;
  const columns = Object.entries(panel.columns).map(([name, column]) => [name, taken(column, rows)] as const);
  return { ...panel, rows: rows.length, columns: Object.fromEntries(columns) };
}
