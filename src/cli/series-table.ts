import {
  amount,
  economyName,
  formatPeriod,
  type Series,
  type Status,
  signedPercent,
  textTable,
  wrap,
} from '../core.js';
import type { SeriesRow } from './series-row.js';
import { valuation } from './valuation.js';

export interface TableOptions {
  readonly width: number;
  readonly growth: boolean;
  readonly onlyMonths: boolean;
}

const FREQUENCY = { A: 'years', Q: 'quarters', M: 'months' } as const;
const HEADINGS = { exports: 'exports to', imports: 'imports from', total: 'trade with', balance: 'trade balance with' };

const STATUS: Partial<Record<Status, string>> = {
  first_published: 'first',
  first_published_rounded: 'first, rounded',
  sum_of_months: 'sum',
  derived: 'computed',
};

/** The first outlet and how many more; all of them stand in the CSV. */
const via = ([first, ...more]: readonly string[]): string =>
  first === undefined ? 'publisher' : first + (more.length > 0 ? ` +${more.length}` : '');

const rate = (value: number | null): string => (value === null ? '' : signedPercent(value));

function header(series: Series): string[] {
  const { reporter, partner, flow, product, currency, publisher, observations } = series;
  const tables = [...new Set(observations.map((row) => row.table))].join('; ');
  const how = valuation(
    publisher,
    flow,
    observations.map((row) => row.note),
  );
  return [
    `${economyName(reporter)}: ${product} ${HEADINGS[flow]} ${economyName(partner, { the: true })}, ${FREQUENCY[series.frequency]}`,
    `reporter ${reporter} · partner ${partner} · flow ${flow} · product ${product}`,
    `unit ${currency} · valued ${how}`,
    `source ${publisher}, ${tables} · as of ${series.asOf}`,
  ];
}

/** A series as plain text: what it is, its figures, and the notes on them. */
export function seriesTable(series: Series, rows: readonly SeriesRow[], options: TableOptions): string {
  const { width } = options;
  const growth = options.growth ? ['growth', 'published'] : [];
  const columns = ['period', 'value', ...growth, 'released', 'status', 'seen through'];
  const cells = rows.map(({ observation: row, computed, published }) => [
    formatPeriod(row.period),
    amount(row.value, row.currency, 'evidence'),
    ...(options.growth ? [rate(computed), rate(published)] : []),
    row.released,
    STATUS[row.status] ?? row.status.replaceAll('_', ' '),
    via(row.via),
  ]);
  const notes = [
    ...(options.onlyMonths ? ['months are shown because nothing longer is held; --freq A adds them up'] : []),
    ...series.notes.map((note) => note.text),
    ...(options.growth
      ? [
          'growth is computed from the figures above as they stood by the as-of day; published is the rate that the publisher printed, which rests on its own, possibly revised base',
        ]
      : []),
  ];
  const lines = [
    ...header(series).flatMap((line) => wrap(line, width)),
    '',
    ...textTable(columns, cells, width - 2).map((line) => `  ${line}`),
    '',
    ...notes.flatMap((text) => wrap(text, width - 4).map((line, i) => (i === 0 ? '  · ' : '    ') + line)),
  ];
  return `${lines.map((line) => line.replaceAll('\u202f', ' ').trimEnd()).join('\n')}\n`.replace(/\n\n$/, '\n');
}
