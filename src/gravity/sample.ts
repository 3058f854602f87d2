import type { Arena } from '../kernels/arena.js';
import type { EffectsOperator } from '../kernels/effects-operator.js';
import { indexedOperator } from '../kernels/indexed-operator.js';
import { type Layout, layout } from '../kernels/layout.js';
import { isRuns, runsOperator } from '../kernels/runs-operator.js';
import { arenaFor } from './arena-for.js';
import type { Design } from './design.js';

/** Rows of a design that are used, sorted as its effects want them. */
export interface Sorted {
  readonly rows: number;
  /** Row of the design behind each place; null when they are the same. */
  readonly designRow: Int32Array | null;
  readonly layout: Layout;
}

/** The same with what a fit reads of them. */
export interface Sample extends Sorted {
  readonly operator: EffectsOperator;
  readonly outcome: Float64Array;
  readonly regressors: readonly Float64Array[];
  readonly offset: Float64Array | null;
  readonly weights: Float64Array | null;
}

/** Values at `rows` (null for all), where the arena's loops find them. */
function placed(arena: Arena, values: Float64Array, rows: Int32Array | null): Float64Array {
  if (rows === null) return arena.hold(values);
  const picked = arena.numbers(rows.length);
  for (let k = 0; k < rows.length; k++) picked[k] = values[rows[k]!]!;
  return picked;
}

/** `rows` of a design (null for all), sorted, with the operator that fits their shape. */
export function sample(design: Design, rows: Int32Array | null, arena: Arena = arenaFor(design, rows)): Sample {
  const sorted = layout(design.effects, design.rows, arena, rows);
  const designRow = sorted.order;
  return {
    rows: sorted.rows,
    designRow,
    layout: sorted,
    operator: isRuns(sorted) ? runsOperator(sorted, arena) : indexedOperator(sorted, arena),
    outcome: placed(arena, design.outcome, designRow),
    regressors: design.regressors.map(({ values }) => placed(arena, values, designRow)),
    offset: design.offset === null ? null : placed(arena, design.offset, designRow),
    weights: design.weights === null ? null : placed(arena, design.weights, designRow),
  };
}
