import type * as PlotModule from '@observablehq/plot';
import type { Chart, ChartPair } from '../model/brief.js';

type PairsChart = Extract<Chart, { kind: 'pairs' }>;

/** A line of text and two bars; wide enough for the larger text of a narrow screen. */
const ROW = 56;
const BAR = 11;

interface Placed extends ChartPair {
  readonly top: number;
}

/**
 * For each, in the order given, a line with its name and what it comes to, and below it two bars from a shared zero: before, hollow,
 * and after, filled.
 */
export function plotPairs(plot: typeof PlotModule, chart: PairsChart, document: Document): Element {
  const pairs: Placed[] = chart.pairs.map((pair, i) => ({ ...pair, top: i * ROW }));
  const most = Math.max(...pairs.flatMap((p) => [p.before, p.after]), Number.MIN_VALUE);
  const height = pairs.length * ROW;
  const [first] = pairs;
  const bar = (end: 'before' | 'after', from: number) => ({
    x1: 0,
    x2: end,
    y1: (p: Placed) => p.top + from,
    y2: (p: Placed) => p.top + from + BAR,
  });
  // Beside the first pair stands what the bars are; it goes where the bars leave room.
  const told = (text: string, end: 'before' | 'after', at: number) =>
    plot.text(first ? [first] : [], {
      x: end,
      y: () => at + BAR / 2,
      text: () => text,
      textAnchor: 'start',
      dx: 6,
      fill: 'var(--bl-context)',
    });
  return plot.plot({
    document,
    width: 640,
    height: height + 60,
    marginLeft: 6,
    marginRight: 70,
    marginTop: 6,
    marginBottom: 54,
    x: {
      domain: [0, most],
      label: chart.unit,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 5,
      tickFormat: (x: number) => x.toLocaleString('en-US'),
    },
    y: { domain: [0, height], range: [6, height + 6], axis: null },
    marks: [
      plot.gridX({ ticks: 5, stroke: 'var(--bl-rule)', strokeOpacity: 1 }),
      plot.rect(pairs, {
        ...bar('before', 24),
        fill: 'var(--bl-context)',
        fillOpacity: 0.18,
        stroke: 'var(--bl-context)',
        strokeWidth: 1,
      }),
      plot.rect(pairs, { ...bar('after', 24 + BAR + 1), fill: 'var(--bl-exports)' }),
      plot.ruleX([0], { stroke: 'var(--bl-text)' }),
      plot.text(pairs, {
        x: () => 0,
        y: (p: Placed) => p.top + 12,
        dx: 1,
        text: (p: Placed) => `${p.name}: ${p.text}`,
        textAnchor: 'start',
        fill: 'var(--bl-text)',
        stroke: 'var(--bl-paper)',
        strokeWidth: 4,
      }),
      told(chart.names[0], 'before', 24),
      told(chart.names[1], 'after', 24 + BAR + 1),
    ],
  });
}
