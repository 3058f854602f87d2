import { type Levels, partialled } from './partial-out.js';
import type { Sample } from './sample.js';

/** Scores of rows, made a block at a time: a whole matrix of them would be the largest thing in memory. */
export interface Scores {
  readonly rows: number;
  readonly columns: number;
  /** `out[i][k − start]` = what row k adds to the gradient of coefficient i, for rows from `start` to `end`. */
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
  return {
    rows,
    columns: kept.length,
    fill(start, end, out) {
      partialled(operator, columns, levels, start, end, out);
      for (let k = start; k < end; k++) {
        const r = residual(k);
        for (const column of out) column[k - start] = column[k - start]! * r;
      }
    },
  };
}
