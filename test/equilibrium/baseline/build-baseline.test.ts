import { describe, expect, it } from 'vitest';
import { buildBaseline, type Tables } from '../../../src/equilibrium/baseline/build-baseline.js';
import type { Description } from '../../../src/equilibrium/baseline/description.js';
import { solve } from '../../../src/equilibrium/solve.js';
import { table } from './panel.js';

const ABOUT: Description = { name: 'w', source: 's', year: 2020, unit: 'USD million', flows: 'flows.csv', theta: 4 };
const WHOLE = 'exporter,importer,value\nCHN,CHN,50\nCHN,USA,5\nUSA,CHN,3\nUSA,USA,80\n';
const FOREIGN = 'exporter,importer,value\nCHN,USA,5\nUSA,CHN,3\n';
const build = (flows: string, more: Partial<Tables> = {}, about: Partial<Description> = {}) =>
  buildBaseline({ ...ABOUT, ...about }, { flows: table(flows), ...more });
const codes = (world: { notes: readonly { code: string }[] }) => world.notes.map(({ code }) => code);

describe('buildBaseline', () => {
  it('lays flows out by importer and exporter, and can be solved', () => {
    const world = build(WHOLE);
    expect(world.economies).toEqual(['CHN', 'USA']);
    expect([...world.flows]).toEqual([50, 3, 5, 80]);
    expect([...world.valueAdded, ...world.final]).toEqual([1, 1, 1, 1]);
    expect(codes(world)).toEqual(['tariffs-unknown']);
    const same = solve(world, { deficits: 'additive' });
    expect(same.converged).toBe(true);
    for (const one of same.economies) expect(one.welfare).toBeCloseTo(1, 12);
  });

  it('knows countries by name, and takes the year that is asked for', () => {
    const text = `exporter,importer,year,trade\nChina,China,2019,1\nChina,China,2020,50\nChina,United States,2020,5\nUSA,CHN,2020,3\nUSA,USA,2020,80\n`;
    expect([...build(text).flows]).toEqual([50, 3, 5, 80]);
    const gaps = `${text}USA,CHN,2019,\n`;
    expect([...build(gaps).flows]).toEqual([50, 3, 5, 80]);
    expect(() => build(gaps, {}, { year: 2019 })).toThrow(/row 6: value is missing/);
    expect(() => build(text, {}, { year: 2018 })).toThrow(/no rows of 2018/);
  });

  it('builds domestic sales from output, and says where they are a floor', () => {
    const production = table('economy,output\nCHN,55\nUSA,2\n');
    const world = build(FOREIGN, { production });
    expect([...world.flows.subarray(0, 3)]).toEqual([50, 3, 5]);
    expect(world.flows[3]).toBeCloseTo(3 / 9, 14);
    expect(codes(world)).toEqual(['domestic-built', 'domestic-floor', 'tariffs-unknown']);
    expect(world.notes[1]!.text).toMatch(/^USA export/);
  });

  it('does not touch domestic sales that are there', () => {
    const production = table('economy,output\nCHN,500\nUSA,500\n');
    expect([...build(WHOLE, { production }).flows]).toEqual([50, 3, 5, 80]);
  });

  it('reads tariffs, and says whose are not known', () => {
    const tariffs = table('exporter,importer,percent\nChina,USA,10.5\nBRA,USA,3\n');
    const world = build(WHOLE, { tariffs });
    expect([...world.tariffs]).toEqual([0, 0, 0.105, 0]);
    expect(world.notes.map(({ text }) => text)).toEqual([
      'tariffs with BRA are left out: no flows',
      'tariffs are known for imports of USA; all others stand at zero',
    ]);
  });

  it.each([
    ['no domestic sales and no output', FOREIGN, /what CHN, USA sell at home is not known/],
    ['no column', 'exporter,importer,amount\nA,B,1', /flows.csv has no column 'value'/],
    ['a negative flow', WHOLE.replace(',5\n', ',-5\n'), /row 2: a flow of -5 from CHN to USA/],
    ['a flow twice', `${WHOLE}CHN,USA,5\n`, /row 5: a second flow from CHN to USA/],
    ['a flow missing', WHOLE.replace(',5\n', ',\n'), /row 2: value is missing/],
    ['a word for a number', WHOLE.replace(',5\n', ',n/a\n'), /row 2: value is 'n\/a', not a number/],
    ['an importer missing', WHOLE.replace('CHN,USA', 'CHN,'), /row 2: importer is empty/],
    ['one economy', 'exporter,importer,value\nCHN,CHN,5', /flows of 1 economies/],
  ])('refuses flows with %s', (_, flows, message) => {
    expect(() => build(flows)).toThrow(message);
  });

  it('names the columns that there are, and takes others for them', () => {
    const text = WHOLE.replace('value', 'amount');
    expect(() => build(text)).toThrowError(
      expect.objectContaining({ hint: expect.stringMatching(/It has exporter, importer, amount/) }),
    );
    expect([...build(text, {}, { columns: { value: 'amount' } }).flows]).toEqual([50, 3, 5, 80]);
  });

  it('wants an elasticity for every sector, and for no other', () => {
    const { theta: _, ...about } = ABOUT;
    const of = (thetas: Record<string, number>) => () => buildBaseline({ ...about, thetas }, { flows: table(WHOLE) });
    expect(of({ goods: 4 })().theta).toEqual(Float64Array.of(4));
    expect(of({})).toThrow(/no trade elasticity for goods/);
    expect(of({ goods: 4, food: 3 })).toThrow(/for food, which no flow is of/);
  });
});

describe('a technology', () => {
  const FLOWS = `exporter,importer,sector,value
A1,A1,steel,20\nA1,B1,steel,10\nB1,A1,steel,5\nB1,B1,steel,30
A1,A1,cars,40\nA1,B1,cars,5\nB1,A1,cars,15\nB1,B1,cars,50\n`;
  const PRODUCTION = 'economy,sector,output\nA1,steel,30\nA1,cars,45\nB1,steel,35\nB1,cars,65\n';
  const inputsWith = (steelInCars: number) =>
    table(
      `economy,sector,input,value\nA1,cars,steel,${steelInCars}\nA1,steel,steel,3\nB1,cars,steel,20\nB1,steel,cars,7\n`,
      'inputs.csv',
    );
  const made = (steelInCars: number, production = PRODUCTION) =>
    build(FLOWS, { production: table(production), inputs: inputsWith(steelInCars) });

  it('is what the tables say, and the world is in equilibrium as it stands', () => {
    const world = made(9);
    expect(world.valueAdded[1 * 2 + 0]).toBeCloseTo(1 - 9 / 45, 14);
    expect([...world.inputs.subarray((0 * 2 + 1) * 2, (0 * 2 + 2) * 2)]).toEqual([1, 0]);
    expect(world.final[0]! / world.final[2]!).toBeCloseTo((25 - 12) / 55, 12);
    const same = solve(world, { deficits: 'additive' });
    expect(same.converged).toBe(true);
    for (const one of same.economies) expect(one.welfare).toBeCloseTo(1, 11);
  });

  it('is scaled where output is not what flows add up to, with a note of how far', () => {
    const world = made(9, PRODUCTION.replace('A1,cars,45', 'A1,cars,50'));
    expect(world.valueAdded[1 * 2 + 0]).toBeCloseTo(1 - 9 / 50, 14);
    expect(world.notes.find(({ code }) => code === 'output-moved')!.text).toMatch(/up to 10 % .*cars in A1/);
  });

  it('cuts inputs where more is used than bought, and final use is then nothing', () => {
    const world = made(30);
    expect(world.final[0]).toBe(0);
    expect(world.notes.find(({ code }) => code === 'inputs-cut')!.text).toMatch(/steel in A1 by 24 %/);
    expect(solve(world, { deficits: 'additive' }).converged).toBe(true);
  });

  it.each([
    [PRODUCTION.replace('B1,steel', 'B1,wood'), /sector 'wood' has no flows/],
    [PRODUCTION.replace('B1,steel,35\n', ''), /steel in B1 sells 35, but the table of output has nothing/],
    [PRODUCTION.replace('sector,', '').replace(/(steel|cars),/g, ''), /no column 'sector', the flows have several/],
  ])('refuses %j', (production, message) => {
    expect(() => made(9, production)).toThrow(message);
  });
});
