import type { Table } from '../../model/brief.js';
import type { Outlook } from '../../model/outlook.js';
import { formatPeriod, periodInWords } from '../../model/period.js';
import { wrap } from '../chart-frame.js';
import { THIN } from '../number.js';
import { textTable } from '../text-table.js';
import { outlookFacts } from './outlook-facts.js';
import { scaleOf } from './outlook-scale.js';
import {
  changeOf,
  insideWords,
  LENGTH_WORDS,
  originWords,
  seriesName,
  sourceWords,
  standInWords,
  statementSentence,
  whereWords,
  wholeSentence,
} from './outlook-words.js';

/** A row a period: median, bounds, change on a year before, and what came. */
export function pointsTable(made: Outlook): Table {
  const { points, months } = made;
  const scale = scaleOf(made);
  const came = points.some((point) => point.came !== null);
  const change = points.some((point) => changeOf(point.median, point) !== '');
  const partly = points.filter(({ known }) => known > 0);
  return {
    title: `By ${LENGTH_WORDS[months]}, ${scale.words}, modelled: the median, and what 80 and 95${THIN}% of outcomes lie between${partly.map(({ period, known }) => `; of ${periodInWords(period)} ${known} of ${months} months were known`).join('')}`,
    columns: [
      'period',
      'median',
      `80${THIN}%`,
      `95${THIN}%`,
      ...(change ? ['on a year before'] : []),
      ...(came ? ['came', 'it lies'] : []),
    ],
    rows: points.map((point) => [
      formatPeriod(point.period),
      scale.cell(point.median),
      scale.range(point.lo80, point.hi80),
      scale.range(point.lo95, point.hi95),
      ...(change ? [changeOf(point.median, point)] : []),
      ...(came ? [point.came === null ? '' : scale.cell(point.came), whereWords(point)] : []),
    ]),
    source: sourceWords(made),
  };
}

const hanging = (first: string, text: string, width: number): string[] =>
  wrap(text, width - first.length).map((line, i) => (i === 0 ? first : ' '.repeat(first.length)) + line);

/** A forecast as plain text: whose figures, what is expected, how likely a statement is, how it was worked out. */
export function outlookTable(made: Outlook, options: { width?: number } = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const { reporter, partner, flow, product, currency, valuation } = made.series;
  const { title, columns, rows } = pointsTable(made);
  const standIn = standInWords(made);
  const inside = insideWords(made);
  const facts = outlookFacts(made);
  const column = Math.max(...facts.map(([what]) => what.length)) + 2;
  const lines = [
    ...wrap(`${seriesName(made)}: what next`, width),
    ...wrap(`reporter ${reporter} · partner ${partner} · flow ${flow} · product ${product}`, width),
    ...wrap(`unit ${currency}${valuation === undefined ? '' : ` · valued ${valuation}`}`, width),
    ...hanging('source ', sourceWords(made), width),
    ...hanging('from ', originWords(made), width),
    ...(standIn === null ? [] : ['', ...hanging('  · ', standIn, width)]),
    '',
    ...[wholeSentence(made), ...made.statements.map((one) => statementSentence(one, made))].flatMap(({ text }) =>
      wrap(`${text} [modelled]`, width - 2).map((line) => `  ${line}`),
    ),
    '',
    ...wrap(title, width - 2).map((line) => `  ${line}`),
    ...textTable(columns, rows, width - 2).map((line) => `  ${line}`),
    ...(inside === null ? [] : wrap(inside, width - 2).map((line) => `  ${line}`)),
    '',
    ...facts.flatMap(([what, said]) => hanging(`  ${what.padEnd(column)}`, said, width)),
    ...(made.notes.length > 0 ? [''] : []),
    ...made.notes.flatMap(({ text }) => hanging('  · ', text, width)),
  ];
  return `${lines.map((line) => line.replaceAll('\u202f', ' ').trimEnd()).join('\n')}\n`;
}
