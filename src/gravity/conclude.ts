import { choleskyInverse, type Factor } from '../kernels/cholesky.js';
import { isNested } from '../kernels/intersect.js';
import { criticalValue, tails } from '../kernels/student-t.js';
import { BilateralError } from '../model/error.js';
import type { Coefficient, Estimate, Variance } from '../model/estimate.js';
import { note } from '../model/note.js';
import { type Corrected, correct, type Partial } from './correct.js';
import type { Design } from './design.js';
import { fixedEffects } from './fixed-effects.js';
import type { Levels } from './partial-out.js';
import type { Sorted } from './sample.js';
import type { Scores } from './scores.js';
import type { Spec } from './spec.js';
import { countUsed, someRows, usedLevels } from './used-levels.js';
import { type Covariance, covariance } from './variance.js';

const PERFECT_FIT = note(
  'perfect-fit',
  'the fit repeats the figures exactly: there is nothing left to estimate an error from',
);

/** What an estimator has found, values a place in the order of the sample. */
export interface Findings {
  readonly estimator: 'PPML' | 'OLS';
  readonly beta: Float64Array;
  readonly factor: Factor;
  readonly levels: () => Levels;
  /** Of the regressors with these numbers. */
  readonly scores: (kept: readonly number[]) => Scores;
  /** Null of least squares. */
  readonly partial: Partial | null;
  readonly separated: number;
  readonly singletons: number;
  readonly deviance: number;
  /** Σ w r², r the residual or the working residual, w the weights of the Hessian. */
  readonly squares: number;
  readonly logLikelihood: number;
  readonly r2: number;
  readonly iterations: number;
  readonly converged: boolean;
  readonly residual: number;
  readonly fitted: (place: number) => number;
  /** The fit repeats the figures: what is left is rounding, and no error. */
  readonly perfect: boolean;
}

const kindOf = ({ variance }: Spec): Variance['kind'] =>
  variance === undefined ? 'HC1' : typeof variance === 'string' ? variance : 'cluster';

function coefficientsOf(
  names: readonly string[],
  values: readonly number[],
  se: readonly number[],
  df: number,
): Coefficient[] {
  const critical = criticalValue(0.05, df);
  return names.map((name, i) => {
    const [estimate, error] = [values[i]!, se[i]!];
    const statistic = estimate / error;
    return {
      name,
      estimate,
      se: error,
      statistic,
      p: tails(statistic, df),
      low: estimate - critical * error,
      high: estimate + critical * error,
    };
  });
}

/** Rows used, in words; separated ones are mostly why a regressor has no variation left. */
const whichRows = (used: number, separated: number): string =>
  separated === 0
    ? 'the rows used'
    : `the ${used.toLocaleString('en-US')} rows that are left without ${separated.toLocaleString('en-US')} separated (zeros that the rest predicts for certain)`;

/** Rows of the panel that each place stands for. */
const panelRowOf = ({ panelRow }: Design, { designRow }: Sorted, place: number): number => {
  const row = designRow === null ? place : designRow[place]!;
  return panelRow === null ? row : panelRow[row]!;
};

/** Standard errors, names and what was dropped: the estimate as it is handed out. */
export function conclude(design: Design, spec: Spec, sample: Sorted, found: Findings): Estimate {
  const kept = design.regressors.map((_, i) => i).filter((i) => found.factor.kept[i]);
  const names = design.regressors.map(({ name }) => name);
  const collinear = names.filter((_, i) => !found.factor.kept[i]);
  if (kept.length === 0 && names.length > 0)
    throw new BilateralError(
      'bad-input',
      `nothing is left to estimate: the effects explain ${names.map((name) => `'${name}'`).join(', ')} in ${whichRows(sample.rows, found.separated)}`,
      { hint: 'take regressors that vary within the effects, or fewer effects' },
    );
  const inverse = choleskyInverse(found.factor);
  const width = names.length;
  const bread = Float64Array.from(kept.flatMap((i) => kept.map((j) => inverse[i * width + j]!)));
  const some = someRows(design, sample);
  const effects = design.effects.map((effect) => ({
    name: effect.name,
    levels: countUsed(effect, some),
    nested: design.clusters.some((cluster) => isNested(effect, cluster, some)),
  }));
  const clusters = design.clusters.map((cluster) => usedLevels(cluster, design, sample));
  const plain = covariance({
    estimator: found.estimator,
    bread,
    scores: found.scores(kept),
    effects,
    clusters,
    kind: kindOf(spec),
    convention: spec.convention ?? 'fixest',
    squares: found.squares,
  });
  const corrected = spec.biasCorrection
    ? correct({
        partial: found.partial,
        effects: design.effects.map((effect) => {
          const same = design.clusters.indexOf(effect);
          return same === -1 ? usedLevels(effect, design, sample) : clusters[same]!;
        }),
        clusters,
        kept,
        names: kept.map((i) => names[i]!),
        bread,
        fitted: found.fitted,
      })
    : null;
  const { matrix, variance } = corrected === null ? plain : withCorrection(plain, corrected);
  const size = kept.length;
  const { perfect } = found;
  const se = kept.map((_, i) => (perfect ? NaN : Math.sqrt(matrix[i * size + i]!)));
  const values = kept.map((i, at) => found.beta[i]! - (corrected?.bias[at] ?? 0));
  const row = (place: number): number => panelRowOf(design, sample, place);
  const keep = spec.keep ?? [];
  return {
    estimator: found.estimator,
    formula: design.formula,
    source: design.source,
    coefficients: coefficientsOf(
      kept.map((i) => names[i]!),
      values,
      se,
      variance.df,
    ),
    covariance: kept.map((_, i) => kept.map((__, j) => (perfect ? NaN : matrix[i * size + j]!))),
    variance,
    nobs: sample.rows,
    rows: design.panelRows,
    dropped: { missing: design.missing, separated: found.separated, singletons: found.singletons, collinear },
    effects: effects.map(({ name, levels }) => ({ name, levels })),
    deviance: found.deviance,
    logLikelihood: found.logLikelihood,
    r2: found.r2,
    iterations: found.iterations,
    converged: found.converged,
    residual: found.residual,
    notes: [
      ...design.notes,
      ...(collinear.length === 0
        ? []
        : [note('collinear', `left out, since effects or other regressors explain them: ${collinear.join(', ')}`)]),
      ...(perfect ? [PERFECT_FIT] : []),
      ...plain.notes,
      ...(corrected?.notes ?? []),
    ],
    ...(corrected === null ? {} : { bias: [...corrected.bias] }),
    ...(keep.includes('fitted') ? { fitted: overPanel(design.panelRows, sample.rows, row, found.fitted) } : {}),
    ...(keep.includes('effects') ? { fixedEffects: fixedEffects(design, sample, found.levels()) } : {}),
  };
}

/** The corrected covariance with the factor for the number of pairs; that for parameters would count the effects a second time. */
function withCorrection(
  { variance }: Covariance,
  { matrix, pairs }: Corrected,
): Pick<Covariance, 'matrix' | 'variance'> {
  const factor = variance.convention === 'none' ? 1 : pairs / (pairs - 1);
  return { matrix: matrix.map((value) => value * factor), variance: { ...variance, factor } };
}

function overPanel(
  rows: number,
  places: number,
  row: (place: number) => number,
  value: (place: number) => number,
): Float64Array {
  const over = new Float64Array(rows).fill(NaN);
  for (let k = 0; k < places; k++) over[row(k)] = value(k);
  return over;
}
