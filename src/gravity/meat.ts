import { plainLoops } from '../kernels/plain-loops.js';
import { eachBlock, type Scores } from './scores.js';

interface Codes {
  readonly codes: Int32Array;
  readonly levels: number;
}

/**
 * Sum over groups of the outer product of their summed scores, K x K, row-major; every row is a group of its own without `groups`.
 * Adds that over rows to `byRow` on the way, where it is given: scores are dear to make.
 */
export function meat(scores: Scores, groups: Codes | null, byRow: Float64Array | null = null): Float64Array {
  const { columns } = scores;
  const { dot } = scores.arena.loops;
  const total = new Float64Array(columns * columns);
  const sums = groups && Array.from({ length: columns }, () => new Float64Array(groups.levels));
  eachBlock(scores, (blocks, start, count) => {
    if (byRow !== null) addOuter(blocks, count, byRow, dot);
    if (groups === null || sums === null) addOuter(blocks, count, total, dot);
    else for (let i = 0; i < columns; i++) addByCode(blocks[i]!, groups.codes, start, count, sums[i]!);
  });
  if (groups !== null && sums !== null) addOuter(sums, groups.levels, total, plainLoops.dot);
  return total;
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
