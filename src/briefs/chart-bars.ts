import type * as PlotModule from '@observablehq/plot';
import type { Chart } from '../model/brief.js';
import { signedDecimal } from './number.js';

type BarsChart = Extract<Chart, { kind: 'bars' }>;

/** Parts in order of size, from a shared zero, each with its number at the end. */
export function plotBars(plot: typeof PlotModule, chart: BarsChart, document: Document): Element {
  const bars = chart.bars
    .filter((b) => Number.isFinite(b.value))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.name.localeCompare(b.name, 'en'));
  const names = bars.map((b) => b.name);
  const low = Math.min(0, ...bars.map((b) => b.value));
  const high = Math.max(0, ...bars.map((b) => b.value));
  const room = (high - low || 1) * 0.16;
  const label = (side: -1 | 1) =>
    plot.text(
      bars.filter((b) => (b.value < 0 ? -1 : 1) === side),
      {
        x: 'value',
        y: 'name',
        text: (b: (typeof bars)[number]) => signedDecimal(b.value, 1),
        textAnchor: side < 0 ? 'end' : 'start',
        dx: 5 * side,
        fill: 'var(--bl-text)',
      },
    );
  return plot.plot({
    document,
    width: 640,
    height: 60 + bars.length * 34,
    marginLeft: Math.min(260, 12 + 12 * Math.max(...names.map((n) => n.length))),
    marginRight: 20,
    marginTop: 10,
    marginBottom: 44,
    x: {
      domain: [low < 0 ? low - room : 0, high > 0 ? high + room : 0],
      label: chart.unit,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 5,
      tickFormat: (x: number) => signedDecimal(x, Number.isInteger(x) ? 0 : 1),
    },
    y: { domain: names, label: null, tickSize: 0, padding: 0.25 },
    marks: [
      plot.barX(bars, {
        x: 'value',
        y: 'name',
        fill: (b: (typeof bars)[number]) => `var(--bl-${b.role})`,
        stroke: 'var(--bl-text)',
        strokeWidth: (b: (typeof bars)[number]) => (b.role === 'imports' ? 1 : 0),
        strokeDasharray: '4,2',
      }),
      label(-1),
      label(1),
      plot.ruleX([0], { stroke: 'var(--bl-text)' }),
    ],
  });
}
