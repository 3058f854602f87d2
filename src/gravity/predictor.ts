import { BLOCK } from '../kernels/chunks.js';
import { MOVE } from '../kernels/loops.js';
import { place } from '../kernels/placed.js';
import type { Levels } from './partial-out.js';
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
  const { arena } = operator;
  const release = arena.mark();
  const rooms = Array.from({ length: arena.threads }, () => ({
    block: arena.numbers(Math.min(BLOCK, rows)),
    move: arena.numbers(4),
  }));
  arena.split(Math.ceil(rows / BLOCK), ({ loops: { addScaled, moveTo }, loops, from, to, half }) => {
    const { block, move } = rooms[half]!;
    for (let start = from * BLOCK; start < Math.min(rows, to * BLOCK); start += BLOCK) {
      const length = Math.min(BLOCK, rows - start);
      operator.spread(null, levels.unknowns, levels.groups, start, start + length, block, loops);
      if (offset !== null) addScaled(1, offset, start, block, length);
      for (let i = 0; i < beta.length; i++)
        if (beta[i] !== 0) addScaled(beta[i]!, regressors[i]!, start, block, length);
      moveTo(block, predictor, weights, outcome, start, length, move);
    }
  });
  release();
  const sum = (k: number): number => rooms.reduce((so, { move }) => so + move[k]!, 0);
  return {
    meanSquare: sum(MOVE.squares) / sum(MOVE.mass),
    traded: Math.max(...rooms.map(({ move }) => move[MOVE.largest]!)),
    lowest: Math.min(...rooms.map(({ move }) => move[MOVE.lowest]!)),
  };
}

/** Adds effects to the predictor. */
export function addEffects({ operator, rows }: Sample, levels: Levels, predictor: Float64Array): void {
  const release = operator.arena.mark();
  const blocks = Array.from({ length: operator.arena.threads }, () => operator.arena.numbers(Math.min(BLOCK, rows)));
  operator.arena.split(Math.ceil(rows / BLOCK), ({ loops, from, to, half }) => {
    const block = blocks[half]!;
    for (let start = from * BLOCK; start < Math.min(rows, to * BLOCK); start += BLOCK) {
      const end = Math.min(rows, start + BLOCK);
      operator.spread(null, levels.unknowns, levels.groups, start, end, block, loops);
      loops.addScaled(1, block, 0, place(predictor.subarray(start, end)), end - start);
    }
  });
  release();
}
