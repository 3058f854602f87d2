import type * as PlotModule from '@observablehq/plot';
import type { Chart, ChartEvent } from '../model/brief.js';

type EventChart = Extract<Chart, { kind: 'event' }>;

/** Whole periods on the axis that do not touch. */
function ticksOf(points: readonly ChartEvent[]): number[] {
  const [first, last] = [points[0]!.relative, points.at(-1)!.relative];
  const step = [1, 2, 3, 6, 12, 24].find((wide) => (last - first) / wide <= 13) ?? 48;
  return points.map(({ relative }) => relative).filter((relative) => relative % step === 0);
}

const signed = (x: number): string => (x < 0 ? `\u2212${-x}` : x > 0 ? `+${x}` : '0');

/** Each period's effect as a dot in its interval, parted by shape and not by colour: open before, filled after, a square for the reference. */
export function plotEvent(plot: typeof PlotModule, chart: EventChart, document: Document): Element {
  const known = chart.points.filter(({ role, low }) => role !== 'reference' && Number.isFinite(low));
  const reference = chart.points.filter(({ role }) => role === 'reference');
  const all = [0, ...known.flatMap(({ low, high }) => [low, high])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const pad = (high - low || 1) * 0.1;
  const after = known.filter(({ role }) => role === 'after');
  const before = known.filter(({ role }) => role !== 'after');
  const at = { x: 'relative', y: 'value' } as const;
  const middle = reference[Math.floor(reference.length / 2)];
  const interval = (some: readonly ChartEvent[], stroke: string, strokeWidth: number) =>
    plot.ruleX(some, { x: 'relative', y1: 'low', y2: 'high', stroke, strokeWidth });
  return plot.plot({
    document,
    width: 640,
    height: 340,
    marginLeft: 56,
    marginRight: 20,
    marginTop: 30,
    marginBottom: 44,
    x: {
      domain: [chart.points[0]!.relative - 0.7, chart.points.at(-1)!.relative + 0.7],
      ticks: ticksOf(chart.points),
      tickFormat: signed,
      label: `${chart.by}s from the date`,
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: { domain: [low - pad, high + pad], label: null, ticks: 6, tickFormat: signed },
    marks: [
      plot.gridY({ ticks: 6, stroke: 'var(--bl-rule)', strokeOpacity: 1 }),
      plot.ruleY([0], { stroke: 'var(--bl-text)' }),
      plot.ruleX([-0.5], { stroke: 'var(--bl-context)', strokeDasharray: '4,3' }),
      plot.text([chart.date], {
        x: () => -0.5,
        frameAnchor: 'top',
        dx: 5,
        dy: -12,
        textAnchor: 'start',
        text: (word: string) => `in force: ${word}`,
        fill: 'var(--bl-context)',
      }),
      interval(before, 'var(--bl-text)', 1.25),
      interval(after, 'var(--bl-finding)', 2),
      plot.dot(before, { ...at, r: 4, fill: 'var(--bl-paper)', stroke: 'var(--bl-text)', strokeWidth: 1.5 }),
      plot.dot(after, { ...at, r: 4, fill: 'var(--bl-finding)' }),
      plot.dot(reference, { x: 'relative', y: () => 0, r: 4.5, symbol: 'square', fill: 'var(--bl-text)' }),
      ...(middle
        ? [
            plot.text([middle], {
              x: 'relative',
              frameAnchor: 'bottom',
              dy: -4,
              dx: reference.length > 1 ? 0 : 6,
              textAnchor: reference.length > 1 ? 'middle' : 'end',
              text: () => (reference.length > 1 ? 'reference' : 'reference ■'),
              fill: 'var(--bl-text)',
            }),
          ]
        : []),
    ],
  });
}
