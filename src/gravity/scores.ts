import type { Arena } from '../kernels/arena.js';
import { BLOCK, type Levels, partialled } from './partial-out.js';
import type { Sample } from './sample.js';

/** Scores of rows, made a block at a time: a whole matrix of them would be the largest thing in memory. */
export interface Scores {
  readonly rows: number;
  readonly columns: number;
  /** Where blocks lie. */
  readonly arena: Arena;
  /** `out[i][k − start]` = what row k adds to the gradient of coefficient i, for rows from `start` to `end`, a BLOCK at most. */
  readonly fill: (start: number, end: number, out: readonly Float64Array[]) => void;
}

/** Scores x̃ · r of the regressors in `kept`, with `residual(k)` the weighted residual of place k. */
export function scoresOf(
  { operator, regressors, rows }: Sample,
  regressorLevels: readonly Levels[],
  kept: readonly number[],
  residual: (place: number) => number,
): Scores {
  const columns = kept.map((i) => regressors[i]!);
  const levels = kept.map((i) => regressorLevels[i]!);
  const residuals = new Float64Array(BLOCK);
  return {
    rows,
    columns: kept.length,
    arena: operator.arena,
    fill(start, end, out) {
      partialled(operator, columns, levels, start, end, out);
      const count = end - start;
      for (let k = 0; k < count; k++) residuals[k] = residual(start + k);
      for (const column of out) for (let k = 0; k < count; k++) column[k] = column[k]! * residuals[k]!;
    },
  };
}

/** Calls back with every block of scores, in order. */
export function eachBlock(
  { rows, columns, arena, fill }: Scores,
  each: (blocks: readonly Float64Array[], start: number, count: number) => void,
): void {
  const release = arena.mark();
  const blocks = Array.from({ length: columns }, () => arena.numbers(BLOCK));
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(rows, start + BLOCK);
    fill(start, end, blocks);
    each(blocks, start, end - start);
  }
  release();
}
