import type { Part } from '../kernels/arena.js';
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
  const work = ({ loops, from, to, add }: Part): void => {
    for (let start = from * BLOCK; start < Math.min(rows, to * BLOCK); start += BLOCK)
      add(0, loops.poisson(outcome, predictor, prior, weights, working, start, Math.min(BLOCK, rows - start)));
  };
  return 2 * operator.arena.split(Math.ceil(rows / BLOCK), work, 1)[0]!;
}

/** Sets the weights alone. */
export function weightsAt(
  { operator, weights: prior, rows }: Sample,
  predictor: Float64Array,
  weights: Float64Array,
): void {
  operator.arena.split(Math.ceil(rows / BLOCK), ({ loops, from, to }) => {
    for (let start = from * BLOCK; start < Math.min(rows, to * BLOCK); start += BLOCK)
      loops.poissonWeights(predictor, prior, weights, start, Math.min(BLOCK, rows - start));
  });
}
