import { describe, expect, it } from 'vitest';
import { forecastSeries, historyOf } from '../../src/forecast/forecast-series.js';
import { thetaMethod } from '../../src/forecast/theta-method.js';
import { note } from '../../src/model/note.js';
import type { Observation } from '../../src/model/observation.js';
import { monthAt } from '../../src/model/period.js';
import type { Series } from '../../src/model/series.js';
import { madeUpSeries } from './series.js';

const observation = (value: number, t: number): Observation => ({
  reporter: 'CHN',
  partner: 'USA',
  flow: 'exports',
  product: 'goods',
  period: { start: monthAt(2005 * 12 + t), months: 1 },
  indicator: 'value',
  currency: 'USD',
  value,
  low: value,
  high: value,
  publisher: 'made up',
  table: 'made up',
  via: [],
  status: 'final',
  released: '2020-01-01',
});
const observations = Array.from(madeUpSeries(96, 2), (log, t) => observation(Math.exp(log), t));
const series: Series = {
  reporter: 'CHN',
  partner: 'USA',
  flow: 'exports',
  product: 'goods',
  frequency: 'M',
  currency: 'USD',
  publisher: 'made up',
  asOf: '2020-01-01',
  observations,
  notes: [note('own', 'a remark of the series')],
};
const withOne = (t: number, change: Partial<Observation>): Series => ({
  ...series,
  observations: observations.map((one, k) => (k === t ? { ...one, ...change } : one)),
});

describe('historyOf', () => {
  it('leaves NaN where there is no observation', () => {
    const { values, start } = historyOf({ ...series, observations: observations.filter((_, t) => t !== 5) });
    expect(start).toBe('2005-01');
    expect([values.length, values[5], values[6]]).toEqual([96, NaN, observations[6]!.value]);
  });

  it('refuses a change of currency, a quarter, a month told twice, and years', () => {
    expect(() => historyOf(withOne(40, { currency: 'CNY' }))).toThrow(
      'the series is in USD, its figure of 2008-05 in CNY',
    );
    expect(() => historyOf(withOne(40, { period: { start: '2008-05', months: 2 } }))).toThrow(
      'the series holds value of 2008-05/2008-06',
    );
    expect(() => historyOf(withOne(40, { period: { start: '2008-06', months: 1 } }))).toThrow('2008-06 twice');
    expect(() => historyOf({ ...series, frequency: 'A' })).toThrow('a forecast needs months');
  });
});

describe('forecastSeries', () => {
  it('keeps the notes of the series', () => {
    const found = forecastSeries(series, 2, { methods: [thetaMethod(12)], backtest: null });
    expect(found.notes[0]!.code).toBe('own');
    expect(found.points[0]!.period.start).toBe('2013-01');
  });
});
