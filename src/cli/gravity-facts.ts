import { type Estimate, listed, waldTest } from '../index.js';

/** A line under the table: what, and what there is to say of it. */
export type Fact = readonly [what: string, said: string];

export const grouped = (n: number): string => n.toLocaleString('en-US');

const rows = (n: number): string => `${grouped(n)} row${n === 1 ? '' : 's'}`;

function leftOut({ dropped }: Estimate): string {
  const { missing, separated, singletons } = dropped;
  return [
    ...(missing > 0 ? [`${rows(missing)} with a value missing`] : []),
    ...(separated > 0
      ? [`${rows(separated)} separated: zeros that the rest predicts for certain, so that no finite estimate has them`]
      : []),
    ...(singletons > 0 ? [`${rows(singletons)} alone in a level of an effect`] : []),
  ].join('; ');
}

/** How standard errors were worked out, in words. */
function errorsInWords({ variance }: Estimate): string {
  const { kind, clusters, convention } = variance;
  if (kind === 'iid') return 'as if every row had the same variance (iid)';
  if (kind === 'HC1') return `robust to unequal variances (${convention === 'none' ? 'HC0, without a factor' : 'HC1'})`;
  const ways = clusters.map(({ name, groups }) => `${name} (${grouped(groups)} groups)`);
  return `clustered by ${listed(ways)}`;
}

function conventionInWords({ variance }: Estimate): string {
  const { convention, parameters, factor, df } = variance;
  const who = convention === 'none' ? 'no factor' : `as ${convention} has it by default`;
  const times =
    convention === 'none'
      ? ''
      : `: ${convention === 'fixest' ? `${grouped(parameters)} parameter${parameters === 1 ? '' : 's'} counted, ` : ''}covariance times ${factor.toPrecision(6)}`;
  return `${who}${times}; ${Number.isFinite(df) ? `t distribution with ${grouped(df)} degrees of freedom` : 'normal distribution'}`;
}

/** Whether the coefficients named are all zero, in words. */
function jointTest(estimate: Estimate, names: readonly string[]): string {
  const { statistic, df1, df2, p } = waldTest(estimate, names);
  if (!Number.isFinite(statistic)) return `${listed(names)} all zero: none, since there are no standard errors`;
  const which = Number.isFinite(df2)
    ? `F(${df1}, ${grouped(df2)}) = ${statistic.toFixed(2)}`
    : `chi-square(${df1}) = ${(statistic * df1).toFixed(2)}`;
  return `${listed(names)} all zero: ${which}, p ${p < 0.0001 ? '< 0.0001' : `= ${p.toFixed(4)}`}`;
}

const share = (value: number): string => (Number.isFinite(value) ? value.toFixed(4) : 'none');

/** What stands under the coefficients. */
export function gravityFacts(estimate: Estimate, tested: readonly string[] = []): readonly Fact[] {
  const { nobs, dropped, effects, estimator, deviance, r2, iterations } = estimate;
  const out = leftOut(estimate);
  return [
    ['rows used', nobs === estimate.rows ? `all ${grouped(nobs)}` : `${grouped(nobs)} of ${grouped(estimate.rows)}`],
    ...(out === '' ? [] : [['left out', out] as const]),
    ...(dropped.collinear.length === 0
      ? []
      : [['no coefficient', `${listed(dropped.collinear)}: collinear with the rest`] as const]),
    ...(effects.length === 0
      ? []
      : [['effects', listed(effects.map(({ name, levels }) => `${name} (${grouped(levels)} levels)`))] as const]),
    ['standard errors', errorsInWords(estimate)],
    ['small sample', conventionInWords(estimate)],
    ...(tested.length === 0 ? [] : [['joint test', jointTest(estimate, tested)] as const]),
    [estimator === 'PPML' ? 'pseudo-R2' : 'R2', share(r2)],
    [estimator === 'PPML' ? 'deviance' : 'squared residuals', deviance.toPrecision(7)],
    ['converged', `after ${iterations} iteration${iterations === 1 ? '' : 's'}`],
  ];
}
