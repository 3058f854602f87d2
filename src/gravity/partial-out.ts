import { BLOCK } from '../kernels/chunks.js';
import type { EffectsOperator } from '../kernels/effects-operator.js';

export { BLOCK } from '../kernels/chunks.js';

/** What the effects explain of a column: a level for each unknown and for each group of the eliminated effect. */
export interface Levels {
  readonly unknowns: Float64Array;
  readonly groups: Float64Array;
}

/** Levels of zero, in the operator's arena. */
export const noLevels = ({ arena, size, groups }: EffectsOperator): Levels => ({
  unknowns: arena.numbers(size),
  groups: arena.numbers(groups),
});

/** `to += by · levels`. */
export function addLevels({ arena, size, groups }: EffectsOperator, by: number, levels: Levels, to: Levels): void {
  arena.loops.addScaled(by, levels.unknowns, 0, to.unknowns, size);
  arena.loops.addScaled(by, levels.groups, 0, to.groups, groups);
}

/**
 * `out[i][k − start] = columns[i][k]` less what the effects explain of it, for places from `start` to `end`. Columns and levels are of
 * the operator's arena, `out` may lie anywhere.
 */
export function partialled(
  operator: EffectsOperator,
  columns: readonly Float64Array[],
  levels: readonly Levels[],
  start: number,
  end: number,
  out: readonly Float64Array[],
): void {
  const { arena } = operator;
  const release = arena.mark();
  for (let i = 0; i < columns.length; i++) {
    const { unknowns, groups } = levels[i]!;
    const target = out[i]!;
    if (arena.holds(target)) operator.spread(columns[i]!, unknowns, groups, start, end, target);
    else
      for (let from = start; from < end; from += BLOCK) {
        const to = Math.min(end, from + BLOCK);
        const block = arena.numbers(to - from);
        operator.spread(columns[i]!, unknowns, groups, from, to, block);
        target.set(block, from - start);
        release();
      }
  }
}

export interface CrossProducts {
  /** X̃'W X̃, K x K, row-major. */
  readonly squares: Float64Array;
  /** X̃'W v of the last column, K. */
  readonly right: Float64Array;
  /** Weighted squares of that column, partialled out. */
  readonly total: number;
  /** Weighted squares of the regressors as they are, K. */
  readonly whole: Float64Array;
}

/**
 * Weighted cross products of K regressors with one another and with a last column, all less their effects. The levels of the
 * eliminated effect are worked out first from the unknowns where `fresh` says so.
 * Source: Frisch-Waugh-Lovell theorem.
 */
export function crossProducts(
  operator: EffectsOperator,
  columns: readonly Float64Array[],
  levels: readonly Levels[],
  fresh: readonly boolean[],
  weights: Float64Array,
): CrossProducts {
  const { arena, chunks, starts } = operator;
  const { weightedProduct } = arena.loops;
  const release = arena.mark();
  const width = columns.length - 1;
  const buffers = columns.map(() => arena.numbers(BLOCK));
  const lower = new Float64Array((width + 1) ** 2);
  const whole = new Float64Array(width);
  for (let c = 1; c < chunks.length; c++) {
    const [g, next] = [chunks[c - 1]!, chunks[c]!];
    for (let i = 0; i <= width; i++)
      if (fresh[i]) operator.means(columns[i]!, levels[i]!.unknowns, levels[i]!.groups, g, next);
    for (let start = starts[g]!; start < starts[next]!; start += BLOCK) {
      const end = Math.min(start + BLOCK, starts[next]!);
      partialled(operator, columns, levels, start, end, buffers);
      for (let i = 0; i <= width; i++)
        for (let j = 0; j <= i; j++)
          lower[i * (width + 1) + j]! += weightedProduct(weights, start, buffers[i]!, 0, buffers[j]!, 0, end - start);
      for (let i = 0; i < width; i++)
        whole[i]! += weightedProduct(weights, start, columns[i]!, start, columns[i]!, start, end - start);
    }
  }
  release();
  const squares = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let j = 0; j <= i; j++) {
      squares[i * width + j] = lower[i * (width + 1) + j]!;
      squares[j * width + i] = lower[i * (width + 1) + j]!;
    }
  const right = lower.slice(width * (width + 1), width * (width + 2));
  return { squares, right, total: lower[lower.length - 1]!, whole };
}
