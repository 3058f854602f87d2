import { formatPeriod, type Series } from '../core.js';
import type { SeriesRow } from './series-row.js';
import { valuation } from './valuation.js';

/** The documented shape of `series --json`; see docs/cli.md. */
export function seriesJson(series: Series, rows: readonly SeriesRow[], { growth }: { growth?: boolean }): object {
  const { observations, asOf, publisher, notes, reporter, partner, flow, product, frequency, currency } = series;
  return {
    version: 1,
    reporter,
    partner,
    flow,
    product,
    frequency,
    currency,
    unit: currency,
    publisher,
    tables: [...new Set(observations.map((row) => row.table))],
    valuation: valuation(
      publisher,
      flow,
      observations.map((row) => row.note),
    ),
    as_of: asOf,
    observations: rows.map(({ observation: row, computed, published }) => ({
      period: formatPeriod(row.period),
      value: row.value,
      low: row.low,
      high: row.high,
      ...(growth ? { growth_percent_computed: computed, growth_percent_published: published } : {}),
      status: row.status,
      released: row.released,
      table: row.table,
      via: row.via,
      ...(row.note === undefined ? {} : { note: row.note }),
    })),
    notes,
  };
}
