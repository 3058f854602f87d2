import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/forecast/forecast.js';
import { thetaMethod } from '../../src/forecast/theta-method.js';
import { BilateralError } from '../../src/model/error.js';
import { madeUpSeries, withGaps } from './series.js';

const quick = { methods: [thetaMethod(12)], backtest: null };
const months = madeUpSeries(120, 7).map(Math.exp);
const errorOf = (call: () => unknown): BilateralError => {
  try {
    call();
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};
const codes = (values: ArrayLike<number>, start = '2005-01'): readonly string[] =>
  forecast(values, start, 6, quick).notes.map(({ code }) => code);

describe('forecast', () => {
  it('looks ahead from the last month, bounds inside one another, as plain data', () => {
    const found = forecast(months, '2005-01', 12, { backtest: { origins: 2, every: 6 } });
    expect(found.origin).toEqual({ start: '2014-12', months: 1 });
    expect(found.points.map(({ period }) => period.start).slice(0, 2)).toEqual(['2015-01', '2015-02']);
    for (const p of found.points) {
      const bounds = [p.lo95, p.lo80, p.lo50, p.median, p.hi50, p.hi80, p.hi95];
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      expect(p.mean).toBeGreaterThan(p.median);
    }
    expect(found.members.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(found.backtest).toMatchObject({ origins: 2, points: 18 });
    expect(found.converged).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('does not depend on the unit', () => {
    const [a, b] = [months, months.map((value) => 1000 * value)].map(
      (y) => forecast(y, '2005-01', 3, quick).points[2]!,
    );
    expect(b!.hi80 / a!.hi80).toBeCloseTo(1000, 4);
  });

  it('finds trading days that were put in', () => {
    const weekday = (t: number): number => {
      const days = Array.from({ length: new Date(2005, t + 1, 0).getDate() }, (_, d) =>
        new Date(Date.UTC(2005, t, d + 1)).getUTCDay(),
      );
      return days.reduce((sum, day) => sum + (day === 0 || day === 6 ? -2.5 : 1), 0);
    };
    const moved = months.map((value, t) => value * Math.exp(0.01 * weekday(t)));
    const effect = forecast(moved, '2005-01', 3, quick).calendar.find(({ name }) => name.startsWith('working days'))!;
    expect(Math.abs(effect.estimate - 0.01)).toBeLessThan(3 * effect.se);
    expect(effect.estimate / effect.se).toBeGreaterThan(4);
  });

  it('says what it asks of a series that is too short, never moves, or is not finite', () => {
    expect(errorOf(() => forecast(months.slice(0, 10), '2005-01', 6))).toMatchObject({
      code: 'bad-input',
      message: 'a forecast was asked from 10 known months',
    });
    expect(errorOf(() => forecast(new Float64Array(60), '2005-01', 6)).message).toBe('all 60 known months are 0');
    const infinite = months.map((value, t) => (t === 13 ? Infinity : value));
    expect(errorOf(() => forecast(infinite, '2005-01', 6)).message).toBe('the value of 2006-02 is Infinity');
    expect(errorOf(() => forecast(months, '2005-01', 0)).code).toBe('usage');
    expect(errorOf(() => forecast(months, '2005', 6)).code).toBe('unknown-period');
  });

  it('passes over a gap of a year and says so', () => {
    const gap = Array.from({ length: 12 }, (_, k) => 60 + k);
    const found = forecast(withGaps(months, gap), '2005-01', 6, quick);
    expect(found.notes).toContainEqual({
      code: 'months-missing',
      text: '12 of 120 months are missing (2010-01 to 2010-12): not filled in, the models pass over them',
    });
    const whole = forecast(months, '2005-01', 6, quick);
    expect(Math.abs(found.points[5]!.median / whole.points[5]!.median - 1)).toBeLessThan(0.1);
  });

  it('counts from the last known month', () => {
    const found = forecast([...months, NaN, NaN], '2005-01', 1, quick);
    expect(found.points[0]!.period.start).toBe('2015-01');
    expect(found.notes[0]!.code).toBe('ends-earlier');
  });

  it('leaves logs where values are not positive', () => {
    const negative = months.map((value, t) => (t === 50 ? -value : value));
    const found = forecast(negative, '2005-01', 6, quick);
    expect(found.joint.scale).toBe('plain');
    expect(found.notes.map(({ code }) => code)).toEqual(['not-in-logs']);
    expect(found.points.every(({ median }) => Number.isFinite(median))).toBe(true);
  });

  it('names the month in which a currency or a unit seems to change', () => {
    const changed = months.map((value, t) => (t < 70 ? value : 7 * value));
    const [only, ...more] = forecast(changed, '2005-01', 6, quick).notes;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'level-jump' });
    expect(only!.text).toMatch(/^from 2010-10 to 2010-11 the level changes up [5-9]/);
    expect(codes(months)).toEqual([]);
  });

  it('says when the calendar is left out', () => {
    expect(codes(months.slice(0, 48))).toEqual(['calendar-left-out']);
    expect(codes(months, '2025-01')).toEqual(['holiday-unknown']);
  });
});
