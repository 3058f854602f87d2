import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBaseline } from '../../../src/equilibrium/baseline/open-baseline.js';
import { solve } from '../../../src/equilibrium/solve.js';
import { baselineFiles } from '../../../src/sources/baseline-files.js';
import { readPanel } from '../../../src/store/read-panel.js';
import { table } from './panel.js';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-world-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const PANEL = table(
  'exporter,importer,year,trade\nCHN,CHN,2005,40\nCHN,CHN,2006,50\nCHN,USA,2006,5\nUSA,CHN,2006,3\nUSA,USA,2006,80',
);
const files = baselineFiles(
  (file) => readPanel({ file }),
  async (name) => (name === 'kept' ? PANEL : null),
);

describe('openBaseline', () => {
  it('opens the worlds that the package carries, each in equilibrium as it stands', async () => {
    for (const name of files.worlds) {
      const world = await openBaseline(name, files);
      expect(world.name).toBe(name);
      const same = solve(world, { deficits: 'additive' });
      expect(same.converged).toBe(true);
      for (const one of same.economies) expect(one.welfare).toBeCloseTo(1, 10);
    }
  });

  it('has the duties of the United States by partner, and says what is not known', async () => {
    const world = await openBaseline('world-2023', files);
    const rate = (from: string): number =>
      world.tariffs[world.economies.indexOf('USA') * world.economies.length + world.economies.indexOf(from)]!;
    expect(100 * rate('CHN')).toBeCloseTo(10.53, 2);
    expect(rate('CAN')).toBeLessThan(0.01);
    expect(world.notes.map(({ code }) => code)).toEqual([
      'goods-only',
      'output-from-gdp',
      'no-taiwan',
      'domestic-built',
      'domestic-floor',
      'tariffs-unknown',
    ]);
  });

  it('says of the sectoral world how old it is and how far it was balanced', async () => {
    const world = await openBaseline('sectors-2011', files);
    expect(world.notes[0]!.text).toMatch(/2011/);
    expect(world.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['output-moved', 'inputs-cut']));
    const mining = world.sectors.indexOf('mining') * world.economies.length + world.economies.indexOf('JPN');
    expect(world.final[mining]).toBeCloseTo(0, 14);
    expect(Math.min(...world.final)).toBeGreaterThanOrEqual(0);
  });

  it('opens a file that describes a world, its tables beside it', async () => {
    put('flows.csv', 'exporter,importer,value\nCHN,CHN,50\nCHN,USA,5\nUSA,CHN,3\nUSA,USA,80\n');
    const name = put(
      'mine.yaml',
      'name: mine\nsource: me\nyear: 2020\nunit: EUR million\nflows: flows.csv\ntheta: 6\n',
    );
    const world = await openBaseline(name, files);
    expect(world).toMatchObject({
      name: 'mine',
      source: 'me',
      year: 2020,
      unit: 'EUR million',
      economies: ['CHN', 'USA'],
    });
    expect([...world.theta]).toEqual([6]);
  });

  it('knows when its figures were out, a month standing for its last day', async () => {
    expect((await openBaseline('world-2023', files)).released).toBe('2025-01-31');
    const about = 'name: mine\nsource: me\nyear: 2020\nunit: EUR million\nflows: flows.csv\ntheta: 6\n';
    const dated = (day: string): string => put('dated.yaml', `${about}released: ${day}\n`);
    expect((await openBaseline(dated('2021-06-30'), files)).released).toBe('2021-06-30');
    expect((await openBaseline(put('undated.yaml', about), files)).released).toBeUndefined();
    await expect(openBaseline(dated('soon'), files)).rejects.toThrow(/line 7, released: 'soon' is not a day/);
  });

  it('opens a table of flows, and notes the elasticity that it assumes', async () => {
    const name = put('bare.csv', 'exporter,importer,value\nCHN,CHN,50\nCHN,USA,5\nUSA,CHN,3\nUSA,USA,80\n');
    const world = await openBaseline(`${name}@2020`, files);
    expect(world.year).toBe(2020);
    expect(world.notes[0]!.code).toBe('theta-assumed');
    expect([...(await openBaseline(`${name}@2020`, files, { theta: 3 })).theta]).toEqual([3]);
    await expect(openBaseline(name, files)).rejects.toThrow(/does not say of which year/);
  });

  it('opens a year of a panel in a store', async () => {
    expect([...(await openBaseline('panel:kept@2006', files)).flows]).toEqual([50, 3, 5, 80]);
    await expect(openBaseline('panel:kept', files)).rejects.toThrow(/has 2 years/);
    await expect(openBaseline('panel:gone@2006', files)).rejects.toThrow(/no panel 'gone'/);
  });

  it.each([
    ['world-2032', /there is no world 'world-2032'/, /'world-2023'.*sectors-2011/],
    ['./gone.csv@2020', /there is no file/, /./],
    ['./gone.yaml', /there is no file '.\/gone.yaml'/, /world-2023/],
  ])('refuses %s', async (name, message, hint) => {
    const error = await openBaseline(name, files).catch((cause) => cause);
    expect(error).toMatchObject({ name: 'BilateralError', code: 'bad-input' });
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  it.each([
    ['theta: 4\nthetas: {goods: 4}\n', /'theta', 'thetas' stand side by side/],
    ['theta: 0\n', /line 6, theta: 0 is not above 0/],
    ['theta: 4\nflow: x\n', /no key 'flow'/],
    ['theta: 4\ninputs: x.csv\n', /'inputs' says nothing without 'production'/],
  ])('refuses a description with %j', async (more, message) => {
    const name = put('bad.yaml', `name: a\nsource: b\nyear: 2020\nunit: c\nflows: flows.csv\n${more}`);
    await expect(openBaseline(name, files)).rejects.toThrow(message);
  });
});
