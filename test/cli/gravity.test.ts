import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bilateral, folder, type Ran, ROOT } from './dist.js';
import { expectOneMessage } from './one-message.js';

const dir = folder();
const at = (name: string): string => join(dir, name);
const PANEL = join(ROOT, 'examples/gravity-panel.csv');
const FORMULA = 'trade ~ rta + log(dist) + contig + I(exporter != importer) | exporter^year + importer^year';
const TRUE = { rta: 0.35, 'log(dist)': -0.8, contig: 0.3 };

const gravity = (...words: readonly string[]): Ran => bilateral(['gravity', ...words]);
const asked = (...words: readonly string[]): Ran => gravity(PANEL, '--formula', FORMULA, ...words);

interface Answer {
  readonly coefficients: readonly {
    name: string;
    estimate: number;
    se: number;
    z: number;
    p: number;
    low: number;
    high: number;
  }[];
  readonly [field: string]: unknown;
}

const answer = (ran: Ran): Answer => {
  expect(ran.err).toBe('');
  return JSON.parse(ran.out) as Answer;
};

beforeAll(() => {
  const text = readFileSync(PANEL, 'utf8');
  writeFileSync(at('panel.csv.gz'), gzipSync(text));
  writeFileSync(at('negative.csv'), text.replace(/,2829\.00,/, ',-2829.00,'));
  writeFileSync(at('empty.csv'), '');
  writeFileSync(at('gaps.csv'), text.replace(/,150,/, ',,').replace(/,2829\.00,/, ',NA,'));
});

describe('bilateral gravity', () => {
  it('prints the coefficients and how they came about', () => {
    const { code, out, err } = asked('--cluster', 'exporter^importer');
    expect([code, err]).toEqual([0, '']);
    expect(out.replaceAll('\n', ' ')).toContain(`PPML: ${FORMULA}`);
    expect(out).toMatch(/^from .*examples\/gravity-panel\.csv$/m);
    expect(out).toMatch(/coefficient +std\. error +[zt] +p +95 % interval/);
    for (const name of Object.keys(TRUE)) expect(out).toContain(`  ${name}`);
    expect(out).toMatch(/rows used +all 864/);
    expect(out).toMatch(/effects +exporter\^year \(72 levels\) and importer\^year \(72 levels\)/);
    expect(out).toMatch(/standard errors +clustered by exporter\^importer \(144 groups\)/);
    expect(out).toMatch(/small sample +as fixest has it by default/);
    expect(out).toMatch(/pseudo-R2 +0\.\d{4}/);
    expect(out).toMatch(/converged +after \d+ iterations/);
    expect(out).not.toMatch(/NaN|undefined|\[object/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints the shape that docs/cli.md gives', () => {
    const found = answer(asked('--cluster', 'exporter^importer', '--json'));
    expect(found).toMatchObject({
      version: 1,
      estimator: 'PPML',
      formula: FORMULA,
      source: PANEL,
      nobs: 864,
      rows: 864,
      missing: 0,
    });
    expect(found).toMatchObject({ dropped: { separated: 0, singletons: 0, collinear: [] }, converged: true });
    expect(found).toMatchObject({
      variance: { kind: 'cluster', convention: 'fixest', clusters: [{ name: 'exporter^importer', groups: 144 }] },
    });
    for (const field of ['deviance', 'r2', 'iterations', 'seconds', 'log_likelihood', 'residual'])
      expect(found[field]).toEqual(expect.any(Number));
    for (const one of found.coefficients) {
      expect(Object.values(one).slice(1).every(Number.isFinite)).toBe(true);
      expect(one.z).toBeCloseTo(one.estimate / one.se, 10);
    }
  });

  it('finds what the panel was made with', () => {
    const { coefficients } = answer(asked('--cluster', 'exporter^importer', '--json'));
    for (const [name, value] of Object.entries(TRUE)) {
      const found = coefficients.find((one) => one.name === name)!;
      expect(Math.abs(found.estimate - value), name).toBeLessThan(4 * found.se);
    }
  });

  it('leaves out pairs that never trade, and says so', () => {
    const words = ['--formula', 'trade ~ rta | exporter^year + importer^year + exporter^importer'];
    const found = answer(gravity(PANEL, ...words, '--json'));
    expect(found.dropped).toMatchObject({ separated: 6 });
    expect(gravity(PANEL, ...words).out).toMatch(/left out +6 rows separated/);
  });

  it('names what is collinear once zeros that are predicted for certain are out', () => {
    const words = ['--formula', 'I(trade * rta) ~ rta', '--where', "rta = 0 OR exporter = 'ALD'"];
    const found = answer(gravity(PANEL, ...words, '--json'));
    expect(found).toMatchObject({ nobs: 15, dropped: { separated: 664, collinear: ['rta'] } });
    expect(gravity(PANEL, ...words).out).toMatch(/no coefficient +rta: collinear with the rest/);
  });

  it('reads the same from gzip, from a query and with a condition', () => {
    const plain = answer(asked('--json')).coefficients;
    expect(answer(gravity(at('panel.csv.gz'), '--formula', FORMULA, '--json')).coefficients).toEqual(plain);
    const query = 'SELECT * FROM panel';
    expect(answer(gravity(PANEL, '--query', query, '--formula', FORMULA, '--json')).coefficients).toEqual(plain);
    expect(answer(asked('--where', 'year > 2010', '--json')).rows).toBe(720);
  });

  it('takes a query on the bundled figures', () => {
    const query =
      "SELECT partner, substr(start, 1, 4)::INTEGER AS year, value FROM observation WHERE publisher = 'GACC' AND flow = 'exports' AND months = 12 AND currency = 'USD'";
    const found = answer(gravity('--query', query, '--formula', 'log(value) ~ year | partner', '--ols', '--json'));
    expect(found).toMatchObject({
      estimator: 'OLS',
      source: expect.stringMatching(/^the bundled figures, query SELECT partner/),
    });
  });

  it('works out standard errors as asked', () => {
    expect(answer(asked('--json')).variance).toMatchObject({ kind: 'HC1', convention: 'fixest' });
    expect(answer(asked('--vcov', 'IID', '--ssc', 'none', '--json')).variance).toMatchObject({
      kind: 'iid',
      convention: 'none',
    });
    expect(answer(asked('--cluster', 'exporter, importer', '--ssc', 'ppmlhdfe', '--json')).variance).toMatchObject({
      kind: 'cluster',
      convention: 'ppmlhdfe',
      clusters: [
        { name: 'exporter', groups: 12 },
        { name: 'importer', groups: 12 },
      ],
    });
  });

  it('estimates yearly effects by name', () =>
    expect(
      answer(
        gravity(
          PANEL,
          '--formula',
          'trade ~ i(year, I(exporter != importer), ref = 2010) | exporter^year + importer^year + exporter^importer',
          '--json',
        ),
      ).coefficients.map(({ name }) => name),
    ).toEqual([2011, 2012, 2013, 2014, 2015].map((year) => `year::${year}:I(exporter != importer)`)));

  it('takes an offset and weights', () => {
    const found = answer(
      gravity(
        PANEL,
        '--formula',
        'trade ~ rta | exporter^year + importer^year',
        '--offset',
        '-0.8 * log(dist)',
        '--weights',
        'I(1 + contig)',
        '--json',
      ),
    );
    expect(found.coefficients.map(({ name }) => name)).toEqual(['rta']);
  });

  it('writes the coefficients as CSV', () => {
    const file = at('coefficients.csv');
    expect(asked('--csv', file)).toMatchObject({ code: 0, out: '', err: `written: ${file}\n` });
    expect(readFileSync(file, 'utf8')).toBe(asked('--csv').out);
    expect(readFileSync(file, 'utf8')).toMatch(/^name,estimate,se,z,p,low,high\nrta,-?\d/);
  });

  it('prints no error of a perfect fit, and says why', () => {
    const words = ['--formula', 'I(exp(rta)) ~ rta', '--ssc', 'none'];
    const table = gravity(PANEL, ...words);
    expect(table.code).toBe(0);
    expect(table.out).toMatch(/rta +1\.0000 +none +none +none/);
    expect(table.out).toMatch(/repeats the figures exactly/);
    expect(answer(gravity(PANEL, ...words, '--json')).coefficients[1]).toMatchObject({
      name: 'rta',
      se: null,
      p: null,
    });
    expect(gravity(PANEL, ...words, '--csv').out).toMatch(/^rta,[\d.]+,,,,,$/m);
  });

  it('says what is missing', () => {
    const ran = gravity(at('gaps.csv'), '--formula', FORMULA, '--json');
    expect(answer(ran)).toMatchObject({ nobs: 863, missing: 1 });
    expect(ran.out).toContain("'NA' in column trade is taken for missing");
    expect(gravity(at('gaps.csv'), '--formula', FORMULA).out).toMatch(
      /rows used +863 of 864\n +left out +1 row with a value missing/,
    );
  });
});

describe('bilateral gravity refuses', () => {
  it.each([
    ['no formula', [PANEL], 2, /no equation is named/],
    ['no panel', ['--formula', FORMULA], 2, /no panel is named/],
    ['a panel and a store', [PANEL, '--store', 'x', '--formula', FORMULA], 2, /both a file .* and a store/],
    ['a file that is not there', [at('none.csv'), '--formula', FORMULA], 2, /there is no file/],
    [
      'a store that is not there',
      ['--store', at('none'), '--query', 'SELECT 1 AS a', '--formula', 'a ~ 1'],
      3,
      /there is no store/,
    ],
    [
      'a slip in a name',
      [PANEL, '--formula', FORMULA.replace('importer', 'improter')],
      2,
      /'improter'.*\n.*did you mean 'importer'/,
    ],
    ['a slip in a function', [PANEL, '--formula', 'trade ~ lgo(dist)'], 2, /'lgo\(\)'.*\n.*'log'/],
    ['a broken formula', [PANEL, '--formula', 'trade ~ rta + | year'], 2, /character 15/],
    ['a cluster that is not there', [PANEL, '--formula', FORMULA, '--cluster', 'pair'], 2, /'pair'.*of the cluster/],
    ['an empty cluster', [PANEL, '--formula', FORMULA, '--cluster', 'year,'], 2, /empty name/],
    [
      'clusters and HC1',
      [PANEL, '--formula', FORMULA, '--cluster', 'year', '--vcov', 'HC1'],
      2,
      /--cluster and --vcov/,
    ],
    ['another variance', [PANEL, '--formula', FORMULA, '--vcov', 'HC3'], 2, /--vcov is iid or HC1.*\n.*HC0/],
    ['another convention', [PANEL, '--formula', FORMULA, '--ssc', 'stata'], 2, /--ssc is fixest or ppmlhdfe or none/],
    ['other singletons', [PANEL, '--formula', FORMULA, '--singletons', 'maybe'], 2, /--singletons is keep or drop/],
    ['bias correction of OLS', [PANEL, '--formula', FORMULA, '--ols', '--bias-correct'], 2, /is of PPML/],
    ['a number that is none', [PANEL, '--formula', FORMULA, '--max-iterations', '0'], 2, /positive whole number/],
    ['a condition', [PANEL, '--formula', FORMULA, '--where', 'yr > 2000'], 2, /the condition 'yr > 2000' is refused/],
    ['a query that writes', [PANEL, '--formula', FORMULA, '--query', 'DROP VIEW panel'], 2, /is not a SELECT/],
    ['a condition without rows', [PANEL, '--formula', FORMULA, '--where', 'year > 3000'], 2, /has no rows/],
    ['negative trade', [at('negative.csv'), '--formula', FORMULA], 2, /negative in row 1 \(-2829\)/],
    ['text', [PANEL, '--formula', 'trade ~ exporter'], 2, /'exporter' is text \('ALD', 'BRE', 'CAS', …\)/],
    ['1e300', [PANEL, '--formula', 'I(trade * 1e300) ~ rta'], 2, /reaches/],
    ['one cluster', [PANEL, '--formula', FORMULA, '--cluster', 'ifelse(rta > 5, "a", "b")'], 2, /one cluster/],
    ['no variation', [PANEL, '--formula', 'I(0 * trade) ~ rta'], 2, /zero in all 864 rows/],
    [
      'one row',
      [PANEL, '--formula', 'trade ~ 1', '--where', "exporter = 'ALD' AND importer = 'BRE' AND year = 2010"],
      2,
      /one row only/,
    ],
    [
      'weights of zero',
      [PANEL, '--formula', 'trade ~ rta', '--weights', '0 * dist'],
      2,
      /none of 864 rows.*weight is zero/,
    ],
    [
      'an effect as fine as the rows',
      [PANEL, '--formula', 'trade ~ rta | exporter^importer^year'],
      2,
      /nothing is left to estimate/,
    ],
    [
      'collinear everything',
      [PANEL, '--formula', 'trade ~ dist + contig | exporter^importer'],
      2,
      /nothing is left to estimate/,
    ],
    [
      'separated everything',
      [PANEL, '--formula', 'I(trade * (1 - rta)) ~ rta | exporter'],
      2,
      /nothing is left to estimate.*rows that are left without \d+ separated/,
    ],
    [
      'more parameters than rows',
      [
        PANEL,
        '--formula',
        'trade ~ rta | exporter^year + importer^year',
        '--where',
        "exporter IN ('ALD', 'BRE') AND importer IN ('CAS', 'DUN') AND year < 2012",
      ],
      2,
      /no degrees of freedom|nothing is left|nothing to explain|no rows/,
    ],
    ['an empty file', [at('empty.csv'), '--formula', FORMULA], 2, /is empty/],
    ['an infinite offset', [PANEL, '--formula', 'trade ~ rta', '--offset', 'dist * 1e5'], 2, /overflows/],
    [
      'one cluster left after separation',
      [PANEL, '--formula', 'I(trade * (exporter == "ALD")) ~ rta | exporter + importer', '--cluster', 'exporter'],
      2,
      /one cluster of 'exporter' \(ALD\)|nothing is left/,
    ],
    [
      'to print what has not converged',
      [PANEL, '--formula', FORMULA, '--max-iterations', '1'],
      4,
      /not converged after 1 iteration/,
    ],
    [
      'a place that cannot be written',
      [PANEL, '--formula', FORMULA, '--csv', at('no/such/x.csv')],
      3,
      /cannot be written/,
    ],
  ])('%s', (_, words, code, says) => expectOneMessage(gravity(...words), code, says));
});

describe('what bilateral gravity gives beside the coefficients', () => {
  it('writes rows with fitted values that add up as trade does, and the levels of effects', () => {
    const { code, err } = asked('--fitted', at('fitted.csv'), '--effects', at('effects.csv'));
    expect(code).toBe(0);
    expect(err).toContain('written: ');
    const [header, ...rows] = readFileSync(at('fitted.csv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const column = (name: string): number[] => rows.map((row) => Number(row[header!.indexOf(name)]));
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(rows).toHaveLength(864);
    expect(sum(column('fitted')) / sum(column('trade'))).toBeCloseTo(1, 8);
    const effects = readFileSync(at('effects.csv'), 'utf8').trim().split('\n');
    expect(effects).toHaveLength(1 + 72 + 72);
    expect(effects[1]).toMatch(/^exporter\^year,ALD\^2010,-?\d/);
  });

  it('tests coefficients together', () => {
    const { out } = asked('--wald', 'rta,log(dist)');
    expect(out).toMatch(/joint test +rta and log\(dist\) all zero: chi-square\(2\) = \d/);
    const { wald } = answer(asked('--wald', 'rta', '--json'));
    expect(wald).toMatchObject({ coefficients: ['rta'], df1: 1, df2: null });
    expect(answer(asked('--json')).wald).toBeUndefined();
    expectOneMessage(asked('--wald', 'rtaa'), 2, /no coefficient 'rtaa'/);
  });
});
