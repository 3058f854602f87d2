import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximize } from '../../src/kernels/maximize.js';

describe('maximize', () => {
  it('finds the peak of a parabola, of a cosine, and of a peak that is no parabola', () => {
    expect(maximize((x) => -((x - 2) ** 2), 0, 5, 1e-9).at).toBeCloseTo(2, 8);
    expect(maximize(Math.cos, -1, 2, 1e-9).at).toBeCloseTo(0, 7);
    expect(maximize((x) => -Math.abs(x - 0.3), 0, 1, 1e-9).at).toBeCloseTo(0.3, 8);
  });

  it('goes to a bound where the function rises to it', () => {
    const found = maximize((x) => x, 0, 1, 1e-8);
    expect(found.converged).toBe(true);
    expect(found.at).toBeGreaterThan(1 - 1e-6);
  });

  it('steps over a stretch that has no value', () => {
    const found = maximize((x) => (x > 3 ? NaN : -((x - 1) ** 2)), 0, 10, 1e-8);
    expect(found.at).toBeCloseTo(1, 6);
  });

  it('says when it was stopped, and when nothing has a value', () => {
    expect(maximize(Math.cos, -1, 2, 1e-9, 3).converged).toBe(false);
    expect(maximize(() => NaN, 0, 1, 1e-6).converged).toBe(false);
  });

  it('finds any single peak', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        (peak, power) => {
          const found = maximize((x) => -(Math.abs(x - peak) ** power), 0, 1, 1e-9, 300);
          // flat tops are settled to where the function differs from its peak
          return found.converged && Math.abs(found.at - peak) < Math.max(1e-7, 4e-16 ** (1 / power));
        },
      ),
    );
  });
});
