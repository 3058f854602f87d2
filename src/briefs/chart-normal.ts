import type * as PlotModule from '@observablehq/plot';
import type { Chart, ChartDirection } from '../model/brief.js';
import { startIndex } from '../model/period.js';
import { ratioText } from './deviation-words.js';

type NormalChart = Extract<Chart, { kind: 'normal' }>;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly outside: boolean;
}

/** Ticks of a log scale that people count in. */
const STEPS = [1, 2, 5];

/** A range of ratios that holds all that is drawn, and one; a factor of three at least. */
function domainOf(directions: readonly ChartDirection[]): readonly [number, number] {
  const all = directions
    .flatMap(({ points }) => points.flatMap((p) => [p.value, p.low, p.high]))
    .filter((v) => v > 0 && Number.isFinite(v));
  return [Math.min(1 / 3, ...all) / 1.15, Math.max(3, ...all) * 1.15];
}

function ticksIn([low, high]: readonly [number, number]): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    for (const step of STEPS) ticks.push(step * 10 ** power);
  const shown = ticks.filter((tick) => tick >= low && tick <= high);
  return shown.length > 7 ? shown.filter((tick) => /^(?:1|0\.0*1)0*$/.test(String(tick))) : shown;
}

/** Years with a break where one is missing: where the step is wider than the panel's usual one. */
function spotsOf({ points }: ChartDirection): Spot[] {
  const spots = points
    .filter((p) => Number.isFinite(p.value))
    .map((p) => ({
      x: startIndex(p.period) / 12,
      y: p.value,
      low: p.low,
      high: p.high,
      outside: p.value > p.high || p.value < p.low,
    }))
    .sort((a, b) => a.x - b.x);
  const step = Math.min(...spots.slice(1).map((spot, i) => spot.x - spots[i]!.x));
  return spots.flatMap((spot, i) => {
    const before = spots[i - 1];
    const gap = { x: (spot.x + (before?.x ?? 0)) / 2, y: NaN, low: NaN, high: NaN, outside: false };
    return before && spot.x - before.x > step + 0.01 ? [gap, spot] : [spot];
  });
}

const inkOf = ({ role }: ChartDirection): string => `var(--bl-${role})`;
const textOf = ({ role }: ChartDirection): string =>
  role === 'imports' ? 'var(--bl-imports-text)' : 'var(--bl-exports)';

/**
 * A panel for each direction, one above the other on shared axes: the range of nine of ten pairs as a band, the pair as a line, years
 * outside the band as open circles. A log scale has no zero: a year without trade is a triangle on the bottom edge that says so, and a
 * band that goes down to zero runs into the edge.
 */
export function plotNormal(plot: typeof PlotModule, chart: NormalChart, document: Document): Element {
  const domain = domainOf(chart.directions);
  const [bottom] = domain;
  const data = chart.directions.map((direction) => ({ direction, spots: spotsOf(direction) }));
  const right = Math.max(...data.flatMap(({ spots }) => spots.map((spot) => spot.x)));
  const marks = data.flatMap(({ direction, spots }, i) => {
    const fy = (): number => i;
    const band = spots.map((s) => ({ ...s, low: s.low === 0 ? bottom : s.low }));
    const edge = spots.map((s) => (s.low === 0 ? { ...s, low: NaN } : s));
    const drawn = spots.map((s) => (s.y > 0 ? s : { ...s, y: NaN }));
    const known = spots.filter((s) => s.y > 0);
    const none = spots.filter((s) => s.y === 0);
    const last = known.at(-1);
    const middle = band.filter((s) => Number.isFinite(s.low)).at(-1);
    // The end's own number and the rule's words stand apart by a line of text at least.
    const far = (ratio: number): number => Math.abs(Math.log(ratio)) / Math.log(domain[1] / bottom);
    const nearOne = last && far(last.y) < 0.12;
    const highLabel = middle && far(middle.low) > 0.3;
    return [
      plot.areaY(band, { fy, x: 'x', y1: 'low', y2: 'high', fill: 'var(--bl-context)', fillOpacity: 0.2 }),
      plot.lineY(edge, { fy, x: 'x', y: 'low', stroke: 'var(--bl-context)', strokeWidth: 0.75 }),
      plot.lineY(band, { fy, x: 'x', y: 'high', stroke: 'var(--bl-context)', strokeWidth: 0.75 }),
      plot.ruleY([1], { fy, stroke: 'var(--bl-text)' }),
      plot.lineY(drawn, {
        fy,
        x: 'x',
        y: 'y',
        stroke: inkOf(direction),
        strokeWidth: 2,
        ...(direction.role === 'imports' ? { strokeDasharray: '6,3' } : {}),
      }),
      plot.dot(
        known.filter((s) => !s.outside),
        { fy, x: 'x', y: 'y', r: 2.5, fill: inkOf(direction) },
      ),
      plot.dot(
        known.filter((s) => s.outside),
        { fy, x: 'x', y: 'y', r: 4.5, stroke: inkOf(direction), strokeWidth: 1.75, fill: 'var(--bl-paper)' },
      ),
      plot.dot(none, {
        fy,
        x: 'x',
        y: () => bottom,
        dy: -5,
        r: 4,
        symbol: 'triangle2',
        rotate: 180,
        fill: inkOf(direction),
      }),
      plot.text(none, { fy, x: 'x', y: () => bottom, dy: -16, text: () => 'none', fill: textOf(direction) }),
      plot.text([direction.name], {
        fy,
        frameAnchor: 'top-left',
        dy: -16,
        text: (name: string) => name,
        fill: textOf(direction),
        fontWeight: 600,
        fontSize: 13,
      }),
      ...(last
        ? [
            plot.text([last], {
              fy,
              x: () => right,
              y: 'y',
              dx: 10,
              dy: nearOne ? (last.y >= 1 ? -9 : 9) : 0,
              text: () => `${ratioText(last.y)} times`,
              textAnchor: 'start',
              fill: textOf(direction),
              fontWeight: 600,
            }),
          ]
        : []),
      plot.text([1], {
        fy,
        x: () => right,
        y: () => 1,
        dx: 10,
        dy: nearOne ? (last.y >= 1 ? 9 : -9) : 0,
        text: () => 'as gravity says',
        textAnchor: 'start',
        fill: 'var(--bl-text)',
      }),
      ...(i === 0 && middle
        ? [
            plot.text([middle], {
              fy,
              x: () => right,
              y: 'low',
              dx: 10,
              dy: highLabel ? -1 : 6,
              text: () => 'nine of ten pairs\nof that size',
              textAnchor: 'start',
              lineAnchor: highLabel ? 'bottom' : 'top',
              fill: 'var(--bl-context)',
            }),
          ]
        : []),
    ];
  });
  return plot.plot({
    document,
    width: 640,
    height: 60 + 180 * data.length,
    marginLeft: 48,
    marginRight: 132,
    marginTop: 30,
    marginBottom: 30,
    fy: { axis: null, padding: 0.2, domain: data.map((_, i) => i) },
    x: { label: null, ticks: 8, tickFormat: (x: number) => (Number.isInteger(x) ? String(x) : '') },
    y: { type: 'log', domain: [...domain], label: null, ticks: ticksIn(domain), tickFormat: ratioTick },
    marks: [plot.gridY(ticksIn(domain), { stroke: 'var(--bl-rule)', strokeOpacity: 1 }), ...marks],
  });
}

const ratioTick = (tick: number): string => String(Number(tick.toPrecision(3)));
