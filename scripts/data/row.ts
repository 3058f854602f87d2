import type { Flow } from '../../src/model/flow.js';
import type { Indicator, Status } from '../../src/model/observation.js';
import { writeCsv } from './csv.js';

/** One line of an observation table in data/: an Observation, flat. */
export interface Row {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
  readonly start: string;
  readonly months: number;
  readonly indicator: Indicator;
  readonly currency: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly status: Status;
  readonly released: string;
  readonly publisher: string;
  readonly tab: string;
  readonly via: readonly string[];
  readonly note: string;
}

export const COLUMNS = [
  'reporter',
  'partner',
  'flow',
  'product',
  'start',
  'months',
  'indicator',
  'currency',
  'value',
  'low',
  'high',
  'status',
  'released',
  'publisher',
  'tab',
  'via',
  'note',
] as const;

const cellsOf = (row: Row): (string | number)[] =>
  COLUMNS.map((column) => (column === 'via' ? row.via.join('; ') : row[column]));

const orderOf = (row: Row): string =>
  [row.reporter, row.partner, row.start, String(row.months).padStart(3, '0'), row.flow, row.currency, row.indicator]
    .concat(row.released, row.tab, row.status)
    .join('|');

/** Rows in one fixed order, as CSV. */
export const observationsCsv = (rows: readonly Row[]): string =>
  writeCsv(COLUMNS, [...rows].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).map(cellsOf));
