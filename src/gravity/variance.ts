import { intersect } from '../kernels/intersect.js';
import { BilateralError } from '../model/error.js';
import type { Convention, Variance } from '../model/estimate.js';
import { type Note, note } from '../model/note.js';
import type { Grouping } from './design.js';
import type { Scores } from './scores.js';
import { withoutNegative } from './without-negative.js';

/** What a covariance is worked out from. */
export interface Evidence {
  readonly estimator: 'PPML' | 'OLS';
  /** Inverse Hessian of the coefficients, K x K, row-major. */
  readonly bread: Float64Array;
  readonly scores: Scores;
  /** Of each effect, levels in use, and whether each lies in one group of a cluster. */
  readonly effects: readonly { readonly levels: number; readonly nested: boolean }[];
  /** Over the rows used, in their order. */
  readonly clusters: readonly Grouping[];
  readonly kind: Variance['kind'];
  readonly convention: Convention;
  /** Σ w r², r the residual of OLS or the working residual of PPML, w the weights of the Hessian. */
  readonly squares: number;
}

export interface Covariance {
  readonly matrix: Float64Array;
  readonly variance: Variance;
  readonly notes: readonly Note[];
}

const MENDED = note(
  'variance-mended',
  'clustering in several ways gave a covariance with a negative variance; its negative eigenvalues were set to zero',
);
const VANISHED = note(
  'variance-vanished',
  'within the clusters the residuals add up to nothing, so that some coefficients have no standard error: there are too few clusters for so many effects and regressors',
);
/** A clustered variance below this share of that by rows is the rounding of sums that are zero. */
const ROUNDING = 1e-14;

/** Most ways of clustering at once. */
const MOST_CLUSTERS = 4;

/** Regressors and levels of effects; levels nested in a cluster count only where nothing is clustered. */
function parametersOf({ scores, effects }: Evidence): number {
  const all = effects.reduce((sum, { levels }) => sum + levels, 0) - Math.max(0, effects.length - 1);
  const nested = effects.filter((effect) => effect.nested);
  return scores.columns + all - nested.reduce((sum, { levels }) => sum + levels - 1, 0);
}

/** B M B. */
function sandwich(bread: Float64Array, filling: Float64Array, width: number): Float64Array {
  const times = (a: Float64Array, b: Float64Array): Float64Array => {
    const product = new Float64Array(width * width);
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++)
        for (let k = 0; k < width; k++)
          product[i * width + j] = product[i * width + j]! + a[i * width + k]! * b[k * width + j]!;
    return product;
  };
  return times(times(bread, filling), bread);
}

/** Signed meats of every set of clusters, plus for one or three together, minus for two or four. */
function clusteredMeat(scores: Scores, clusters: readonly Grouping[]): Float64Array {
  const total = new Float64Array(scores.columns ** 2);
  const visit = (from: number, together: { codes: Int32Array; levels: number } | null, sign: number): void => {
    for (let c = from; c < clusters.length; c++) {
      const groups = together === null ? clusters[c]! : intersect(together, clusters[c]!);
      const one = scores.meat(groups);
      for (let i = 0; i < total.length; i++) total[i] = total[i]! + sign * one[i]!;
      visit(c + 1, groups, -sign);
    }
  };
  visit(0, null, 1);
  return total;
}

/**
 * Sets variances that are rounding beside those by rows, and their covariances, to NaN, in place; says how many. Those by rows are
 * worked out only where it may be: Σ (b w r x̃)² of a coefficient, b its row of `bread`, is no more than the largest w r² times
 * Σ w (b x̃)², which is its diagonal element.
 */
function withoutVanished(matrix: Float64Array, { bread, scores, squares }: Evidence): number {
  const width = scores.columns;
  let found = 0;
  for (let i = 0; i < width; i++) if (!(matrix[i * width + i]! > ROUNDING * squares * bread[i * width + i]!)) found++;
  if (found === 0) return 0;
  const byRow = sandwich(bread, scores.meat(null), width);
  found = 0;
  for (let i = 0; i < width; i++) {
    if (matrix[i * width + i]! > ROUNDING * byRow[i * width + i]!) continue;
    found++;
    for (let j = 0; j < width; j++) matrix[i * width + j] = matrix[j * width + i] = NaN;
  }
  return found;
}

/** What the named program multiplies a covariance with. */
function factorOf({ kind, convention, clusters, estimator, scores }: Evidence, parameters: number): number {
  const { rows } = scores;
  const groups = Math.min(...clusters.map(({ levels }) => levels));
  const ofGroups = kind === 'cluster' ? groups / (groups - 1) : 1;
  if (convention === 'none') return 1;
  if (convention === 'ppmlhdfe') return kind === 'cluster' ? ofGroups : kind === 'HC1' ? rows / (rows - 1) : 1;
  if (kind === 'HC1') return rows / (rows - parameters);
  if (kind === 'iid') return estimator === 'OLS' ? 1 : (rows - 1) / (rows - parameters);
  return ofGroups * ((rows - 1) / (rows - parameters));
}

/**
 * Covariance of K coefficients, and how it was worked out.
 * Sources: White (1980), Econometrica 48(4); Cameron, Gelbach and Miller (2011), Journal of Business and Economic Statistics 29(2)
 * (several ways of clustering); the factors are those of fixest 0.12.2 and of ppmlhdfe 2.3, held to their output in validation/.
 * @throws BilateralError `bad-input` for a cluster with one group only, or no degrees of freedom; `usage` for more than four
 */
export function covariance(evidence: Evidence): Covariance {
  const { bread, scores, clusters, kind, convention, estimator, squares } = evidence;
  if (clusters.length > MOST_CLUSTERS)
    throw new BilateralError('usage', `${clusters.length} clusters were asked for`, { hint: 'give one to four' });
  const single = kind === 'cluster' ? clusters.find(({ levels }) => levels < 2) : undefined;
  if (single)
    throw new BilateralError('bad-input', `all rows used are in one cluster of '${single.name}' (${single.label(0)})`, {
      hint: 'cluster by what has at least two levels, or take HC1',
    });
  const parameters = parametersOf(evidence);
  const left = scores.rows - parameters;
  if (left <= 0 && (convention === 'fixest' || (estimator === 'OLS' && kind === 'iid')))
    throw new BilateralError(
      'bad-input',
      `${scores.rows} rows cannot tell ${parameters} parameters apart: no degrees of freedom are left`,
      {
        hint: 'take fewer regressors or effects, or more rows; other small-sample conventions do not count parameters',
      },
    );
  const factor = factorOf(evidence, parameters);
  const plain =
    kind === 'iid'
      ? bread.map((value) => value * (estimator === 'OLS' ? squares / (convention === 'none' ? scores.rows : left) : 1))
      : sandwich(bread, kind === 'cluster' ? clusteredMeat(scores, clusters) : scores.meat(null), scores.columns);
  const { matrix, mended } = withoutNegative(
    plain.map((value) => value * factor),
    scores.columns,
  );
  const vanished = kind === 'cluster' ? withoutVanished(matrix, evidence) : 0;
  const groups = clusters.map(({ name, levels }) => ({ name, groups: levels }));
  const df =
    estimator === 'PPML' || convention === 'ppmlhdfe'
      ? Infinity
      : kind === 'cluster'
        ? Math.min(...clusters.map(({ levels }) => levels)) - 1
        : left;
  return {
    matrix,
    variance: { kind, clusters: groups, convention, parameters, factor, df },
    notes: [...(mended ? [MENDED] : []), ...(vanished > 0 ? [VANISHED] : [])],
  };
}
