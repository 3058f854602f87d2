import type { Brief, Chart, Section, Sentence } from '../model/brief.js';
import { wrap } from './chart-frame.js';
import { asOfInWords } from './number.js';
import { textTable } from './text-table.js';
import { waterfallText } from './waterfall-text.js';

const BARS = '▁▂▃▄▅▆▇█';

/** A line as block characters from zero to its highest; a missing period is a space. */
function spark(values: readonly (number | null)[], room: number): string {
  const shown = values.slice(-room);
  const top = Math.max(...shown.map((v) => v ?? 0));
  return shown.map((v) => (v === null ? ' ' : BARS[Math.max(0, Math.min(7, Math.ceil((v / top) * 8) - 1))])).join('');
}

function sparks(chart: Chart, room: number): string[] {
  if (chart.kind === 'fan') return fanSparks(chart, room);
  if (chart.kind === 'waterfall') return waterfallText(chart, room);
  if (chart.kind !== 'lines') return [];
  const name = Math.max(...chart.lines.map((l) => l.name.length));
  return chart.lines.flatMap((line) => {
    const index = (start: string): number => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));
    const [first] = line.points;
    if (!first) return [];
    const step =
      first.period.months >= 12 || line.points.every((p) => p.period.start.slice(5) === first.period.start.slice(5))
        ? 12
        : 1;
    const at = new Map(line.points.map((p) => [index(p.period.start), p.value]));
    const count = (index(line.points.at(-1)!.period.start) - index(first.period.start)) / step + 1;
    const values = Array.from({ length: count }, (_, i) => at.get(index(first.period.start) + i * step) ?? null);
    const last = line.points.at(-1)!.period.start.slice(0, step === 12 ? 4 : 7);
    const from =
      line.points.length > room - name - 22 && step === 1 ? '…' : first.period.start.slice(0, step === 12 ? 4 : 7);
    return [`${line.name.padEnd(name)}  ${from} ${spark(values, room - name - 20)} ${last}`];
  });
}

/** What was and what is expected, on one scale. */
function fanSparks(chart: Extract<Chart, { kind: 'fan' }>, room: number): string[] {
  const ahead = chart.ahead.map((one) => one.median);
  const past = chart.past.slice(-Math.max(1, room - ahead.length - 34)).map((one) => one.value);
  const all = spark([...past, ...ahead], past.length + ahead.length);
  const [first, last] = [chart.ahead[0], chart.ahead.at(-1)].map((one) => one?.period.start ?? '');
  return [`${all.slice(0, past.length)}│${all.slice(past.length)}  median from ${first} to ${last}`];
}

const indented = (text: string, room: number, first: string, rest: string): string[] =>
  wrap(text, room - rest.length).map((line, i) => (i === 0 ? first : rest) + line);

function sentenceLines(s: Sentence, room: number): string[] {
  const use = s.use ? indented(`${s.use.advice}: ${s.use.why}`, room, '    → ', '      ') : [];
  const register = s.register === 'published' ? '' : ` [${s.register}]`;
  return [...indented(s.text + register, room, '  ', '  '), ...use];
}

function chartLines(chart: Chart, room: number): string[] {
  const lines = [
    ...indented(`Chart: ${chart.title}. ${chart.subtitle}.`, room, '  ', '  '),
    ...sparks(chart, room - 4).map((l) => `    ${l}`),
  ];
  if (chart.kind === 'lines')
    for (const rule of chart.rules ?? [])
      lines.push(...indented(`${rule.key}  ${rule.at} ${rule.text ?? ''}`, room, '    ', '       '));
  return [...lines, ''];
}

function sectionLines(section: Section, room: number): string[] {
  const tables = section.tables.flatMap((t) => [
    ...indented(t.title, room, '  ', '  '),
    ...textTable(t.columns, t.rows, room - 2).map((l) => `  ${l}`),
    ...indented(`Source: ${t.source}`, room, '  ', '  '),
    '',
  ]);
  return [
    ...wrap(section.title, room),
    '─'.repeat(Math.min(room, section.title.length)),
    ...section.sentences.flatMap((s) => sentenceLines(s, room)),
    ...(section.sentences.length ? [''] : []),
    ...tables,
    ...section.charts.flatMap((c) => chartLines(c, room)),
    ...section.notes.flatMap((n) => indented(n.text, room, '  · ', '    ')),
    ...(section.notes.length ? [''] : []),
  ];
}

/** The brief as plain text, no line longer than `width` (80), readable without colour. */
export function briefTerminal(brief: Brief, options: { width?: number } = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const lines = [
    ...wrap(brief.title, width),
    ...wrap(`from ${asOfInWords(brief.asOf)}`, width),
    '',
    ...brief.summary.flatMap((s) => sentenceLines(s, width)),
    '',
    ...brief.sections.flatMap((s) => sectionLines(s, width)),
    ...wrap(`evidence and charts: ${brief.command} --html`, width),
  ];
  return `${lines.map((l) => l.replaceAll('\u202f', ' ').trimEnd()).join('\n')}\n`;
}
