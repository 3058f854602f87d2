import type * as PlotModule from '@observablehq/plot';
import type { Chart, ChartDot } from '../model/brief.js';
import { signedPercent } from './number.js';
import { columnDecimals } from './what-if/percent-words.js';

type DotsChart = Extract<Chart, { kind: 'dots' }>;

/** Wide enough for the larger text of a narrow screen. */
const ROW = 27;
const LETTER = 12.5;

/**
 * A row for each, from the largest down: a dot, its interval as a line where one is known and else a thin line from zero, the number
 * at the right. Those that the chart is about are filled and bold; the rest together stand below as a bar from lowest to highest.
 */
export function plotDots(plot: typeof PlotModule, chart: DotsChart, document: Document): Element {
  const dots = chart.dots
    .filter((d) => Number.isFinite(d.value))
    .sort((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'en'));
  const { rest } = chart;
  const names = [...dots.map((d) => d.name), ...(rest ? [rest.name] : [])];
  const known = (d: ChartDot): boolean => Number.isFinite(d.low) && Number.isFinite(d.high);
  const all = [0, ...dots.flatMap((d) => (known(d) ? [d.value, d.low, d.high] : [d.value]))];
  const ends = rest ? [...all, rest.low, rest.high] : all;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const pad = (high - low || 1) * 0.04;
  const digits = columnDecimals(dots.map((d) => d.value));
  const ink = (d: ChartDot): string => (d.finding ? 'var(--bl-finding)' : 'var(--bl-text)');
  const row = { y: 'name' } as const;
  const labels = (some: readonly ChartDot[], weight: number) => [
    plot.text(some, {
      ...row,
      text: 'name',
      frameAnchor: 'left',
      dx: -10,
      textAnchor: 'end',
      fill: ink,
      fontWeight: weight,
    }),
    plot.text(some, {
      ...row,
      text: (d: ChartDot) => signedPercent(d.value, digits),
      frameAnchor: 'right',
      dx: 106,
      textAnchor: 'end',
      fill: ink,
      fontWeight: weight,
    }),
  ];
  return plot.plot({
    document,
    width: 640,
    height: 62 + names.length * ROW,
    marginLeft: Math.min(260, 14 + LETTER * Math.max(...names.map((n) => n.length))),
    marginRight: 112,
    marginTop: 8,
    marginBottom: 54,
    x: {
      domain: [low - pad, high + pad],
      label: chart.unit,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 5,
      tickFormat: (x: number) => String(Number(x.toFixed(6))).replace('-', '\u2212'),
    },
    y: { domain: names, axis: null, padding: 0.3 },
    marks: [
      plot.gridX({ ticks: 5, stroke: 'var(--bl-rule)', strokeOpacity: 1 }),
      plot.ruleX([0], { stroke: 'var(--bl-text)' }),
      plot.ruleY(
        dots.filter((d) => !known(d)),
        { ...row, x1: 0, x2: 'value', stroke: ink, strokeWidth: 1, strokeOpacity: 0.7 },
      ),
      plot.ruleY(dots.filter(known), { ...row, x1: 'low', x2: 'high', stroke: ink, strokeWidth: 2.5 }),
      ...(rest
        ? [
            plot.barX([rest], { ...row, x1: 'low', x2: 'high', fill: 'var(--bl-context)', fillOpacity: 0.45 }),
            plot.text([rest], {
              ...row,
              text: 'name',
              frameAnchor: 'left',
              dx: -10,
              textAnchor: 'end',
              fill: 'var(--bl-context)',
            }),
          ]
        : []),
      plot.dot(
        dots.filter((d) => d.finding),
        { ...row, x: 'value', r: 5, fill: 'var(--bl-finding)' },
      ),
      plot.dot(
        dots.filter((d) => !d.finding),
        { ...row, x: 'value', r: 4, fill: 'var(--bl-paper)', stroke: 'var(--bl-text)', strokeWidth: 1.75 },
      ),
      ...labels(
        dots.filter((d) => d.finding),
        700,
      ),
      ...labels(
        dots.filter((d) => !d.finding),
        400,
      ),
    ],
  });
}
