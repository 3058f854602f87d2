import { cholesky, choleskySolve, type Factor } from '../kernels/cholesky.js';
import { conjugateGradients } from '../kernels/conjugate-gradients.js';
import { crossProducts, type Levels, noLevels } from './partial-out.js';
import type { Sample } from './sample.js';

/** Weighted least squares of a column on regressors and effects. */
export interface Direction {
  /** Of the regressors; zero where collinear. */
  readonly beta: Float64Array;
  /** Of the effects. */
  readonly levels: Levels;
  /** X̃'W X̃, K x K, row-major. */
  readonly hessian: Float64Array;
  readonly factor: Factor;
  /** Weighted squares of the column less its effects, and what the regressors take off them. */
  readonly total: number;
  readonly explained: number;
  readonly applications: number;
  /** False where the effects' equations were not solved to `accuracy`. */
  readonly solved: boolean;
}

export interface Accuracy {
  /** Of the column's effects, as a share of their size. */
  readonly column: number;
  /** Of the regressors' effects, as a share of what is left of the regressor; null leaves them as they are. */
  readonly regressors: number | null;
}

/** A regressor that effects and earlier regressors explain to within this share of its weighted squares is collinear. */
const COLLINEAR = 1e-10;
const MOST = 2000;

/**
 * Regresses `column` on the sample's regressors and effects with `weights` (which the operator must have). `regressorLevels` holds
 * what the effects explain of the regressors: it is improved in place when asked, and may be of earlier weights, since a regressor
 * less anything that the effects span serves as well; then the answer is only nearly the least-squares one.
 * `norms` are the sizes of the regressors less their effects, as far as known, and are set.
 */
export function direction(
  sample: Sample,
  column: Float64Array,
  weights: Float64Array,
  regressorLevels: readonly Levels[],
  norms: Float64Array,
  accuracy: Accuracy,
): Direction {
  const { operator, regressors } = sample;
  const width = regressors.length;
  const own = noLevels(operator);
  const again = accuracy.regressors !== null;
  const enough = [
    { share: accuracy.column },
    ...(again ? Array.from(norms, (norm) => ({ size: norm * accuracy.regressors! })) : []),
  ];
  const solved = conjugateGradients(
    operator,
    again ? [column, ...regressors] : [column],
    [own, ...(again ? regressorLevels : [])].map(({ unknowns }) => unknowns),
    enough,
    MOST,
  );
  operator.means(column, own.unknowns, own.groups);
  if (again)
    for (const [i, values] of regressors.entries())
      operator.means(values, regressorLevels[i]!.unknowns, regressorLevels[i]!.groups);
  const { squares, right, total } = crossProducts(
    operator,
    [...regressors, column],
    [...regressorLevels, own],
    weights,
  );
  const whole = regressors.map((values) => weightedSquares(values, weights));
  for (let i = 0; i < width; i++) norms[i] = Math.sqrt(Math.max(squares[i * width + i]!, COLLINEAR * whole[i]!));
  const factor = cholesky(
    squares,
    width,
    whole.map((size) => size * COLLINEAR),
  );
  const beta = choleskySolve(factor, right);
  let explained = 0;
  for (let i = 0; i < width; i++) {
    const by = beta[i]!;
    explained += by * right[i]!;
    if (by === 0) continue;
    const { unknowns, groups } = regressorLevels[i]!;
    for (let u = 0; u < unknowns.length; u++) own.unknowns[u] = own.unknowns[u]! - by * unknowns[u]!;
    for (let g = 0; g < groups.length; g++) own.groups[g] = own.groups[g]! - by * groups[g]!;
  }
  return {
    beta,
    levels: own,
    hessian: squares,
    factor,
    total,
    explained,
    applications: solved.applications,
    solved: solved.converged,
  };
}

function weightedSquares(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += weights[k]! * values[k]! * values[k]!;
  return sum;
}
