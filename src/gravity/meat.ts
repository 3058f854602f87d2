import { plainLoops } from '../kernels/plain-loops.js';
import { BLOCK, type Levels, partialled } from './partial-out.js';
import type { Sample } from './sample.js';
import type { Groups, Scores } from './scores.js';

/** Scores x̃ · r of the regressors in `kept`, with `residual(k)` the weighted residual of place k. They are made a block at a time. */
export function scoresOf(
  sample: Sample,
  regressorLevels: readonly Levels[],
  kept: readonly number[],
  residual: (place: number) => number,
): Scores {
  const { operator, regressors, rows } = sample;
  const { arena } = operator;
  const columns = kept.map((i) => regressors[i]!);
  const levels = kept.map((i) => regressorLevels[i]!);
  const residuals = new Float64Array(Math.min(BLOCK, rows));
  const fill = (start: number, end: number, out: readonly Float64Array[]): void => {
    partialled(operator, columns, levels, start, end, out);
    const count = end - start;
    for (let k = 0; k < count; k++) residuals[k] = residual(start + k);
    for (const column of out) for (let k = 0; k < count; k++) column[k] = column[k]! * residuals[k]!;
  };
  const meat = (groups: Groups | null): Float64Array => {
    const { dot } = arena.loops;
    const total = new Float64Array(kept.length ** 2);
    const sums = groups && kept.map(() => new Float64Array(groups.levels));
    const release = arena.mark();
    const blocks = kept.map(() => arena.numbers(Math.min(BLOCK, rows)));
    for (let start = 0; start < rows; start += BLOCK) {
      const end = Math.min(rows, start + BLOCK);
      fill(start, end, blocks);
      if (groups === null || sums === null) addOuter(blocks, end - start, total, dot);
      else for (const [i, sum] of sums.entries()) addByCode(blocks[i]!, groups.codes, start, end - start, sum);
    }
    release();
    if (groups !== null && sums !== null) addOuter(sums, groups.levels, total, plainLoops.dot);
    return total;
  };
  return { rows, columns: kept.length, meat };
}

function addByCode(block: Float64Array, codes: Int32Array, start: number, count: number, sums: Float64Array): void {
  for (let k = 0; k < count; k++) {
    const code = codes[start + k]!;
    sums[code] = sums[code]! + block[k]!;
  }
}

type Dot = (a: Float64Array, b: Float64Array, length: number) => number;

function addOuter(columns: readonly Float64Array[], length: number, total: Float64Array, dot: Dot): void {
  const width = columns.length;
  for (let i = 0; i < width; i++)
    for (let j = 0; j <= i; j++) {
      const sum = dot(columns[i]!, columns[j]!, length);
      total[i * width + j] = total[i * width + j]! + sum;
      if (i !== j) total[j * width + i] = total[j * width + i]! + sum;
    }
}
