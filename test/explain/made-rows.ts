import type { Observation } from '../../src/model/observation.js';

export interface MadeRow {
  readonly partner: string;
  readonly product: string;
  /** `2022-01` */
  readonly month: string;
  readonly value: number;
  readonly indicator?: 'value' | 'duty';
  readonly table?: string;
}

/** Imports of the United States as one office would print them. */
export const rowsOf = (rows: readonly MadeRow[]): readonly Observation[] =>
  rows.map(({ partner, product, month, value, indicator = 'value', table = 'imports' }) => ({
    reporter: 'USA',
    partner,
    flow: 'imports',
    product,
    period: { start: month, months: 1 },
    indicator,
    currency: 'USD',
    value,
    low: value,
    high: value,
    publisher: 'Office',
    table,
    via: [],
    status: 'revised',
    released: '2024-01-31',
  }));
