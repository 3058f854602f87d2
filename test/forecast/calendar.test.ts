import { describe, expect, it } from 'vitest';
import { lunarNewYear, type Window } from '../../src/forecast/lunar-new-year.js';
import { leapYears, tradingDays } from '../../src/forecast/trading-days.js';

const month = (year: number, number: number): number => year * 12 + number - 1;

describe('lunarNewYear', () => {
  it.each([[[-7, -1]], [[0, 6]], [[14, 27]]] as [Window][])(
    'of window %s sums to nought over each year and each calendar month',
    (window) => {
      const values = lunarNewYear(month(1985, 1), 46 * 12, window);
      for (let year = 0; year < 46; year++)
        expect(values.slice(year * 12, year * 12 + 12).reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
      for (let m = 0; m < 12; m++) {
        let sum = 0;
        for (let year = 0; year < 46; year++) sum += values[year * 12 + m]!;
        expect(sum).toBeCloseTo(0, 10);
      }
    },
  );

  it('puts the week of 2012-01-23 into January', () => {
    const [january, february] = lunarNewYear(month(2012, 1), 2, [0, 6]);
    expect(january).toBeGreaterThan(0.7);
    expect(february).toBeCloseTo(-january!, 2);
  });

  it('says which years it knows', () => {
    expect(() => lunarNewYear(month(2029, 1), 36, [0, 6])).toThrow(/1985 to 2030, asked for 2029 to 2031/);
  });
});

describe('tradingDays', () => {
  it('counts working days against weekends', () => {
    // February 2023: 20 working days, 8 of weekend
    expect(tradingDays(month(2023, 2), 1)[0]).toBe(20 - (5 / 2) * 8);
    // July 2023: 21 working days, 10 of weekend
    expect(tradingDays(month(2023, 7), 1)[0]).toBe(21 - (5 / 2) * 10);
  });

  it('knows leap years', () => {
    expect([...leapYears(month(2023, 1), 14)].filter((value) => value !== 0)).toEqual([-0.25, 0.75]);
    expect(leapYears(month(2000, 2), 1)[0]).toBe(0.75);
  });
});
