import { BLOCK, type Levels } from './partial-out.js';
import type { Sample } from './sample.js';

/** How the linear predictor of rows has moved, weighted and at its extremes. */
export interface Move {
  /** Weighted mean square. */
  readonly meanSquare: number;
  /** Largest move of a row with trade. */
  readonly traded: number;
  /** Lowest move of a row without. */
  readonly lowest: number;
}

/** A row without trade that falls by more than this in a step, while those with trade stand, falls without end. */
export const FALL = -0.25;

/** Sets `predictor` to offset + X β + effects, and says how it has moved. A step of Newton's on e^η falls by one without end. */
export function setPredictor(
  { operator, outcome, regressors, offset, rows }: Sample,
  beta: Float64Array,
  levels: Levels,
  weights: Float64Array,
  predictor: Float64Array,
): Move {
  const block = new Float64Array(BLOCK);
  let [moved, mass, traded, lowest] = [0, 0, 0, 0];
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(rows, start + BLOCK);
    operator.spread(levels.unknowns, levels.groups, start, end, block);
    if (offset !== null) for (let k = start; k < end; k++) block[k - start] = block[k - start]! + offset[k]!;
    for (let i = 0; i < beta.length; i++) {
      const by = beta[i]!;
      if (by === 0) continue;
      const column = regressors[i]!;
      for (let k = start; k < end; k++) block[k - start] = block[k - start]! + by * column[k]!;
    }
    for (let k = start; k < end; k++) {
      const step = block[k - start]! - predictor[k]!;
      predictor[k] = block[k - start]!;
      moved += weights[k]! * step * step;
      mass += weights[k]!;
      if (outcome[k]! > 0) {
        if (Math.abs(step) > traded) traded = Math.abs(step);
      } else if (step < lowest) lowest = step;
    }
  }
  return { meanSquare: moved / mass, traded, lowest };
}

/** Adds effects to the predictor. */
export function addEffects({ operator, rows }: Sample, levels: Levels, predictor: Float64Array): void {
  const block = new Float64Array(BLOCK);
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(rows, start + BLOCK);
    operator.spread(levels.unknowns, levels.groups, start, end, block);
    for (let k = start; k < end; k++) predictor[k] = predictor[k]! + block[k - start]!;
  }
}
