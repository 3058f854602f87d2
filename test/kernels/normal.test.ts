import { describe, expect, it } from 'vitest';
import { normalTail, normalTailQuantile } from '../../src/kernels/normal.js';

/** erfc(x/√2)/2 with forty digits, rounded; by an arbitrary-precision library. */
const TAILS: readonly (readonly [number, number])[] = [
  [-8.0, 0.9999999999999993],
  [-2.5, 0.9937903346742238],
  [-0.1, 0.539827837277029],
  [0.3, 0.3820885778110474],
  [1.959963984540054, 0.025000000000000012],
  [2.0, 0.02275013194817921],
  [2.0001, 0.022744733391410546],
  [6.0, 9.86587645037698e-10],
  [10.0, 7.619853024160525e-24],
  [37.0, 5.725571222524577e-300],
];

describe('the normal distribution', () => {
  it('has the known tails, to 1e-12 of themselves', () => {
    for (const [x, tail] of TAILS) expect(normalTail(x) / tail).toBeCloseTo(1, 12);
    expect(normalTail(Infinity)).toBe(0);
    expect(normalTail(-Infinity)).toBe(1);
    expect(normalTail(NaN)).toBeNaN();
    expect(normalTail(-1.5) + normalTail(1.5)).toBeCloseTo(1, 15);
  });

  it('has quantiles that lead back', () => {
    for (const p of [1e-300, 1e-20, 1e-5, 0.025, 0.3, 0.5, 0.7, 0.999])
      expect(normalTail(normalTailQuantile(p)) / p).toBeCloseTo(1, 11);
    expect(normalTailQuantile(0.025)).toBeCloseTo(1.959963984540054, 13);
    expect(normalTailQuantile(0)).toBe(Infinity);
    expect(normalTailQuantile(1)).toBe(-Infinity);
    expect(normalTailQuantile(1.1)).toBeNaN();
  });
});
