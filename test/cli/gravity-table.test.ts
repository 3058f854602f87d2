import { describe, expect, it } from 'vitest';
import { gravityFacts } from '../../src/cli/gravity-facts.js';
import { gravityCsv, gravityJson } from '../../src/cli/gravity-json.js';
import { gravityTable } from '../../src/cli/gravity-table.js';
import type { Estimate } from '../../src/index.js';

const coefficient = (name: string, estimate: number, se: number) => ({
  name,
  estimate,
  se,
  statistic: estimate / se,
  p: 0.0312,
  low: estimate - 2 * se,
  high: estimate + 2 * se,
});

const estimate: Estimate = {
  estimator: 'PPML',
  formula: 'trade ~ rta + log(dist) | exporter^year',
  source: 'panel.csv',
  coefficients: [coefficient('rta', 0.4087, 0.0214), coefficient('log(dist)', -0.8123, 0.113)],
  covariance: [
    [1, 0],
    [0, 1],
  ],
  variance: {
    kind: 'cluster',
    clusters: [
      { name: 'exporter', groups: 1200 },
      { name: 'importer', groups: 12 },
    ],
    convention: 'fixest',
    parameters: 2,
    factor: 1.0909,
    df: 11,
  },
  nobs: 5950,
  rows: 6400,
  dropped: { missing: 1, separated: 443, singletons: 6, collinear: ['contig', 'lang'] },
  effects: [{ name: 'exporter^year', levels: 1400 }],
  deviance: 123456.789,
  logLikelihood: -5,
  r2: 0.98765,
  iterations: 9,
  converged: true,
  residual: 3.4e-12,
  notes: [{ code: 'missing', text: 'dist is missing in 1 row, which are left out' }],
};

describe('the table of an estimate', () => {
  it('lines up in 80 columns and names all that was done', () =>
    expect(gravityTable(estimate, 80)).toBe(`PPML: trade ~ rta + log(dist) | exporter^year
from panel.csv

             coefficient  std. error      t       p       95 % interval
  ─────────  ───────────  ──────────  ─────  ──────  ──────────────────
  rta             0.4087      0.0214  19.10  0.0312    0.3659 to 0.4515
  log(dist)      −0.8123      0.1130  −7.19  0.0312  −1.0383 to −0.5863

  rows used        5,950 of 6,400
  left out         1 row with a value missing; 443 rows separated: zeros that
                   the rest predicts for certain, so that no finite estimate has
                   them; 6 rows alone in a level of an effect
  no coefficient   contig and lang: collinear with the rest
  effects          exporter^year (1,400 levels)
  standard errors  clustered by exporter (1,200 groups) and importer (12 groups)
  small sample     as fixest has it by default: 2 parameters counted, covariance
                   times 1.09090; t distribution with 11 degrees of freedom
  pseudo-R2        0.9877
  deviance         123456.8
  converged        after 9 iterations

  · dist is missing in 1 row, which are left out
`));

  it.each([40, 60, 80, 110])('stays within %i columns, also with long names', (width) => {
    const long = {
      ...estimate,
      coefficients: [coefficient('exporter::A very long name of an economy:year::2006:log(dist)', 1, 0.1)],
    };
    for (const line of gravityTable(long, width).split('\n'))
      expect(line.length).toBeLessThanOrEqual(Math.max(width, 72));
    expect(gravityTable(long, width)).not.toContain('NaN');
  });

  it('shows the small and the large with an exponent, and what is not a number as none', () => {
    const odd = gravityTable(
      {
        ...estimate,
        coefficients: [
          coefficient('small', 1.5e-9, 1e-10),
          coefficient('large', 2e12, 1e11),
          { ...coefficient('odd', 1, 1), p: NaN, statistic: NaN },
        ],
      },
      80,
    );
    expect(odd).toMatch(/small +1\.500e−9 +1\.000e−10/);
    expect(gravityTable({ ...estimate, coefficients: [coefficient('nil', -0.00001, 0.02)] }, 80)).toMatch(
      /nil +0\.0000 /,
    );
    expect(odd).toMatch(/large +2\.000e\+12/);
    expect(odd).toMatch(/odd .* none +none/);
  });

  it('says how the errors were worked out', () => {
    const said = (variance: Partial<Estimate['variance']>): string =>
      gravityFacts({ ...estimate, variance: { ...estimate.variance, clusters: [], df: Infinity, ...variance } })
        .filter(([what]) => /errors|sample/.test(what))
        .map(([, text]) => text)
        .join(' | ');
    expect(said({ kind: 'iid', convention: 'none' })).toBe(
      'as if every row had the same variance (iid) | no factor; normal distribution',
    );
    expect(said({ kind: 'HC1' })).toMatch(/^robust to unequal variances \(HC1\) \| as fixest has it/);
    expect(said({ kind: 'HC1', convention: 'none' })).toMatch(/^robust to unequal variances \(HC0, without a factor\)/);
  });

  it('leaves out what there is nothing to say of', () => {
    const plain = gravityFacts({
      ...estimate,
      nobs: 6400,
      dropped: { missing: 0, separated: 0, singletons: 0, collinear: [] },
      effects: [],
    });
    expect(plain.map(([what]) => what)).toEqual([
      'rows used',
      'standard errors',
      'small sample',
      'pseudo-R2',
      'deviance',
      'converged',
    ]);
    expect(plain[0]![1]).toBe('all 6,400');
  });
});

describe('the other forms of an estimate', () => {
  it('have no number that JSON cannot hold', () => {
    const made = gravityJson({ ...estimate, variance: { ...estimate.variance, df: Infinity }, r2: NaN }, 0.5);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(made).toMatchObject({ variance: { df: null }, r2: null, missing: 1, dropped: { separated: 443 } });
  });

  it('quote names in CSV', () =>
    expect(gravityCsv({ ...estimate, coefficients: [coefficient('i(a, "b")', 1, 2)] }).split('\n')[1]).toMatch(
      /^"i\(a, ""b""\)",1,2,/,
    ));
});
