import { describe, expect, it } from 'vitest';
import { columnName, proseName } from '../../../src/briefs/what-if/economy-words.js';
import { diversion, flowChanges } from '../../../src/briefs/what-if/flow-changes.js';
import { partiesOf, sectorsOf } from '../../../src/briefs/what-if/parties.js';
import { columnDecimals, goes, goings, shortPercent } from '../../../src/briefs/what-if/percent-words.js';
import { shockWords, thetaWords } from '../../../src/briefs/what-if/shock-words.js';
import { amountIn, scaleOf, signedIn } from '../../../src/briefs/what-if/unit-amount.js';
import type { Shock } from '../../../src/model/scenario.js';
import { BASELINE, MADE, SCENARIO } from './literal-simulation.js';

const plain = (text: string): string => text.replaceAll('\u202f', ' ');
const route = { exporters: ['CHN'], importers: ['USA'] };

describe('percentages', () => {
  it.each([
    [-0.5512, '−0.55 %'],
    [12.34, '+12 %'],
    [3.24, '+3.2 %'],
    [9.96, '+10 %'],
    [-0.0996, '−0.10 %'],
    [-100, '−100 %'],
    [0.00777, '+0.0078 %'],
    [0.00002, '0.0000 %'],
    [0, '0 %'],
    [Number.NaN, 'no figure'],
  ])('%f is %s', (value, text) => expect(plain(shortPercent(value))).toBe(text));

  it('go up, down or nowhere', () => {
    expect(plain(goes(-0.5512))).toBe('falls 0.55 %');
    expect(plain(goes(3.2))).toBe('rises 3.2 %');
    expect(goes(0.00001)).toBe('stays as it is');
  });

  it('say the verb once where all go one way', () => {
    const said = (...values: number[]): string[] =>
      goings(values.map((value) => ({ value, where: 'here' }))).map(plain);
    expect(said(-1, -2)).toEqual(['falls 1.0 % here', '2.0 % here']);
    expect(said(-1, 2)).toEqual(['falls 1.0 % here', 'rises 2.0 % here']);
    expect(said(0, 0)).toEqual(['stays as it is here', 'stays as it is here']);
  });

  it('have the decimals of the largest of their column', () =>
    expect([[12.3], [3.2, 0.01], [-0.55], [0.0046], [0], [Number.NaN]].map(columnDecimals)).toEqual([
      1, 2, 3, 4, 1, 1,
    ]));
});

describe('amounts of a baseline', () => {
  it.each([
    ['USD million', 440_123, '$440bn'],
    ['USD', 440e9, '$440bn'],
    ['EUR thousand', 1500, '€1.5m'],
    ['USD millions', 12, '$12m'],
    ['widgets', -1234.5, '−1,230 widgets'],
    ['USD billionaire', 3, '3 USD billionaire'],
  ])('in %s', (unit, value, text) => expect(amountIn(unit)(value)).toBe(text));

  it('have a sign where they are changes, and an axis in billions', () => {
    expect(signedIn('USD million')(12_345)).toBe('+$12.3bn');
    expect(signedIn('USD million')(-12_345)).toBe('−$12.3bn');
    expect(scaleOf('USD million').divide(2500)).toBe(2.5);
    expect(scaleOf('USD million').words).toBe('billion dollars');
    expect(scaleOf('widgets').divide(7)).toBe(7);
  });
});

describe('shocks in words', () => {
  it.each<[Shock, string]>([
    [{ kind: 'tariff', ...route, points: 10 }, 'goods from China to the United States: tariff +10 points'],
    [{ kind: 'tariff', ...route, points: -2.5 }, 'goods from China to the United States: tariff −2.5 points'],
    [
      { kind: 'tariff', exporters: 'all', importers: ['USA'], to: 25, sectors: ['steel', 'rubber_plastics'] },
      'steel and rubber plastics from all others to the United States: tariff at 25 %',
    ],
    [
      { kind: 'barrier', ...route, bothWays: true, percent: 100 },
      'goods between China and the United States: trade costs +100 %',
    ],
    [
      { kind: 'barrier', ...route, effect: { value: -0.3, se: 0.1 } },
      'goods from China to the United States: effect on the flow of −0.3 in logs, standard error 0.1',
    ],
    [
      { kind: 'barrier', exporters: ['bloc'], importers: ['others'], effect: { coefficient: 'rta', times: -1 } },
      'goods from bloc to all others: −1 times the coefficient rta',
    ],
    [{ kind: 'ban', ...route }, 'goods from China to the United States: none any more'],
    [{ kind: 'productivity', economies: ['CHN'], percent: 5 }, 'productivity of China in goods: +5 %'],
    [{ kind: 'deficit', economies: ['USA'], percent: -50 }, 'trade deficit of the United States: −50 %'],
    [
      { kind: 'lift', shock: { kind: 'tariff', ...route, points: 10 } },
      'lifted: goods from China to the United States: tariff +10 points',
    ],
  ])('%#', (shock, text) => expect(plain(shockWords(shock, { bloc: ['CHN', 'RUS'] }))).toBe(text));

  it('give elasticities as one or a range', () => {
    expect(thetaWords(Float64Array.of(4))).toBe('4');
    expect(thetaWords(Float64Array.of(8.22, 0.37, 51.08))).toBe('0.37 to 51.08 by sector');
    expect(thetaWords(Float64Array.of(10, 10))).toBe('10');
  });
});

describe('who and what is told', () => {
  it('calls the rest of the world so', () => {
    expect([columnName('ROW'), proseName('ROW'), proseName('USA'), proseName('XYZ')]).toEqual([
      'Rest of the world',
      'the rest of the world',
      'the United States',
      'XYZ',
    ]);
  });

  it('names the parties once, in the order of the shocks, out of groups and names', () => {
    expect(partiesOf(SCENARIO, BASELINE)).toEqual(['CHN', 'USA']);
    const shocks: Shock[] = [
      { kind: 'ban', exporters: ['bloc'], importers: 'all' },
      { kind: 'productivity', economies: ['United States', 'FRA'], percent: 1 },
    ];
    expect(partiesOf({ ...SCENARIO, groups: { bloc: ['MEX', 'CHN'] }, shocks }, BASELINE)).toEqual([
      'MEX',
      'CHN',
      'USA',
    ]);
  });

  it('takes large groups for what they are, and small ones apart', () => {
    const economies = ['USA', 'MYS', 'SGP', ...'AUT BEL DEU DNK ESP FIN FRA GRC IRL ITA'.split(' ')];
    const from = (name: string): Shock[] => [{ kind: 'ban', exporters: [name], importers: ['USA'] }];
    expect(partiesOf({ ...SCENARIO, shocks: from('ASEAN') }, { economies })).toEqual(['MYS', 'SGP', 'USA']);
    expect(partiesOf({ ...SCENARIO, shocks: from('EU') }, { economies })).toEqual(['USA']);
    const groups = { ours: ['theirs', 'SGP'], theirs: ['MYS'] };
    expect(partiesOf({ ...SCENARIO, groups, shocks: from('ours') }, { economies })).toEqual(['MYS', 'SGP', 'USA']);
  });

  it('keeps to sectors where all shocks of trade do', () => {
    const world = { sectors: ['food', 'steel', 'chips'] };
    const on = (...sectors: string[]): Shock => ({ kind: 'ban', ...route, sectors });
    expect(sectorsOf({ ...SCENARIO, shocks: [on('chips'), on('hard')], groups: { hard: ['steel'] } }, world)).toEqual([
      'steel',
      'chips',
    ]);
    expect(sectorsOf({ ...SCENARIO, shocks: [on('chips'), { kind: 'ban', ...route }] }, world)).toBeNull();
    expect(sectorsOf({ ...SCENARIO, shocks: [on('food', 'steel', 'chips')] }, world)).toBeNull();
  });

  it('ranks flows by the change of their value, without sales at home', () => {
    const flows = flowChanges(MADE);
    expect(flows).toHaveLength(12);
    const { falls, rises } = diversion(flows, 2);
    expect(falls.map(({ exporter, importer }) => `${exporter} ${importer}`)).toEqual(['CHN USA', 'USA CHN']);
    expect(rises.map(({ exporter, importer }) => `${exporter} ${importer}`)).toEqual(['CHN ROW', 'MEX USA']);
    expect(diversion(flowChanges({ ...MADE, flows: BASELINE.flows }))).toEqual({ falls: [], rises: [] });
    expect(flowChanges(MADE, ['none of them']).every(({ before }) => before === 0)).toBe(true);
  });
});
