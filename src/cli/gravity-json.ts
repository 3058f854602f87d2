import type { Estimate } from '../index.js';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The documented shape of `gravity --json`; see docs/cli.md. */
export function gravityJson(estimate: Estimate, seconds: number): object {
  const { dropped, variance } = estimate;
  return {
    version: 1,
    estimator: estimate.estimator,
    formula: estimate.formula,
    source: estimate.source,
    coefficients: estimate.coefficients.map(({ name, estimate: value, se, statistic, p, low, high }) => ({
      name,
      estimate: value,
      se,
      z: statistic,
      p,
      low,
      high,
    })),
    covariance: estimate.covariance,
    nobs: estimate.nobs,
    rows: estimate.rows,
    missing: dropped.missing,
    dropped: { separated: dropped.separated, singletons: dropped.singletons, collinear: dropped.collinear },
    effects: estimate.effects,
    variance: { ...variance, df: finite(variance.df) },
    deviance: estimate.deviance,
    log_likelihood: finite(estimate.logLikelihood),
    r2: finite(estimate.r2),
    iterations: estimate.iterations,
    converged: estimate.converged,
    residual: finite(estimate.residual),
    seconds,
    notes: estimate.notes,
  };
}

/** A cell of a CSV; what is not a number that can be written is empty. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The coefficients as CSV, one a row. */
export const gravityCsv = ({ coefficients }: Estimate): string =>
  [
    'name,estimate,se,z,p,low,high',
    ...coefficients.map(({ name, estimate, se, statistic, p, low, high }) =>
      [cell(name), estimate, se, statistic, p, low, high].join(','),
    ),
  ].join('\n') + '\n';
