import type * as PlotModule from '@observablehq/plot';
import type { Chart } from '../model/brief.js';
import { type WaterfallRow, waterfallRows } from './waterfall-rows.js';

type WaterfallChart = Extract<Chart, { kind: 'waterfall' }>;

/** A line of text and a bar below it; wide enough for the larger text of a narrow screen. */
const ROW = 46;
const TEXT = 12;
const BAR = 22;
const THICK = 14;

interface Placed extends WaterfallRow {
  readonly top: number;
}

/**
 * From the old level to the new one, both from zero and never from a cut axis. Falls are filled and rises hollow, and
 * each has its sign, so that they part without colour; a whisker shows where a step could as well end.
 */
export function plotWaterfall(plot: typeof PlotModule, chart: WaterfallChart, document: Document): Element {
  const rows: Placed[] = waterfallRows(chart).map((row, i) => ({ ...row, top: i * ROW }));
  const ends = rows.flatMap(({ start, end, low, high }) => [start, end, low, high]).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends) || 1];
  const height = rows.length * ROW;
  const steps = rows.filter(({ kind }) => kind !== 'level');
  const ranged = steps.filter((row) => Number.isFinite(row.low) && row.high > row.low);
  const middle = (row: Placed): number => row.top + BAR + THICK / 2;
  const whisker = (stroke: string, strokeWidth: number) => [
    plot.link(ranged, { x1: 'low', x2: 'high', y1: middle, y2: middle, stroke, strokeWidth }),
    ...(['low', 'high'] as const).map((end) =>
      plot.link(ranged, {
        x1: end,
        x2: end,
        y1: (row: Placed) => row.top + BAR + 2,
        y2: (row: Placed) => row.top + BAR + THICK - 2,
        stroke,
        strokeWidth,
      }),
    ),
  ];
  return plot.plot({
    document,
    width: 640,
    height: height + 60,
    marginLeft: 22,
    marginRight: 22,
    marginTop: 6,
    marginBottom: 54,
    x: {
      domain: [low, high],
      label: chart.unit,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 5,
      tickFormat: (x: number) => x.toLocaleString('en-US').replace('-', '\u2212'),
    },
    y: { domain: [0, height], range: [6, height + 6], axis: null },
    marks: [
      plot.gridX({ ticks: 5, stroke: 'var(--bl-rule)', strokeOpacity: 1 }),
      ...rows.map((row) => bar(plot, row)),
      // From the end of each to the start of the next.
      plot.link(rows.slice(0, -1), {
        x1: 'end',
        x2: 'end',
        y1: (row: Placed) => row.top + BAR + THICK,
        y2: (row: Placed) => row.top + ROW + BAR,
        stroke: 'var(--bl-text)',
        strokeWidth: 0.75,
      }),
      ...whisker('var(--bl-paper)', 4.5),
      ...whisker('var(--bl-text)', 1.5),
      plot.ruleX([0], { stroke: 'var(--bl-text)' }),
      words(
        plot,
        rows.filter(({ kind }) => kind === 'level'),
        low,
        600,
      ),
      words(plot, steps, low, 400),
      ...keys(plot, steps, low, high),
    ],
  });
}

const words = (plot: typeof PlotModule, rows: readonly Placed[], low: number, fontWeight: number) =>
  plot.text(rows, {
    x: () => low,
    y: (row: Placed) => row.top + TEXT,
    dx: 4,
    text: ({ name, number, part }: Placed) => `${name}: ${number}${part && ` (${part})`}`,
    textAnchor: 'start',
    fill: 'var(--bl-text)',
    stroke: 'var(--bl-paper)',
    strokeWidth: 4,
    fontWeight,
  });

function bar(plot: typeof PlotModule, row: Placed) {
  const ink = `var(--bl-${row.role})`;
  return plot.rect([row], {
    x1: 'start',
    x2: 'end',
    y1: (r: Placed) => r.top + BAR,
    y2: (r: Placed) => r.top + BAR + THICK,
    fill: row.kind === 'rise' ? 'var(--bl-paper)' : ink,
    fillOpacity: row.kind === 'level' ? 0.55 : 1,
    stroke: ink,
    strokeWidth: row.kind === 'rise' ? 2 : 1,
    insetTop: row.kind === 'rise' ? 1 : 0,
    insetBottom: row.kind === 'rise' ? 1 : 0,
  });
}

/** Beside the first fall and the first rise stands what they are, where there are both; on the side that has room. */
function keys(plot: typeof PlotModule, steps: readonly Placed[], low: number, high: number) {
  const first = (kind: Placed['kind']) => steps.filter((row) => row.kind === kind).slice(0, 1);
  const [fall, rise] = [first('fall'), first('rise')];
  if (fall.length === 0 || rise.length === 0) return [];
  return [...fall, ...rise].map((row) => {
    const edges = [row.start, row.end, row.low, row.high].filter(Number.isFinite);
    const [left, right] = [Math.min(...edges), Math.max(...edges)];
    const onLeft = left - low > high - right;
    return plot.text([row], {
      x: () => (onLeft ? left : right),
      y: (r: Placed) => r.top + BAR + THICK / 2,
      text: () => (row.kind === 'fall' ? 'filled: a fall' : 'hollow: a rise'),
      textAnchor: onLeft ? 'end' : 'start',
      dx: onLeft ? -8 : 8,
      fill: 'var(--bl-context)',
    });
  });
}
