import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder, type Ran, ROOT } from './dist.js';
import { expectOneMessage } from './one-message.js';

const PANEL = join(ROOT, 'examples/gravity-panel.csv');
const gravity = (...words: readonly string[]): Ran => bilateral(['gravity', PANEL, ...words]);
const json = (ran: Ran): Record<string, unknown> => {
  expect([ran.code, ran.err]).toEqual([0, '']);
  return JSON.parse(ran.out) as Record<string, unknown>;
};

describe('the usual gravity work', () => {
  it.each([
    [['--border'], /From 2010 to 2015 trade abroad grew by [\d.]+\u202f?.% against trade at home/],
    [['--phase', 'rta', '--lags', '1,2'], /After 2 years trade is [\d.]+.% higher with rta than without it/],
    [['--deviation', 'ALD,BRE'], /ALD to BRE: [\d.]+ times what gravity says in 2015; nine of ten pairs/],
  ])('%s prints a table that fits', (words, says) => {
    const { code, out, err } = gravity(...words);
    expect([code, err]).toEqual([0, '']);
    expect(out.replaceAll('\n', ' ')).toMatch(says);
    expect(out).toMatch(/^from .*gravity-panel\.csv$/m);
    expect(out).toMatch(/standard errors +clustered by exporter\^importer/);
    expect(out).not.toMatch(/NaN|undefined|\[object/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints the shapes that docs/cli.md gives', () => {
    expect(json(gravity('--border', '--json'))).toMatchObject({
      version: 1,
      reference: 2010,
      years: expect.arrayContaining([{ year: 2010, coefficient: null, percent: 0, percent_low: 0, percent_high: 0 }]),
      estimate: { estimator: 'PPML', converged: true },
      notes: [],
    });
    expect(json(gravity('--phase', 'rta', '--lags', '1', '--json'))).toMatchObject({
      version: 1,
      regressor: 'rta',
      lags: [1],
      steps: [{ after: 0 }, { after: 1 }],
      total: { name: 'sum of rta', se: expect.any(Number) },
      percent: expect.any(Number),
    });
    const { points } = json(gravity('--deviation', 'ALD,BRE', '--json')) as { points: unknown[] };
    expect(points).toHaveLength(12);
    expect(points[0]).toEqual({
      exporter: 'ALD',
      importer: 'BRE',
      year: 2010,
      actual: 465.69,
      fitted: expect.any(Number),
      ratio: expect.any(Number),
      low: expect.any(Number),
      high: expect.any(Number),
      percentile: expect.any(Number),
      peers: 60,
    });
  });

  it('writes CSV', () => {
    expect(gravity('--deviation', 'ALD,BRE', '--csv').out.split('\n')).toHaveLength(14);
    expect(gravity('--border', '--csv').out).toMatch(
      /^year,estimate,se,percent,percent_low,percent_high\n2010,,,0,0,0\n2011,/,
    );
    expect(gravity('--phase', 'rta', '--lags', '1', '--csv').out).toMatch(/\n0,rta,[\s\S]*\n1,rta_lag1,/);
  });

  it('takes other names and another equation', () => {
    const file = join(folder(), 'named.csv');
    writeFileSync(file, readFileSync(PANEL, 'utf8').replace('exporter,importer,year,trade', 'iso_o,iso_d,t,flow'));
    const names = 'exporter=iso_o,importer=iso_d,year=t,trade=flow';
    const ran = bilateral(['gravity', file, '--deviation', 'ALD,BRE', '--names', names, '--csv']);
    expect(ran).toEqual({ ...gravity('--deviation', 'ALD,BRE', '--csv') });
    const { estimate } = json(
      gravity('--border', '--formula', 'trade ~ rta | exporter^year + importer^year', '--vcov', 'HC1', '--json'),
    );
    expect(estimate).toMatchObject({
      formula: 'trade ~ i(year, I(exporter != importer), ref = 2010) + rta | exporter^year + importer^year',
      variance: { kind: 'HC1' },
    });
  });

  it.each([
    [['--border', '--deviation', 'ALD,BRE'], 2, /--border and --deviation are different questions/],
    [['--lags', '4'], 2, /--lags are those of --phase/],
    [['--phase', 'rtaa'], 2, /no column 'rtaa'.*\n.*'rta'/],
    [['--phase', 'rta'], 2, /no lag of rta is named/],
    [['--phase', 'rta', '--lags', 'four'], 2, /--lags are whole numbers of years, not 'four'/],
    [['--phase', 'rtaa', '--lags', '4'], 2, /no column 'rtaa'.*\n.*'rta'/],
    [['--deviation', 'ALD'], 2, /--deviation is of two economies/],
    [['--deviation', 'ALD,BRX'], 3, /no economy 'BRX'[\s\S]*BRE/],
    [['--deviation', 'ALD,ALD'], 2, /a pair is two economies/],
    [['--border', '--wald', 'rta'], 2, /--wald is of an equation/],
    [['--border', '--ols'], 2, /--border is by PPML/],
    [['--border', '--where', 'exporter <> importer'], 2, /no trade at home/],
    [['--border', '--where', 'year = 2012'], 2, /only 2012/],
    [['--border', '--names', 'origin=iso_o'], 2, /--names says what/],
    [['--border', '--names', 'trade=flow'], 2, /no column 'flow'/],
    [[], 2, /no equation is named/],
  ])('%s is refused in one message', (words, code, says) => {
    expectOneMessage(gravity(...words), code, says);
  });
});

describe('a panel in a store', () => {
  const rows = readFileSync(PANEL, 'utf8').replaceAll('ALD', 'CHN').replaceAll('BRE', 'USA');

  it('comes in as a vintage, once, and a brief says what is normal', () => {
    const dir = folder();
    const [file, store] = [join(dir, 'made.csv'), join(dir, 'figures.duckdb')];
    writeFileSync(file, rows);
    const words = [
      'import',
      file,
      '--as',
      'panel',
      '--store',
      store,
      '--released',
      '2020-01-01',
      '--source',
      'made up',
    ];
    expect(bilateral(words)).toEqual({
      code: 0,
      out: `${store}: panel made of 2020-01-01, 864 rows, added\n`,
      err: '',
    });
    expect(JSON.parse(bilateral([...words, '--json']).out)).toMatchObject({
      version: 1,
      panel: 'made',
      source: 'made up',
      released: '2020-01-01',
      rows: 864,
      added: false,
      store,
    });
    const asked = ['brief', 'CHN', 'USA', '2023', '--store', store];
    const { code, out } = bilateral(asked);
    expect(code).toBe(0);
    expect(out).toMatch(/What is normal\n─+\n {2}China to the United States: [\d.]+ times what gravity says in 2015;/);
    expect(out).toContain('[modelled]');
    expect(out.replace(/\s+/g, ' ')).toContain('panel made (made up), released 2020-01-01');
    const before = bilateral([...asked, '--as-of', '2019-12-31']);
    expect(before.out + before.err).not.toContain('What is normal');
    const query = bilateral([
      'gravity',
      '--store',
      store,
      '--query',
      'SELECT * FROM panel',
      '--deviation',
      'CHN,USA',
      '--csv',
    ]);
    const byFile = bilateral(['gravity', file, '--deviation', 'CHN,USA', '--csv']).out;
    expect(query.out).toBe(byFile);
    expect(bilateral(['gravity', '--store', store, '--deviation', 'CHN,USA', '--csv']).out).toBe(byFile);
    const html = bilateral([...asked, '--html']).out;
    const again = `Made by: bilateral brief CHN USA 2023 --as-of`;
    expect(html).toMatch(new RegExp(`${again} \\d{4}-\\d\\d-\\d\\d --store ${store.replaceAll(/[.\\]/g, '\\$&')}`));
  });

  it('leaves a brief as it is, to the byte, where there is none', () => {
    const store = join(folder(), 'figures.duckdb');
    const file = join(folder(), 'empty.csv');
    bilateral(['series', 'CHN', 'USA', 'imports', '--csv', file]);
    bilateral(['import', file, '--store', store]);
    const asked = ['brief', 'CHN', 'USA', '2023', '--as-of', '2024-01-12', '--json'];
    const kept = bilateral([...asked, '--store', store]).out;
    expect(kept).toContain(` --store ${store}`);
    expect(kept.replaceAll(` --store ${store}`, '')).toBe(bilateral(asked).out);
    const none = bilateral(['gravity', '--store', store, '--deviation', 'CHN,USA']);
    expectOneMessage(none, 2, /no panel is kept in .*import FILE --as panel/s);
  });

  it.each([
    [['--as', 'table'], /--as is panel, not 'table'/],
    [['--name', 'x'], /--name is of a panel/],
    [['--as', 'panel', '--names', 'trade=flow'], /no column 'flow'/],
    [['--as', 'panel', '--released', 'soon'], /'soon' is not a date/],
  ])('%s is refused in one message', (words, says) => {
    expectOneMessage(bilateral(['import', PANEL, '--store', join(folder(), 's.duckdb'), ...words]), 2, says);
  });
});
