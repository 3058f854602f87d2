import { choleskySolve } from '../kernels/cholesky.js';
import type { Estimate } from '../model/estimate.js';
import type { Panel } from '../model/panel.js';
import { design as designOf } from './build-design.js';
import { conclude } from './conclude.js';
import { type Direction, direction } from './direction.js';
import { BLOCK, type Levels, noLevels } from './partial-out.js';
import { prune } from './prune.js';
import { type Sample, sample } from './sample.js';
import { eachBlock, scoresOf } from './scores.js';
import { dropsSingletons, type Spec } from './spec.js';

/** Share of a column's size at which its effects are known. */
const EXACT = 1e-9;
/** A share of the variation at which what is left of it is rounding. */
const PERFECT = 1e-16;

/**
 * Ordinary (or weighted) least squares on regressors and any number of fixed effects.
 * Sources: Frisch-Waugh-Lovell theorem; Guimarães and Portugal (2010), Stata Journal 10(4).
 * @throws BilateralError `usage` for a formula that cannot be read; `bad-input` for a panel that does not fit it
 */
export function ols(panel: Panel, spec: Spec): Estimate {
  const design = designOf(panel, spec, 'OLS');
  const { rows, singletons } = prune(design.effects, design.rows, null, dropsSingletons(spec));
  const used = sample(design, rows);
  const { operator, outcome, regressors, offset } = used;
  const { arena } = operator;
  const weights = used.weights ?? arena.numbers(used.rows).fill(1);
  const explained = offset === null ? outcome : arena.hold(outcome.map((y, k) => y - offset[k]!));
  operator.weigh(weights);
  const regressorLevels = regressors.map(() => noLevels(operator));
  const norms = Float64Array.from(regressors, (values) => Math.sqrt(operator.squares(values)));
  const found = direction(used, explained, weights, regressorLevels, norms, { column: EXACT, regressors: EXACT });
  const fitted = new Float64Array(used.rows);
  const block = arena.numbers(BLOCK);
  for (let start = 0; start < used.rows; start += BLOCK) {
    const end = Math.min(used.rows, start + BLOCK);
    operator.spread(null, found.levels.unknowns, found.levels.groups, start, end, block);
    regressors.forEach((values, i) => {
      arena.loops.addScaled(found.beta[i]!, values, start, block, end - start);
    });
    if (offset !== null) arena.loops.addScaled(1, offset, start, block, end - start);
    fitted.set(end - start === BLOCK ? block : block.subarray(0, end - start), start);
  }
  const { residual, total } = squaresAbout(outcome, fitted, weights);
  const residualOf = (k: number): number => weights[k]! * (outcome[k]! - fitted[k]!);
  const scale = Math.sqrt(Math.max(residual, PERFECT * total) / used.rows);
  return conclude(design, spec, used, {
    estimator: 'OLS',
    beta: found.beta,
    factor: found.factor,
    levels: found.levels,
    regressorLevels,
    residualOf,
    separated: 0,
    singletons,
    deviance: residual,
    logLikelihood: (-used.rows / 2) * (Math.log((2 * Math.PI * residual) / used.rows) + 1),
    r2: total > 0 ? 1 - residual / total : NaN,
    iterations: 1,
    converged: found.solved,
    residual: scale > 0 ? furtherStep(used, regressorLevels, found, residualOf) / scale : 0,
    fitted: (k) => fitted[k]!,
    perfect: !(residual > PERFECT * total),
  });
}

/** Weighted squares about the fitted values and about the mean. */
function squaresAbout(outcome: Float64Array, fitted: Float64Array, weights: Float64Array) {
  let [mass, sum] = [0, 0];
  for (let k = 0; k < outcome.length; k++) {
    mass += weights[k]!;
    sum += weights[k]! * outcome[k]!;
  }
  const mean = sum / mass;
  let [residual, total] = [0, 0];
  for (let k = 0; k < outcome.length; k++) {
    residual += weights[k]! * (outcome[k]! - fitted[k]!) ** 2;
    total += weights[k]! * (outcome[k]! - mean) ** 2;
  }
  return { residual, total };
}

function sumOf(values: Float64Array, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += values[k]!;
  return sum;
}

/** By how much a further step would move a coefficient at most, times the size of its regressor less its effects. */
function furtherStep(
  used: Sample,
  levels: readonly Levels[],
  { factor, hessian, beta }: Direction,
  residualOf: (place: number) => number,
): number {
  const width = beta.length;
  const scores = scoresOf(used, levels, [...beta.keys()], residualOf);
  const left = new Float64Array(width);
  eachBlock(scores, (blocks, _, count) => {
    for (let i = 0; i < width; i++) left[i] = left[i]! + sumOf(blocks[i]!, count);
  });
  const step = choleskySolve(factor, left);
  return step.reduce((most, by, i) => Math.max(most, Math.abs(by) * Math.sqrt(hessian[i * width + i]!)), 0);
}
