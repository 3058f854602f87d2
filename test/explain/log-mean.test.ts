import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logMean, logRatio } from '../../src/explain/log-mean.js';

const positive = fc.double({ min: 1e-6, max: 1e13, noNaN: true });

describe('the logarithmic mean', () => {
  it('is what the formula says, and its limits where the formula says nothing', () => {
    expect(logMean(Math.E, 1)).toBeCloseTo(Math.E - 1, 14);
    expect(logMean(8, 2)).toBeCloseTo(6 / Math.log(4), 14);
    expect(logMean(5, 5)).toBe(5);
    expect(logMean(5, 0)).toBe(0);
    expect(logMean(0, 0)).toBe(0);
    expect(logMean(-1, 2)).toBeNaN();
  });

  it('lies between the geometric and the arithmetic mean, is symmetric and scales', () => {
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.01, max: 100, noNaN: true }), (a, b, by) => {
        const mean = logMean(a, b);
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a) * Math.sqrt(b) * (1 - 1e-14));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-14));
        expect(Math.abs(logMean(b, a) / mean - 1)).toBeLessThan(1e-14);
        expect(Math.abs(logMean(by * a, by * b) / (by * mean) - 1)).toBeLessThan(1e-13);
      }),
    );
  });

  it('stands ratios that no number holds', () => {
    expect(logRatio(1e300, 1e-300)).toBeCloseTo(600 * Math.LN10, 9);
    expect(logMean(1e-300, 1e300) / (1e300 / (600 * Math.LN10))).toBeCloseTo(1, 12);
  });

  it('keeps its digits where the two are almost the same', () => {
    for (const gap of [1e-4, 1e-8, 1e-12, 2 ** -52]) {
      const above = 1 + gap;
      const e = above - 1;
      const exact = 1 + e / 2 - e ** 2 / 12 + e ** 3 / 24;
      expect(Math.abs(logMean(above, 1) - exact)).toBeLessThan(3e-16);
      expect(logRatio(above, 1)).toBe(Math.log1p(above - 1));
    }
  });
});
