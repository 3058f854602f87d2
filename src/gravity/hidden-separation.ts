import { direction } from './direction.js';
import { type Fit, newton } from './newton.js';
import { noLevels } from './partial-out.js';
import type { Sample } from './sample.js';

const ITERATIONS = 200;
const TOLERANCE = 1e-10;
/** Of all trade; a smaller deviance is rounding, and hides what the zeros still do. */
const PERFECT = 1e-6;
/** Share of a regressor's size to which its effects are known when rows weigh the same. */
const NEAR = 1e-6;

/** Whether the fit has lost sight of a regressor that is not collinear when all rows weigh the same. */
function losesRegressor(sample: Sample, fit: Fit): boolean {
  if (fit.factor.kept.every(Boolean)) return false;
  const { operator, regressors, rows } = sample;
  const ones = operator.arena.numbers(rows).fill(1);
  operator.weigh(ones);
  const norms = Float64Array.from(regressors, (values) => Math.sqrt(values.reduce((sum, x) => sum + x * x, 0)));
  const { factor } = direction(
    sample,
    operator.arena.numbers(rows),
    ones,
    regressors.map(() => noLevels(operator)),
    norms,
    { column: 1, regressors: NEAR },
  );
  operator.weigh(fit.weights);
  return factor.kept.some((kept, i) => kept !== fit.factor.kept[i]);
}

/**
 * Places without trade that are separated, though the fit has not shown it: where some trade is larger than other by many orders,
 * falling zeros weigh nothing beside it before all else stands still. Separation depends on where there is trade and not on how
 * much, so that the same fit of trade as ones and zeros, which has no such range, shows it. Looked for only where the fit
 * gives a reason: it has not converged, is perfect, or took a regressor for collinear that is not.
 * Source: Correia, Guimarães and Zylkin (2019), "Verifying the existence of maximum likelihood estimates for generalized linear
 * models", proposition 1 (only signs matter); the reasons are our own.
 */
export function hiddenSeparation(sample: Sample, fit: Fit): readonly number[] {
  const { outcome, operator } = sample;
  if (outcome.every((y) => y > 0)) return [];
  let scale = 0;
  for (let k = 0; k < outcome.length; k++) scale += outcome[k]! * (sample.weights === null ? 1 : sample.weights[k]!);
  if (fit.converged && fit.deviance > PERFECT * scale && !losesRegressor(sample, fit)) return [];
  const release = operator.arena.mark();
  const ones = operator.arena.hold(outcome.map((y) => (y > 0 ? 1 : 0)));
  const { separated } = newton(
    { ...sample, outcome: ones, offset: null, weights: null },
    { tolerance: TOLERANCE, maxIterations: ITERATIONS },
  );
  release();
  operator.weigh(fit.weights);
  return separated;
}
