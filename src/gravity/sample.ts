import type { EffectsOperator } from '../kernels/effects-operator.js';
import { indexedOperator } from '../kernels/indexed-operator.js';
import { type Layout, layout } from '../kernels/layout.js';
import { isRuns, runsOperator } from '../kernels/runs-operator.js';
import type { Design } from './design.js';

/** Rows of a design that are used, sorted as its effects want them. */
export interface Sample {
  readonly rows: number;
  /** Row of the design behind each place; null when they are the same. */
  readonly designRow: Int32Array | null;
  readonly layout: Layout;
  readonly operator: EffectsOperator;
  readonly outcome: Float64Array;
  readonly regressors: readonly Float64Array[];
  readonly offset: Float64Array | null;
  readonly weights: Float64Array | null;
}

/** Values at `rows`, or the same array when all rows are meant. */
export function pick<A extends Float64Array | Int32Array>(values: A, rows: Int32Array | null): A {
  if (rows === null) return values;
  const picked = (values instanceof Float64Array ? new Float64Array(rows.length) : new Int32Array(rows.length)) as A;
  for (let k = 0; k < rows.length; k++) picked[k] = values[rows[k]!]!;
  return picked;
}

/** `rows` of a design (null for all), sorted, with the operator that fits their shape. */
export function sample(design: Design, rows: Int32Array | null): Sample {
  const count = rows === null ? design.rows : rows.length;
  const sorted = layout(
    design.effects.map(({ codes, levels }) => ({ codes: pick(codes, rows), levels })),
    count,
  );
  const designRow = sorted.order === null ? rows : rows === null ? sorted.order : pick(rows, sorted.order);
  return {
    rows: count,
    designRow,
    layout: sorted,
    operator: isRuns(sorted) ? runsOperator(sorted) : indexedOperator(sorted),
    outcome: pick(design.outcome, designRow),
    regressors: design.regressors.map(({ values }) => pick(values, designRow)),
    offset: design.offset === null ? null : pick(design.offset, designRow),
    weights: design.weights === null ? null : pick(design.weights, designRow),
  };
}
