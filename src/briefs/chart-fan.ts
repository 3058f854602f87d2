import type * as PlotModule from '@observablehq/plot';
import type { Chart, ChartFan, ChartPoint } from '../model/brief.js';
import { endIndex, startIndex } from '../model/period.js';
import { withGaps } from './chart-lines.js';

type FanChart = Extract<Chart, { kind: 'fan' }>;

/** Where a period stands on an axis of years, as `withGaps` has it. */
const middle = ({ period }: Pick<ChartPoint, 'period'>): number =>
  period.months >= 12 ? startIndex(period) / 12 : (startIndex(period) + endIndex(period) + 1) / 24;

type Bound = 'median' | 'lo50' | 'hi50' | 'lo80' | 'hi80' | 'lo95' | 'hi95';
type Spot = Readonly<Record<Bound, number>> & { readonly x: number };

/** The fan grows out of the last known figure, where that lies just before it. */
function spotsOf(last: ChartPoint | undefined, ahead: readonly ChartFan[]): Spot[] {
  const spots = ahead.map((one): Spot => ({ ...one, x: middle(one) }));
  const first = ahead[0];
  if (!last || !first || startIndex(first.period) !== endIndex(last.period) + 1) return spots;
  const v = last.value;
  return [{ x: middle(last), median: v, lo50: v, hi50: v, lo80: v, hi80: v, lo95: v, hi95: v }, ...spots];
}

/** Labels at the right end, moved apart so that none covers another, each no further than needed. */
function labelled(
  wanted: readonly { readonly y: number; readonly text: string; readonly bold: boolean }[],
  gap: number,
) {
  const placed = [...wanted].sort((a, b) => b.y - a.y).map((one) => ({ ...one, at: one.y }));
  for (let i = 1; i < placed.length; i++) placed[i]!.at = Math.min(placed[i]!.at, placed[i - 1]!.at - gap);
  // Moving down only would push the last below the axis.
  for (let i = placed.length - 2; i >= 0; i--) placed[i]!.at = Math.max(placed[i]!.at, placed[i + 1]!.at + gap);
  return placed;
}

/** Whole years on the axis, every second or fifth where they would touch. */
function years(from: number, to: number): number[] {
  const step = to - from > 24 ? 5 : to - from > 9 ? 2 : 1;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, k) => first + k * step);
}

const HEIGHT = 320;
const TOP = 34;
const BOTTOM = 30;

/**
 * What was as a line, what is expected as three bands around a dashed median, from zero; what came as crosses. The bands have edges and
 * their own labels, so that they part without colour too.
 */
export function plotFan(plot: typeof PlotModule, chart: FanChart, document: Document): Element {
  const past = withGaps(chart.past);
  const spots = spotsOf(chart.past.at(-1), chart.ahead);
  const came = chart.ahead.filter((one) => Number.isFinite(one.came)).map((one) => ({ x: middle(one), y: one.came }));
  const all = [
    ...past.map(({ y }) => y).filter(Number.isFinite),
    ...spots.flatMap(({ lo95, hi95 }) => [lo95, hi95]),
    ...came.map(({ y }) => y),
    ...(chart.threshold ? [chart.threshold.value] : []),
  ];
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all) * 1.04 || 1];
  const end = spots.at(-1)!;
  const ink = `var(--bl-${chart.role})`;
  const gap = ((high - low) * 15) / (HEIGHT - TOP - BOTTOM);
  const labels = labelled(
    [
      { y: end.hi95, text: '95 %', bold: false },
      { y: end.hi80, text: '80 %', bold: false },
      { y: end.hi50, text: '50 %', bold: false },
      { y: end.median, text: 'median', bold: true },
    ],
    gap,
  );
  const band = (lo: Bound, hi: Bound, opacity: number) => [
    plot.areaY(spots, { x: 'x', y1: lo, y2: hi, fill: ink, fillOpacity: opacity }),
    ...[lo, hi].map((bound) => plot.lineY(spots, { x: 'x', y: bound, stroke: ink, strokeWidth: 0.6 })),
  ];
  const start = spots[0]!.x;
  // Below the fan there is room down to zero.
  const middleCame = came[Math.floor(came.length / 2)];
  return plot.plot({
    document,
    width: 640,
    height: HEIGHT,
    marginLeft: 66,
    marginRight: 72,
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: { label: null, tickFormat: (x: number) => String(x), ticks: years(past[0]?.x ?? start, end.x) },
    y: { domain: [low, high], nice: true, grid: false, label: chart.unit, ticks: 5, labelArrow: 'none' },
    marks: [
      plot.gridY({ ticks: 5, stroke: 'var(--bl-rule)', strokeOpacity: 1 }),
      ...band('lo95', 'hi95', 0.14),
      ...band('lo80', 'hi80', 0.22),
      ...band('lo50', 'hi50', 0.32),
      plot.ruleY([0], { stroke: 'var(--bl-text)' }),
      plot.ruleX([start], { stroke: 'var(--bl-context)', strokeWidth: 0.75, strokeDasharray: '1,3' }),
      plot.text(['forecast'], {
        x: () => start,
        frameAnchor: 'top',
        dy: -10,
        dx: 4,
        textAnchor: 'start',
        text: (word: string) => word,
        fill: 'var(--bl-context)',
      }),
      ...(chart.threshold
        ? [
            plot.ruleY([chart.threshold.value], { stroke: 'var(--bl-finding)', strokeDasharray: '8,3' }),
            plot.text([chart.threshold], {
              frameAnchor: 'left',
              y: 'value',
              text: 'text',
              dx: 6,
              dy: 9,
              textAnchor: 'start',
              fill: 'var(--bl-finding)',
            }),
          ]
        : []),
      plot.lineY(past, { x: 'x', y: 'y', stroke: ink, strokeWidth: 2 }),
      plot.lineY(spots, { x: 'x', y: 'median', stroke: 'var(--bl-text)', strokeWidth: 1.75, strokeDasharray: '5,3' }),
      plot.dot(came, { x: 'x', y: 'y', symbol: 'times', r: 4.5, stroke: 'var(--bl-text)', strokeWidth: 2 }),
      ...labels.map(({ at, text, bold }) =>
        plot.text([text], {
          x: () => end.x,
          y: () => at,
          text: (words: string) => words,
          textAnchor: 'start',
          dx: 8,
          fill: bold ? 'var(--bl-text)' : 'var(--bl-context)',
          fontWeight: bold ? 600 : 400,
        }),
      ),
      ...(middleCame
        ? [
            plot.text([middleCame], {
              x: 'x',
              y: () => Math.min(...chart.ahead.flatMap(({ lo95, came: value }) => (value < lo95 ? [value] : [lo95]))),
              text: () => '× what came',
              dy: 14,
              fill: 'var(--bl-text)',
              stroke: 'var(--bl-paper)',
              strokeWidth: 3,
            }),
          ]
        : []),
    ],
  });
}
