import { describe, expect, it } from 'vitest';
import { design } from '../../src/gravity/build-design.js';
import type { Spec } from '../../src/gravity/spec.js';
import { BilateralError } from '../../src/model/error.js';
import type { Panel } from '../../src/model/panel.js';
import { panelOf, SMALL } from './panel.js';

const small = panelOf(SMALL);

const names = (formula: string, panel = small): string[] =>
  design(panel, { formula }, 'OLS').regressors.map(({ name }) => name);

const values = (formula: string, name: string, panel = small): number[] => [
  ...design(panel, { formula }, 'OLS').regressors.find((one) => one.name === name)!.values,
];

function refusal(panel: Panel, spec: Spec, estimator: 'PPML' | 'OLS' = 'PPML'): BilateralError {
  try {
    design(panel, spec, estimator);
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
  throw new Error(`'${spec.formula}' was taken`);
}

describe('regressors', () => {
  it('are named as fixest names them', () => {
    expect(names('trade ~ rta + log(dist) | exporter')).toEqual(['rta', 'log(dist)']);
    expect(names('trade ~ rta + log(dist)')).toEqual(['(Intercept)', 'rta', 'log(dist)']);
    expect(names('trade ~ rta - 1')).toEqual(['rta']);
    expect(names('trade ~ i(year, log(dist)) | exporter')).toEqual(['year::2005:log(dist)', 'year::2006:log(dist)']);
    expect(names('trade ~ i(year, log(dist), ref = 2006) | exporter')).toEqual(['year::2005:log(dist)']);
    expect(names('trade ~ i(exporter, rta, ref = c("CHN", "USA")) | year')).toEqual(['exporter::DEU:rta']);
    expect(names('trade ~ i(exporter, keep = "CHN") | year')).toEqual(['exporter::CHN']);
    expect(names('trade ~ i(exporter, 2006) | year', panelOf({ ...SMALL, exporter: SMALL.year }))).toEqual([
      'exporter::2005:2006',
      'exporter::2006:2006',
    ]);
    expect(names('trade ~ i(exporter) | year')).toEqual(['exporter::CHN', 'exporter::DEU', 'exporter::USA']);
    expect(names('trade ~ i(exporter, ref = TRUE) | year')).toEqual(['exporter::DEU', 'exporter::USA']);
    expect(names('trade ~ i(exporter)')).toEqual(['(Intercept)', 'exporter::DEU', 'exporter::USA']);
    expect(names('trade ~ i(year, i.exporter, ref = 2005) | importer')).toEqual([
      'year::2006:exporter::CHN',
      'year::2006:exporter::DEU',
      'year::2006:exporter::USA',
    ]);
    expect(names('trade ~ i(year, exporter, ref = 2005) | importer')).toHaveLength(3);
    expect(names('trade ~ I(exporter != importer):log(dist) | year')).toEqual([
      'I(exporter != importer)TRUE:log(dist)',
    ]);
    expect(names('trade ~ i(year, I(exporter != importer), ref = 2006) | importer')).toEqual([
      'year::2005:I(exporter != importer)',
    ]);
  });

  it('of factor() are coded as R codes them', () => {
    expect(names('trade ~ factor(exporter)')).toEqual(['(Intercept)', 'factor(exporter)DEU', 'factor(exporter)USA']);
    expect(names('trade ~ 0 + factor(exporter)')).toHaveLength(3);
    expect(names('trade ~ factor(year):log(dist) | exporter')).toEqual([
      'factor(year)2005:log(dist)',
      'factor(year)2006:log(dist)',
    ]);
    expect(names('trade ~ log(dist)*factor(year) | exporter')).toEqual([
      'log(dist)',
      'factor(year)2006',
      'log(dist):factor(year)2006',
    ]);
  });

  it('run the first factor fastest, as R does', () =>
    expect(names('trade ~ i(exporter, ref = TRUE):i(year) | importer')).toEqual([
      'exporter::DEU:year::2005',
      'exporter::USA:year::2005',
      'exporter::DEU:year::2006',
      'exporter::USA:year::2006',
    ]));

  it('are worked out row by row', () => {
    const { dist, exporter, importer, year, trade } = SMALL;
    expect(values('trade ~ log(dist) | year', 'log(dist)')).toEqual(dist.map(Math.log));
    expect(values('trade ~ I(exporter != importer) | year', 'I(exporter != importer)TRUE')).toEqual(
      exporter.map((code, row) => (code === importer[row] ? 0 : 1)),
    );
    expect(
      values('trade ~ I(exporter == "CHN" & year > 2005) | year', 'I(exporter == "CHN" & year > 2005)TRUE'),
    ).toEqual(exporter.map((code, row) => (code === 'CHN' && year[row]! > 2005 ? 1 : 0)));
    expect(values('trade ~ I(exporter %in% c("CHN", "USA")) | year', 'I(exporter %in% c("CHN", "USA"))TRUE')).toEqual(
      exporter.map((code) => (code === 'DEU' ? 0 : 1)),
    );
    expect(values('trade ~ I(exporter < importer) | year', 'I(exporter < importer)TRUE')).toEqual(
      exporter.map((code, row) => (code < importer[row]! ? 1 : 0)),
    );
    expect(values('trade ~ I(-dist^2 + 3*(year - 2005)/2) | year', 'I(-dist^2 + 3 * (year - 2005)/2)')).toEqual(
      dist.map((d, row) => -(d ** 2) + (3 * (year[row]! - 2005)) / 2),
    );
    expect(
      values('trade ~ ifelse(exporter == importer, 0, log(dist)) | year', 'ifelse(exporter == importer, 0, log(dist))'),
    ).toEqual(dist.map((d, row) => (exporter[row] === importer[row] ? 0 : Math.log(d))));
    expect([...design(small, { formula: 'log(trade/2) ~ rta | year' }, 'OLS').outcome]).toEqual(
      trade.map((y) => Math.log(y / 2)),
    );
    expect(small.columns.dist).toEqual(panelOf(SMALL).columns.dist);
  });

  it('use the arrays of the panel where all rows stay', () => {
    const made = design(small, { formula: 'trade ~ rta | exporter', weights: 'dist' }, 'PPML');
    const { trade, rta, exporter, dist } = small.columns;
    expect(trade).toMatchObject({ values: made.outcome });
    expect(made.outcome).toBe(trade!.kind === 'number' && trade!.values);
    expect(made.regressors[0]!.values).toBe(rta!.kind === 'number' && rta!.values);
    expect(made.weights).toBe(dist!.kind === 'number' && dist!.values);
    expect(made.effects[0]!.codes).toBe(exporter!.kind === 'category' && exporter!.codes);
    expect(made.panelRow).toBeNull();
  });
});

describe('effects and clusters', () => {
  it('number their levels in the order of their values', () => {
    const panel = panelOf({ y: [1, 2, 3, 4, 5], f: ['b', 'a', 'c', 'a', 'b'], t: [10, 9, 9, 10, 9] });
    const made = design(panel, { formula: 'y ~ 1 | f^t + t', variance: ['t^f', 'f'] }, 'OLS');
    const [both, time] = made.effects;
    expect([both!.name, both!.levels, time!.levels]).toEqual(['f^t', 5, 2]);
    expect([...both!.codes]).toEqual([3, 0, 4, 1, 2]);
    expect(Array.from({ length: 5 }, (_, level) => both!.label(level))).toEqual(['a^9', 'a^10', 'b^9', 'b^10', 'c^9']);
    expect([...time!.codes]).toEqual([1, 0, 0, 1, 0]);
    expect(made.clusters.map(({ name }) => name)).toEqual(['t^f', 'f']);
    expect(made.clusters[0]!.label(0)).toBe('9^a');
  });

  it('take levels out of an order, unused ones, wide and broken numbers', () => {
    const panel: Panel = {
      ...panelOf({ y: [1, 2, 3, 4], id: [9e15, -5, 9e15, 0.5] }),
      columns: {
        ...panelOf({ y: [1, 2, 3, 4], id: [9e15, -5, 9e15, 0.5] }).columns,
        f: { kind: 'category', codes: Int32Array.of(2, 0, 2, 3), levels: ['z', 'never', 'a', 'm'] },
      },
    };
    const made = design(panel, { formula: 'y ~ 1 | f + id + id^f' }, 'OLS');
    expect([...made.effects[0]!.codes]).toEqual([0, 2, 0, 1]);
    expect([0, 1, 2].map(made.effects[0]!.label)).toEqual(['a', 'm', 'z']);
    expect([...made.effects[1]!.codes]).toEqual([2, 0, 2, 1]);
    expect([0, 1, 2].map(made.effects[1]!.label)).toEqual(['-5', '0.5', '9000000000000000']);
    expect([...made.effects[2]!.codes]).toEqual([2, 0, 2, 1]);
  });

  it('cross columns whose product is far larger than the rows', () => {
    const n = 3000;
    const a = Array.from({ length: n }, (_, i) => (i * 7919) % n);
    const b = Array.from({ length: n }, (_, i) => (i * 104729) % n);
    const panel = panelOf({ y: a, a, b });
    const made = design(panel, { formula: 'y ~ 1 | a^b' }, 'OLS').effects[0]!;
    expect(made.levels).toBe(n);
    expect([...made.codes]).toEqual(a);
    expect(made.label(1)).toBe(`1^${b[a.indexOf(1)]}`);
  });

  it('are made once where they are both', () => {
    const made = design(small, { formula: 'trade ~ 1 | exporter^year', variance: ['exporter^year', 'year'] }, 'PPML');
    expect(made.clusters[0]).toBe(made.effects[0]);
  });

  it('may be made by an expression, also of text', () => {
    const made = design(small, { formula: 'trade ~ 1 | ifelse(exporter == importer, exporter, "abroad")' }, 'PPML')
      .effects[0]!;
    expect([0, 1, 2, 3].map(made.label)).toEqual(['CHN', 'DEU', 'USA', 'abroad']);
  });
});

describe('rows that are left out', () => {
  const gaps = panelOf({
    y: [1, 0, 3, null, 5, 6],
    x: [1, 2, null, 4, 0, 6],
    f: ['a', 'b', 'a', 'b', 'a', ''],
    w: [1, 1, 1, 1, 1, 1],
  });

  it('are counted, each reason with a note', () => {
    const made = design(gaps, { formula: 'y ~ log(x) | f' }, 'PPML');
    expect([made.rows, made.panelRows, made.missing]).toEqual([2, 6, 4]);
    expect([...made.panelRow!]).toEqual([0, 1]);
    expect([...made.outcome]).toEqual([1, 0]);
    expect(made.notes.map(({ text }) => text)).toEqual([
      'y is missing in 1 row, which are left out',
      'log(x) has no value in 2 rows, which are left out: the log or root of what is not positive in 1, x missing in 1',
      'f is missing in 1 row, which are left out',
    ]);
  });

  it('are those with a log of zero', () => expect(design(gaps, { formula: 'log(y) ~ w - 1' }, 'OLS').rows).toBe(4));

  it('are those with weight zero', () => {
    const made = design(panelOf({ y: [1, 2, 3], w: [0, 1, 2] }), { formula: 'y ~ 1', weights: 'w' }, 'PPML');
    expect([made.rows, made.missing]).toEqual([2, 1]);
    expect(made.notes[0]!.code).toBe('zero-weight');
  });

  it('do not leave levels behind', () => {
    const panel = panelOf({ y: [1, 2, 3], x: [1, 2, null], f: ['a', 'b', 'c'] });
    expect(design(panel, { formula: 'y ~ x | f' }, 'OLS').effects[0]!.levels).toBe(2);
  });

  it('may hold the only level that ref names', () =>
    expect(
      refusal(
        panelOf({ y: [1, 2, 3], x: [1, 2, null], f: ['a', 'b', 'c'] }),
        { formula: 'y ~ i(f, x, ref = "c")' },
        'OLS',
      ),
    ).toMatchObject({
      code: 'bad-input',
      hint: 'it has a, b',
    }));
});

describe('what does not fit', () => {
  const bad = (panel: Panel, spec: Spec, message: RegExp, hint?: RegExp, estimator?: 'OLS'): void => {
    const error = refusal(panel, spec, estimator);
    expect(error.code).toBe('bad-input');
    expect(error.message).toMatch(message);
    if (hint) expect(error.hint).toMatch(hint);
  };

  it('is named: a column that is not there, with the nearest', () => {
    bad(
      small,
      { formula: 'trade ~ rta | exporter^year + improter^year' },
      /no column 'improter', at character 31 of the formula/,
      /did you mean 'importer'.*columns: exporter, importer/,
    );
    bad(small, { formula: 'trade ~ Rta' }, /'Rta'/, /'rta'/);
    bad(
      small,
      { formula: 'trade ~ rta', variance: ['exporter^improter'] },
      /'improter', at character 10 of the cluster/,
      /'importer'/,
    );
    bad(small, { formula: 'trade ~ rta', offset: 'log(dsit)' }, /'dsit', at character 5 of the offset/, /'dist'/);
    bad(small, { formula: 'trade ~ rta', weights: 'zzz' }, /no column 'zzz'/, /^columns:/);
    bad(small, { formula: 'trade ~ constructor' }, /no column 'constructor'/);
  });

  it('is named: text where a number is needed', () => {
    bad(small, { formula: 'exporter ~ rta' }, /'exporter' is text \('CHN', 'DEU', 'USA'\), and what is explained/);
    bad(small, { formula: 'trade ~ exporter' }, /'exporter' is text.*character 9/, /i\(exporter\)/);
    bad(small, { formula: 'trade ~ log(exporter)' }, /log\(\) takes numbers/);
    bad(small, { formula: 'trade ~ I(exporter + 1)' }, /'\+' needs numbers/);
    bad(small, { formula: 'trade ~ I(exporter == 156)' }, /cannot be compared/, /"156"/);
    bad(small, { formula: 'trade ~ I(year == "2005")' }, /'"2005"' is text.*'year' is a number/);
    bad(small, { formula: 'trade ~ rta', weights: 'exporter' }, /weights have to be numbers/);
    bad(small, { formula: 'trade ~ rta | year', offset: 'importer' }, /an offset has to be a number/);
    bad(small, { formula: 'trade ~ I(year %in% c("2005"))' }, /'year' is a number, and "2005" is text/);
    bad(small, { formula: 'trade ~ log(i(year))' }, /cannot stand inside/);
    bad(small, { formula: 'trade ~ exporter | exporter' }, /'exporter' is text/);
  });

  it('is named: negative or unvarying outcome', () => {
    const panel = panelOf({ y: [1, -2.5, 3, -1], x: [1, 2, 3, 4], zero: [0, 0, 0, 0], one: [1, 1, 1, 1] });
    bad(panel, { formula: 'y ~ x' }, /the outcome y is negative in row 2 \(-2.5\), and in 1 more/, /zero or positive/);
    expect(design(panel, { formula: 'y ~ x' }, 'OLS').rows).toBe(4);
    bad(panel, { formula: 'zero ~ x' }, /zero in all 4 rows/);
    bad(panel, { formula: 'one ~ x' }, /is 1 in all 4 rows/, undefined, 'OLS');
  });

  it('is named: weights, one cluster, no rows, a level that is not there', () => {
    const panel = panelOf({ y: [1, 2], x: [1, 2], w: [1, -1], c: ['a', 'a'], gone: [null, null] });
    bad(panel, { formula: 'y ~ x', weights: 'w' }, /the weight is negative in row 2 \(-1\)/);
    bad(panel, { formula: 'y ~ x', variance: ['c'] }, /one cluster of 'c' \(a\)/, /HC1/);
    bad(panel, { formula: 'y ~ gone' }, /none of 2 rows has all that is needed: gone is missing in 2 rows/);
    bad(panelOf({ y: [], x: [] }), { formula: 'y ~ x' }, /no rows \(literals\)/);
    bad(small, { formula: 'trade ~ i(year, rta, ref = 2007)' }, /year has no level 2007/, /it has 2005, 2006/);
  });

  it('is named: numbers whose products overflow or vanish', () => {
    const scaled = (factor: number): Panel =>
      panelOf({ y: [1, 2, 3].map((v) => v * factor), x: [1, 3, 2], o: [1, 1000, 2] });
    bad(scaled(1e300), { formula: 'y ~ x' }, /the outcome y reaches 3.0e\+300 in row 3/, /other units/);
    bad(scaled(1e-300), { formula: 'y ~ x' }, /nowhere larger than 3.0e-300/, /other units/);
    bad(scaled(1e300), { formula: 'x ~ y' }, /^y reaches/, undefined, 'OLS');
    expect([...design(scaled(1e300), { formula: 'I(y/1e300) ~ x' }, 'PPML').outcome]).toEqual([1, 2, 3]);
    bad(scaled(1), { formula: 'y ~ x', offset: 'o' }, /the offset is 1000 in row 2: exp\(\)/);
    bad(scaled(1e300), { formula: 'I(y * y) ~ x' }, /none of 3 rows.*not a finite number/);
  });

  it('is named: too many regressors', () => {
    const panel = panelOf({
      y: Array.from({ length: 3000 }, (_, i) => i),
      x: Array.from({ length: 3000 }, (_, i) => i),
    });
    bad(panel, { formula: 'y ~ i(x)' }, /makes 2,999 regressors/, /behind the \|/, 'OLS');
  });

  it('is named: more than four clusters', () =>
    expect(
      refusal(small, { formula: 'trade ~ rta', variance: ['exporter', 'importer', 'year', 'rta', 'dist'] }),
    ).toMatchObject({ code: 'usage' }));
});
