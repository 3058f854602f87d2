import { choleskySolve } from '../kernels/cholesky.js';
import type { EffectsOperator } from '../kernels/effects-operator.js';
import type { Direction } from './direction.js';
import { addLevels, type Levels } from './partial-out.js';

/**
 * Coefficients that collinear regressors were given while the effects were known too roughly to see it go over to the regressors and
 * effects that explain them, in place: the predictor stays, and theirs become zero.
 */
export function settleCollinear(
  operator: EffectsOperator,
  beta: Float64Array,
  levels: Levels,
  regressorLevels: readonly Levels[],
  { factor, hessian }: Pick<Direction, 'factor' | 'hessian'>,
): void {
  const width = beta.length;
  for (let i = 0; i < width; i++) {
    const by = beta[i]!;
    if (factor.kept[i] || by === 0) continue;
    const shares = choleskySolve(factor, hessian.subarray(i * width, (i + 1) * width));
    addLevels(operator, by, regressorLevels[i]!, levels);
    for (const [k, share] of shares.entries()) {
      if (share === 0) continue;
      beta[k]! += by * share;
      addLevels(operator, -by * share, regressorLevels[k]!, levels);
    }
    beta[i] = 0;
  }
}
