import type { AdjustedSeries } from '../../model/adjustment.js';
import type { Rows } from '../what-if/simulation-rows.js';

const COLUMNS = [
  'reporter',
  'partner',
  'flow',
  'product',
  'period',
  'published',
  'adjusted',
  'trend',
  'seasonal',
  'calendar',
  'growth_month_percent',
  'growth_3_months_percent',
  'outlier',
  'mode',
  'currency',
  'register',
  'publisher',
  'as_of',
] as const;

const cell = (value: number | null): string => (value === null ? '' : String(value));

/** A row a month; factors are ratios in multiplicative mode, else amounts. */
export function adjustedRows({ series, adjustment: { months, growth, outliers, mode } }: AdjustedSeries): Rows {
  const off = new Map(outliers.map(({ period, kind }) => [period.start, kind]));
  return {
    columns: COLUMNS,
    rows: months.map((month, t) => [
      series.reporter,
      series.partner,
      series.flow,
      series.product,
      month.period.start,
      cell(month.original),
      cell(month.adjusted),
      cell(month.trend),
      cell(month.seasonal),
      cell(month.calendar),
      cell(growth[t]!.month),
      cell(growth[t]!.quarter),
      off.get(month.period.start) ?? '',
      mode,
      series.currency,
      'modelled',
      series.publisher,
      series.asOf,
    ]),
  };
}
