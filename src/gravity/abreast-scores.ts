import type { AbreastLoops } from '../kernels/abreast-loops.js';
import type { Arena } from '../kernels/arena.js';
import { BLOCK } from '../kernels/chunks.js';
import { place } from '../kernels/placed.js';
import type { ColumnsAbreast } from './columns-abreast.js';
import type { Groups, Scores } from './scores.js';
import { eachSlice } from './slices.js';

const NONE = { starts: new Int32Array(0), sums: new Float64Array(0), effects: 1 };

/** Scores of columns abreast, less their effects: of the columns in `kept`, times the weighted residual of each place. */
export function abreastScores(
  arena: Arena,
  { width, values }: ColumnsAbreast,
  residual: Float64Array,
  kept: readonly number[],
): Scores {
  const { loops } = arena;
  const rows = residual.length;
  const overRows = (): Float64Array => {
    const sums = arena.numbers(width * width);
    eachSlice(rows, (k, end) => loops.abreastProducts(residual, residual, values, width, k, end, sums));
    return sums;
  };
  const overGroups = ({ codes, levels }: Groups): Float64Array => {
    const sums = arena.numbers(width * width);
    const byGroup = arena.numbers(levels * width);
    const block = arena.integers(Math.min(BLOCK, rows));
    for (let k = 0; k < rows; k += BLOCK) {
      const end = Math.min(rows, k + BLOCK);
      block.set(codes.subarray(k, end));
      const grouped = { ...NONE, codes: block, rows: end - k, weights: place(residual.subarray(k, end)) };
      loops.abreastSum(grouped, place(values.subarray(k * width, end * width)), 0, width, 0, end - k, byGroup);
    }
    addProducts(loops, byGroup, width, levels, sums);
    return sums;
  };
  return {
    rows,
    columns: kept.length,
    meat: (groups) => {
      const release = arena.mark();
      const total = matrixOf(groups === null ? overRows() : overGroups(groups), width, kept);
      release();
      return total;
    },
  };
}

function addProducts(loops: AbreastLoops, v: Float64Array, width: number, places: number, sums: Float64Array): void {
  eachSlice(places, (k, end) => loops.abreastProducts(null, null, v, width, k, end, sums));
}

/** Of a lower triangle, `width` x `width`, the columns in `kept`, both triangles, row-major. */
export function matrixOf(lower: Float64Array, width: number, kept: readonly number[]): Float64Array {
  const of = (i: number, j: number): number => lower[Math.max(i, j) * width + Math.min(i, j)]!;
  return Float64Array.from(kept.flatMap((i) => kept.map((j) => of(i, j))));
}
