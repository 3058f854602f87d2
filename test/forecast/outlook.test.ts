import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/forecast/outlook.js';
import { thetaMethod } from '../../src/forecast/theta-method.js';
import type { Statement } from '../../src/model/outlook.js';
import { observations, series } from './made-up-observations.js';

const quick = { methods: [thetaMethod(12)], backtest: null };
const sum = (from: number, to: number): number =>
  observations.slice(from, to).reduce((total, { value }) => total + value, 0);
const year: Statement = { kind: 'falls', amount: 5, period: { start: '2012-01', months: 12 } };

describe('outlook', () => {
  it('looks ahead from the last month, by month, with what was a year before', () => {
    const made = outlook(series, quick);
    expect(made.points).toHaveLength(12);
    expect(made.points[0]).toMatchObject({ period: { start: '2013-01', months: 1 }, known: 0, came: null });
    expect(made.points[0]!.yearBefore).toBe(observations[84]!.value);
    expect(made.whole.period).toEqual({ start: '2013-01', months: 12 });
    expect(made.whole.yearBefore).toBeCloseTo(sum(84, 96), 8);
    expect(made.past).toHaveLength(96);
    expect(made.known).toEqual({ first: '2005-01', months: 96, held: 96 });
    expect(made.notes.map(({ code }) => code)).not.toContain('later-vintage');
  });

  it('does not see what came after an origin in the past, and sets it beside', () => {
    const made = outlook(series, { ...quick, from: '2011-12', statements: [year] });
    const blind = outlook({ ...series, observations: observations.slice(0, 84) }, { ...quick, statements: [year] });
    expect(made.forecast).toEqual(blind.forecast);
    expect(made.points.map(({ came }) => came)).toEqual(observations.slice(84).map(({ value }) => value));
    expect(blind.points.every(({ came }) => came === null)).toBe(true);
    expect(made.whole.came).toBeCloseTo(sum(84, 96), 8);
    expect(made.statements[0]!.found).toEqual(blind.statements[0]!.found);
    expect(made.statements[0]!.score!.value).toBeCloseTo(sum(84, 96), 8);
    expect(blind.statements[0]!.score).toBeNull();
    expect(made.notes.map(({ code }) => code)).toContain('later-vintage');
  });

  it('adds up quarters and years, and says how much of one was known', () => {
    const [first, second] = outlook(series, { ...quick, from: '2011-10', months: 12, horizon: 14 }).points;
    expect(first).toMatchObject({ period: { start: '2011-01', months: 12 }, known: 10 });
    expect(second).toMatchObject({ period: { start: '2012-01', months: 12 }, known: 0, yearBefore: null });
    expect(second!.came).toBeCloseTo(sum(84, 96), 8);
    expect(first!.hi95 - first!.lo95).toBeLessThan(second!.hi95 - second!.lo95);
    const quarters = outlook(series, { ...quick, months: 3 });
    expect(quarters.points.map(({ period }) => period.start)).toEqual(['2013-01', '2013-04', '2013-07', '2013-10']);
    expect(quarters.past).toHaveLength(32);
  });

  it('names the days of release of the figures it rests on', () => {
    const dated = observations.map((one, t) => ({ ...one, released: t < 90 ? '2019-05-01' : '2020-01-01' }));
    const released = (from?: string): readonly string[] =>
      outlook({ ...series, observations: dated }, { ...quick, ...(from === undefined ? {} : { from }) }).series
        .released;
    expect(released()).toEqual(['2019-05-01', '2020-01-01']);
    expect(released('2011-12')).toEqual(['2019-05-01', '2019-05-01']);
  });

  it('refuses an origin outside the series and a year that does not end in time', () => {
    expect(() => outlook(series, { ...quick, from: '2014-01' })).toThrow('the series runs from 2005-01 to 2012-12');
    expect(() => outlook(series, { ...quick, months: 12, horizon: 6 })).toThrow(
      'no year ends within 6 months of 2012-12',
    );
  });
});
