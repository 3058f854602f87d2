import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streak } from '../../src/measures/index.js';
import { parsePeriod, shift } from '../../src/model/period.js';
import { codes, figure, rateOfGrowth, usd } from './figures.js';

const month = (i: number) => shift(parsePeriod('2023-01'), i);
const of = (values: readonly number[], half = 0) => values.map((value, i) => figure(value, half, month(i)));

describe('streak', () => {
  it('counts falls in a row up to the period', () => {
    const falls = streak(of([1, -2, -3, -4]), month(3), 'fall');
    expect(falls).toMatchObject({
      measure: 'streak',
      unit: 'count',
      value: 3,
      low: 3,
      high: 3,
      open: false,
      notes: [],
    });
    expect(falls.from).toEqual(month(1));
    expect(falls.formula).toBe('fall in 3 periods in a row, February 2023 to April 2023');
  });

  it('counts deficits by the sign of balances', () => {
    const deficits = ['5', '-2', '-3'].map((v, i) => usd('balance', `2023-0${i + 1}`, v));
    expect(streak(deficits, month(2), 'deficit').value).toBe(2);
    expect(streak(deficits, month(2), 'surplus').value).toBe(0);
    expect(streak(deficits, month(2), 'surplus').formula).toBe('no surplus in March 2023');
  });

  it('is stopped by a gap, with a note', () => {
    const falls = streak(
      of([-1, -1, -1, -1]).filter((_, i) => i !== 1),
      month(3),
      'fall',
    );
    expect(falls).toMatchObject({ value: 2, open: true });
    expect(falls.notes[0]!.text).toContain('February 2023');
  });

  it('is open where it reaches the first period held', () => {
    expect(codes(streak(of([-1, -1]), month(1), 'fall').notes)).toEqual(['first-held']);
  });

  it('counts what is sure and what is possible within rounding', () => {
    const rates = [-3, -0, -2].map((v, i) => rateOfGrowth('total', `2023-0${i + 1}`, v));
    const falls = streak(rates, month(2), 'fall');
    expect([falls.low, falls.value, falls.high]).toEqual([1, 1, 3]);
  });

  it('has no value for a period that is not held', () => {
    const none = streak(of([-1]), month(4), 'fall');
    expect(none.value).toBeNaN();
    expect(codes(none.notes)).toEqual(['missing']);
  });

  it('does not read a level as a change', () => {
    expect(() => streak([usd('total', '2023', '664')], parsePeriod('2023'), 'fall')).toThrow(/level/);
    expect(() => streak([rateOfGrowth('total', '2023', 1)], parsePeriod('2023'), 'deficit')).toThrow(/currency/);
  });

  it('agrees with a plain count', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 20 }), (values) => {
        const last = values.length - 1;
        const expected = last - values.findLastIndex((v) => v >= 0);
        const falls = streak(of(values), month(last), 'fall');
        expect(falls.value).toBe(expected);
        expect(falls.open).toBe(expected === values.length);
        expect(streak(of(values.map((v) => -v)), month(last), 'rise').value).toBe(expected);
        const loose = streak(of(values, 1), month(last), 'fall');
        expect(loose.low <= loose.value && loose.value <= loose.high).toBe(true);
      }),
    );
  });
});
