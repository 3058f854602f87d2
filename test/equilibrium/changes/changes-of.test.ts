import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/equilibrium/changes/changes-of.js';
import { readScenario } from '../../../src/equilibrium/scenario/read-scenario.js';
import { simulate } from '../../../src/equilibrium/simulate.js';
import type { BilateralError } from '../../../src/model/error.js';
import { around, smallWorld } from '../scenario/world.js';

const [CHN, USA, EUX, ROW] = [0, 1, 2, 3];
const [CHIPS, FOOD] = [0, 1];
const at = (sector: number, importer: number, exporter: number): number => (sector * 4 + importer) * 4 + exporter;
const run = (shocks: string, more = '', world = smallWorld()) =>
  changesOf(world, readScenario(around(shocks, more), 'a.yaml'));
function errorOf(shocks: string, more = ''): BilateralError {
  try {
    run(shocks, more);
  } catch (error) {
    return error as BilateralError;
  }
  throw new Error('no error');
}
/** Places that differ from what they were, with their new value. */
const moved = (array: Float64Array | undefined, was = 0): Record<number, number> =>
  Object.fromEntries([...(array ?? [])].flatMap((value, i) => (value === was ? [] : [[i, value]])));
const TAXED = smallWorld({ tariffs: new Float64Array(32).fill(0.1) });

describe('changesOf', () => {
  it('changes what is named, and leaves out what nothing touches', () => {
    const { changes, notes } = run('- tariff: {exporters: CHN, importers: USA, sectors: food, to: 25}');
    expect(moved(changes.tariffs)).toEqual({ [at(FOOD, USA, CHN)]: 0.25 });
    expect(Object.keys(changes)).toEqual(['deficits', 'tariffs']);
    expect(notes).toEqual([]);
  });

  it('adds points and multiplies barriers, in order', () => {
    const { changes } = run(`
- tariff: {exporters: CHN, importers: USA, sectors: food, to: 5}
- tariff: {exporters: CHN, importers: [USA, EUX], sectors: food, points: 10}
- barrier: {exporters: CHN, importers: USA, sectors: food, percent: 100}
- barrier: {exporters: CHN, importers: USA, sectors: food, percent: 50}
- barrier: {exporters: CHN, importers: USA, sectors: food, effect: -0.5}
- barrier: {exporters: CHN, importers: USA, sectors: food, effect: -0.2}`);
    const cell = at(FOOD, USA, CHN);
    expect(changes.tariffs![cell]).toBeCloseTo(0.15, 15);
    expect(changes.tariffs![at(FOOD, EUX, CHN)]).toBeCloseTo(0.1, 15);
    expect(changes.costs![cell]).toBe(3);
    expect(changes.effects![cell]).toBeCloseTo(Math.exp(-0.7), 15);
  });

  it('lifts a barrier by its inverse, so that both together are nothing', () => {
    for (const size of ['percent: 60', 'effect: -0.4']) {
      const barrier = `{exporters: CHN, importers: USA, ${size}}`;
      const { changes } = run(`- barrier: ${barrier}\n- lift: {barrier: ${barrier}}`);
      const array = changes.costs ?? changes.effects ?? new Float64Array([1]);
      for (const factor of array) expect(factor).toBeCloseTo(1, 14);
    }
  });

  it('lifts tariffs down to zero and no further, with a note', () => {
    const { changes, notes } = run('- lift: {tariff: {exporters: CHN, importers: [USA, EUX], points: 4}}', '', TAXED);
    expect(changes.tariffs![at(FOOD, USA, CHN)]).toBeCloseTo(0.06, 15);
    expect(notes).toEqual([]);
    const more = run('- lift: {tariff: {exporters: CHN, importers: USA, points: 15}}', '', TAXED);
    expect(more.changes.tariffs![at(FOOD, USA, CHN)]).toBe(0);
    expect(more.notes.map(({ code }) => code)).toEqual(['tariff-floor']);
    expect(run('- lift: {tariff: {exporters: CHN, importers: USA, points: 10}}', '', TAXED).notes).toEqual([]);
  });

  it('does not bring back what is observed at zero, and says so', () => {
    const lifted = run('- lift: {ban: {exporters: USA, importers: CHN}}');
    expect(lifted.changes).toEqual({ deficits: 'additive' });
    expect(lifted.notes[0]).toMatchObject({ code: 'ban-not-lifted' });
    expect(lifted.notes[0]!.text).toMatch(/1 of its 2 flows are observed at zero/);
    const eased = run('- barrier: {exporters: USA, importers: CHN, percent: -20}');
    expect(eased.notes[0]).toMatchObject({ code: 'zero-flow' });
  });

  it('bans both ways, and never domestic sales', () => {
    const { changes } = run('- ban: {exporters: [CHN, USA], importers: [CHN, USA], sectors: chips, bothWays: true}');
    expect(moved(changes.costs, 1)).toEqual({ [at(CHIPS, USA, CHN)]: Infinity, [at(CHIPS, CHN, USA)]: Infinity });
  });

  it('knows others, groups, groups within groups, and groups of sectors', () => {
    const groups = 'groups: {west: [USA, allies], allies: [EUX], tech: [chips]}\n';
    const { changes } = run('- ban: {exporters: others, importers: west, sectors: tech}', groups);
    const banned = [at(CHIPS, USA, CHN), at(CHIPS, USA, ROW), at(CHIPS, EUX, CHN), at(CHIPS, EUX, ROW)];
    expect(Object.keys(moved(changes.costs, 1)).map(Number)).toEqual(banned);
  });

  it('takes a group of the gazetteer as the rows that it has, and says what is hidden', () => {
    const { changes, notes } = run('- ban: {exporters: CHN, importers: EU, sectors: food}');
    expect(Object.keys(moved(changes.costs, 1)).map(Number)).toEqual([at(FOOD, EUX, CHN)]);
    expect(notes[0]).toMatchObject({ code: 'group-in-part' });
    expect(notes[0]!.text).toMatch(/^EU without AUT, BEL, .*SWE, which small/);
    expect(notes[0]!.text).not.toMatch(/DEU|NLD/);
  });

  it('changes productivity and deficits, the others making room', () => {
    const { changes, notes } = run(
      '- productivity: {economies: USA, sectors: chips, percent: -10}\n- deficit: {economies: USA, percent: -100}',
    );
    expect(moved(changes.productivity, 1)).toEqual({ [CHIPS * 4 + USA]: 0.9 });
    expect(changes.newDeficits![USA]).toBe(0);
    expect(changes.newDeficits!.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
    expect(notes.map(({ code }) => code)).toEqual(['deficits-spread']);
  });

  it('takes a coefficient of the estimate as often as is asked', () => {
    const estimate = 'estimate: {source: a, names: [rta], values: [0.3], covariance: [[0.01]]}\n';
    const { changes } = run(
      '- barrier: {exporters: CHN, importers: USA, sectors: food, coefficient: rta, times: -2}',
      estimate,
    );
    expect(changes.effects![at(FOOD, USA, CHN)]).toBeCloseTo(Math.exp(-0.6), 15);
    expect(errorOf('- barrier: {exporters: CHN, importers: USA, coefficient: fta}', estimate).message).toMatch(
      /no coefficient 'fta'/,
    );
    expect(errorOf('- barrier: {exporters: CHN, importers: USA, coefficient: fta}').message).toMatch(/of no estimate/);
  });

  it.each([
    ['- ban: {exporters: Chnia, importers: USA}', 'unknown-economy', /'Chnia' is no economy/, /'China'.*small has CHN/],
    ['- ban: {exporters: NLD, importers: USA}', 'unknown-economy', /it is part of EUX, which is DEU, NLD/, /name EUX/],
    ['- ban: {exporters: Brazil, importers: USA}', 'unknown-economy', /part of ROW, the rest of the world/, /ROW/],
    ['- ban: {exporters: TWN, importers: USA}', 'unknown-economy', /TWN \(Taiwan\) is in no row/, /small has/],
    ['- ban: {exporters: ASEAN, importers: USA}', 'unknown-economy', /no member of ASEAN/, /it has/],
    ['- ban: {exporters: ASIA, importers: USA}', 'unknown-economy', /no list of members/, /make a group/],
    ['- ban: {exporters: CHN, importers: USA, sectors: chip}', 'bad-input', /sectors: 'chip' is no sector/, /'chips'/],
    ['- ban: {exporters: CHN, importers: CHN}', 'bad-input', /only sales of CHN to itself/, /two/],
    ['- ban: {exporters: others, importers: others}', 'bad-input', /both sides are 'others'/, /one side/],
    ['- ban: {exporters: others, importers: all}', 'bad-input', /'others' is nobody/, /fewer/],
    ['- productivity: {economies: others, percent: 1}', 'bad-input', /no other side/, /all/],
  ] as const)('refuses %s', (shock, code, message, hint) => {
    const error = errorOf(shock);
    expect(error).toMatchObject({ name: 'BilateralError', code });
    expect(error.message).toMatch(/^a\.yaml, line 4, shocks\[0\]/);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  const ROUTE = 'exporters: CHN, importers: USA';
  it.each([
    [
      'levels',
      `- tariff: {${ROUTE}, to: 5}\n- tariff: {exporters: CHN, importers: all, to: 6}`,
      /to 6 %, shock 1 to 5 %/,
    ],
    [
      'a level after points',
      `- tariff: {${ROUTE}, points: 5}\n- tariff: {${ROUTE}, to: 6}`,
      /shock 1 has added points/,
    ],
    ['a ban and an easier barrier', `- ban: {${ROUTE}}\n- barrier: {${ROUTE}, percent: -5}`, /which shock 1 bans/],
    ['an effect up and a ban', `- barrier: {${ROUTE}, effect: 1}\n- ban: {${ROUTE}}`, /which shock 1 makes easier/],
    ['a lift and a ban', `- lift: {barrier: {${ROUTE}, percent: 5}}\n- ban: {${ROUTE}}`, /shock 1 makes easier/],
    ['deficits', '- deficit: {economies: USA, to: 1}\n- deficit: {economies: USA, to: 2}', /an earlier shock to 1/],
  ])('refuses contradictory %s', (_, shocks, message) => {
    expect(errorOf(shocks).message).toMatch(message);
    expect(errorOf(shocks).message).toMatch(/^a\.yaml, line 5, shocks\[1\]/);
  });

  it('lets equal levels be, and a ban over a higher barrier', () => {
    expect(() => run(`- tariff: {${ROUTE}, to: 5}\n- tariff: {${ROUTE}, to: 5}`)).not.toThrow();
    expect(() => run(`- barrier: {${ROUTE}, percent: 5}\n- ban: {${ROUTE}}`)).not.toThrow();
  });

  it('refuses a deficit where the rule removes all, or where all are set and do not add up', () => {
    expect(errorOf('- deficit: {economies: USA, to: 1}', 'deficits: balanced\n').message).toMatch(/'balanced' removes/);
    expect(errorOf('- deficit: {economies: all, to: 1}').message).toMatch(/add up to 4.000 USD million/);
  });

  it('tells where in the groups a name is wrong', () => {
    const error = errorOf('- ban: {exporters: west, importers: CHN}', 'groups:\n  west: [USA, Gemrany]\n');
    expect(error.message).toMatch(/^a\.yaml, line 4, groups\.west: 'Gemrany'/);
  });

  it('does not touch the baseline', () => {
    const world = smallWorld();
    run('- tariff: {exporters: CHN, importers: USA, to: 5}\n- ban: {exporters: EUX, importers: USA}', '', world);
    expect(world).toEqual(smallWorld());
  });

  it('can be solved: a ban stops trade, and its notes come along', () => {
    const scenario = readScenario(
      around('- ban: {exporters: CHN, importers: USA}\n- lift: {ban: {exporters: USA, importers: CHN}}'),
    );
    const result = simulate(smallWorld(), scenario);
    expect(result.converged).toBe(true);
    expect(result.flows[at(FOOD, USA, CHN)]).toBe(0);
    expect(result.notes.map(({ code }) => code)).toContain('ban-not-lifted');
    expect(result.economies[USA]!.welfare).toBeLessThan(1);
  });
});
