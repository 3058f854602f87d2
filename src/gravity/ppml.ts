import { BilateralError } from '../model/error.js';
import type { Estimate } from '../model/estimate.js';
import { note } from '../model/note.js';
import type { Panel } from '../model/panel.js';
import { arenaFor, MANY } from './arena-for.js';
import { design as designOf } from './build-design.js';
import { conclude } from './conclude.js';
import type { Design } from './design.js';
import { hiddenSeparation } from './hidden-separation.js';
import { likelihood } from './likelihood.js';
import { scoresOf } from './meat.js';
import { type Fit, type Goal, newton } from './newton.js';
import { pickCodes, pickNumbers } from './pick.js';
import { prune } from './prune.js';
import { type Sample, sample } from './sample.js';
import { dropsSingletons, type Spec } from './spec.js';

const TOLERANCE = 1e-10;
const ITERATIONS = 100;

const ONE_THREAD = note(
  'one-thread',
  `fitted on one thread: a second one is for ${MANY.toLocaleString('en-US')} rows or more, where memory can be shared`,
);

interface Found {
  readonly used: Sample;
  readonly fit: Fit;
  readonly separated: number;
  readonly singletons: number;
}

/** Rows of the design that are left of `rows` (null for all) after those that say nothing are out. */
function pruned(design: Design, rows: Int32Array | null, dropSingletons: boolean) {
  const effects = design.effects.map(({ codes, levels }) => ({
    codes: pickCodes(codes, rows),
    levels,
  }));
  const outcome = pickNumbers(design.outcome, rows);
  const found = prune(effects, outcome.length, outcome, dropSingletons);
  return { ...found, rows: rows === null || found.rows === null ? (found.rows ?? rows) : pickCodes(rows, found.rows) };
}

/** Newton's method, the second thread of the sample's arena ended however it ends. */
function newtonOn(used: Sample, goal: Goal): Fit {
  try {
    return newton(used, goal);
  } finally {
    used.operator.arena.end();
  }
}

/**
 * Fits, and as long as rows without trade turn out to be predicted perfectly, takes them out and fits again: Newton's steps fall on
 * them by one without end while everything else stands, and that direction is itself the proof of separation.
 */
function fitSeparated(design: Design, spec: Spec): Found {
  let rows: Int32Array | null = null;
  let [separated, singletons, stopped] = [0, 0, false];
  for (;;) {
    const kept = pruned(design, rows, dropsSingletons(spec));
    separated += kept.zeros;
    singletons += kept.singletons;
    if (kept.rows?.length === 0)
      throw new BilateralError(
        'bad-input',
        `no row is left of ${design.rows.toLocaleString('en-US')}: ${separated.toLocaleString('en-US')} are predicted perfectly, ${singletons.toLocaleString('en-US')} are alone in a level of an effect`,
        { hint: 'take fewer effects, or a larger panel' },
      );
    const used = sample(design, kept.rows, arenaFor(design, kept.rows, spec.threads));
    const fit = newtonOn(used, {
      tolerance: spec.tolerance ?? TOLERANCE,
      maxIterations: spec.maxIterations ?? ITERATIONS,
      onIteration: (step) => {
        const answer = spec.onIteration?.(step);
        stopped ||= answer === 'stop';
        return answer;
      },
    });
    const found = stopped || fit.separated.length > 0 ? fit.separated : hiddenSeparation(design, kept.rows, used, fit);
    if (stopped || found.length === 0) return { used, fit, separated, singletons };
    separated += found.length;
    const out = new Set(found);
    const left = Int32Array.from({ length: used.rows }, (_, k) => k).filter((k) => !out.has(k));
    rows = left.map((k) => used.designRow?.[k] ?? k).sort();
  }
}

/**
 * Poisson pseudo-maximum likelihood of trade on regressors and any number of fixed effects. Rows that no finite estimate can have
 * (separated), and regressors that effects or others explain, are taken out and named.
 * Sources: Santos Silva and Tenreyro (2006), Review of Economics and Statistics 88(4); Correia, Guimarães and Zylkin (2020), Stata
 * Journal 20(1); on separation, the same (2019), "Verifying the existence of maximum likelihood estimates for generalized linear models".
 * @throws BilateralError `usage` for a formula that cannot be read; `bad-input` for a panel that does not fit it
 */
export function ppml(panel: Panel, spec: Spec): Estimate {
  const design = designOf(panel, spec, 'PPML');
  const { used, fit, separated, singletons } = fitSeparated(design, spec);
  const alone = spec.threads === 2 && used.operator.arena.threads === 1;
  const { fitted, constant } = likelihood(used, fit);
  const { outcome, weights: prior } = used;
  return conclude(alone ? { ...design, notes: [...design.notes, ONE_THREAD] } : design, spec, used, {
    estimator: 'PPML',
    beta: fit.beta,
    factor: fit.factor,
    levels: () => fit.levels,
    scores: (kept) => scoresOf(used, fit.regressorLevels, kept, (k) => fit.weights[k]! * fit.working[k]!),
    partial: { sample: used, regressorLevels: fit.regressorLevels },
    separated,
    singletons,
    deviance: Math.max(0, fit.deviance),
    squares: used.operator.squares(fit.working),
    logLikelihood: fitted,
    r2: 1 - fitted / constant,
    iterations: fit.iterations,
    converged: fit.converged,
    residual: fit.residual,
    fitted: (k) => Math.exp(fit.predictor[k]!),
    perfect: isPerfect(outcome, fit.deviance, prior),
  });
}

/** A deviance of nothing means that the effects repeat the figures. */
function isPerfect(outcome: Float64Array, deviance: number, prior: Float64Array | null): boolean {
  let trade = 0;
  for (let k = 0; k < outcome.length; k++) trade += outcome[k]! * (prior === null ? 1 : prior[k]!);
  return !(deviance > 1e-12 * trade);
}
