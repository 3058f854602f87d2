import type { EffectsOperator } from '../kernels/effects-operator.js';

/** What the effects explain of a column: a level for each unknown and for each group of the eliminated effect. */
export interface Levels {
  readonly unknowns: Float64Array;
  readonly groups: Float64Array;
}

export const noLevels = ({ size, groups }: EffectsOperator): Levels => ({
  unknowns: new Float64Array(size),
  groups: new Float64Array(groups),
});

/** Places worked on at a time: columns of this length stay in the processor's cache. */
export const BLOCK = 2048;

/** `out[i][k − start] = columns[i][k]` less what the effects explain of it, for places from `start` to `end`. */
export function partialled(
  operator: EffectsOperator,
  columns: readonly Float64Array[],
  levels: readonly Levels[],
  start: number,
  end: number,
  out: readonly Float64Array[],
): void {
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const target = out[i]!;
    const { unknowns, groups } = levels[i]!;
    operator.spread(unknowns, groups, start, end, target);
    for (let k = start; k < end; k++) target[k - start] = column[k]! - target[k - start]!;
  }
}

export interface CrossProducts {
  /** X̃'W X̃, K x K, row-major. */
  readonly squares: Float64Array;
  /** X̃'W v of the last column, K. */
  readonly right: Float64Array;
  /** Weighted squares of that column, partialled out. */
  readonly total: number;
}

/**
 * Weighted cross products of K regressors with one another and with a last column, all less their effects.
 * Source: Frisch-Waugh-Lovell theorem.
 */
export function crossProducts(
  operator: EffectsOperator,
  columns: readonly Float64Array[],
  levels: readonly Levels[],
  weights: Float64Array,
): CrossProducts {
  const width = columns.length - 1;
  const buffers = columns.map(() => new Float64Array(BLOCK));
  const weighted = new Float64Array(BLOCK);
  const squares = new Float64Array(width * width);
  const right = new Float64Array(width);
  let total = 0;
  for (let start = 0; start < weights.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, weights.length);
    partialled(operator, columns, levels, start, end, buffers);
    const last = buffers[width]!;
    for (let i = 0; i < width; i++) {
      const one = buffers[i]!;
      for (let k = start; k < end; k++) weighted[k - start] = one[k - start]! * weights[k]!;
      for (let j = 0; j <= i; j++)
        squares[i * width + j] = squares[i * width + j]! + product(weighted, buffers[j]!, end - start);
      right[i] = right[i]! + product(weighted, last, end - start);
    }
    for (let k = start; k < end; k++) total += weights[k]! * last[k - start]! ** 2;
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) squares[j * width + i] = squares[i * width + j]!;
  return { squares, right, total };
}

function product(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += a[k]! * b[k]!;
  return sum;
}
