import { describe, expect, it } from 'vitest';
import { criticalValue, normalTails, tails } from '../../src/kernels/student-t.js';
import { symmetricEigen } from '../../src/kernels/symmetric-eigen.js';

/** t, degrees of freedom, chance beyond ±t; by an arbitrary-precision library. */
const VALUES: readonly (readonly [number, number, number])[] = [
  [0.01, 1, 0.9936340144701835],
  [1.96, 1, 0.3003428917760331],
  [12, 1, 0.05292935211917975],
  [0.01, 5, 0.9924080180425819],
  [1.96, 5, 0.10728795250529417],
  [12, 5, 7.089492517161522e-5],
  [0.01, 34, 0.992079734710154],
  [1.96, 34, 0.05823323784146161],
  [12, 34, 8.999786087488746e-14],
  [0.01, 4119, 0.9920217716510404],
  [1.96, 4119, 0.05006311598679324],
  [12, 4119, 1.236511835619248e-32],
  [0.01, 1000000.0, 0.9920212893655477],
  [1.96, 1000000.0, 0.04999606758526979],
  [12, 1000000.0, 3.57168512476509e-33],
];

describe('tails of the normal and of Student', () => {
  it('are those of the tables', () => {
    // Abramowitz and Stegun, table 26.1; the last from the asymptotic series
    expect(normalTails(1)).toBeCloseTo(0.31731050786291415, 14);
    expect(normalTails(1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(normalTails(3.7)).toBeCloseTo(0.00021559946695477, 14);
    expect(normalTails(10) / 1.523970604832105e-23).toBeCloseTo(1, 12);
    expect(normalTails(0)).toBe(1);
    // with one and two degrees of freedom they have closed forms
    for (const t of [0.1, 1, 7, 300]) {
      expect(tails(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 13);
      expect(tails(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
    }
  });

  it('keep twelve digits, with few degrees of freedom and many', () => {
    for (const [t, df, chance] of VALUES) expect(tails(t, df) / chance).toBeCloseTo(1, 12);
  });

  it('run into the normal one', () => {
    expect(tails(2, 1e8) / normalTails(2)).toBeCloseTo(1, 6);
  });

  it('turn back into critical values', () => {
    expect(criticalValue(0.05, Infinity)).toBeCloseTo(1.959963984540054, 12);
    expect(criticalValue(0.05, 10)).toBeCloseTo(2.228138851986273, 11);
    expect(criticalValue(0.05, 1)).toBeCloseTo(12.706204736174698, 10);
    for (const [t, df, chance] of VALUES) expect(criticalValue(chance, df) / t).toBeCloseTo(1, 11);
    expect(criticalValue(tails(1.3, 7), 7)).toBeCloseTo(1.3, 12);
    expect(criticalValue(0, 4)).toBe(Infinity);
    expect(criticalValue(2, 4)).toBeNaN();
  });
});

describe('eigenvalues', () => {
  it('rebuild their matrix', () => {
    const a = Float64Array.of(2, -1, 0.5, -1, 3, 0.2, 0.5, 0.2, -1);
    const { values, vectors } = symmetricEigen(a, 3);
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) {
        const rebuilt = values.reduce((sum, value, e) => sum + value * vectors[i * 3 + e]! * vectors[j * 3 + e]!, 0);
        expect(rebuilt).toBeCloseTo(a[i * 3 + j]!, 12);
      }
  });
});
