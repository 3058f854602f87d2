import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/equilibrium/scenario/read-scenario.js';
import type { BilateralError } from '../../../src/model/error.js';
import { around } from './world.js';

const read = (text: string) => readScenario(text, 'a.yaml');
const shocksOf = (shocks: string) => read(around(shocks)).shocks;
function errorOf(text: string): BilateralError {
  try {
    read(text);
  } catch (error) {
    return error as BilateralError;
  }
  throw new Error('no error');
}
const BAN = '- ban: {exporters: CHN, importers: USA}';

describe('readScenario', () => {
  it('reads all that a file may have', () => {
    const scenario = read(`
title: Allies
description: >
  They join.
baseline: world-2023
deficits: multiplicative
groups: {allies: [Netherlands, JPN]}
shocks:
  - barrier: {exporters: [allies], importers: [China], effect: -0.35, se: 0.1}
uncertainty: {draws: 500, theta: 0.25}
sources: [a table]
`);
    expect(scenario).toMatchObject({
      title: 'Allies',
      description: 'They join.',
      baseline: 'world-2023',
      deficits: 'multiplicative',
      groups: { allies: ['NLD', 'JPN'] },
      shocks: [{ kind: 'barrier', exporters: ['allies'], importers: ['CHN'], effect: { value: -0.35, se: 0.1 } }],
      uncertainty: { draws: 500, seed: 1, theta: 0.25 },
      sources: ['a table'],
    });
    expect(scenario.origin).toMatchObject({ file: 'a.yaml', lines: { title: 2, 'shocks[0].barrier.effect': 9 } });
  });

  it('reads every kind of shock', () => {
    expect(
      shocksOf(`
- tariff: {exporters: CHN, importers: [USA, 056], to: 25}
- tariff: {exporters: all, importers: others, points: 10, sectors: food}
- barrier: {exporters: CHN, importers: USA, percent: 100, bothWays: true}
- barrier: {exporters: CHN, importers: USA, coefficient: rta, times: -1}
- productivity: {economies: all, percent: -1}
- deficit: {economies: [USA], percent: -50}
- deficit: {economies: [USA], to: -3}
- lift: {tariff: {exporters: CHN, importers: USA, points: 20}}
- lift: {ban: {exporters: CHN, importers: USA}}`),
    ).toEqual([
      { kind: 'tariff', exporters: ['CHN'], importers: ['USA', 'BEL'], to: 25 },
      { kind: 'tariff', exporters: 'all', importers: ['others'], points: 10, sectors: ['food'] },
      { kind: 'barrier', exporters: ['CHN'], importers: ['USA'], percent: 100, bothWays: true },
      { kind: 'barrier', exporters: ['CHN'], importers: ['USA'], effect: { coefficient: 'rta', times: -1 } },
      { kind: 'productivity', economies: 'all', percent: -1 },
      { kind: 'deficit', economies: ['USA'], percent: -50 },
      { kind: 'deficit', economies: ['USA'], to: -3 },
      { kind: 'lift', shock: { kind: 'tariff', exporters: ['CHN'], importers: ['USA'], points: 20 } },
      { kind: 'lift', shock: { kind: 'ban', exporters: ['CHN'], importers: ['USA'] } },
    ]);
  });

  it('reads the same from JSON, tabs and all', () => {
    const json = JSON.stringify(
      { title: 'Try', baseline: 'small', shocks: [{ ban: { exporters: 'CHN', importers: 'USA' } }] },
      null,
      '\t',
    );
    const { origin: _, ...fromJson } = read(json);
    const { origin: __, ...fromYaml } = read(around(BAN));
    expect(fromJson).toEqual(fromYaml);
  });

  it('does not take Norway for a no', () => {
    expect(shocksOf('- ban: {exporters: NO, importers: USA}')).toMatchObject([{ exporters: ['NOR'] }]);
  });

  it.each([
    ['empty', '', /a.yaml is empty/],
    ['white', ' \n\n', /a.yaml is empty/],
    ['comments', '# only\n', /comments and nothing else/],
    ['a text', 'hello there', /a plain text, not a table/],
    ['a list', '- a\n- b', /a list, not a table/],
    ['binary', 'PAR1\u0000\u0001', /not a text/],
    ['huge', `a: ${'x'.repeat(1_000_001)}`, /has 1000004 characters/],
    ['broken', 'title: [a\nbaseline: b', /a.yaml, line 2, column 1: this is not YAML/],
    ['a key twice', `${around(BAN)}title: again\n`, /line 5, column 1: .*unique/],
    ['a tag', 'title: !!js/function x', /line 1, column 8: .*[Uu]nresolved tag/],
    ['two documents', `${around(BAN)}---\na: 1\n`, /second document/],
    ['an alias of nothing', 'title: *no', /cannot be read|alias/],
    [
      'a bomb',
      `a: &a [x, x]\n${'bcdefghi'.replace(/./g, (k, i: number) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`)}`,
      /./,
    ],
  ])('refuses what is %s', (_, text, message) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ name: 'BilateralError', code: 'bad-input' });
    expect(error.message).toMatch(message);
    expect(error.hint).toBeTruthy();
  });

  it.each([
    ['- tarif: {exporters: CHN, importers: USA, to: 1}', /line 4, shocks\[0\].tarif: there is no key/, /'tariff'/],
    ['- tariff: {exporter: CHN, importers: USA, to: 1}', /no key 'exporter'/, /'exporters'/],
    ['- tariff: {exporters: CHN, to: 1}', /'importers' is missing/, /who imports/],
    ['- tariff: {exporters: CHN, importers: USA}', /one of 'to', 'points' is missing/, /to, points/],
    ['- tariff: {exporters: CHN, importers: USA, to: 1, points: 2}', /'to', 'points' stand side by side/, /one/],
    ['- tariff: {exporters: CHN, importers: USA, to: -1}', /tariff.to: -1 is below 0/, /rate/],
    ['- tariff: {exporters: CHN, importers: USA, to: 10 %}', /"10 %" is not a number/, /digits alone/],
    ['- tariff: {exporters: CHN, importers: USA, to: .nan}', /not a finite number/, /rate/],
    ['- tariff: {exporters: [], importers: USA, to: 1}', /names nothing/, /who exports/],
    ['- tariff: {exporters: {a: 1}, importers: USA, to: 1}', /not a list of names/, /\[CHN, USA\]/],
    ['- tariff: {exporters: [[CHN]], importers: USA, to: 1}', /\[0\]: \["CHN"\] is not a name/, /\[CHN, USA\]/],
    ['- barrier: {exporters: CHN, importers: USA, percent: -100}', /-100 is not above -100/, /halves/],
    ['- barrier: {exporters: CHN, importers: USA, percent: 5, se: 1}', /'se' says nothing without 'effect'/, /effect/],
    ['- barrier: {exporters: CHN, importers: USA, effect: -0.3, se: -1}', /se: -1 is below 0/, /standard error/],
    ['- ban: {exporters: CHN, importers: USA, bothWays: yes}', /"yes" is not true or false/, /./],
    ['- ban: nothing', /"nothing" is not a table of keys/, /exporters/],
    ['- {}', /one of 'tariff', .* is missing/, /ban/],
    ['- lift: {deficit: {economies: USA, to: 1}}', /no key 'deficit'/, /tariff, barrier, ban, productivity/],
    ['- lift: {tariff: {exporters: CHN, importers: USA, to: 1}}', /lift.tariff.to: a level cannot be lifted/, /points/],
    ['- lift: {tariff: {exporters: CHN, importers: USA, points: -1}}', /lifting a cut is a rise/, /positive/],
  ])('refuses the shock %s', (shock, message, hint) => {
    const error = errorOf(around(shock));
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^a\.yaml, line 4, /);
    expect(error.hint).toMatch(hint);
  });

  it.each([
    ['deficits: balance\n', /line 3, deficits: "balance" is not one of 'additive'/],
    ['groups: {EU: [CHN]}\n', /groups.EU: 'EU' cannot be the name of a group: it is European Union/],
    ['groups: {others: [CHN]}\n', /meaning of its own/],
    ['groups: {a: [b], b: [a]}\n', /the group contains itself: a > b > a/],
    ['groups: {a: CHN}\n', /groups.a: "CHN" is not a list of names/],
    ['uncertainty: {draws: 1.5}\n', /1.5 is not a whole number/],
    ['uncertainty: {draws: 1}\n', /1 is below 2/],
    ['uncertainty: {draws: 10, theta: -1}\n', /theta: -1 is below 0/],
    ['estimate: {source: a, names: [x], values: [1, 2], covariance: [[1]]}\n', /2 values for 1 names/],
    ['estimate: {source: a, names: [x, y], values: [1, 2], covariance: [[1]]}\n', /not 2 by 2/],
    ['estimate: {source: a, names: [x], values: [1], covariance: [[-1]]}\n', /the variance of x is -1/],
    [
      'estimate: {source: a, names: [x, y], values: [1, 2], covariance: [[1, 0.5], [0.4, 1]]}\n',
      /x is 0.4 and 0.5|0.5 and 0.4/,
    ],
  ])('refuses %s', (more, message) => {
    expect(errorOf(around(BAN, more)).message).toMatch(message);
  });

  it('asks for shocks', () => {
    expect(errorOf('title: a\nbaseline: b\nshocks: []').message).toMatch(/shocks: the list is empty/);
    expect(errorOf('title: a\nbaseline: b').message).toMatch(/the key 'shocks' is missing/);
  });
});
