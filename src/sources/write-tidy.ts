import type { Observation } from '../model/observation.js';
import { csvCell } from './csv-cell.js';
import { TIDY_COLUMNS, type TidyColumn } from './tidy-columns.js';

type Cell = (row: Observation, index: number) => string | number;

const CELLS: Readonly<Record<TidyColumn, Cell>> = {
  reporter: (row) => row.reporter,
  partner: (row) => row.partner,
  flow: (row) => row.flow,
  product: (row) => row.product,
  start: (row) => row.period.start,
  months: (row) => row.period.months,
  indicator: (row) => row.indicator,
  currency: (row) => row.currency,
  value: (row) => row.value,
  low: (row) => row.low,
  high: (row) => row.high,
  status: (row) => row.status,
  released: (row) => row.released,
  publisher: (row) => row.publisher,
  tab: (row) => row.table,
  via: (row) => row.via.join('; '),
  note: (row) => row.note ?? '',
};

/** Observations as CSV in the tidy layout, which `readTidy` reads back; `more` adds columns at the end. */
export function writeTidy(rows: readonly Observation[], more: Readonly<Record<string, Cell>> = {}): string {
  const columns: Readonly<Record<string, Cell>> = { ...CELLS, ...more };
  const lines = rows.map((row, i) => Object.values(columns).map((value) => csvCell(String(value(row, i)))));
  return [[...TIDY_COLUMNS, ...Object.keys(more)], ...lines].map((line) => `${line.join(',')}\n`).join('');
}
