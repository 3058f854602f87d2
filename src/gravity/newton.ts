import type { Factor } from '../kernels/cholesky.js';
import { type Accuracy, type Direction, direction } from './direction.js';
import { clear, type Standing, type Step, standing, takeStep } from './newton-step.js';
import type { Levels } from './partial-out.js';
import { FALL, setPredictor } from './predictor.js';
import type { Sample } from './sample.js';
import { settleCollinear } from './settle-collinear.js';
import type { Iteration } from './spec.js';
import { firstGuess } from './start.js';

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
/** Share of a regressor's size, less its effects, to which they are known in the end. */
const SHARP = 1e-7;
/** Last step of a coefficient, in standard errors. */
const STILL = 1e-4;
/** Largest move of a row with trade when others without fall by one, that is still no move. */
const STANDS = 1e-6;
/** After so many iterations, a change larger than this share of the one before means that rows of little weight still move. */
const SOON = 6;
const SLOW = 0.3;
/** Below this change Newton's own steps are the last ones. */
const NEARLY = 1e-7;
/** A deviance of less than this share of all trade is that of a perfect fit: its own changes are rounding. */
const PERFECT = 1e-6;
/** The share of all trade below which a change of the deviance is rounding. */
const ROUNDING = 1e-13;
/** While a row with trade still moves by more than this, the deviance is at rest only because the row's trade is small beside the rest. */
const AT_REST = 1e-3;

/** How a fit is getting on, after some iterations. */
interface Pace {
  readonly iterations: number;
  readonly applications: number;
  readonly deviance: number;
  /** Of the deviance, as a share. */
  readonly change: number;
  /** Weighted mean square of the moves since the regressors were partialled out. */
  readonly stale: number;
  /** Rows of little weight still move. */
  readonly slow: boolean;
  readonly shortened: boolean;
  /** Zeros fall and nearly all else stands. */
  readonly suspect: boolean;
  readonly converged: boolean;
  readonly residual: number;
}

const START: Pace = {
  iterations: 0,
  applications: 0,
  deviance: Infinity,
  change: Infinity,
  stale: Infinity,
  slow: false,
  shortened: false,
  suspect: false,
  converged: false,
  residual: Infinity,
};

const usesSecants = ({ slow, shortened }: Pace): boolean => slow || shortened;
const isClose = ({ change, suspect }: Pace): boolean => change < 1e-5 || suspect;

/** As nearly as a step deserves to be solved. */
function accuracyOf(pace: Pace): Accuracy {
  const { change, suspect, slow, stale } = pace;
  return {
    column: suspect ? 1e-9 : slow ? 1e-6 : Math.max(1e-4, Math.min(1e-2, change)),
    regressors: isClose(pace) || slow ? 1e-6 : stale > STALE ? 3e-2 : null,
  };
}

/** What a step from `before` has changed. */
function paceAfter(before: Pace, { found, move, deviance, shortened }: Step, at: Standing, goal: Goal): Pace {
  const { scale, norms, sample } = at;
  const iterations = before.iterations + 1;
  const size = Math.abs(deviance) + PERFECT * scale;
  const fell = Math.abs(before.deviance - deviance);
  // below rounding, the step's length says what changed
  const ratio = (fell > ROUNDING * scale ? fell : Math.min(fell, move.meanSquare * scale)) / size;
  const change = Number.isFinite(ratio) ? ratio : Infinity;
  const longest = found.beta.reduce((most, by, i) => (by === 0 ? most : Math.max(most, Math.abs(by) * norms[i]!)), 0);
  // in standard errors that have the dispersion of the figures in them, whatever their unit
  const residual = longest / Math.sqrt(size / sample.rows);
  const falls = move.lowest < FALL;
  const still =
    !falls && !shortened && move.traded < AT_REST && change < goal.tolerance && residual < STILL && found.solved;
  const stale = accuracyOf(before).regressors === null ? before.stale : 0;
  return {
    iterations,
    applications: before.applications + found.applications,
    deviance,
    change,
    stale: stale + move.meanSquare,
    slow: iterations > SOON && change > SLOW * before.change && change > NEARLY,
    shortened,
    suspect: iterations > 2 && falls && move.traded < 1e-2,
    converged: still && isClose(before) && !usesSecants(before),
    residual: Number.isFinite(residual) ? residual : Infinity,
  };
}

/**
 * Poisson pseudo-maximum likelihood by Newton's method. Each step is a weighted least-squares regression on regressors and effects,
 * solved as nearly as the step deserves; while steps are long, the effects are balanced in between.
 * Sources: Correia, Guimarães and Zylkin (2020), Stata Journal 20(1), section 3 (the regressions, partialling out with looser
 * tolerances at first); Dembo, Eisenstat and Steihaug (1982), SIAM Journal on Numerical Analysis 19(2) (inexact steps).
 */
export function newton(sample: Sample, goal: Goal): Fit {
  const at = standing(sample);
  firstGuess(sample, at.weights, at.working);
  for (let pace = START; ; ) {
    if (usesSecants(pace)) takeSecants(at.weights, at.working);
    sample.operator.weigh(at.weights);
    const step = takeStep(at, accuracyOf(pace), pace.deviance);
    const proves = pace.suspect && step.move.lowest < FALL && step.move.traded < STANDS;
    const separated = proves ? fallen(at, step.beforeBeta) : [];
    pace = paceAfter(pace, step, at, goal);
    const { iterations, deviance, change, applications, converged } = pace;
    const stop =
      goal.onIteration?.({ iteration: iterations, deviance, change, applications }) === 'stop' ||
      iterations >= goal.maxIterations;
    if (converged || stop || separated.length > 0) return fitOf(at, pace, step.found, separated);
  }
}

/** The fit that has been reached, its errors at the optimum where it is one, and not at the weights before the last step. */
function fitOf(at: Standing, pace: Pace, found: Direction, separated: readonly number[]): Fit {
  const { sample, beta, predictor, weights, working, levels, regressorLevels } = at;
  const { deviance, iterations, converged, residual, applications } = pace;
  const final = converged ? atOptimum(at) : found;
  settleCollinear(sample.operator, beta, levels, regressorLevels, final);
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

/** The regressors less their effects, and their cross products, at the weights reached. */
function atOptimum({ sample, working, weights, regressorLevels, norms, step }: Standing): Direction {
  sample.operator.weigh(weights);
  return direction(sample, working, weights, regressorLevels, norms, { column: 1, regressors: SHARP }, clear(step));
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

/** Places without trade that fell in the last step; none if another one rose, since the step then proves nothing. */
function fallen({ sample, predictor, earlier: levels }: Standing, beforeBeta: Float64Array): readonly number[] {
  const earlier = sample.operator.arena.numbers(sample.rows);
  setPredictor(sample, beforeBeta, levels, earlier, earlier);
  const places: number[] = [];
  for (let k = 0; k < sample.rows; k++) {
    if (sample.outcome[k]! > 0) continue;
    const moved = predictor[k]! - earlier[k]!;
    if (moved > STANDS) return [];
    if (moved < FALL) places.push(k);
  }
  return places;
}
