import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/claims/extract/plain-text.js';
import { findQuantities, readNumber } from '../../../src/claims/extract/quantities.js';

const one = (text: string) => {
  const found = findQuantities(plainText(text));
  expect(found, text).toHaveLength(1);
  const { start, end, quantity } = found[0]!;
  return { printed: text.slice(start, end), ...quantity };
};

describe('findQuantities', () => {
  it.each([
    ['fell to $664 billion', '$664 billion', 664, 'billion', 'currency', 'USD', 1],
    ['it was 164.16bn dollars', '164.16bn dollars', 164.16, 'billion', 'currency', 'USD', 0.01],
    ['to 41.76 trillion yuan', '41.76 trillion yuan', 41.76, 'trillion', 'currency', 'CNY', 0.01],
    ['a gap of ¥154.55 billion', '¥154.55 billion', 154.55, 'billion', 'currency', 'JPY', 0.01],
    ['exports of US$ 12.5m', 'US$ 12.5m', 12.5, 'million', 'currency', 'USD', 0.1],
    ['rose 11.6 percent', '11.6 percent', 11.6, 'one', 'percent', null, 0.1],
    ['by 35.2 per cent', '35.2 per cent', 35.2, 'one', 'percent', null, 0.1],
    ['up 0.5 percentage points', '0.5 percentage points', 0.5, 'one', 'pp', null, 0.1],
    ['(-27%)', '-27%', -27, 'one', 'percent', null, 1],
    ['came to 46,850.3 MD', '46,850.3 MD', 46850.3, 'million', 'currency', 'TND', 0.1],
    ['worth 12.4 MMDH', '12.4 MMDH', 12.4, 'billion', 'currency', 'MAD', 0.1],
    ['sold for 310 MDh', '310 MDh', 310, 'million', 'currency', 'MAD', 1],
    ['a deficit of 5.1 Md€', '5.1 Md€', 5.1, 'billion', 'currency', 'EUR', 0.1],
    ['rose to 340 MEUR', '340 MEUR', 340, 'million', 'currency', 'EUR', 1],
    ['stood at 18.2 bn SEK', '18.2 bn SEK', 18.2, 'billion', 'currency', 'SEK', 0.1],
    ['(-€13 billion)', '-€13 billion', -13, 'billion', 'currency', 'EUR', 1],
  ])('reads %j', (text, printed, value, scale, unit, currency, step) => {
    expect(one(text)).toEqual({ printed, value, scale, unit, currency, step, hedge: null });
  });

  it('reads a letter behind hundreds and more as tonnes, unless it is money', () => {
    expect(one('Poland took 210,000t')).toMatchObject({ value: 210000, scale: 'one', unit: 'tonnes' });
    expect(one('France took 90,400 t of it')).toMatchObject({ value: 90400, unit: 'tonnes' });
    expect(one('rose to 1.2m t')).toMatchObject({ value: 1.2, scale: 'million', unit: 'tonnes' });
    expect(one('rose to $3.8t')).toMatchObject({ value: 3.8, scale: 'trillion', currency: 'USD' });
    expect(one('reached 1.4t yen')).toMatchObject({ value: 1.4, scale: 'trillion', currency: 'JPY' });
  });

  it('reads a minus in words before money too', () => {
    for (const text of ['was minus EUR 736.8 million', 'came to minus $3bn', 'after minus 95 billion yen'])
      expect(one(text).value, text).toBeLessThan(0);
    expect(one('exports minus $3bn of gold').value).toBe(3);
  });

  it('does not take the second half of a year for one of the numbers behind it', () => {
    expect(one('In 2023-24, 4.3% less was sold')).toMatchObject({ value: 4.3, unit: 'percent' });
  });

  it('reads full digits, and a point that stands for a comma', () => {
    expect(one('deficit of $200,096,600,000')).toMatchObject({ value: 200096600000, step: 1e5, currency: 'USD' });
    expect(one('Japan ($33,673.600,000)')).toMatchObject({ value: 33673600000 });
  });

  it.each([
    ['more than $5 billion', 'more_than'],
    ['nearly 12 percent', 'approx'],
    ['at least 3 percent', 'at_least'],
  ])('keeps the words that loosen %j', (text, hedge) => {
    expect(one(text).hedge).toBe(hedge);
  });

  it('leaves years, dates and bare counts alone', () => {
    expect(findQuantities('On 12 January 2024 the 10-member bloc met under COVID-19 rules, Figure 1.')).toEqual([]);
  });

  it('finds back every amount that a newsroom could print', () => {
    const amount = fc.record({
      whole: fc.integer({ min: 0, max: 999 }),
      cents: fc.integer({ min: 0, max: 99 }),
      scale: fc.constantFrom('million', 'billion', 'trillion'),
    });
    fc.assert(
      fc.property(amount, ({ whole, cents, scale }) => {
        const printed = `${whole}.${String(cents).padStart(2, '0')}`;
        const { value, step } = one(`Exports reached $${printed} ${scale} in May.`);
        expect(value).toBeCloseTo(Number(printed), 9);
        expect(step).toBe(0.01);
      }),
    );
  });

  it('takes time in proportion to the text, digits only or not', () => {
    const time = (text: string) => {
      const start = performance.now();
      findQuantities(text);
      return performance.now() - start;
    };
    time('1,000,'.repeat(1000));
    const small = Math.max(time('1,000,'.repeat(20_000)), 1);
    expect(time('1,000,'.repeat(80_000))).toBeLessThan(small * 40);
  });
});

describe('readNumber', () => {
  it('knows the unit of the last digit', () => {
    expect(readNumber('664.45')).toEqual({ value: 664.45, step: 0.01 });
    expect(readNumber('71,645,700,000').step).toBe(1e5);
  });
});
