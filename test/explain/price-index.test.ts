import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PricesAndQuantities, priceIndices, volumeIndices } from '../../src/explain/price-index.js';
import { BilateralError } from '../../src/model/error.js';

// Balk 2008, tables 3.1 and 3.2, adapted from tables 19.1 and 19.2 of the PPI Manual: a row a product, a column a period.
const PRICES = [
  [1, 1.2, 1, 0.8, 1],
  [1, 3, 1, 0.5, 1],
  [1, 1.3, 1.5, 1.6, 1.6],
  [1, 0.7, 0.5, 0.3, 0.1],
  [1, 1.4, 1.7, 1.9, 2],
  [1, 0.8, 0.6, 0.4, 0.2],
];
const QUANTITIES = [
  [1, 0.8, 1, 1.2, 0.9],
  [1, 0.9, 1.1, 1.2, 1.2],
  [2, 1.9, 1.8, 1.9, 2],
  [1, 1.3, 3, 6, 12],
  [4.5, 4.7, 5, 5.6, 6.5],
  [0.5, 0.6, 0.8, 1.3, 2.5],
];
const column = (table: readonly (readonly number[])[], period: number): number[] => table.map((row) => row[period]!);
const between = (base: number, now: number): PricesAndQuantities => ({
  basePrices: column(PRICES, base),
  nowPrices: column(PRICES, now),
  baseQuantities: column(QUANTITIES, base),
  nowQuantities: column(QUANTITIES, now),
});

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const products = fc.array(fc.tuple(positive, positive, positive, positive), { minLength: 1, maxLength: 12 });
const data = products.map(
  (rows): PricesAndQuantities => ({
    basePrices: column(rows, 0),
    nowPrices: column(rows, 1),
    baseQuantities: column(rows, 2),
    nowQuantities: column(rows, 3),
  }),
);
const reversed = (d: PricesAndQuantities): PricesAndQuantities => ({
  basePrices: d.nowPrices,
  nowPrices: d.basePrices,
  baseQuantities: d.nowQuantities,
  nowQuantities: d.baseQuantities,
});
const close = (a: number, b: number): void => expect(Math.abs(a / b - 1)).toBeLessThan(1e-12);

describe('price indices', () => {
  it.each([
    [2, 1.42, 1.3824, 1.4011, 1.4052],
    [3, 1.345, 1.2031, 1.2721, 1.289],
    [4, 1.355, 1.0209, 1.1762, 1.2268],
    [5, 1.44, 0.7968, 1.0712, 1.2477],
  ])('are those of the published table in period %i', (period, laspeyres, paasche, fisher, toernqvist) => {
    const found = priceIndices(between(0, period - 1));
    const rounded = Object.values(found).map((x) => Number(x.toFixed(4)));
    expect(rounded).toEqual([laspeyres, paasche, fisher, toernqvist]);
  });

  it('lie between the least and the greatest price ratio', () => {
    fc.assert(
      fc.property(data, (d) => {
        const ratios = d.nowPrices.map((p, i) => p / d.basePrices[i]!);
        for (const index of Object.values(priceIndices(d))) {
          expect(index).toBeGreaterThanOrEqual(Math.min(...ratios) * (1 - 1e-12));
          expect(index).toBeLessThanOrEqual(Math.max(...ratios) * (1 + 1e-12));
        }
      }),
    );
  });

  it('reverse with time: Fisher and Toernqvist in themselves, Laspeyres with Paasche', () => {
    fc.assert(
      fc.property(data, (d) => {
        const there = priceIndices(d);
        const back = priceIndices(reversed(d));
        close(there.fisher * back.fisher, 1);
        close(there.toernqvist * back.toernqvist, 1);
        close(there.laspeyres * back.paasche, 1);
      }),
    );
  });

  it('give the ratio of the values when multiplied with the volume index', () => {
    fc.assert(
      fc.property(data, (d) => {
        const value = (p: readonly number[], q: readonly number[]): number => p.reduce((s, x, i) => s + x * q[i]!, 0);
        const ratio = value(d.nowPrices, d.nowQuantities) / value(d.basePrices, d.baseQuantities);
        const [price, volume] = [priceIndices(d), volumeIndices(d)];
        close(price.fisher * volume.fisher, ratio);
        close(price.laspeyres * volume.paasche, ratio);
        close(price.paasche * volume.laspeyres, ratio);
      }),
    );
  });

  it('do not care what unit each quantity is counted in', () => {
    fc.assert(
      fc.property(data, fc.array(positive, { minLength: 12, maxLength: 12 }), (d, units) => {
        const other = priceIndices({
          basePrices: d.basePrices.map((p, i) => p * units[i]!),
          nowPrices: d.nowPrices.map((p, i) => p * units[i]!),
          baseQuantities: d.baseQuantities.map((q, i) => q / units[i]!),
          nowQuantities: d.nowQuantities.map((q, i) => q / units[i]!),
        });
        const plain = priceIndices(d);
        for (const name of ['laspeyres', 'paasche', 'fisher', 'toernqvist'] as const) close(other[name], plain[name]);
      }),
    );
  });

  it('say nothing where there is nothing to weigh with, and refuse what is no price', () => {
    const none = { basePrices: [1, 2], nowPrices: [2, 4], baseQuantities: [0, 0], nowQuantities: [1, 1] };
    expect(priceIndices(none)).toEqual({ laspeyres: NaN, paasche: 2, fisher: NaN, toernqvist: NaN });
    for (const bad of [
      { ...none, basePrices: [0, 2] },
      { ...none, nowQuantities: [-1, 1] },
      { ...none, nowPrices: [1] },
      { basePrices: [], nowPrices: [], baseQuantities: [], nowQuantities: [] },
    ])
      expect(() => priceIndices(bad)).toThrow(BilateralError);
  });
});
