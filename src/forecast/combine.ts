import type { Fitted, Outlook } from './method.js';

/** What one method has to do with a combination. */
export interface Member {
  readonly label: string;
  readonly weight: number;
  /** Mean absolute error of its looks ahead from the last origins, in the scale of the series. */
  readonly error: number;
}

export interface Combination extends Outlook {
  readonly members: readonly Member[];
  /** What the covariance was multiplied with, so that past errors would have lain in it as they should. */
  readonly scale: number;
}

/** Looks ahead that can be scored: from each of the last origins, as far as values are known. */
interface Trial {
  readonly origin: number;
  readonly horizon: number;
}

export interface CombineOptions {
  /** How many periods back trials begin, and how far apart they are. */
  readonly back: number;
  readonly every: number;
  /** Weights are errors to minus this power. */
  readonly power: number;
}

/**
 * Several fitted models in one: each weighted by how well it would have looked ahead from the last origins; the covariance is that of the
 * mixture, within the models and between them, scaled by how the combination itself would have fared.
 * Source: Bates and Granger 1969, Operational Research Quarterly 20; Stock and Watson 2004, Journal of Forecasting 23 (weights by past error);
 * Draper 1995, Journal of the Royal Statistical Society B 57 (variance within and between models).
 */
export function combine(
  y: Float64Array,
  fitted: readonly Fitted[],
  horizon: number,
  { back, every, power }: CombineOptions,
): Combination {
  const trials = trialsOf(y.length, horizon, back, every);
  const looks = fitted.map((one) => trials.map((trial) => one.outlook(trial.origin, trial.horizon)));
  const errors = looks.map((of) => meanError(y, trials, of));
  const raw = errors.map((error) => (error > 0 ? error ** -power : NaN));
  const usable = raw.every((weight) => Number.isFinite(weight));
  const sum = raw.reduce((all, weight) => all + weight, 0);
  const weights = raw.map((weight) => (usable ? weight / sum : 1 / fitted.length));
  const mixed = mix(
    fitted.map((one) => one.outlook(y.length, horizon)),
    weights,
  );
  const scale = scaleOf(
    y,
    trials,
    trials.map((_, k) =>
      mix(
        looks.map((of) => of[k]!),
        weights,
      ),
    ),
  );
  return {
    mean: mixed.mean,
    covariance: mixed.covariance.map((value) => scale * value),
    scale,
    members: fitted.map(({ label }, k) => ({ label, weight: weights[k]!, error: errors[k]! })),
  };
}

function trialsOf(length: number, horizon: number, back: number, every: number): readonly Trial[] {
  const trials: Trial[] = [];
  for (let origin = length - 1; origin >= length - back && origin > length / 2; origin -= every)
    trials.push({ origin, horizon: Math.min(horizon, length - origin) });
  return trials;
}

/** The mixture of the members' distributions by its first two moments: they disagree, and that is uncertainty too. */
function mix(looks: readonly Outlook[], weights: readonly number[]): Outlook {
  const sum = (of: (look: Outlook) => Float64Array): Float64Array =>
    of(looks[0]!).map((_, at) => looks.reduce((all, look, k) => all + weights[k]! * of(look)[at]!, 0));
  const mean = sum((look) => look.mean);
  const horizon = mean.length;
  const off = looks.map((look) => look.mean.map((value, h) => value - mean[h]!));
  const covariance = sum((look) => look.covariance).map((within, at) => {
    const [i, j] = [Math.floor(at / horizon), at % horizon];
    return off.reduce((all, by, k) => all + weights[k]! * by[i]! * by[j]!, within);
  });
  return { mean, covariance };
}

function meanError(y: Float64Array, trials: readonly Trial[], looks: readonly Outlook[]): number {
  let [sum, count] = [0, 0];
  trials.forEach(({ origin, horizon }, k) => {
    for (let h = 0; h < horizon; h++) {
      const off = Math.abs(y[origin + h]! - looks[k]!.mean[h]!);
      if (Number.isNaN(off)) continue;
      sum += off;
      count++;
    }
  });
  return count > 0 ? sum / count : NaN;
}

/** Mean squared standardized error, drawn towards one as far as a dozen further trials that went as expected would. */
function scaleOf(y: Float64Array, trials: readonly Trial[], looks: readonly Outlook[]): number {
  let [sum, count] = [0, 0];
  trials.forEach(({ origin, horizon }, k) => {
    const { mean, covariance } = looks[k]!;
    for (let h = 0; h < horizon; h++) {
      const off = y[origin + h]! - mean[h]!;
      if (Number.isNaN(off)) continue;
      sum += off ** 2 / covariance[h * horizon + h]!;
      count++;
    }
  });
  const prior = 12;
  const trialsLike = count / 6;
  return count === 0 ? 1 : (prior + (trialsLike * sum) / count) / (prior + trialsLike);
}
