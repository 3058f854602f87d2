import { quantilesUnsorted } from '../kernels/quantiles-unsorted.js';
import type { Baseline } from '../model/baseline.js';
import {
  type Band,
  type Changes,
  type Counterfactual,
  type DrawSummary,
  type EconomyOutcome,
  INTERVAL_FIELDS,
  type Interval,
  type IntervalField,
} from '../model/counterfactual.js';
import { note } from '../model/note.js';
import { solve } from './solve.js';
import { worldOf } from './world.js';

/** What one draw supposes. */
export interface Supposed {
  readonly baseline: Baseline;
  readonly changes: Changes;
}

/** Outcomes of some draws, a row each, so that they can be gathered from several workers: `failed` ones have no row. */
export interface DrawRows {
  readonly rows: readonly Float64Array[];
  readonly failed: number;
}

/** Above so many numbers, bilateral flows are not kept draw by draw. */
const MOST_KEPT = 100_000_000;

/** Where things stand in a row: economies by field, prices, output, unit costs and spending (J N each), then flows over all sectors if they are kept. */
interface Layout {
  readonly size: number;
  readonly cells: number;
  readonly fields: number;
  readonly flows: boolean;
  readonly length: number;
}

function layoutOf({ economies, sectors }: Baseline, draws: number): Layout {
  const size = economies.length;
  const cells = size * sectors.length;
  const fields = INTERVAL_FIELDS.length * size;
  const flows = size * size * draws <= MOST_KEPT;
  return { size, cells, fields, flows, length: fields + 4 * cells + (flows ? size * size : 0) };
}

/**
 * Solves draws `from` to `to` (not included) of `draws` in all; `suppose` gives what draw number k supposes (with the same flows no more than elasticities and changes are other), `start` what is supposed where
 * nothing is drawn, from whose solution each is begun.
 */
export function solveDraws(
  start: Supposed,
  suppose: (draw: number) => Supposed,
  draws: number,
  from = 0,
  to = draws,
  done: (count: number) => void = () => {},
): DrawRows {
  const layout = layoutOf(start.baseline, draws);
  const near = solve(start.baseline, start.changes).logs;
  const world = worldOf(start.baseline);
  const rows: Float64Array[] = [];
  let failed = 0;
  for (let draw = from; draw < to; draw++) {
    const { baseline, changes } = suppose(draw);
    const known = baseline.flows === start.baseline.flows && baseline.tariffs === start.baseline.tariffs;
    const found = solve(baseline, changes, known ? { start: near, drawOn: world } : { start: near });
    if (found.converged) rows.push(rowOf(found, layout));
    else failed++;
    done(draw + 1 - from);
  }
  return { rows, failed };
}

/** The value of a field as intervals have it. */
export function fieldOf(economy: EconomyOutcome, field: IntervalField): number {
  const value = economy[field];
  if (typeof value === 'number') return value;
  return field === 'revenue' ? value[1] : value[1] / value[0];
}

function rowOf(found: Counterfactual, { size, cells, fields, flows, length }: Layout): Float64Array {
  const row = new Float64Array(length);
  found.economies.forEach((economy, n) => {
    INTERVAL_FIELDS.forEach((field, k) => {
      row[k * size + n] = fieldOf(economy, field);
    });
  });
  row.set(found.prices, fields);
  row.set(found.output, fields + cells);
  row.set(found.unitCosts, fields + 2 * cells);
  row.set(found.spending, fields + 3 * cells);
  if (flows)
    for (let at = 0; at < found.flows.length; at++) row[fields + 4 * cells + (at % (size * size))]! += found.flows[at]!;
  return row;
}

/** A counterfactual with the percentiles of its draws. */
export function withDraws(
  central: Counterfactual,
  parts: readonly DrawRows[],
  draws: number,
  seed: number,
): Counterfactual {
  const rows = parts.flatMap((part) => part.rows);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  const layout = layoutOf(central.baseline, draws);
  const { size, cells, fields } = layout;
  const band = bandsOf(rows, layout.length);
  const slice = (from: number, length: number): Band =>
    band.map((of) => of.slice(from, from + length)) as unknown as Band;
  const summary: DrawSummary = {
    draws,
    seed,
    failed,
    prices: slice(fields, cells),
    output: slice(fields + cells, cells),
    unitCosts: slice(fields + 2 * cells, cells),
    spending: slice(fields + 3 * cells, cells),
    ...(layout.flows ? { flows: slice(fields + 4 * cells, size * size) } : {}),
  };
  const economies = central.economies.map((economy, n) => ({
    ...economy,
    intervals: Object.fromEntries(
      INTERVAL_FIELDS.map((field, k) => [field, band.map((of) => of[k * size + n]!) as unknown as Interval]),
    ) as Record<IntervalField, Interval>,
  }));
  const unkept = layout.flows
    ? []
    : [
        note(
          'flows-without-interval',
          `${draws} draws of ${size * size} flows are too many to keep: flows have no intervals`,
        ),
      ];
  const lost =
    failed === 0 ? [] : [note('draws-failed', `${failed} of ${draws} draws found no equilibrium and are left out`)];
  return { ...central, economies, draws: summary, notes: [...central.notes, ...lost, ...unkept] };
}

const TOGETHER = 128;

/** 5th, 50th and 95th percentile of each column, between neighbours in proportion. */
function bandsOf(rows: readonly Float64Array[], length: number): Band {
  const [low, middle, high] = [0, 1, 2].map(() => new Float64Array(length).fill(NaN)) as Float64Array[] as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  if (rows.length === 0) return [low, middle, high];
  // rows lie far apart in memory: some columns at a time are brought together first
  const count = rows.length;
  const block = new Float64Array(TOGETHER * count);
  const columns = Array.from({ length: TOGETHER }, (_, k) => block.subarray(k * count, (k + 1) * count));
  for (let first = 0; first < length; first += TOGETHER) {
    const last = Math.min(first + TOGETHER, length);
    for (let r = 0; r < count; r++) {
      const row = rows[r]!;
      for (let at = first, to = r; at < last; at++, to += count) block[to] = row[at]!;
    }
    for (let at = first; at < last; at++)
      [low[at], middle[at], high[at]] = quantilesUnsorted(columns[at - first]!, [5, 50, 95]) as [
        number,
        number,
        number,
      ];
  }
  return [low, middle, high];
}
