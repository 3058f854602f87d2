import { describe, expect, it } from 'vitest';
import { nameOutliers } from '../../../src/forecast/adjust/name-outliers.js';
import type { Outlier } from '../../../src/model/adjustment.js';
import type { Policy } from '../../../src/model/policy.js';

const outlier = (start: string): Outlier => ({
  kind: 'level shift',
  period: { start, months: 1 },
  estimate: -0.1,
  se: 0.02,
  t: -5,
  percent: -9.5,
});
const policy = (id: string, direction: string, days: Partial<Policy>): Policy => ({
  id,
  announced: '2018-01-01',
  effective: null,
  ended: null,
  by: 'USA',
  on: 'CHN',
  direction,
  type: 'tariff',
  instrument: id,
  goods: '',
  hsCodes: '',
  ratePercent: '10',
  coveredUsdBillion: null,
  verification: 'verified',
  source: '',
  ...days,
});
const LIST = [
  policy('list-3', 'USA import from CHN', { announced: '2018-09-17', effective: '2018-09-24', ended: '2019-05-10' }),
  policy('answer', 'CHN import from USA', { announced: '2018-09-18', effective: '2018-09-24' }),
  policy('curb', 'CHN export to WORLD', { announced: '2018-08-01' }),
];
const IMPORTS = { reporter: 'USA', partner: 'CHN', flow: 'imports' } as const;
const named = (
  start: string,
  flow: typeof IMPORTS | { reporter: string; partner: string; flow: 'exports' | 'total' },
) => nameOutliers([outlier(start)], LIST, flow)[0]!.measures.map(({ policy: { id }, event }) => `${id} ${event}`);

describe('nameOutliers', () => {
  it('names what took effect in the month or the two before, first, each measure once', () => {
    expect(named('2018-10', IMPORTS)).toEqual(['list-3 took effect', 'curb announced']);
    expect(named('2018-09', IMPORTS)).toEqual(['list-3 took effect', 'curb announced']);
    expect(named('2018-11', IMPORTS)).toEqual(['list-3 took effect']);
    expect(named('2019-05', IMPORTS)).toEqual(['list-3 ended']);
  });

  it('names none before its day, nor later', () => {
    expect(named('2018-07', IMPORTS)).toEqual([]);
    expect(named('2018-12', IMPORTS)).toEqual([]);
  });

  it('keeps to the way the goods go, whoever reports it', () => {
    expect(named('2018-10', { reporter: 'CHN', partner: 'USA', flow: 'exports' })).toEqual(named('2018-10', IMPORTS));
    expect(named('2018-10', { reporter: 'USA', partner: 'CHN', flow: 'exports' })).toEqual(['answer took effect']);
    expect(named('2018-10', { reporter: 'USA', partner: 'CHN', flow: 'total' })).toHaveLength(3);
    expect(named('2018-10', { reporter: 'USA', partner: 'MEX', flow: 'exports' })).toEqual([]);
  });
});
