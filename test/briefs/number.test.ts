import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amount,
  decimal,
  ordinal,
  ordinalWord,
  percent,
  runs,
  signedAmount,
  signedPercent,
  signedPoints,
} from '../../src/briefs/number.js';
import { monthPeriod, yearPeriod } from '../../src/model/period.js';

describe('amounts', () => {
  it.each([
    [664.45e9, 'USD', 'evidence', '$664.45bn'],
    [664.45e9, 'USD', 'prose', '$664bn'],
    [41.7568e12, 'CNY', 'prose', '41.8tn yuan'],
    [41.76e12, 'CNY', 'evidence', '41.76tn yuan'],
    [293.1e6, 'USD', 'evidence', '$293.1m'],
    [999.9996e9, 'USD', 'prose', '$1tn'],
    [-1.2e9, 'EUR', 'prose', '−€1.2bn'],
    [5e9, 'CAD', 'prose', '5bn CAD'],
    [1234, 'USD', 'evidence', '$1,234'],
    [0, 'USD', 'prose', '$0'],
    [Number.NaN, 'USD', 'prose', 'no figure'],
    [Number.POSITIVE_INFINITY, 'USD', 'prose', 'no figure'],
  ] as const)('writes %s %s in %s as %s', (value, currency, style, text) => {
    expect(amount(value, currency, style)).toBe(text);
  });

  it('never shows more significant digits than the style allows', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e6, max: 9e14, noNaN: true }), (value) => {
        const digits = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+/, '').replace(/0+$/, '');
        expect(digits(amount(value, 'USD', 'prose')).length).toBeLessThanOrEqual(3);
        expect(digits(amount(value, 'USD', 'evidence')).length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('keeps the plus of a change', () => {
    expect(signedAmount(3e9, 'USD')).toBe('+$3bn');
    expect(signedAmount(-3e9, 'USD')).toBe('−$3bn');
  });
});

describe('rates', () => {
  it('uses a narrow space and a true minus', () => {
    expect(signedPercent(-11.6)).toBe('\u221211.6\u202f%');
    expect(signedPercent(3.7)).toBe('+3.7\u202f%');
    expect(percent(86.26, 0)).toBe('86\u202f%');
    expect(signedPoints(-9.94)).toBe('\u22129.9 points');
  });

  it('gives no sign to what rounds to zero, and no number where there is none', () => {
    expect(signedPercent(-0.04)).toBe('0.0\u202f%');
    expect(decimal(-0.04)).toBe('0.0');
    expect(percent(Number.NaN)).toBe('no figure');
    expect(signedPoints(Number.NaN)).toBe('no figure');
  });
});

describe('words', () => {
  it('counts', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '102nd',
      '111th',
    ]);
    expect([2, 10, 33].map(ordinalWord)).toEqual(['second', 'tenth', '33rd']);
  });

  it('joins years that follow one another', () => {
    expect(runs([2003, 2004, 2005, 2011, 2012, 2014].map(yearPeriod))).toBe('2003-2005, 2011, 2012, 2014');
    expect(runs([monthPeriod(2022, 6)])).toBe('2022-06');
    expect(runs([])).toBe('');
  });
});
