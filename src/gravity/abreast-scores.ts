import type { AbreastLoops } from '../kernels/abreast-loops.js';
import type { Arena } from '../kernels/arena.js';
import type { ColumnsAbreast } from './columns-abreast.js';
import type { Groups, Scores } from './scores.js';

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
    const held = arena.integers(rows);
    held.set(codes);
    const byGroup = arena.numbers(levels * width);
    loops.abreastSum({ ...NONE, codes: held, rows, weights: residual }, values, 0, width, 0, rows, byGroup);
    addProducts(loops, byGroup, width, levels, sums);
    return sums;
  };
  return {
    rows,
    columns: kept.length,
    meat: (groups, byRow) => {
      const release = arena.mark();
      const rowwise = byRow !== null || groups === null ? matrixOf(overRows(), width, kept) : null;
      if (byRow !== null) for (const [at, value] of rowwise!.entries()) byRow[at]! += value;
      const total = groups === null ? rowwise! : matrixOf(overGroups(groups), width, kept);
      release();
      return total;
    },
  };
}

/** Places of which the usual number of columns stays in the nearest cache, for work that reads them several times. */
const SLICE = 512;

/** Places a slice at a time. */
export function eachSlice(places: number, work: (k: number, end: number) => void): void {
  for (let k = 0; k < places; k += SLICE) work(k, Math.min(places, k + SLICE));
}

function addProducts(loops: AbreastLoops, v: Float64Array, width: number, places: number, sums: Float64Array): void {
  eachSlice(places, (k, end) => loops.abreastProducts(null, null, v, width, k, end, sums));
}

/** Of a lower triangle, `width` x `width`, the columns in `kept`, both triangles, row-major. */
export function matrixOf(lower: Float64Array, width: number, kept: readonly number[]): Float64Array {
  const of = (i: number, j: number): number => lower[Math.max(i, j) * width + Math.min(i, j)]!;
  return Float64Array.from(kept.flatMap((i) => kept.map((j) => of(i, j))));
}
