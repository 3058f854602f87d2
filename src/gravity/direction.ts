import { cholesky, choleskySolve, type Factor } from '../kernels/cholesky.js';
import { conjugateGradients } from '../kernels/conjugate-gradients.js';
import { addLevels, crossProducts, type Levels, noLevels } from './partial-out.js';
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

/** A regressor of whose weighted squares effects leave no more than this share is collinear: less weight than that is rounding. */
export const ABSORBED = 1e-13;
/** So is one of whose squares, less its effects, earlier regressors leave no more than this share. */
export const COLLINEAR = 1e-10;
/** Share of its squares down to which a regressor's effects are worked out to its own size. */
const SMALL = 1e-10;
const MOST = 2000;

/**
 * Regresses `column` on the sample's regressors and effects with `weights` (which the operator must have). `regressorLevels` holds
 * what the effects explain of the regressors: it is improved in place when asked, and may be of earlier weights, since a regressor
 * less anything that the effects span serves as well; then the answer is only nearly the least-squares one.
 * `norms` are the sizes of the regressors less their effects, as far as known, and are set. The column's own levels are put into
 * `own`, which comes as zeros. All arrays a place or a level lie in the sample's arena.
 */
export function direction(
  sample: Sample,
  column: Float64Array,
  weights: Float64Array,
  regressorLevels: readonly Levels[],
  norms: Float64Array,
  accuracy: Accuracy,
  own: Levels = noLevels(sample.operator),
): Direction {
  const { operator, regressors } = sample;
  const width = regressors.length;
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
  const { squares, right, whole } = crossProducts(
    operator,
    [...regressors, column],
    [...regressorLevels, own],
    [...regressors.map(() => again), true],
    weights,
  );
  for (let i = 0; i < width; i++) norms[i] = Math.sqrt(Math.max(squares[i * width + i]!, SMALL * whole[i]!));
  const factor = cholesky(
    squares,
    width,
    whole.map((size, i) => Math.max(size * ABSORBED, squares[i * width + i]! * COLLINEAR)),
  );
  const beta = choleskySolve(factor, right);
  for (let i = 0; i < width; i++) {
    const by = beta[i]!;
    if (by !== 0) addLevels(operator, -by, regressorLevels[i]!, own);
  }
  return {
    beta,
    levels: own,
    hessian: squares,
    factor,
    applications: solved.applications,
    solved: solved.converged,
  };
}
