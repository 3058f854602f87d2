import { BLOCK } from './partial-out.js';
import type { Scores } from './scores.js';

interface Codes {
  readonly codes: Int32Array;
  readonly levels: number;
}

/**
 * Sum over groups of the outer product of their summed scores, K x K, row-major; every row is a group of its own without `groups`.
 * Adds that over rows to `byRow` on the way, where it is given: scores are dear to make.
 */
export function meat(scores: Scores, groups: Codes | null, byRow: Float64Array | null = null): Float64Array {
  const { rows, columns } = scores;
  const blocks = Array.from({ length: columns }, () => new Float64Array(BLOCK));
  const sums = groups === null ? null : Array.from({ length: columns }, () => new Float64Array(groups.levels));
  const total = new Float64Array(columns * columns);
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(rows, start + BLOCK);
    scores.fill(start, end, blocks);
    if (byRow !== null) addOuter(blocks, end - start, byRow);
    if (groups === null || sums === null) addOuter(blocks, end - start, total);
    else
      for (let i = 0; i < columns; i++) {
        const [block, sum] = [blocks[i]!, sums[i]!];
        for (let k = start; k < end; k++) sum[groups.codes[k]!] = sum[groups.codes[k]!]! + block[k - start]!;
      }
  }
  if (groups !== null && sums !== null) addOuter(sums, groups.levels, total);
  return total;
}

function addOuter(columns: readonly Float64Array[], length: number, total: Float64Array): void {
  const width = columns.length;
  for (let i = 0; i < width; i++)
    for (let j = 0; j <= i; j++) {
      const [a, b] = [columns[i]!, columns[j]!];
      let sum = 0;
      for (let k = 0; k < length; k++) sum += a[k]! * b[k]!;
      total[i * width + j] = total[i * width + j]! + sum;
      if (i !== j) total[j * width + i] = total[j * width + i]! + sum;
    }
}
