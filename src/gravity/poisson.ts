import { BLOCK } from '../kernels/chunks.js';
import type { Sample } from './sample.js';

/**
 * Sets weights (fitted values times the weights of rows) and working outcome (y − μ) / μ of PPML at a linear predictor, which is
 * held to between -700 and 300; gives the deviance.
 */
export function atPredictor(
  { operator, outcome, weights: prior, rows }: Sample,
  predictor: Float64Array,
  weights: Float64Array,
  working: Float64Array,
): number {
  const { poisson } = operator.arena.loops;
  let half = 0;
  for (let start = 0; start < rows; start += BLOCK)
    half += poisson(outcome, predictor, prior, weights, working, start, Math.min(BLOCK, rows - start));
  return 2 * half;
}

/** Sets the weights alone. */
export function weightsAt(
  { operator, weights: prior, rows }: Sample,
  predictor: Float64Array,
  weights: Float64Array,
): void {
  const { poissonWeights } = operator.arena.loops;
  for (let start = 0; start < rows; start += BLOCK)
    poissonWeights(predictor, prior, weights, start, Math.min(BLOCK, rows - start));
}
