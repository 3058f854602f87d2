import type { Factor } from '../kernels/cholesky.js';
import { type Direction, direction } from './direction.js';
import { addLevels, type Levels, noLevels } from './partial-out.js';
import { atPredictor, weightsAt } from './poisson.js';
import { addEffects, FALL, setPredictor } from './predictor.js';
import type { Sample } from './sample.js';
import { settleCollinear } from './settle-collinear.js';
import type { Iteration } from './spec.js';
import { balance, firstGuess } from './start.js';

/** How far a fit is to go. */
export interface Goal {
  /** Change of the deviance, as a share. */
  readonly tolerance: number;
  readonly maxIterations: number;
  readonly onIteration?: ((step: Iteration) => 'stop' | undefined) | undefined;
}

/** PPML at its optimum, or where it stopped. Values a place are in the order of the sample. */
export interface Fit {
  readonly beta: Float64Array;
  /** Linear predictor, offset included. */
  readonly predictor: Float64Array;
  /** Fitted values times the weights of rows. */
  readonly weights: Float64Array;
  /** (y − μ) / μ. */
  readonly working: Float64Array;
  readonly levels: Levels;
  /** What the effects explain of each regressor at the optimum. */
  readonly regressorLevels: readonly Levels[];
  /** Of the Hessian of the regressors, the effects partialled out; it says which are collinear. */
  readonly factor: Factor;
  readonly deviance: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** Largest move of a coefficient in the last step, in standard errors. */
  readonly residual: number;
  readonly applications: number;
  /** Places without trade whose predictor falls without end while all others stand; the fit was then left. */
  readonly separated: readonly number[];
}

/** Weighted mean square of the moves since the regressors were last partialled out, at which it is done again. */
const STALE = 2.5e-3;
/** Below this move, weighted mean square, Newton's steps alone do better than balancing in between. */
const BALANCED = 1e-3;
/** Share of a regressor's size, less its effects, to which they are known in the end. */
const SHARP = 1e-7;
/** Last step of a coefficient, in standard errors. */
const STILL = 1e-4;
/** Largest move of a row with trade when others without fall by one, that is still no move. */
const STANDS = 1e-6;
const HALVINGS = 20;
/** Where a step is too long, no row with trade needs to move by more than this at first. */
const LEAP = 50;
/** Deviance of a first step that has gone astray, as a share of all trade. */
const ABSURD = 1500;
/** After so many iterations, a change larger than this share of the one before means that rows of little weight still move. */
const SOON = 6;
const SLOW = 0.3;
/** Below this change Newton's own steps are the last ones. */
const NEARLY = 1e-7;
/** A deviance of less than this share of all trade is that of a perfect fit: its own changes are rounding. */
const PERFECT = 1e-6;
/** The share of all trade below which a change of the deviance is rounding. */
const ROUNDING = 1e-13;

/** Goes back to a share of the way from `before`, in place. */
function shorten(now: Float64Array, before: Float64Array, share: number): void {
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

function clear({ unknowns, groups }: Levels): Levels {
  unknowns.fill(0);
  groups.fill(0);
  return { unknowns, groups };
}

/**
 * Poisson pseudo-maximum likelihood by Newton's method. Each step is a weighted least-squares regression on regressors and effects,
 * solved as nearly as the step deserves; while steps are long, the effects are balanced in between.
 * Sources: Correia, Guimarães and Zylkin (2020), Stata Journal 20(1), section 3 (the regressions, partialling out with looser
 * tolerances at first); Dembo, Eisenstat and Steihaug (1982), SIAM Journal on Numerical Analysis 19(2) (inexact steps).
 */
export function newton(sample: Sample, goal: Goal): Fit {
  const { operator, outcome, regressors, weights: prior, rows } = sample;
  const { arena } = operator;
  const regressorLevels = regressors.map(() => noLevels(operator));
  const norms = new Float64Array(regressors.length).fill(Infinity);
  const [weights, working, predictor] = [arena.numbers(rows), arena.numbers(rows), arena.numbers(rows)];
  const trade = prior === null ? outcome : arena.hold(outcome.map((y, k) => y * prior[k]!));
  const scale = total(trade);
  const beta = new Float64Array(regressors.length);
  const [levels, step, earlier] = [noLevels(operator), noLevels(operator), noLevels(operator)];
  let [iterations, applications, stale, residual, change] = [0, 0, Infinity, Infinity, Infinity];
  let deviance = Infinity;
  let converged = false;
  let suspect = false;
  let slow = false;
  let shortened = false;
  firstGuess(sample, weights, working);
  for (;;) {
    iterations++;
    const secant = slow || shortened;
    if (secant) takeSecants(weights, working);
    operator.weigh(weights);
    const close = change < 1e-5 || suspect;
    const column = suspect ? 1e-9 : slow ? 1e-6 : Math.max(1e-4, Math.min(1e-2, change));
    const accuracy = { column, regressors: close || slow ? 1e-6 : stale > STALE ? 3e-2 : null };
    if (accuracy.regressors !== null) stale = 0;
    const found = direction(sample, working, weights, regressorLevels, norms, accuracy, clear(step));
    applications += found.applications;
    residual = found.beta.reduce((most, step, i) => Math.max(most, Math.abs(step) * norms[i]!), 0);
    const before = { beta: beta.slice(), levels: earlier, deviance };
    setLevels(earlier, levels);
    for (const [i, by] of found.beta.entries()) beta[i]! += by;
    addLevels(operator, 1, found.levels, levels);
    const move = setPredictor(sample, beta, levels, weights, predictor);
    stale += move.meanSquare;
    const long = move.meanSquare > BALANCED;
    if (long) balanced(sample, trade, weights, predictor, clear(step), levels);
    deviance = atPredictor(sample, predictor, weights, working);
    // a predictor beyond what exp() holds shows in a deviance below zero
    const most = iterations === 1 ? ABSURD * scale : before.deviance * (1 + 1e-9) + 1e-9 * scale;
    let halved = 0;
    for (; !(deviance <= most && deviance > -1e-9 * scale) && halved < HALVINGS; halved++) {
      // only the step itself is sure to lead down, and balancing from wherever it ends
      if (long) addLevels(operator, -1, step, levels);
      for (const [now, then] of [
        [beta, before.beta],
        [levels.unknowns, before.levels.unknowns],
        [levels.groups, before.levels.groups],
      ] as const)
        shorten(now, then, halved === 0 ? Math.min(0.5, LEAP / Math.max(move.traded, -move.lowest)) : 0.5);
      setPredictor(sample, beta, levels, weights, predictor);
      if (long) balanced(sample, trade, weights, predictor, clear(step), levels);
      deviance = atPredictor(sample, predictor, weights, working);
    }
    const last = change;
    const size = Math.abs(deviance) + PERFECT * scale;
    const fell = Math.abs(before.deviance - deviance);
    // below rounding, the step's length says what changed
    change = (fell > ROUNDING * scale ? fell : Math.min(fell, move.meanSquare * scale)) / size;
    if (!Number.isFinite(change)) change = Infinity;
    // in standard errors that have the dispersion of the figures in them, whatever their unit
    residual /= Math.sqrt(size / rows);
    shortened = halved > 0;
    slow = iterations > SOON && change > SLOW * last && change > NEARLY;
    const falls = move.lowest < FALL;
    const separated = suspect && falls && move.traded < STANDS ? fallen(sample, predictor, before) : [];
    suspect = iterations > 2 && falls && move.traded < 1e-2;
    converged = close && !falls && !secant && !shortened && change < goal.tolerance && residual < STILL && found.solved;
    const stop =
      goal.onIteration?.({ iteration: iterations, deviance, change, applications }) === 'stop' ||
      iterations >= goal.maxIterations;
    if (!converged && !stop && separated.length === 0) continue;
    // the errors are those at the optimum, and not at the weights before the last step
    const final = converged ? atOptimum(sample, working, weights, regressorLevels, norms, clear(step)) : found;
    settleCollinear(operator, beta, levels, regressorLevels, final);
    return {
      beta,
      predictor,
      weights,
      working,
      levels,
      regressorLevels,
      factor: final.factor,
      deviance,
      iterations,
      converged,
      residual,
      applications: applications + (converged ? final.applications : 0),
      separated,
    };
  }
}

/** The regressors less their effects, and their cross products, at the weights reached. */
function atOptimum(
  sample: Sample,
  working: Float64Array,
  weights: Float64Array,
  regressorLevels: readonly Levels[],
  norms: Float64Array,
  step: Levels,
): Direction {
  sample.operator.weigh(weights);
  return direction(sample, working, weights, regressorLevels, norms, { column: 1, regressors: SHARP }, step);
}

/**
 * Where trade is far above what is fitted, the curvature there is next to nothing and the step leaps; that of the chord up to the
 * row's own optimum does not. Sets weights and working outcome so; the gradient stays.
 */
function takeSecants(weights: Float64Array, working: Float64Array): void {
  for (let k = 0; k < weights.length; k++) {
    const above = working[k]!;
    if (!(above > 1)) continue;
    const log = Math.log1p(above);
    weights[k] = (weights[k]! * above) / log;
    working[k] = log;
  }
}

/** Balances the effects at the predictor, and adds to it and to `levels` what that takes, which is left in `step`. */
function balanced(
  sample: Sample,
  trade: Float64Array,
  weights: Float64Array,
  predictor: Float64Array,
  step: Levels,
  levels: Levels,
): void {
  weightsAt(sample, predictor, weights);
  balance(sample, trade, weights, step);
  addEffects(sample, step, predictor);
  addLevels(sample.operator, 1, step, levels);
}

/** Places without trade that fell in the step from `before`; none if another one rose, since the step then proves nothing. */
function fallen(
  sample: Sample,
  predictor: Float64Array,
  before: { readonly beta: Float64Array; readonly levels: Levels },
): readonly number[] {
  const earlier = sample.operator.arena.numbers(sample.rows);
  setPredictor(sample, before.beta, before.levels, earlier, earlier);
  const places: number[] = [];
  for (let k = 0; k < sample.rows; k++) {
    if (sample.outcome[k]! > 0) continue;
    const moved = predictor[k]! - earlier[k]!;
    if (moved > STANDS) return [];
    if (moved < FALL) places.push(k);
  }
  return places;
}
