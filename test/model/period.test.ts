import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  endMonth,
  endYear,
  formatPeriod,
  frequencyOf,
  halfPeriod,
  justBefore,
  monthPeriod,
  type Period,
  parsePeriod,
  periodInWords,
  quarterPeriod,
  samePeriod,
  shift,
  spanOf,
  startIndex,
  toDatePeriod,
  within,
  yearBefore,
  yearPeriod,
} from '../../src/model/period.js';

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }))
  .map(([year, month, months]) => ({ ...monthPeriod(year, month), months }));

describe('period', () => {
  it('writes, names and sorts out every kind', () => {
    const cases: [Period, string, string, string][] = [
      [yearPeriod(2023), '2023', '2023', 'annual'],
      [monthPeriod(2023, 12), '2023-12', 'December 2023', 'monthly'],
      [quarterPeriod(2023, 1), '2023-Q1', 'Q1 2023', 'quarterly'],
      [halfPeriod(2022, 2), '2022-H2', 'second half of 2022', 'half_year'],
      [toDatePeriod(2023, 2), '2023-01/2023-02', 'January-February 2023', 'ytd'],
      [toDatePeriod(2023, 11), '2023-01/2023-11', 'January-November 2023', 'ytd'],
      [spanOf('2023-04', '2024-03'), '2023-04/2024-03', 'April 2023-March 2024', 'fiscal_year'],
      [spanOf('2023-11', '2024-01'), '2023-11/2024-01', 'November 2023-January 2024', 'multi_month'],
      [spanOf('1995-01', '2022-12'), '1995/2022', '1995-2022', 'multi_year'],
      [{ ...monthPeriod(2022, 12), days: [1, 20] }, '2022-12-01/2022-12-20', '1-20 December 2022', 'partial_month'],
      [
        { ...spanOf('2023-01', '2023-11'), days: [1, 20] },
        '2023-01-01/2023-11-20',
        '1 January 2023 to 20 November 2023',
        'partial_month',
      ],
    ];
    for (const [period, written, words, frequency] of cases) {
      expect(formatPeriod(period)).toBe(written);
      expect(parsePeriod(written)).toEqual(period);
      expect(periodInWords(period)).toBe(words);
      expect(frequencyOf(period)).toBe(frequency);
    }
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(parsePeriod(formatPeriod(p))).toEqual(p);
      }),
    );
  });

  it('refuses what is not a period', () => {
    for (const text of [
      '',
      '23',
      '2023-13',
      '2023-00',
      '2023-Q5',
      '2023-H3',
      '2024/2023',
      '2023-05/2023-04',
      'last year',
    ])
      expect(() => parsePeriod(text), text).toThrow(expect.objectContaining({ code: 'unknown-period' }));
  });

  it('knows the base of a comparison', () => {
    expect(yearBefore(yearPeriod(2023))).toEqual(yearPeriod(2022));
    expect(yearBefore(monthPeriod(2024, 1))).toEqual(monthPeriod(2023, 1));
    expect(yearBefore(spanOf('2020-01', '2021-12'))).toEqual(spanOf('2018-01', '2019-12'));
    expect(justBefore(monthPeriod(2024, 1))).toEqual(monthPeriod(2023, 12));
    expect(justBefore(quarterPeriod(2023, 1))).toEqual(quarterPeriod(2022, 4));
    expect(yearBefore({ ...monthPeriod(2023, 12), days: [1, 20] }).days).toEqual([1, 20]);
  });

  it('ends where it should', () => {
    expect(endMonth(spanOf('2023-04', '2024-03'))).toBe('2024-03');
    expect(endYear(spanOf('2023-04', '2024-03'))).toBe(2024);
    expect(within(monthPeriod(2023, 12), yearPeriod(2023))).toBe(true);
    expect(within(monthPeriod(2024, 1), yearPeriod(2023))).toBe(false);
    expect(samePeriod(monthPeriod(2023, 1), { ...monthPeriod(2023, 1), days: [1, 20] })).toBe(false);
  });

  it('shifts there and back, and keeps order', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, fc.integer({ min: -400, max: 400 }), (p, q, n) => {
        expect(shift(shift(p, n), -n)).toEqual(p);
        expect(startIndex(shift(p, n)) - startIndex(p)).toBe(n);
        expect(endMonth(justBefore(p)) < p.start).toBe(true);
        expect(Math.sign(comparePeriods(p, q))).toBe(-Math.sign(comparePeriods(q, p)) + 0);
        expect(comparePeriods(p, q) === 0).toBe(samePeriod(p, q));
        expect(within(p, q) && within(q, p)).toBe(samePeriod(p, q));
      }),
    );
  });
});
