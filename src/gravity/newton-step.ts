import { type Accuracy, type Direction, direction } from './direction.js';
import { addLevels, type Levels, noLevels } from './partial-out.js';
import { atPredictor, weightsAt } from './poisson.js';
import { addEffects, type Move, setPredictor } from './predictor.js';
import type { Sample } from './sample.js';
import { balance } from './start.js';

/** Where a fit stands. Arrays a place or a level lie in the sample's arena and are changed in place. */
export interface Standing {
  readonly sample: Sample;
  /** Trade times the weights of rows, and its sum. */
  readonly trade: Float64Array;
  readonly scale: number;
  readonly beta: Float64Array;
  readonly levels: Levels;
  readonly predictor: Float64Array;
  readonly weights: Float64Array;
  readonly working: Float64Array;
  readonly regressorLevels: readonly Levels[];
  /** Sizes of the regressors less their effects. */
  readonly norms: Float64Array;
  /** Levels before the last step, and those that a step or balancing adds. */
  readonly earlier: Levels;
  readonly step: Levels;
}

/** A step as it was taken. */
export interface Step {
  readonly found: Direction;
  readonly move: Move;
  readonly deviance: number;
  readonly beforeBeta: Float64Array;
  readonly shortened: boolean;
}

/** Below this move, weighted mean square, Newton's steps alone do better than balancing in between. */
const BALANCED = 1e-3;
const HALVINGS = 20;
/** Where a step is too long, no row with trade needs to move by more than this at first. */
const LEAP = 50;
/** Deviance of a first step that has gone astray, as a share of all trade. */
const ABSURD = 1500;

/** A fit of nothing yet. */
export function standing(sample: Sample): Standing {
  const { operator, outcome, regressors, weights: prior, rows } = sample;
  const { arena } = operator;
  const regressorLevels = regressors.map(() => noLevels(operator));
  const [weights, working, predictor] = [arena.numbers(rows), arena.numbers(rows), arena.numbers(rows)];
  const trade = prior === null ? outcome : arena.hold(outcome.map((y, k) => y * prior[k]!));
  const [levels, step, earlier] = [noLevels(operator), noLevels(operator), noLevels(operator)];
  return {
    sample,
    trade,
    scale: total(trade),
    beta: new Float64Array(regressors.length),
    levels,
    predictor,
    weights,
    working,
    regressorLevels,
    norms: new Float64Array(regressors.length).fill(Infinity),
    earlier,
    step,
  };
}

/** Takes a step of Newton's at the weights that the operator has, balanced where it is long, shortened where it leads up. */
export function takeStep(at: Standing, accuracy: Accuracy, deviance: number): Step {
  const { sample, beta, levels, weights, predictor, working } = at;
  const found = direction(sample, working, weights, at.regressorLevels, at.norms, accuracy, clear(at.step));
  const beforeBeta = beta.slice();
  setLevels(at.earlier, levels);
  for (const [i, by] of found.beta.entries()) beta[i]! += by;
  addLevels(sample.operator, 1, found.levels, levels);
  const move = setPredictor(sample, beta, levels, weights, predictor);
  const long = move.meanSquare > BALANCED;
  if (long) balanced(at);
  const reached = atPredictor(sample, predictor, weights, working);
  const downhill = shorten(at, beforeBeta, { move, long, before: deviance, reached });
  return { found, move, beforeBeta, ...downhill };
}

interface Taken {
  readonly move: Move;
  readonly long: boolean;
  /** Deviance before the step, and after it. */
  readonly before: number;
  readonly reached: number;
}

/** Halves a step until the deviance is no higher than before; the first time, as far as it leaps. */
function shorten(at: Standing, beforeBeta: Float64Array, { move, long, before, reached }: Taken) {
  const { sample, beta, levels, earlier, weights, predictor, working, scale } = at;
  const most = before === Infinity ? ABSURD * scale : before * (1 + 1e-9) + 1e-9 * scale;
  let deviance = reached;
  let halved = 0;
  // a predictor beyond what exp() holds shows in a deviance below zero
  for (; !(deviance <= most && deviance > -1e-9 * scale) && halved < HALVINGS; halved++) {
    // only the step itself is sure to lead down, and balancing from wherever it ends
    if (long) addLevels(sample.operator, -1, at.step, levels);
    const share = halved === 0 ? Math.min(0.5, LEAP / Math.max(move.traded, -move.lowest)) : 0.5;
    goBack(beta, beforeBeta, share);
    goBack(levels.unknowns, earlier.unknowns, share);
    goBack(levels.groups, earlier.groups, share);
    setPredictor(sample, beta, levels, weights, predictor);
    if (long) balanced(at);
    deviance = atPredictor(sample, predictor, weights, working);
  }
  return { deviance, shortened: halved > 0 };
}

/** Goes back to a share of the way from `before`, in place. */
function goBack(now: Float64Array, before: Float64Array, share: number): void {
  for (let k = 0; k < now.length; k++) now[k] = before[k]! + share * (now[k]! - before[k]!);
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return sum;
}

function setLevels(to: Levels, from: Levels): void {
  to.unknowns.set(from.unknowns);
  to.groups.set(from.groups);
}

export function clear({ unknowns, groups }: Levels): Levels {
  unknowns.fill(0);
  groups.fill(0);
  return { unknowns, groups };
}

/** Balances the effects at the predictor, and adds to it and to the levels what that takes, which is left in `step`. */
function balanced({ sample, trade, weights, predictor, step, levels }: Standing): void {
  weightsAt(sample, predictor, weights);
  balance(sample, trade, weights, clear(step));
  addEffects(sample, step, predictor);
  addLevels(sample.operator, 1, step, levels);
}
