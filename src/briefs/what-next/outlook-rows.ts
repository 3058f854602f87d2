import type { AheadOfMany, Outlook, OutlookPoint } from '../../model/outlook.js';
import { formatPeriod } from '../../model/period.js';
import type { Rows } from '../what-if/simulation-rows.js';
import { whereOf } from './outlook-words.js';

const BOUNDS = ['median', 'mean', 'lo50', 'hi50', 'lo80', 'hi80', 'lo95', 'hi95'] as const;

const boundNames = BOUNDS.map((bound) =>
  bound === 'median' || bound === 'mean' ? bound : bound.replace('lo', 'low_').replace('hi', 'high_'),
);

const COLUMNS = [
  'reporter',
  'partner',
  'flow',
  'product',
  'period',
  ...boundNames,
  'currency',
  'year_before',
  'came',
  'where',
  'origin',
  'register',
  'publisher',
  'as_of',
] as const;

const cell = (value: number | null): string => (value === null ? '' : String(value));

function rowOf({ series, forecast }: Outlook, point: OutlookPoint): readonly string[] {
  return [
    series.reporter,
    series.partner,
    series.flow,
    series.product,
    formatPeriod(point.period),
    ...BOUNDS.map((bound) => cell(point[bound])),
    series.currency,
    cell(point.yearBefore),
    cell(point.came),
    whereOf(point) ?? '',
    formatPeriod(forecast.origin),
    'modelled',
    series.publisher,
    series.asOf,
  ];
}

/** A row a period, of one outlook or of several. */
export const outlookRows = (made: readonly Outlook[]): Rows => ({
  columns: COLUMNS,
  rows: made.flatMap((one) => one.points.map((point) => rowOf(one, point))),
});

/** A row a series and period; `unit` and `source` are those of all. */
export const manyRows = (made: readonly AheadOfMany[], unit: string, source: string): Rows => ({
  columns: ['series', 'period', ...boundNames, 'unit', 'year_before', 'came', 'where', 'origin', 'register', 'source'],
  rows: made.flatMap((one) =>
    'error' in one
      ? []
      : one.ahead.points.map((point) => [
          one.name,
          formatPeriod(point.period),
          ...BOUNDS.map((bound) => cell(point[bound])),
          unit,
          cell(point.yearBefore),
          cell(point.came),
          whereOf(point) ?? '',
          formatPeriod(one.ahead.forecast.origin),
          'modelled',
          source,
        ]),
  ),
});
