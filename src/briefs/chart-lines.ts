import type * as PlotModule from '@observablehq/plot';
import type { Chart, ChartLine, ChartPoint } from '../model/brief.js';
import { endIndex, startIndex } from '../model/period.js';

type LinesChart = Extract<Chart, { kind: 'lines' }>;
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text?: string;
}

/** Where a period stands on an axis of years: a year at its own tick, anything shorter at its middle. */
const middle = ({ period }: ChartPoint): number =>
  period.months >= 12 ? startIndex(period) / 12 : (startIndex(period) + endIndex(period) + 1) / 24;
const yearOf = (day: string): number =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7) || 1) - 1) / 12 + (Number(day.slice(8, 10) || 1) - 1) / 372;

/** Every period between the first and the last; those without a figure are NaN, where the line breaks. */
export function withGaps(points: readonly ChartPoint[]): Spot[] {
  const known = points
    .filter((p) => Number.isFinite(p.value))
    .sort((a, b) => startIndex(a.period) - startIndex(b.period));
  const spots: Spot[] = [];
  known.forEach((point, i) => {
    const before = known[i - 1];
    if (before && startIndex(point.period) > endIndex(before.period) + 1)
      spots.push({ x: (middle(before) + middle(point)) / 2, y: Number.NaN });
    spots.push({ x: middle(point), y: point.value });
  });
  return spots;
}

/** Figures with a gap on both sides, which no line can show. */
export const alone = (spots: readonly Spot[]): Spot[] =>
  spots.filter(
    (s, i) =>
      Number.isFinite(s.y) &&
      !Number.isFinite(spots[i - 1]?.y ?? Number.NaN) &&
      !Number.isFinite(spots[i + 1]?.y ?? Number.NaN),
  );

const inkOf = (role: ChartLine['role']): string => `var(--bl-${role})`;
const textOf = (role: ChartLine['role']): string => (role === 'imports' ? 'var(--bl-imports-text)' : inkOf(role));

/** End labels moved apart until none covers another, in order of height. */
export function spread(ends: readonly { y: number; line: ChartLine; x: number }[], gap: number) {
  const placed = [...ends].sort((a, b) => a.y - b.y).map((e) => ({ ...e, at: e.y }));
  for (let i = 1; i < placed.length; i++) placed[i]!.at = Math.max(placed[i]!.at, placed[i - 1]!.at + gap);
  return placed;
}

/** Rules in order of time, their keys in two rows where they stand closer than a digit is wide. */
function inRows(rules: NonNullable<LinesChart['rules']>, span: number): { x: number; text: string; row: number }[] {
  const placed: { x: number; text: string; row: number }[] = [];
  for (const rule of [...rules].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const before = placed.at(-1);
    const x = yearOf(rule.at);
    placed.push({ x, text: rule.key, row: before && x - before.x < span * 0.03 ? 1 - before.row : 0 });
  }
  return placed;
}

/** Both lines at the periods where both have a figure, cut where one has none. */
function bandOf(lines: readonly ChartLine[]): { x: number; low: number; high: number }[] {
  const [a, b] = lines;
  if (!a || !b) return [];
  const other = new Map(b.points.map((p) => [middle(p), p.value]));
  return withGaps(a.points.map((p) => ({ ...p, value: other.has(middle(p)) ? p.value : Number.NaN }))).map((s) => {
    const y = other.get(s.x) ?? Number.NaN;
    return { x: s.x, low: Math.min(s.y, y), high: Math.max(s.y, y) };
  });
}

/** Lines over time from a shared zero, labelled at their ends; gaps stay gaps, records are open circles. */
export function plotLines(plot: typeof PlotModule, chart: LinesChart, document: Document): Element {
  const data = chart.lines.map((line) => ({ line, spots: withGaps(line.points) })).filter((d) => d.spots.length > 0);
  const all = data.flatMap((d) => d.spots.filter((s) => Number.isFinite(s.y)));
  const low = Math.min(0, ...all.map((s) => s.y));
  const high = Math.max(0, ...all.map((s) => s.y)) || 1;
  const ends = data.map((d) => ({ ...d.spots.at(-1)!, line: d.line }));
  const marked = data.flatMap((d) =>
    d.line.points
      .filter((p) => p.mark && Number.isFinite(p.value))
      .map((p) => ({ x: middle(p), y: p.value, text: p.mark!, role: d.line.role })),
  );
  const right = Math.max(...all.map((s) => s.x), 0);
  const rules = inRows(chart.rules ?? [], right - Math.min(...all.map((s) => s.x), right));
  return plot.plot({
    document,
    width: 640,
    height: 300,
    marginLeft: 66,
    marginRight: 132,
    marginTop: 34,
    marginBottom: 30,
    x: { label: null, tickFormat: (x: number) => (Number.isInteger(x) ? String(x) : ''), ticks: 8 },
    y: { domain: [low, high * 1.06], nice: true, grid: false, label: chart.unit ?? null, ticks: 5, labelArrow: 'none' },
    marks: [
      plot.gridY({ ticks: 5, stroke: 'var(--bl-rule)', strokeOpacity: 1 }),
      plot.ruleX(rules, { x: 'x', stroke: 'var(--bl-context)', strokeWidth: 0.75, strokeDasharray: '1,3' }),
      ...[0, 1].map((row) =>
        plot.text(
          rules.filter((r) => r.row === row),
          { x: 'x', text: 'text', frameAnchor: 'top', dy: -8 - 13 * row, fill: 'var(--bl-context)' },
        ),
      ),
      ...(chart.band
        ? [
            plot.areaY(bandOf(chart.lines), {
              x: 'x',
              y1: 'low',
              y2: 'high',
              fill: 'var(--bl-context)',
              fillOpacity: 0.22,
            }),
          ]
        : []),
      plot.ruleY([0], { stroke: 'var(--bl-text)' }),
      ...data.flatMap(({ line, spots }) => [
        plot.lineY(spots, {
          x: 'x',
          y: 'y',
          stroke: inkOf(line.role),
          strokeWidth: line.role === 'context' ? 1.25 : 2,
          ...(line.role === 'imports' ? { strokeDasharray: '6,3' } : {}),
        }),
        plot.dot(alone(spots), { x: 'x', y: 'y', r: 2.5, fill: inkOf(line.role) }),
      ]),
      plot.dot(marked, {
        x: 'x',
        y: 'y',
        r: 5,
        stroke: (d: (typeof marked)[number]) => inkOf(d.role),
        strokeWidth: 1.75,
        fill: 'var(--bl-paper)',
      }),
      plot.text(marked, { x: 'x', y: 'y', text: 'text', dy: -12, fill: 'var(--bl-text)' }),
      ...spread(ends, ((high - low) * 18) / 236).map((end) =>
        plot.text([end.line.name], {
          x: () => right,
          y: () => end.at,
          text: (name: string) => name,
          textAnchor: 'start',
          dx: 8,
          fill: textOf(end.line.role),
          fontWeight: 600,
          lineWidth: 9,
        }),
      ),
    ],
  });
}
