import type { Currency } from '../model/currency.js';
import type { Flow } from '../model/flow.js';
import type { Indicator, Observation, Status } from '../model/observation.js';
import type { SqlRow } from './session.js';

const text = (row: SqlRow, column: string): string => (row[column] as string | null) ?? '';

export const outlets = (joined: string): readonly string[] => (joined === '' ? [] : [...new Set(joined.split('; '))]);

/** A row of the table as the noun. */
export function observationOf<C extends Currency>(row: SqlRow): Observation<C> {
  const note = text(row, 'note');
  return Object.freeze({
    reporter: text(row, 'reporter'),
    partner: text(row, 'partner'),
    flow: text(row, 'flow') as Flow,
    product: text(row, 'product'),
    period: Object.freeze({ start: text(row, 'start'), months: row.months as number }),
    indicator: text(row, 'indicator') as Indicator,
    currency: text(row, 'currency') as C,
    value: row.value as number,
    low: row.low as number,
    high: row.high as number,
    publisher: text(row, 'publisher'),
    table: text(row, 'tab'),
    via: Object.freeze(outlets(text(row, 'via'))),
    status: text(row, 'status') as Status,
    released: text(row, 'released'),
    ...(note === '' ? {} : { note }),
  });
}
