import { describe, expect, it } from 'vitest';
import { newtonSystem } from '../../src/kernels/newton-system.js';

describe('newtonSystem', () => {
  it('finds where a circle and a hyperbola meet', () => {
    const gap = (x: Float64Array) => Float64Array.of(x[0]! ** 2 + x[1]! ** 2 - 4, x[0]! * x[1]! - 1);
    const found = newtonSystem(gap, Float64Array.of(2, 0.3), { tolerance: 1e-13 });
    expect(found.converged).toBe(true);
    expect(found.at[0]).toBeCloseTo(Math.sqrt(2 + Math.sqrt(3)), 12);
    expect(found.at[1]).toBeCloseTo(Math.sqrt(2 - Math.sqrt(3)), 12);
    expect(found.iterations).toBeLessThan(12);
  });

  it('halves steps that lead away, where whole ones never arrive', () => {
    const found = newtonSystem((x) => x.map(Math.atan), Float64Array.of(8, -5), { tolerance: 1e-12 });
    expect(found.converged).toBe(true);
    expect(Math.max(...found.at.map(Math.abs))).toBeLessThan(1e-11);
  });

  it('steps back from where there is no value', () => {
    const found = newtonSystem((x) => x.map((v) => Math.log(v) + 1), Float64Array.of(3), { tolerance: 1e-12 });
    expect(found.converged).toBe(true);
    expect(found.at[0]).toBeCloseTo(1 / Math.E, 11);
  });

  it('says that there is no root, and how near it came', () => {
    const found = newtonSystem((x) => x.map((v) => v * v + 1), Float64Array.of(0.7), { tolerance: 1e-9 });
    expect(found.converged).toBe(false);
    expect(found.residual).toBeGreaterThanOrEqual(1);
    expect(newtonSystem((x) => x.map(() => NaN), Float64Array.of(1), { tolerance: 1e-9 }).converged).toBe(false);
  });

  it('takes any of the roots of a system that leaves one direction open', () => {
    const gap = (x: Float64Array) => Float64Array.of(x[0]! - x[1]! - 1, 2 * (x[0]! - x[1]! - 1));
    const found = newtonSystem(gap, Float64Array.of(5, 5), { tolerance: 1e-10 });
    expect(found.converged).toBe(true);
    expect(found.at[0]! - found.at[1]!).toBeCloseTo(1, 9);
  });
});
