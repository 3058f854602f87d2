import { describe, expect, it } from 'vitest';
import { adjust } from '../../../src/forecast/adjust/adjust.js';
import { outlierColumn } from '../../../src/forecast/adjust/outlier-columns.js';
import { lunarNewYear } from '../../../src/forecast/lunar-new-year.js';
import { random } from '../../../src/kernels/random.js';
import { BilateralError } from '../../../src/model/error.js';
import { madeUpSeries, withGaps } from '../series.js';

const START = '2001-01';
const LENGTH = 156;
const series = madeUpSeries(LENGTH, 11).map(Math.exp);

/** A random walk without season. */
const walk = (seed: number): Float64Array => {
  const draw = random(seed, 9);
  let at = 3;
  return Float64Array.from({ length: LENGTH }, () => {
    at += 0.03 * draw.normal();
    return Math.exp(at);
  });
};

const refused = (values: ArrayLike<number>, start = START): BilateralError => {
  try {
    adjust(values, start);
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('adjust', () => {
  const found = adjust(series, START);

  it('takes out a season, and none is left', () => {
    expect(found.seasonal).toBe(true);
    expect(found.m7).toBeLessThan(1);
    expect(Math.max(...found.tests.original.map(({ p }) => p))).toBeLessThan(1e-3);
    expect(found.tests.adjusted.find(({ name }) => name === 'QS')!.p).toBeGreaterThan(0.1);
    expect(found.notes).toEqual([]);
    expect(found.converged).toBe(true);
  });

  it('gives factors that make the original again', () => {
    for (const { original, adjusted, seasonal, calendar } of found.months)
      expect(adjusted! * seasonal * calendar).toBeCloseTo(original!, 9);
  });

  it('scales with the unit', () => {
    const scaled = adjust(
      series.map((value) => value * 1e9),
      START,
    );
    found.months.forEach(({ adjusted }, t) => {
      expect(scaled.months[t]!.adjusted! / adjusted! / 1e9).toBeCloseTo(1, 5);
    });
  });

  it('leaves a series without season as it is, but for the calendar', () => {
    for (const seed of [1, 2, 3, 4]) {
      const given = walk(seed);
      const plain = adjust(given, START, { revisions: false });
      expect(plain.seasonal).toBe(false);
      expect(plain.notes.map(({ code }) => code)).toEqual(['no-season']);
      plain.months.forEach(({ adjusted, calendar }, t) => {
        expect(adjusted! * calendar).toBeCloseTo(given[t]!, 9);
      });
    }
  });

  it('bridges a month that is missing, without a value for it', () => {
    const gap = adjust(withGaps(series, [70]), START);
    expect(gap.months[70]).toMatchObject({ original: null, adjusted: null });
    expect(gap.months[70]!.trend).toBeGreaterThan(0);
    expect(gap.growth[70]).toMatchObject({ month: null, quarter: null });
    expect(gap.notes.map(({ code }) => code)).toEqual(['months-missing']);
    gap.months.forEach(({ adjusted }, t) => {
      if (t !== 70) expect(Math.abs(adjusted! / found.months[t]!.adjusted! - 1)).toBeLessThan(0.03);
    });
  });

  it('takes out a holiday that moves, and says how large it is', () => {
    const holiday = lunarNewYear(2001 * 12, LENGTH, [14, 27]);
    const moved = adjust(
      series.map((value, t) => value * Math.exp(-0.3 * holiday[t]!)),
      START,
    );
    const [effect] = moved.calendar;
    expect(effect!.name).toBe('Lunar New Year, days 14 to 27');
    expect(Math.abs(effect!.estimate + 0.3)).toBeLessThan(3 * effect!.se);
  });

  it('names a level that moves, and leaves it in the adjusted series', () => {
    const shift = outlierColumn('level shift', 90, LENGTH);
    const moved = adjust(
      series.map((value, t) => value * Math.exp(-0.5 * shift[t]!)),
      START,
    );
    expect(moved.outliers.map(({ kind, period }) => [kind, period.start])).toEqual([['level shift', '2008-07']]);
    expect(moved.outliers[0]!.percent).toBeGreaterThan(-50);
    expect(moved.outliers[0]!.percent).toBeLessThan(-30);
    expect(moved.months[92]!.adjusted! / moved.months[88]!.adjusted!).toBeLessThan(0.8);
    expect(moved.months[92]!.trend / moved.months[88]!.trend).toBeLessThan(0.8);
  });

  it('reckons growth on the month and on three months before', () => {
    const a = found.months.map(({ adjusted }) => adjusted!);
    expect(found.growth[0]).toMatchObject({ month: null, quarter: null });
    expect(found.growth[50]!.month).toBeCloseTo(100 * (a[50]! / a[49]! - 1), 9);
    const [now, before] = [a[50]! + a[49]! + a[48]!, a[47]! + a[46]! + a[45]!];
    expect(found.growth[50]!.quarter).toBeCloseTo(100 * (now / before - 1), 9);
  });

  it('measures how far the newest month was revised', () => {
    const { revisions } = found;
    expect(revisions).toMatchObject({ origins: 24, later: 12 });
    expect(revisions!.level).toBeGreaterThan(0);
    expect(revisions!.level).toBeLessThan(5);
    expect(revisions!.turned).toBeLessThanOrEqual(24);
    expect(adjust(series.slice(0, 80), START).revisions).toBeNull();
  });
});

describe('adjust, of what cannot be adjusted', () => {
  it('refuses ten months', () => {
    expect(refused(series.slice(0, 10)).message).toBe('an adjustment was asked for 10 known months');
  });

  it('refuses a series of zeros', () => {
    expect(refused(new Float64Array(120)).message).toBe('all 120 known months are 0');
  });

  it('refuses a series of which most is missing, and an infinite value', () => {
    expect(
      refused(
        withGaps(
          series,
          [...Array(90).keys()].map((t) => t + 30),
        ),
      ).message,
    ).toMatch(/^90 of 156 months/);
    expect(refused([...series.slice(0, 70), Infinity]).message).toBe('the value of 2006-11 is Infinity');
    expect(refused(series, '2001').code).toBe('unknown-period');
  });

  it('says that a year is missing', () => {
    const { notes } = adjust(
      withGaps(
        series,
        [...Array(12).keys()].map((t) => t + 60),
      ),
      START,
      { revisions: false },
    );
    expect(notes[0]!.text).toMatch(/^12 of 156 months are missing \(2006-01 to 2006-12\).* a year or more is missing/);
  });

  it('takes amounts where values are negative, and gives no percent', () => {
    const found = adjust(
      series.map((value) => value - 200),
      START,
    );
    expect(found.mode).toBe('additive');
    expect(found.notes[0]!.code).toBe('additive');
    expect(found.growth[50]).toMatchObject({ month: null, quarter: null });
    for (const { original, adjusted, seasonal, calendar } of found.months)
      expect(adjusted! + seasonal + calendar).toBeCloseTo(original!, 9);
  });

  it('says that the level jumps where a currency may have changed', () => {
    const { notes } = adjust(
      series.map((value, t) => (t < 80 ? value : 7 * value)),
      START,
      { revisions: false },
    );
    expect(notes[0]!.text).toContain('if unit or currency changed there');
  });
});
