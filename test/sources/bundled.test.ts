import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../scripts/data/csv.js';
import { ECONOMIES } from '../../src/model/economy.js';
import type { Observation } from '../../src/model/observation.js';
import { bundledTables, damagedTables, dataFolder } from '../../src/sources/bundled.js';
import { checkRows } from '../../src/store/check-row.js';
import { openStore } from '../../src/store/duckdb.js';
import type { Store } from '../../src/store/store.js';

const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const MEGABYTE = 1024 * 1024;

let store: Store;
let rows: readonly Observation[];
beforeAll(async () => {
  store = await openStore();
  rows = await store.panel({ asOf: '9999-12-31', vintages: 'all' });
});
afterAll(() => store.close());

const pair = (year: number, flow: string, indicator = 'value', partner = 'USA', currency = 'USD'): Observation[] =>
  rows.filter(
    (row) =>
      row.publisher === 'GACC' &&
      row.partner === partner &&
      row.period.start === `${year}-01` &&
      row.period.months === 12 &&
      row.flow === flow &&
      row.indicator === indicator &&
      row.currency === currency,
  );

describe('the bundled tables', () => {
  it('are the ones of the manifest, and small', () => {
    expect(damagedTables()).toEqual([]);
    expect(bundledTables().every((table) => table.publisher !== '' && table.about !== '')).toBe(true);
    expect(bundledTables().reduce((sum, table) => sum + table.bytes, 0)).toBeLessThan(8 * MEGABYTE);
  });

  it('have publisher, table, release day and status in every row', () => {
    expect(rows.length).toBeGreaterThan(60_000);
    expect(() => checkRows(rows)).not.toThrow();
  });

  it('carry nothing from memory and no misprint as a figure', () => {
    const names = bundledTables().filter((table) => table.name.endsWith('.csv'));
    for (const table of names) expect(readFileSync(table.path, 'utf8')).not.toMatch(/from.memory|as_printed/);
    expect(pair(2023, 'exports')).toEqual([]);
    expect(rows.filter((row) => Math.abs(row.value - 500.03e9) < 1e6)).toEqual([]);
    expect(pair(2022, 'exports')).toEqual([]);
    expect(pair(2023, 'total', 'value', 'WLD').map((row) => row.value)).toEqual([5.94e12]);
  });

  it('name economies by codes that the program knows', () => {
    const known = new Set(ECONOMIES.map((economy) => economy.code));
    const strange = [...new Set(rows.map((row) => row.partner))].filter((code) => !known.has(code));
    expect(strange).toEqual([]);
  });

  it('say through whom each figure of the 2023 headline was seen', () => {
    expect(pair(2023, 'imports')).toMatchObject([{ value: 164.16e9, via: ['Global Times'] }]);
    expect(pair(2023, 'imports', 'growth_yoy')).toMatchObject([{ value: -6.8, via: ['Global Times', 'menafn.com'] }]);
    expect(pair(2023, 'exports', 'growth_yoy')).toMatchObject([{ value: -13.1, via: ['menafn.com', 'goggler.com'] }]);
    expect(pair(2023, 'total')).toMatchObject([{ value: 664.45e9, via: ['TASS', 'Kommersant'] }]);
    expect(pair(2023, 'total', 'growth_yoy')).toMatchObject([{ value: -11.6, via: ['TASS', 'Kommersant'] }]);
    expect(pair(2023, 'total', 'value', 'WLD', 'CNY')).toMatchObject([{ value: 41756.8e9, via: ['people.cn'] }]);
    expect(pair(2023, 'total', 'growth_yoy', 'WLD', 'CNY')).toMatchObject([{ value: 0.2, via: [] }]);
  });

  it('keep a growth rate that was printed where the level was not', () => {
    expect(pair(2018, 'imports', 'growth_yoy')).toMatchObject([{ value: 0.7 }]);
    expect(pair(2019, 'total', 'growth_yoy')).toMatchObject([{ value: -14.6 }]);
    expect(pair(2018, 'imports')).toEqual([]);
    expect(pair(2019, 'total')).toEqual([]);
  });

  it('give the interval that the printed digits allow', () => {
    expect(pair(2023, 'total')[0]).toMatchObject({ low: 664.445e9, high: 664.455e9 });
    expect(pair(2023, 'exports', 'value', 'WLD')[0]).toMatchObject({ low: 3.375e12, high: 3.385e12 });
    expect(pair(2022, 'total', 'value', 'WLD')[0]).toMatchObject({ low: 6.25e12, high: 6.35e12 });
    expect(pair(2022, 'imports', 'value', 'WLD', 'CNY')[0]).toMatchObject({ low: 18.05e12, high: 18.15e12 });
  });

  it('hold implied bases that agree with next year’s level and rate', () => {
    const bases = rows.filter((row) => row.indicator === 'implied_base');
    expect(bases.length).toBeGreaterThan(25);
    for (const base of bases) {
      const year = Number(base.period.start.slice(0, 4)) + 1;
      const [rate] = pair(year, base.flow, 'growth_yoy', base.partner, base.currency);
      const [level] = pair(year, base.flow, 'value', base.partner, base.currency);
      expect(rate).toBeDefined();
      if (level) expect(base.value * (1 + rate!.value / 100)).toBeCloseTo(level.value, -2);
      expect(base.released).toBe(rate!.released);
    }
  });

  it('have the final vintage of both sides from the UN', () => {
    const un = rows.filter((row) => row.publisher === 'UN Comtrade');
    expect(un).toHaveLength(46);
    expect(un.every((row) => row.status === 'final' && /FOB|CIF/.test(row.note ?? ''))).toBe(true);
  });

  it('have the totals of the United States that the Census printed', async () => {
    const of = (partner: string, flow: string): number =>
      rows
        .filter((row) => row.table === 'trade by partner' && row.partner === partner && row.flow === flow)
        .filter((row) => row.period.start.startsWith('2023'))
        .reduce((sum, row) => sum + row.value, 0);
    expect(of('CHN', 'imports') / 1e9).toBeCloseTo(427.247, 2);
    expect(of('CHN', 'exports') / 1e9).toBeCloseTo(147.635, 2);
  });

  it('list the economies, and the chapters of the Harmonized System, of which 77 is left free', () => {
    const chapters = parseCsv(readFileSync(`${dataFolder()}hs_chapters.csv`, 'utf8'));
    expect(chapters.every((line) => line.section && line.section_name && line.description)).toBe(true);
    expect(new Set(chapters.map((line) => line.chapter)).size).toBe(96);
    const economies = parseCsv(readFileSync(`${dataFolder()}economies.csv`, 'utf8'));
    expect(economies.map((line) => line.code)).toEqual(ECONOMIES.map((economy) => economy.code));
  });
});

describe('npm run data', () => {
  it('makes the same bytes again', (context) => {
    if (!existsSync(SHARED)) return context.skip('needs ../shared/data, which is not here');
    const folder = mkdtempSync(join(tmpdir(), 'bilateral-data-'));
    const script = fileURLToPath(new URL('../../scripts/build-data.ts', import.meta.url));
    execFileSync(process.execPath, ['--import', 'tsx', script, folder], { stdio: 'ignore' });
    const made = readFileSync(join(folder, 'MANIFEST.json'), 'utf8');
    rmSync(folder, { recursive: true });
    expect(made).toBe(readFileSync(`${dataFolder()}MANIFEST.json`, 'utf8'));
  }, 60_000);
});
