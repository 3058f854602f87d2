import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, growth, growthOfBalance } from '../../src/measures/index.js';
import { amounts, BASE_YEAR, codes, figure, rateOfGrowth, usd } from './figures.js';

const total2023 = usd('total', '2023', '664.45');

describe('growth', () => {
  it('is -12.5 % against the 2022 total first published', () => {
    const fall = growth(total2023, usd('total', '2022', '759.427', { released: '2023-01-13' }));
    expect(fall.value).toBeCloseTo(-12.5064, 4);
    expect(fall.low.toFixed(3)).toBe('-12.507');
    expect(fall.high.toFixed(3)).toBe('-12.506');
    expect(fall).toMatchObject({
      measure: 'growth',
      unit: 'percent',
      currency: 'USD',
      period: { start: '2023-01' },
      notes: [],
    });
    expect(fall.formula).toBe('664.45bn / 759.427bn - 1');
    expect(fall.inputs.map((o) => o.released)).toEqual(['2024-01-12', '2023-01-13']);
  });

  it('is -11.6 % against the revised base, and says that the base was worked back', () => {
    const fall = growth(total2023, usd('total', '2022', '751.64', { indicator: 'implied_base' }));
    expect(fall.value).toBeCloseTo(-11.6, 2);
    expect(fall.formula).toBe('664.45bn / 751.64bn - 1');
    expect(codes(fall.notes)).toEqual(['implied-base']);
  });

  it('is -14.6 % for 2019, as published', () => {
    const fall = growth(usd('total', '2019', '541.2'), usd('total', '2018', '633.72', { indicator: 'implied_base' }));
    expect(fall.value.toFixed(1)).toBe('-14.6');
  });

  it('has no value from zero or across a change of sign, and says so', () => {
    const cases = [
      [figure(5), figure(0, 0, BASE_YEAR), 'base-zero'],
      [figure(5), figure(-5, 0, BASE_YEAR), 'sign-changed'],
      [figure(-5), figure(5, 0, BASE_YEAR), 'sign-changed'],
    ] as const;
    for (const [now, base, code] of cases) {
      for (const rate of [growth(now, base), growthOfBalance(now, base)]) {
        expect([rate.value, rate.low, rate.high]).toEqual([NaN, NaN, NaN]);
        expect(codes(rate.notes)).toEqual([code]);
      }
    }
  });

  it('is -100 % when nothing is left', () => {
    expect(growth(figure(0), figure(5, 0, BASE_YEAR)).value).toBe(-100);
  });

  it('grows in size when a deficit widens', () => {
    const wider = growthOfBalance(figure(-15e9), figure(-10e9, 0, BASE_YEAR));
    expect(wider.value).toBeCloseTo(50, 10);
    expect(wider.notes[0]!.text).toContain('deficit gets larger');
    expect(wider.formula).toBe('-15bn / (-10bn) - 1');
    expect(growth(figure(-15e9), figure(-10e9, 0, BASE_YEAR)).value).toBe(wider.value);
    expect(growthOfBalance(figure(5e9), figure(10e9, 0, BASE_YEAR)).value).toBe(-50);
  });

  it('could be anything when the base may round to zero', () => {
    const rate = growth(figure(3, 0.5), figure(0.4, 0.5, BASE_YEAR));
    expect([rate.low, rate.high]).toEqual([-Infinity, Infinity]);
    expect(rate.value).toBeCloseTo(650, 10);
    expect(codes(rate.notes)).toEqual(['base-near-zero']);
  });

  it('compares a year with a year, and amounts with amounts', () => {
    expect(() => growth(total2023, usd('total', '2022-12', '60'))).toThrow(/one length/);
    expect(() => growth(total2023, rateOfGrowth('total', '2022', 0.6))).toThrow(/percent/);
  });

  it('holds its value in its interval, does not depend on scale, and is 0 without change', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (n, b, k) => {
        const rate = growth(figure(n.value, n.half), figure(b.value, b.half, BASE_YEAR));
        expect(rate.low <= rate.value && rate.value <= rate.high).toBe(true);
        const scaled = growth(figure(n.value * k), figure(b.value * k, 0, BASE_YEAR)).value;
        expect(Math.abs(scaled - rate.value)).toBeLessThanOrEqual(1e-9 * (100 + Math.abs(rate.value)));
        expect(growth(figure(n.value), figure(n.value, 0, BASE_YEAR)).value).toBe(0);
      }),
    );
  });
});

describe('change', () => {
  it('is the difference in currency units', () => {
    const fall = change(total2023, usd('total', '2022', '759.427'));
    expect(fall.value / 1e9).toBeCloseTo(-94.977, 9);
    expect(fall).toMatchObject({ unit: 'currency', formula: '664.45bn - 759.427bn' });
  });

  it('is in percentage points between percents', () => {
    const slower = change(rateOfGrowth('total', '2023', -11.6), rateOfGrowth('total', '2022', 0.6));
    expect(slower.value).toBeCloseTo(-12.2, 10);
    expect(slower).toMatchObject({ unit: 'pp', formula: '-11.6 % - 0.6 %' });
    expect(() => change(total2023, rateOfGrowth('total', '2022', 0.6))).toThrow(/given one in percent/);
  });

  it('turns its sign when the two are exchanged, and is 0 without change', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [x, y] = [figure(a.value, a.half), figure(b.value, b.half)];
        const [there, back] = [change(x, y), change(y, x)];
        expect([back.value + 0, back.low, back.high]).toEqual([-there.value + 0, -there.high + 0, -there.low + 0]);
        expect(change(x, x).value).toBe(0);
      }),
    );
  });
});
