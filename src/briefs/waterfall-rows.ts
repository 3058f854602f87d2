import type { Chart, ChartStep } from '../model/brief.js';
import { decimal, percent, signedDecimal } from './number.js';

type Waterfall = Extract<Chart, { kind: 'waterfall' }>;

/** A row of a waterfall: a level, which stands on zero, or a step, which stands where the one before it ended. */
export interface WaterfallRow {
  readonly name: string;
  readonly kind: 'level' | 'fall' | 'rise';
  readonly role: ChartStep['role'];
  readonly start: number;
  readonly end: number;
  /** Where the step could as well end; NaN where that is not known. */
  readonly low: number;
  readonly high: number;
  /** With its sign: `−75.4`. */
  readonly number: string;
  /** Of the whole change: `86 %`; empty beside a level, and where parts went both ways, since none is then a part of it. */
  readonly part: string;
}

/** Below this part of the larger level nobody sees on the chart what the steps leave over. */
const NOTHING = 1e-4;

/** The parts in order of size, those that stand for all others last, and what they leave over of the change. */
function inOrder({ from, to, steps }: Waterfall): ChartStep[] {
  const known = steps
    .filter(({ value }) => Number.isFinite(value))
    .sort(
      (a, b) =>
        Number(a.rest ?? false) - Number(b.rest ?? false) ||
        Math.abs(b.value) - Math.abs(a.value) ||
        a.name.localeCompare(b.name, 'en'),
    );
  const left = known.reduce((rest, { value }) => rest - value, to.value - from.value);
  const size = Math.max(Math.abs(from.value), Math.abs(to.value));
  return Math.abs(left) <= NOTHING * size
    ? known
    : [...known, { name: 'left over', value: left, low: NaN, high: NaN, role: 'context', rest: true }];
}

/** The rows from the old level down to the new one. */
export function waterfallRows(chart: Waterfall): readonly WaterfallRow[] {
  const level = ({ name, value }: Waterfall['from']): WaterfallRow => ({
    name,
    kind: 'level',
    role: 'context',
    start: 0,
    end: value,
    low: NaN,
    high: NaN,
    number: decimal(value, 1),
    part: '',
  });
  const change = chart.to.value - chart.from.value;
  const ordered = inOrder(chart);
  const oneWay = ordered.every(({ value }) => value * change > 0);
  let at = chart.from.value;
  const steps = ordered.map(({ name, value, low, high, role }): WaterfallRow => {
    const start = at;
    at += value;
    return {
      name,
      kind: value < 0 ? 'fall' : 'rise',
      role,
      start,
      end: at,
      low: start + low,
      high: start + high,
      number: signedDecimal(value, 1),
      part: oneWay ? percent((100 * value) / change, 0) : '',
    };
  });
  return [level(chart.from), ...steps, level(chart.to)];
}

/** The numbers behind a waterfall: each part, its range, and how much it is of the whole change. */
export function waterfallTable(chart: Waterfall): {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
} {
  const change = chart.to.value - chart.from.value;
  return {
    columns: ['', chart.unit, 'range', 'of the change'],
    rows: waterfallRows(chart).map(({ name, kind, start, end, low, high }) =>
      kind === 'level'
        ? [name, decimal(end, 2), '', '']
        : [
            name,
            signedDecimal(end - start, 2),
            Number.isFinite(low)
              ? `${signedDecimal(low - start, 2)} to ${signedDecimal(high - start, 2)}`
              : 'not known',
            change === 0 ? '' : percent((100 * (end - start)) / change),
          ],
    ),
  };
}
