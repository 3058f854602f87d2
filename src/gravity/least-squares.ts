import { abreastGradients } from '../kernels/abreast-gradients.js';
import type { AbreastOperator } from '../kernels/abreast-operator.js';
import { cholesky, choleskySolve, type Factor } from '../kernels/cholesky.js';
import { abreastScores, matrixOf } from './abreast-scores.js';
import type { ColumnsAbreast } from './columns-abreast.js';
import { ABSORBED, COLLINEAR } from './direction.js';
import type { Levels } from './partial-out.js';
import type { Scores } from './scores.js';
import { eachSlice } from './slices.js';

/** Share of a column's size at which its effects are known. */
const EXACT = 1e-9;
/** Share of its weighted squares below which what is left of a column is rounding, which no level explains. */
const ROUNDING = 1e-26;
const MOST = 2000;

/** Weighted least squares of the last of some columns on the others and on effects. */
export interface LeastSquares {
  /** Of the regressors; zero where collinear. */
  readonly beta: Float64Array;
  readonly factor: Factor;
  /** What is left of each place: outcome less fitted. */
  readonly left: Float64Array;
  /** Weighted squares of that. */
  readonly squares: number;
  /** By how much a further step would move a coefficient at most, times the size of its regressor less its effects. */
  readonly further: number;
  /** False where the effects' equations were not solved. */
  readonly solved: boolean;
  /** Of the regressors with these numbers. */
  readonly scores: (kept: readonly number[]) => Scores;
  /** Of the effects. */
  readonly levels: () => Levels;
}

/**
 * Least squares on regressors and effects: the columns, which end as what effects leave of them, are partialled out together.
 * Source: Frisch-Waugh-Lovell theorem.
 */
export function leastSquares(operator: AbreastOperator, columns: ColumnsAbreast, rows: number): LeastSquares {
  const { arena, size, groups, weights } = operator;
  const { loops } = arena;
  const { width, values, explained } = columns;
  const whole = arena.numbers(width);
  eachSlice(rows, (k, end) => loops.abreastDots(weights, values, values, width, k, end, whole));
  const [means, x] = [arena.numbers(groups * width), arena.numbers(size * width)];
  const solved = partialOut(operator, columns, means, x, whole);
  const products = arena.numbers(width * width);
  eachSlice(rows, (k, end) => loops.abreastProducts(weights, null, values, width, k, end, products));
  const all = Array.from({ length: explained }, (_, i) => i);
  const squares = matrixOf(products, width, all);
  const own = Float64Array.from(all, (i) => products[i * width + i]!);
  const factor = cholesky(
    squares,
    explained,
    own.map((square, i) => Math.max(whole[i]! * ABSORBED, square * COLLINEAR)),
  );
  const beta = choleskySolve(factor, products.subarray(explained * width, explained * (width + 1)));
  const by = arena.numbers(width);
  by.set(beta.map((one) => -one));
  by[explained] = 1;
  const [left, further] = [arena.numbers(rows), arena.numbers(width)];
  eachSlice(rows, (k, end) => loops.abreastLeft(weights, values, width, by, k, end, left, further));
  const residual = weights === null ? left : arena.hold(left.map((one, k) => one * weights[k]!));
  const step = choleskySolve(factor, further.subarray(0, explained));
  return {
    beta,
    factor,
    left,
    squares: loops.dot(residual, left, rows),
    further: step.reduce((most, move, i) => Math.max(most, Math.abs(move) * Math.sqrt(own[i]!)), 0),
    solved,
    scores: (kept) => abreastScores(arena, columns, residual, kept),
    levels: () => ({ unknowns: combined(x, by), groups: combined(means, by) }),
  };
}

/** Takes what effects explain off the columns, in place, and sets their levels; false where these were not found. */
function partialOut(
  operator: AbreastOperator,
  { values, explained }: ColumnsAbreast,
  means: Float64Array,
  x: Float64Array,
  whole: Float64Array,
): boolean {
  const { arena } = operator;
  const release = arena.mark();
  const r = arena.numbers(x.length);
  operator.centre(values, means, r);
  const limitOf = (norm: number, i: number): number =>
    i === explained ? Math.max(norm * EXACT ** 2, ROUNDING * whole[i]!) : whole[i]! * EXACT ** 2;
  const { converged } = abreastGradients(operator, r, x, limitOf, MOST);
  release();
  operator.less(x, values, means);
  return converged;
}

/** Of each place of columns abreast, the sum of the columns times `by`. */
function combined(columns: Float64Array, by: Float64Array): Float64Array {
  const width = by.length;
  const out = new Float64Array(columns.length / width);
  for (let u = 0; u < out.length; u++)
    for (let i = 0; i < width; i++) out[u] = out[u]! + by[i]! * columns[u * width + i]!;
  return out;
}
