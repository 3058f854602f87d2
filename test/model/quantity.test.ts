import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quantity, quantityInterval, SCALE_FACTOR, type Scale } from '../../src/model/quantity.js';

const quantity = (value: number, step: number, more: Partial<Quantity> = {}): Quantity => ({
  value,
  step,
  scale: 'one',
  unit: 'currency',
  currency: 'USD',
  hedge: null,
  ...more,
});

describe('quantity', () => {
  it('allows half a unit of the last digit either way', () => {
    const [low, high] = quantityInterval(quantity(664, 1, { scale: 'billion' }));
    expect([low, high]).toEqual([663.5e9, 664.5e9]);
    const [least, most] = quantityInterval(quantity(-11.6, 0.1, { unit: 'percent', currency: null }));
    expect(least).toBeCloseTo(-11.65, 12);
    expect(most).toBeCloseTo(-11.55, 12);
  });

  it('tells 500.29bn from 500.03bn, but not 664bn from 664.45bn', () => {
    const [low, high] = quantityInterval(quantity(500.03, 0.01, { scale: 'billion' }));
    expect(500.29e9 > high || 500.29e9 < low).toBe(true);
    const [from, to] = quantityInterval(quantity(664, 1, { scale: 'billion' }));
    expect(from <= 664.45e9 && 664.45e9 <= to).toBe(true);
  });

  it('is wider where the words say about', () => {
    const [low, high] = quantityInterval(quantity(60, 10, { hedge: 'approx' }));
    expect([low, high]).toEqual([40, 80]);
  });

  it('holds its value, with a width that grows with step and scale', () => {
    const scales = fc.constantFrom(...(Object.keys(SCALE_FACTOR) as Scale[]));
    const hedges = fc.constantFrom(null, 'approx', 'more_than', 'at_least', 'less_than', 'at_most');
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        fc.constantFrom(1, 0.1, 0.01),
        scales,
        hedges,
        (n, step, scale, hedge) => {
          const q = quantity(n * step, step, { scale, hedge });
          const [low, high] = quantityInterval(q);
          const factor = SCALE_FACTOR[scale];
          expect(low <= q.value * factor && q.value * factor <= high).toBe(true);
          const wanted = (hedge === 'approx' ? 4 : 1) * step * factor;
          expect(Math.abs(high - low - wanted)).toBeLessThanOrEqual(1e-6 * wanted);
        },
      ),
    );
  });
});
