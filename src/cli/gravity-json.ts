import { csvCell, type Estimate, waldTest } from '../index.js';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Whether the coefficients named are all zero. */
function jointTest(estimate: Estimate, coefficients: readonly string[]): object {
  const { statistic, df1, df2, p } = waldTest(estimate, coefficients);
  return { coefficients, statistic: finite(statistic), df1, df2: finite(df2), p: finite(p) };
}

/** The documented shape of `gravity --json`; see docs/cli.md. */
export function gravityJson(estimate: Estimate, seconds: number, tested: readonly string[] = []): object {
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
    ...(tested.length === 0 ? {} : { wald: jointTest(estimate, tested) }),
    seconds,
    notes: estimate.notes,
  };
}

/** The coefficients as CSV, one a row. */
export const gravityCsv = ({ coefficients }: Estimate): string =>
  [
    'name,estimate,se,z,p,low,high',
    ...coefficients.map(({ name, estimate, se, statistic, p, low, high }) =>
      [name, estimate, se, statistic, p, low, high].map(csvCell).join(','),
    ),
  ].join('\n') + '\n';
