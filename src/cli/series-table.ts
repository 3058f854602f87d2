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

type Cells = Readonly<Record<string, string>>;

const cellsOf = ({ observation: row, computed, published }: SeriesRow, growth: boolean): Cells => ({
  period: formatPeriod(row.period),
  value: amount(row.value, row.currency, 'evidence'),
  ...(growth ? { growth: rate(computed), published: rate(published) } : {}),
  released: row.released,
  status: STATUS[row.status] ?? row.status.replaceAll('_', ' '),
  'seen through': via(row.via),
});

/** What is the same in every row is said once, above the table, which so fits the terminal. */
function withoutCommon(rows: readonly Cells[]) {
  const names = Object.keys(rows[0] ?? {});
  const isCommon = (name: string): boolean =>
    rows.length > 1 && rows.every((row) => row[name] === rows[0]![name]) && !/^(?:period|value|growth)$/.test(name);
  const common = names.filter((name) => isCommon(name) && rows[0]![name] !== '');
  const columns = names.filter((name) => !isCommon(name));
  return {
    columns,
    cells: rows.map((row) => columns.map((name) => row[name]!)),
    common:
      common.length === 0 ? [] : [`all figures: ${common.map((name) => `${name} ${rows[0]![name]}`).join(' · ')}`],
  };
}

/** A series as plain text: what it is, its figures, and the notes on them. */
export function seriesTable(series: Series, rows: readonly SeriesRow[], options: TableOptions): string {
  const { width } = options;
  const { columns, cells, common } = withoutCommon(rows.map((row) => cellsOf(row, options.growth)));
  const notes = [
    ...(options.onlyMonths ? ['months are shown because nothing longer is held; --freq A adds them up'] : []),
    ...series.notes.map((note) => note.text),
    ...(options.growth
      ? [
          `growth is computed from the figures above as they stood by the as-of day${columns.includes('published') ? '; published is the rate that the publisher printed, which rests on its own, possibly revised base' : ''}`,
        ]
      : []),
  ];
  const lines = [
    ...[...header(series), ...common].flatMap((line) => wrap(line, width)),
    '',
    ...textTable(columns, cells, width - 2).map((line) => `  ${line}`),
    '',
    ...notes.flatMap((text) => wrap(text, width - 4).map((line, i) => (i === 0 ? '  · ' : '    ') + line)),
  ];
  return `${lines.map((line) => line.replaceAll('\u202f', ' ').trimEnd()).join('\n')}\n`.replace(/\n\n$/, '\n');
}
