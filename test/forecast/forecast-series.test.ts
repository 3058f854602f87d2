import { describe, expect, it } from 'vitest';
import { forecastSeries, historyOf } from '../../src/forecast/forecast-series.js';
import { thetaMethod } from '../../src/forecast/theta-method.js';
import type { Observation } from '../../src/model/observation.js';
import type { Series } from '../../src/model/series.js';
import { observations, series } from './made-up-observations.js';

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
