import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, operand, percent } from '../../src/measures/amount.js';

describe('amount', () => {
  it('writes the scale after the number', () => {
    const cases: [number, string][] = [
      [664.45e9, '664.45bn'],
      [759.427e9, '759.427bn'],
      [41.7568e12, '41.7568tn'],
      [-9.9e6, '-9.9m'],
      [999_999_999_999, '1tn'],
      [1234, '1234'],
      [0, '0'],
      [NaN, 'n/a'],
      [-Infinity, '-infinity'],
    ];
    for (const [value, words] of cases) expect(amount(value)).toBe(words);
    expect(operand(-2e9)).toBe('(-2bn)');
    expect(percent(-12.5064)).toBe('-12.5064 %');
    expect(percent(NaN)).toBe('n/a');
  });

  it('keeps six digits of every amount', () => {
    const scales = { tn: 1e12, bn: 1e9, m: 1e6, '': 1 };
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e15, noNaN: true }), (value) => {
        const [, number, scale] = /^([\d.e+]+?)(tn|bn|m|)$/.exec(amount(value))!;
        const back = Number(number) * scales[scale as keyof typeof scales];
        expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 5.1e-6);
      }),
    );
  });
});
