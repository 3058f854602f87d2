import { type Line, writeCsv } from './csv.js';
import { copyIn } from './outlets.js';
import { dayOfNextMonth } from './release-days.js';

const COLUMNS = ['currency', 'start', 'months', 'day', 'basis', 'value', 'released', 'publisher', 'tab', 'via', 'note'];

const SERIES = [
  ['CNY', 'cny_per_usd_avg', 'period average'],
  ['CNY', 'cny_per_usd_last_obs', 'end of period'],
  ['JPY', 'jpy_per_usd_avg', 'period average'],
  ['EUR', 'eur_per_usd_avg', 'period average'],
] as const;

/** The noon rate of one day that headlines of January 2024 were converted at. */
const ONE_DAY = [
  'CNY',
  '2024-01',
  1,
  '2024-01-12',
  'day',
  7.1665,
  '2024-01-12',
  'Federal Reserve',
  'H.10',
  'FRED',
  'noon buying rate in New York',
];

/** Units of a currency for one US dollar, by month: mean, and last observation where known. */
export function exchangeRatesCsv(lines: readonly Line[]): string {
  const rows = SERIES.flatMap(([currency, column, basis]) =>
    lines
      .filter((line) => line[column])
      .map((line) => {
        const month = line.month!.slice(0, 7);
        const monthly = line.source!.includes('G.5');
        const via = ['FRED', ...copyIn(line.source!)].join('; ');
        const note = monthly
          ? ''
          : basis === 'period average'
            ? 'mean of the daily noon rates'
            : 'last daily noon rate of the month';
        const released = dayOfNextMonth(month, 5);
        const table = monthly ? 'G.5' : 'H.10';
        return [currency, month, 1, '', basis, Number(line[column]), released, 'Federal Reserve', table, via, note];
      }),
  );
  return writeCsv(COLUMNS, [...rows, ONE_DAY]);
}
