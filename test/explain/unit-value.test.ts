import { describe, expect, it } from 'vitest';
import { unitValues, type ValueAndQuantity } from '../../src/explain/unit-value.js';
import { BilateralError } from '../../src/model/error.js';

const product = (name: string, price: number, nowPrice: number, quantity = 10, nowQuantity = 12): ValueAndQuantity => ({
  product: name,
  baseValue: price * quantity,
  baseQuantity: quantity,
  nowValue: nowPrice * nowQuantity,
  nowQuantity,
});
const plain = ['a', 'b', 'c', 'd', 'e'].map((name, i) => product(name, i + 1, (i + 1) * (1.08 + i / 100)));

describe('unit values', () => {
  it('give back one change of all prices, and the change of volume', () => {
    const found = unitValues(['a', 'b', 'c'].map((name, i) => product(name, i + 1, (i + 1) * 1.1)));
    for (const index of Object.values(found.unitValue)) expect(index).toBeCloseTo(1.1, 12);
    for (const index of Object.values(found.volume)) expect(index).toBeCloseTo(1.2, 12);
    expect(found.coverage).toEqual({ base: 100, now: 100 });
  });

  it('leave out what moved far beyond all others, and say how much of the trade is left', () => {
    const odd = product('odd', 10, 100);
    const found = unitValues([...plain, odd]);
    expect(found.leftOut).toEqual([{ product: 'odd', why: 'outlier' }]);
    expect(found.unitValue).toEqual(unitValues(plain).unitValue);
    const value = plain.reduce((sum, p) => sum + p.baseValue, 0);
    expect(found.coverage.base).toBeCloseTo((100 * value) / (value + odd.baseValue), 10);
    expect(found.notes.map((n) => n.code)).toEqual(['unit-values', 'coverage']);
  });

  it('keep what moved by less than a factor of two, however close the others lie', () => {
    const same = ['a', 'b', 'c', 'd'].map((name) => product(name, 1, 1));
    expect(unitValues([...same, product('up', 1, 1.9)]).leftOut).toEqual([]);
    expect(unitValues([...same, product('up', 1, 2.1)]).leftOut).toHaveLength(1);
  });

  it('leave out products without a quantity or in one period only, and name them', () => {
    const found = unitValues([
      ...plain,
      { ...plain[0]!, product: 'unweighed', nowQuantity: NaN },
      { ...plain[0]!, product: 'new', baseValue: 0, baseQuantity: 0 },
    ]);
    expect(found.leftOut).toEqual([
      { product: 'unweighed', why: 'no quantity' },
      { product: 'new', why: 'traded in one period only' },
    ]);
    expect(found.used).toBe(5);
    const nothing = unitValues([{ ...plain[0]!, baseQuantity: NaN }]);
    expect([nothing.used, nothing.coverage.base, nothing.unitValue.fisher]).toEqual([0, 0, NaN]);
  });

  it('refuse negative numbers and an empty list', () => {
    expect(() => unitValues([])).toThrow(BilateralError);
    expect(() => unitValues([{ ...plain[0]!, baseValue: -1 }])).toThrow(/product a/);
    expect(() => unitValues([{ ...plain[0]!, nowQuantity: -1 }])).toThrow(/product a/);
  });
});
