import type * as PlotModule from '@observablehq/plot';
import type { Chart } from '../model/brief.js';
import { signedPercent } from './number.js';

type StripChart = Extract<Chart, { kind: 'strip' }>;

/** All past changes as ticks on one axis, this one taller and named, the two extremes named in grey. */
export function plotStrip(plot: typeof PlotModule, chart: StripChart, document: Document): Element {
  const points = chart.points.filter((p) => Number.isFinite(p.value));
  const found = points.filter((p) => p.finding);
  const others = points.filter((p) => !p.finding);
  const sorted = [...others].sort((a, b) => a.value - b.value);
  const extremes = [...new Set([sorted[0], sorted.at(-1)])].filter((p) => p !== undefined);
  const low = Math.min(0, ...points.map((p) => p.value));
  const high = Math.max(0, ...points.map((p) => p.value));
  const pad = (high - low || 1) * 0.08;
  const named = (p: (typeof points)[number]): string => `${p.name} ${signedPercent(p.value)}`;
  const row = (value: number) => () => value;
  return plot.plot({
    document,
    width: 640,
    height: 150,
    marginLeft: 20,
    marginRight: 20,
    marginTop: 12,
    marginBottom: 42,
    x: {
      domain: [low - pad, high + pad],
      label: chart.unit,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 7,
      tickFormat: (x: number) => signedPercent(x, 0),
    },
    y: { domain: [0, 10], axis: null },
    marks: [
      plot.ruleX([0], { stroke: 'var(--bl-text)', y1: 0, y2: 5 }),
      plot.ruleX(others, { x: 'value', y1: 1, y2: 4.5, stroke: 'var(--bl-context)', strokeWidth: 2 }),
      plot.ruleX(found, { x: 'value', y1: 0.4, y2: 5, stroke: 'var(--bl-finding)', strokeWidth: 4 }),
      plot.text(extremes, { x: 'value', y: row(6), text: named, fill: 'var(--bl-context)' }),
      plot.text(found, { x: 'value', y: row(8.2), text: named, fill: 'var(--bl-finding)', fontWeight: 700 }),
    ],
  });
}
