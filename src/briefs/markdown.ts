import type { Brief, Chart, Section, Sentence, Table } from '../model/brief.js';
import { formatPeriod } from '../model/period.js';
import { ruleKeys } from './chart-frame.js';
import { ratioText } from './deviation-words.js';
import { asOfInWords, decimal } from './number.js';
import { waterfallTable } from './waterfall-rows.js';

/** Nothing in a figure's words may turn into markup. A newline would end a table row. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/g, (c) => `\\${c}`).replace(/\s*\n\s*/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

const tableLines = (t: Table): string[] => [
  `**${escapeMarkdown(t.title)}**`,
  '',
  row(t.columns),
  `|${t.columns.map(() => ' --- |').join('')}`,
  ...t.rows.map((r) => row(t.columns.map((_, i) => r[i] ?? ''))),
  '',
  `Source: ${escapeMarkdown(t.source)}`,
  '',
];

const sentenceLine = (s: Sentence): string =>
  `${escapeMarkdown(s.text)} *(${s.register}${s.use ? `; ${escapeMarkdown(`${s.use.advice}: ${s.use.why}`)}` : ''})*`;

/** The numbers behind a chart; a chart of months is given by year end only in the text, so all stand here. */
export function chartRows(chart: Chart): { columns: readonly string[]; rows: readonly (readonly string[])[] } {
  if (chart.kind === 'lines') {
    const periods = [...new Set(chart.lines.flatMap((l) => l.points.map((p) => formatPeriod(p.period))))].sort();
    const maps = chart.lines.map((l) => new Map(l.points.map((p) => [formatPeriod(p.period), p])));
    const cell = (m: (typeof maps)[number], period: string): string => {
      const point = m.get(period);
      return point ? decimal(point.value, 2) + (point.mark ? ` (${point.mark})` : '') : 'not held';
    };
    return {
      columns: ['Period', ...chart.lines.map((l) => `${l.name}${chart.unit ? `, ${chart.unit}` : ''}`)],
      rows: periods.map((p) => [p, ...maps.map((m) => cell(m, p))]),
    };
  }
  if (chart.kind === 'normal')
    return {
      columns: ['Direction', 'Period', chart.unit, 'nine of ten pairs of that size'],
      rows: chart.directions.flatMap(({ name, points }) =>
        points.map((p) => [
          name,
          formatPeriod(p.period),
          ratioText(p.value),
          Number.isFinite(p.low) ? `${ratioText(p.low)} to ${ratioText(p.high)}` : 'not known',
        ]),
      ),
    };
  if (chart.kind === 'dots')
    return {
      columns: ['', chart.unit, 'interval'],
      rows: [
        ...chart.dots.map((d) => [
          d.name,
          decimal(d.value, 4),
          Number.isFinite(d.low) ? `${decimal(d.low, 4)} to ${decimal(d.high, 4)}` : 'none',
        ]),
        ...(chart.rest
          ? [[chart.rest.name, '', `${decimal(chart.rest.low, 4)} to ${decimal(chart.rest.high, 4)}`]]
          : []),
      ],
    };
  if (chart.kind === 'pairs')
    return {
      columns: ['', ...chart.names.map((name) => `${name}, ${chart.unit}`), 'in words'],
      rows: chart.pairs.map((p) => [p.name, decimal(p.before, 2), decimal(p.after, 2), p.text]),
    };
  if (chart.kind === 'fan') return fanRows(chart);
  if (chart.kind === 'waterfall') return waterfallTable(chart);
  if (chart.kind === 'event')
    return {
      columns: [`${chart.by}s from the date`, '', chart.unit, '95 %'],
      rows: chart.points.map((p) => [
        String(p.relative),
        p.role,
        decimal(p.value, 2),
        Number.isFinite(p.low) ? `${decimal(p.low, 2)} to ${decimal(p.high, 2)}` : '',
      ]),
    };
  const items: readonly { readonly name: string; readonly value: number }[] =
    chart.kind === 'bars' ? chart.bars : chart.points;
  return { columns: ['', chart.unit], rows: items.map((i) => [i.name, decimal(i.value, 2)]) };
}

function fanRows(chart: Extract<Chart, { kind: 'fan' }>): ReturnType<typeof chartRows> {
  const came = chart.ahead.some((one) => Number.isFinite(one.came));
  const range = (low: number, high: number): string => `${decimal(low, 2)} to ${decimal(high, 2)}`;
  return {
    columns: ['Period', `median, ${chart.unit}`, '50 %', '80 %', '95 %', ...(came ? ['came'] : [])],
    rows: chart.ahead.map((one) => [
      formatPeriod(one.period),
      decimal(one.median, 2),
      range(one.lo50, one.hi50),
      range(one.lo80, one.hi80),
      range(one.lo95, one.hi95),
      ...(came ? [Number.isFinite(one.came) ? decimal(one.came, 2) : 'not yet'] : []),
    ]),
  };
}

function chartLines(chart: Chart): string[] {
  const { columns, rows } = chartRows(chart);
  const recent = rows.slice(-24);
  return [
    `**Chart: ${escapeMarkdown(chart.title)}**  `,
    `${escapeMarkdown(chart.subtitle)}  `,
    `${escapeMarkdown(chart.label)}`,
    '',
    row(columns),
    `|${columns.map(() => ' --- |').join('')}`,
    ...recent.map(row),
    '',
    ...(rows.length > recent.length
      ? [`The last ${recent.length} of ${rows.length} points; all stand in the JSON and the HTML.`, '']
      : []),
    ...ruleKeys(chart).flatMap((key) => [`- ${escapeMarkdown(key)}`]),
    ...(ruleKeys(chart).length ? [''] : []),
    escapeMarkdown(chart.foot),
    '',
  ];
}

const sectionLines = (s: Section): string[] => [
  `## ${escapeMarkdown(s.title)}`,
  '',
  ...s.sentences.flatMap((x) => [sentenceLine(x), '']),
  ...s.tables.flatMap(tableLines),
  ...s.charts.flatMap(chartLines),
  ...s.notes.map((n) => `- ${escapeMarkdown(n.text)}`),
  ...(s.notes.length ? [''] : []),
];

/** The brief as Markdown: sentences with their register, tables, the numbers of each chart. */
export function briefMarkdown(brief: Brief): string {
  const lines = [
    `# ${escapeMarkdown(brief.title)}`,
    '',
    `From ${asOfInWords(brief.asOf)}.`,
    '',
    ...brief.summary.flatMap((s) => [sentenceLine(s), '']),
    ...brief.sections.flatMap(sectionLines),
    `Made by \`${brief.command}\``,
  ];
  return `${lines.join('\n')}\n`;
}
