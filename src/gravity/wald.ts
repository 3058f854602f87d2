import { cholesky, choleskySolve } from '../kernels/cholesky.js';
import { tailF } from '../kernels/f-distribution.js';
import { criticalValue, tails } from '../kernels/student-t.js';
import { BilateralError } from '../model/error.js';
import type { Coefficient, Estimate } from '../model/estimate.js';
import { didYouMean } from '../model/nearest.js';

/** What the tests need of an estimate. */
export type Estimated = Pick<Estimate, 'coefficients' | 'covariance' | 'variance'>;

/** A sum of coefficients, each times its weight: `{ rta: 1, rta_lag4: 1 }`. */
export type Combination = Readonly<Record<string, number>>;

/** A hypothesis on several coefficients at once. */
export interface WaldTest {
  /** Of chi-square, divided by `df1`. */
  readonly statistic: number;
  /** Restrictions that say something of their own; fewer than were asked for where the covariance has not as many dimensions. */
  readonly df1: number;
  /** Infinity for the chi-square distribution, else of the F distribution. */
  readonly df2: number;
  readonly p: number;
}

/** Share of its own size below which a pivot is only rounding. */
const ROUNDING = 1e-10;

function indexOf(estimate: Estimated, name: string): number {
  const names = estimate.coefficients.map((one) => one.name);
  const at = names.indexOf(name);
  if (at !== -1) return at;
  const near = didYouMean(name, names);
  throw new BilateralError('usage', `there is no coefficient '${name}'`, {
    hint: `${near === undefined ? '' : `${near} `}coefficients: ${names.join(', ')}`,
  });
}

/** Weights in the order of the coefficients. */
function rowOf(estimate: Estimated, combination: Combination): Float64Array {
  const row = new Float64Array(estimate.coefficients.length);
  for (const [name, weight] of Object.entries(combination)) row[indexOf(estimate, name)] = weight;
  return row;
}

const combined = ({ coefficients }: Estimated, row: Float64Array): number =>
  coefficients.reduce((sum, { estimate }, i) => sum + row[i]! * estimate, 0);

/** Covariance of two combinations; a coefficient without a standard error counts only where it is asked for. */
function covarianceOf({ covariance }: Estimated, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (const [i, line] of covariance.entries())
    for (const [j, value] of line.entries()) if (a[i] !== 0 && b[j] !== 0) sum += a[i]! * value * b[j]!;
  return sum;
}

/**
 * A linear combination of coefficients with its standard error: the total effect of an agreement phased in over several lags is
 * `linearCombination(estimate, { rta: 1, rta_lag4: 1 })`.
 * Source: delta method, exact for what is linear.
 * @throws BilateralError `usage` for a coefficient that is not there
 */
export function linearCombination(
  estimate: Estimated,
  combination: Combination,
  name = Object.entries(combination)
    .map(([part, weight]) => (weight === 1 ? part : `${weight} ${part}`))
    .join(' + '),
): Coefficient {
  const row = rowOf(estimate, combination);
  const value = combined(estimate, row);
  const se = Math.sqrt(covarianceOf(estimate, row, row));
  const { df } = estimate.variance;
  const reach = criticalValue(0.05, df) * se;
  const statistic = value / se;
  return { name, estimate: value, se, statistic, p: tails(statistic, df), low: value - reach, high: value + reach };
}

/**
 * Whether combinations of coefficients all have the values they are supposed to, zero unless said. A name alone stands for that
 * coefficient.
 * Source: Wald (1943), Transactions of the American Mathematical Society 54(3); with finite degrees of freedom the F distribution,
 * as fixest and Stata have it.
 * @throws BilateralError `usage` for a coefficient that is not there, or for nothing to test
 */
export function waldTest(
  estimate: Estimated,
  restrictions: readonly (string | Combination)[],
  values: readonly number[] = [],
): WaldTest {
  const rows = restrictions.map((one) => rowOf(estimate, typeof one === 'string' ? { [one]: 1 } : one));
  const size = rows.length;
  if (size === 0)
    throw new BilateralError('usage', 'there is nothing to test', { hint: 'name one coefficient or more' });
  const off = Float64Array.from(rows, (row, i) => combined(estimate, row) - (values[i] ?? 0));
  const matrix = Float64Array.from({ length: size * size }, (_, at) =>
    covarianceOf(estimate, rows[Math.floor(at / size)]!, rows[at % size]!),
  );
  const factor = cholesky(
    matrix,
    size,
    Float64Array.from({ length: size }, (_, i) => ROUNDING * matrix[i * size + i]!),
  );
  const solved = choleskySolve(factor, off);
  const df1 = factor.kept.filter(Boolean).length;
  const statistic = off.reduce((sum, value, i) => sum + value * solved[i]!, 0) / df1;
  const df2 = estimate.variance.df;
  return { statistic, df1, df2, p: df1 === 0 ? NaN : tailF(statistic, df1, df2) };
}
