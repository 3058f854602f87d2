import type { Part } from '../kernels/arena.js';
import { BLOCK } from '../kernels/chunks.js';
import type { EffectsOperator } from '../kernels/effects-operator.js';
import type { Loops } from '../kernels/loops.js';
import { place } from '../kernels/placed.js';

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
  loops?: Loops,
): void {
  const { arena } = operator;
  const release = arena.mark();
  for (let i = 0; i < columns.length; i++) {
    const { unknowns, groups } = levels[i]!;
    const target = out[i]!;
    if (arena.holds(target)) operator.spread(columns[i]!, unknowns, groups, start, end, target, loops);
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

/** Places of which all columns together stay in the nearest cache. */
const SLICE = 512;

export interface CrossProducts {
  /** X̃'W X̃, K x K, row-major. */
  readonly squares: Float64Array;
  /** X̃'W v of the last column, K. */
  readonly right: Float64Array;
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
  const release = arena.mark();
  const count = columns.length;
  const width = count - 1;
  const rooms = Array.from({ length: arena.threads }, () => {
    const blocks = arena.numbers(count * SLICE);
    const buffers = columns.map((_, i) => place(blocks.subarray(i * SLICE, (i + 1) * SLICE)));
    return { blocks, buffers, spare: arena.numbers(SLICE), sums: arena.numbers(count * count) };
  });
  const work = ({ loops, from, to, half, add }: Part): void => {
    const { blocks, buffers, spare, sums } = rooms[half]!;
    for (let c = from; c < to; c++) {
      const [g, next] = [chunks[c]!, chunks[c + 1]!];
      for (let i = 0; i < count; i++)
        if (fresh[i]) operator.means(columns[i]!, levels[i]!.unknowns, levels[i]!.groups, g, next, loops);
      for (let start = starts[g]!; start < starts[next]!; start += SLICE) {
        const end = Math.min(start + SLICE, starts[next]!);
        partialled(operator, columns, levels, start, end, buffers, loops);
        loops.crossProducts(weights, start, blocks, SLICE, count, spare, end - start, sums);
        for (let i = 0; i < width; i++)
          add(i, loops.weightedProduct(weights, start, columns[i]!, start, columns[i]!, start, end - start));
      }
    }
  };
  const whole = arena.split(chunks.length - 1, work, width);
  const lower = rooms[0]!.sums.slice();
  for (const { sums } of rooms.slice(1)) for (let i = 0; i < sums.length; i++) lower[i]! += sums[i]!;
  release();
  const squares = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let j = 0; j <= i; j++) {
      squares[i * width + j] = lower[i * count + j]!;
      squares[j * width + i] = lower[i * count + j]!;
    }
  const right = lower.slice(width * count, width * count + width);
  return { squares, right, whole };
}
