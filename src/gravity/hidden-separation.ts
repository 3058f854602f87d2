import type { Factor } from '../kernels/cholesky.js';
import type { Design } from './design.js';
import { direction } from './direction.js';
import type { Fit } from './newton.js';
import { noLevels } from './partial-out.js';
import { rectify } from './rectify.js';
import { type Sample, sample } from './sample.js';

/** Of all trade; a smaller deviance is rounding, and hides what the zeros still do. */
const PERFECT = 1e-6;
/** Logs that a zero is predicted below mean trade, or a row below its own, at which it may be on its way down for good. */
const FAR = 25;
/** Share of a regressor's size to which its effects are known when rows weigh the same. */
const NEAR = 1e-8;

/** Whether the fit has lost sight of a regressor that is not collinear when all rows weigh the same. */
function losesRegressor(sample: Sample, { kept }: Factor): boolean {
  const { operator, regressors, rows } = sample;
  if (kept.every(Boolean)) return false;
  const release = operator.arena.mark();
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
  release();
  return factor.kept.some((one, i) => one !== kept[i]);
}

/**
 * Places without trade that are separated, though the fit has not shown it: where some trade is larger than other by many orders,
 * falling zeros weigh nothing beside it before all else stands still. Separation depends on where there is trade and not on how
 * much, so that signs alone decide it (`rectify`). Looked for only where the fit gives a reason: it has not converged, is perfect,
 * predicts next to nothing somewhere, or took a regressor for collinear that is not.
 * Source: Correia, Guimarães and Zylkin (2019), "Verifying the existence of maximum likelihood estimates for generalized linear
 * models", proposition 1 (only signs matter); the reasons are our own.
 */
export function hiddenSeparation(design: Design, rows: Int32Array | null, used: Sample, fit: Fit): readonly number[] {
  const { outcome, weights } = used;
  let [scale, zeros, lowest, below] = [0, 0, Infinity, 0];
  for (let k = 0; k < outcome.length; k++) {
    scale += outcome[k]! * (weights === null ? 1 : weights[k]!);
    if (outcome[k]! > 0) {
      below = Math.max(below, fit.working[k]!);
      continue;
    }
    zeros++;
    lowest = Math.min(lowest, fit.predictor[k]!);
  }
  const far = lowest < Math.log(scale / outcome.length) - FAR || below > Math.exp(FAR);
  const settled = fit.converged && fit.deviance > PERFECT * scale && !far;
  if (zeros === 0 || (settled && fit.factor.kept.every(Boolean))) return [];
  // an arena of its own: that of the fit is taken
  const again = sample(design, rows);
  if (settled && !losesRegressor(again, fit.factor)) return [];
  const found = new Set(rectify(again).map((k) => again.designRow?.[k] ?? k));
  return Array.from(outcome.keys()).filter((k) => found.has(used.designRow?.[k] ?? k));
}
