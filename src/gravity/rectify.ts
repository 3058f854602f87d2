import { direction } from './direction.js';
import { addLevels, type Levels, noLevels } from './partial-out.js';
import { setPredictor } from './predictor.js';
import type { Sample } from './sample.js';

/** Steps in all, rounds included. */
const STEPS = 300;
const HALVINGS = 40;
/** Weight of a row that is low enough already: it may fall on, and must not be nothing where a level has no other row. */
const RESTING = 1e-9;
/** Share of a step's own length that the loss must fall by. */
const ENOUGH = 1e-4;
/** A step that promises to lower the loss by less than this is the last. */
const STILL = 1e-18;
/** A row that stays above −1 by more than this is not separated. */
const ABOVE = 1e-6;
/** Largest z of a row with trade that is still zero. */
const STANDS = 1e-6;
/** Share of a column's size to which its effects are known. */
const NEAR = 1e-8;

const [STANDING, FALLING] = [0, 1];

/** What z lacks: to be zero on rows that stand, to be −1 or less on those that are to fall. */
const lacks = (role: number, z: number): number => (role === STANDING ? -z : Math.min(0, -1 - z));

/** Half the sum of squares of what z + share · by lacks. */
function loss(z: Float64Array, share: number, by: Float64Array, role: Uint8Array): number {
  let sum = 0;
  for (let k = 0; k < z.length; k++) sum += lacks(role[k]!, z[k]! + share * by[k]!) ** 2;
  return sum / 2;
}

type Three = [Float64Array, Float64Array, Float64Array];

/** What a search for separated rows moves along: z = X β + effects. */
interface Along {
  readonly beta: Float64Array;
  readonly levels: Levels;
  readonly z: Float64Array;
}

/** One step of Newton's towards the least loss, shortened until it leads down; false when there is none to take. */
function descend(sample: Sample, role: Uint8Array, { beta, levels, z }: Along): boolean {
  const { operator, regressors, rows } = sample;
  const release = operator.arena.mark();
  const [lacking, weights, by] = [1, 2, 3].map(() => operator.arena.numbers(rows)) as Three;
  for (let k = 0; k < rows; k++) {
    lacking[k] = lacks(role[k]!, z[k]!);
    weights[k] = role[k] === FALLING && z[k]! <= -1 ? RESTING : 1;
  }
  const before = loss(z, 0, by, role);
  operator.weigh(weights);
  const norms = Float64Array.from(regressors, (values) => Math.sqrt(operator.squares(values)));
  const own = regressors.map(() => noLevels(operator));
  const step = direction(sample, lacking, weights, own, norms, { column: NEAR, regressors: NEAR });
  setPredictor(sample, step.beta, step.levels, weights, by);
  let promised = 0;
  for (let k = 0; k < rows; k++) promised += lacking[k]! * by[k]!;
  let share = 1;
  for (let halved = 0; halved < HALVINGS; halved++, share /= 2)
    if (loss(z, share, by, role) <= before - ENOUGH * share * promised) break;
  const moves = promised > STILL;
  if (moves) {
    for (let i = 0; i < beta.length; i++) beta[i]! += share * step.beta[i]!;
    addLevels(operator, share, step.levels, levels);
    setPredictor(sample, beta, levels, weights, z);
  }
  release();
  return moves;
}

/**
 * Places without trade that are separated, by signs alone: some z of regressors and effects is zero wherever there is trade, nowhere
 * above zero, and below it there. The z that loses least by squares, if rows with trade are to have zero and those without −1 or
 * less, decides it: what a row then lacks of −1 is, by the conditions of that least, a multiplier that no such z can have beside it
 * (Stiemke's lemma), so that the row is not separated and from then on stands like one with trade. When no row lacks anything,
 * all that are left are separated, and z is the proof, which is looked at.
 * Sources: the task, and regression of signs cut off at zero, from Correia, Guimarães and Zylkin (2019), "Verifying the existence of
 * maximum likelihood estimates for generalized linear models", section 3; here by Newton's method for a loss of piecewise squares:
 * Mangasarian (2002), Optimization Methods and Software 17(5).
 */
export function rectify(given: Sample): readonly number[] {
  const sample = { ...given, offset: null };
  const { operator, outcome, regressors, rows } = sample;
  const role = Uint8Array.from(outcome, (y) => (y > 0 ? STANDING : FALLING));
  const along = {
    beta: new Float64Array(regressors.length),
    levels: noLevels(operator),
    z: operator.arena.numbers(rows),
  };
  for (let steps = 0; steps < STEPS; steps++) {
    if (descend(sample, role, along)) continue;
    const left: number[] = [];
    let proven = 0;
    for (let k = 0; k < rows; k++) {
      if (role[k] === STANDING) continue;
      if (1 + along.z[k]! > ABOVE) {
        role[k] = STANDING;
        proven++;
      } else left.push(k);
    }
    if (proven > 0 && left.length > 0) continue;
    return along.z.every((value, k) => role[k] === FALLING || Math.abs(value) < STANDS) ? left : [];
  }
  return [];
}
