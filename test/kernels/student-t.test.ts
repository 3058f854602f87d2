import { describe, expect, it } from 'vitest';
import { criticalValue, normalTails, tails } from '../../src/kernels/student-t.js';
import { symmetricEigen } from '../../src/kernels/symmetric-eigen.js';

describe('tails of the normal and of Student', () => {
  it('are those of the tables', () => {
    // Abramowitz and Stegun, table 26.1; the last from the asymptotic series
    expect(normalTails(1)).toBeCloseTo(0.31731050786291415, 14);
    expect(normalTails(1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(normalTails(3.7)).toBeCloseTo(0.00021559946695477, 14);
    expect(normalTails(10) / 1.523970604832105e-23).toBeCloseTo(1, 10);
    expect(normalTails(0)).toBe(1);
    // with one and two degrees of freedom they have closed forms
    for (const t of [0.1, 1, 7, 300]) {
      expect(tails(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 13);
      expect(tails(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
    }
  });

  it('run into the normal one', () => {
    expect(tails(2, 1e8) / normalTails(2)).toBeCloseTo(1, 6);
  });

  it('turn back into critical values', () => {
    expect(criticalValue(0.05, Infinity)).toBeCloseTo(1.959963984540054, 12);
    expect(criticalValue(0.05, 10)).toBeCloseTo(2.228138851986273, 11);
    expect(criticalValue(0.05, 1)).toBeCloseTo(12.706204736174698, 10);
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
