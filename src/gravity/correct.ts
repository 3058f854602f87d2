import { isNested } from '../kernels/intersect.js';
import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import { biasCorrection } from './bias.js';
import type { Grouping } from './design.js';
import { BLOCK, type Levels, partialled } from './partial-out.js';
import type { Sample } from './sample.js';

/** What the effects explain of the regressors of a sample. */
export interface Partial {
  readonly sample: Sample;
  readonly regressorLevels: readonly Levels[];
}

/** What a correction is worked out from: a fit, values a place in the order of its sample. */
export interface Fitted {
  /** Null of least squares. */
  readonly partial: Partial | null;
  readonly effects: readonly Grouping[];
  readonly clusters: readonly Grouping[];
  /** Regressors that stayed, by number and by name. */
  readonly kept: readonly number[];
  readonly names: readonly string[];
  readonly bread: Float64Array;
  readonly fitted: (place: number) => number;
}

export interface Corrected {
  readonly bias: Float64Array;
  readonly matrix: Float64Array;
  readonly pairs: number;
  readonly notes: readonly Note[];
}

const same = (a: Grouping, b: Grouping): boolean =>
  a === b || (a.levels === b.levels && isNested(a, b) && isNested(b, a));

/** The pair is what is clustered by; the other effects are those of exporters and of importers in each period. */
function rolesOf(effects: readonly Grouping[], clusters: readonly Grouping[]) {
  const [pair, ...more] = clusters;
  if (pair === undefined || more.length > 0)
    throw new BilateralError(
      'usage',
      'the bias correction is for standard errors clustered by pair, and by that alone',
      {
        hint: 'cluster by exporter and importer together: exporter^importer',
      },
    );
  const own = effects.filter((effect) => same(effect, pair));
  const rest = effects.filter((effect) => !own.includes(effect));
  const [exporterPeriods, importerPeriods, other] = rest;
  if (exporterPeriods === undefined || importerPeriods === undefined || other !== undefined)
    throw new BilateralError(
      'usage',
      `the bias correction is for the effects exporter^year + importer^year, with or without the pair '${pair.name}'; there are ${effects.length === 0 ? 'none' : effects.map(({ name }) => name).join(' + ')}`,
      { hint: 'estimate with these effects and cluster by the same pair, or leave the correction out' },
    );
  return { exporterPeriods, importerPeriods, pairs: pair, threeWay: own.length > 0 };
}

/** Regressors less their effects, whole columns. */
function withoutEffects({ sample, regressorLevels: levels }: Partial, kept: readonly number[]) {
  const { operator, regressors, rows } = sample;
  const columns = kept.map((i) => regressors[i]!);
  const used = kept.map((i) => levels[i]!);
  const found = kept.map(() => new Float64Array(rows));
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(rows, start + BLOCK);
    partialled(
      operator,
      columns,
      used,
      start,
      end,
      found.map((column) => column.subarray(start, end)),
    );
  }
  return found;
}

/**
 * The bias of coefficients that comes from fitting many effects, and their covariance without it.
 * @throws BilateralError `usage` unless the estimator, the effects and the cluster are those the correction is for; `bad-input` when a pair has two
 * rows in a period
 */
export function correct(fit: Fitted): Corrected {
  const { partial, kept, names, bread } = fit;
  if (partial === null)
    throw new BilateralError('usage', 'the bias correction is of PPML; least squares has no such bias', {
      hint: 'estimate with ppml, or leave the correction out',
    });
  const { outcome, weights, rows } = partial.sample;
  const weighted = (value: (place: number) => number): Float64Array =>
    Float64Array.from({ length: rows }, (_, k) => value(k) * (weights === null ? 1 : weights[k]!));
  const roles = rolesOf(fit.effects, fit.clusters);
  const { bias, covariance, pairs, notes } = biasCorrection({
    ...roles,
    outcome: weighted((k) => outcome[k]!),
    fitted: weighted(fit.fitted),
    regressors: withoutEffects(partial, kept),
    bread,
  });
  const taken = names.map((name, i) => `${name} ${bias[i]!.toPrecision(3)}`).join(', ');
  const text = roles.threeWay
    ? `taken off the coefficients, as the bias from fitting many effects: ${taken}; standard errors corrected likewise`
    : 'standard errors corrected for the fitting of many effects; without an effect of the pair the coefficients have no such bias';
  return {
    bias,
    matrix: covariance,
    pairs,
    notes: [note('bias-corrected', `${text} (Weidner and Zylkin 2021)`), ...notes],
  };
}
