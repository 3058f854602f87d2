import type { AdjustedSeries, OutlierKind } from '../../model/adjustment.js';
import type { Table } from '../../model/brief.js';
import { wrap } from '../chart-frame.js';
import { signedDecimal, signedPercent } from '../number.js';
import { textTable } from '../text-table.js';
import { type Scale, scaleFor } from '../what-next/outlook-scale.js';
import { seriesName, sourceWords } from '../what-next/outlook-words.js';
import { adjustedFacts } from './adjusted-facts.js';
import {
  COINCIDENCE,
  KIND_WORDS,
  measuresWords,
  monthsWords,
  newestSentence,
  revisionSentence,
  sizeWords,
  standInWords,
} from './adjusted-words.js';

/** In what the months are counted. */
export const scaleOfMonths = ({ adjustment: { months }, series }: AdjustedSeries): Scale =>
  scaleFor(Math.max(...months.slice(-12).map(({ original }) => Math.abs(original ?? 0))), series.currency);

const IN_A_CELL: Readonly<Record<OutlierKind, string>> = {
  additive: 'one month',
  'level shift': 'shift',
  'temporary change': 'fades',
};

/** A row a month, of the last so many. */
export function monthsTable(made: AdjustedSeries, last = Infinity): Table {
  const { months, growth, mode, outliers } = made.adjustment;
  const scale = scaleOfMonths(made);
  const from = Math.max(0, months.length - last);
  const logs = mode === 'multiplicative';
  const cell = (value: number | null): string => (value === null ? 'not held' : scale.cell(value));
  const change = (value: number | null): string => (value === null ? '' : signedPercent(value));
  const factor = (value: number): string => (logs ? signedPercent(100 * (value - 1)) : scale.cell(value));
  const off = new Map(outliers.map(({ period, kind }) => [period.start, IN_A_CELL[kind]]));
  const rows = months
    .slice(from)
    .map((month, k) => [
      month.period.start,
      cell(month.original),
      cell(month.adjusted),
      ...(logs ? [change(growth[from + k]!.month), change(growth[from + k]!.quarter)] : []),
      factor(month.seasonal),
      factor(month.calendar),
      off.get(month.period.start) ?? '',
    ]);
  const marked = rows.some((row) => row.at(-1) !== '');
  const columns = ['month', 'published', 'adjusted', ...(logs ? ['on month', '3 on 3'] : []), 'season', 'calendar'];
  return {
    title: `${last < months.length ? `The last ${last} months` : 'All months'}, ${scale.words}: as published, and adjusted (modelled)${logs ? '; change of the adjusted on the month before, and of three months on the three before' : ''}`,
    columns: marked ? [...columns, 'outlier'] : columns,
    rows: marked ? rows : rows.map((row) => row.slice(0, -1)),
    source: sourceWords(made),
  };
}

/** A row an outlier, with what measures stood at its date. */
export function outliersTable(made: AdjustedSeries, most = Infinity): Table {
  return {
    title: `Outliers, and ${COINCIDENCE}`,
    columns: ['month', 'what', 'size', 't', 'measures at that date'],
    rows: made.outliers.map((one) => [
      one.period.start,
      KIND_WORDS[one.kind],
      sizeWords(one, made),
      signedDecimal(one.t),
      measuresWords(one, made, most),
    ]),
    source: sourceWords(made),
  };
}

const SHOWN = 13;
const MEASURES = 2;
const hanging = (first: string, text: string, width: number): string[] =>
  wrap(text, width - first.length).map((line, i) => (i === 0 ? first : ' '.repeat(first.length)) + line);

/** An adjusted series as plain text: whose figures, the newest months, outliers, how it was worked out. */
export function adjustedTable(made: AdjustedSeries, options: { width?: number } = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const { reporter, partner, flow, product, currency, valuation } = made.series;
  const standIn = standInWords(made);
  const facts = adjustedFacts(made);
  const column = Math.max(...facts.map(([what]) => what.length)) + 2;
  const table = ({ title, columns, rows }: Table): string[] => [
    ...wrap(title, width - 2).map((line) => `  ${line}`),
    ...textTable(columns, rows, width - 2).map((line) => `  ${line}`),
  ];
  const said = [newestSentence(made), revisionSentence(made)].flatMap((one) => (one === null ? [] : [one]));
  const lines = [
    ...wrap(`${seriesName(made)}: seasonally adjusted`, width),
    ...wrap(`reporter ${reporter} · partner ${partner} · flow ${flow} · product ${product}`, width),
    ...wrap(`unit ${currency}${valuation === undefined ? '' : ` · valued ${valuation}`}`, width),
    ...hanging('source ', sourceWords(made), width),
    ...hanging('from ', monthsWords(made), width),
    ...(standIn === null ? [] : ['', ...hanging('  · ', standIn, width)]),
    '',
    ...said.flatMap(({ text, register }) => wrap(`${text} [${register}]`, width - 2).map((line) => `  ${line}`)),
    '',
    ...table(monthsTable(made, SHOWN)),
    ...(made.outliers.length === 0 ? [] : ['', ...table(outliersTable(made, MEASURES))]),
    '',
    ...facts.flatMap(([what, words]) => hanging(`  ${what.padEnd(column)}`, words, width)),
    ...(made.notes.length > 0 ? [''] : []),
    ...made.notes.flatMap(({ text }) => hanging('  · ', text, width)),
  ];
  return `${lines.map((line) => line.replaceAll('\u202f', ' ').trimEnd()).join('\n')}\n`;
}
