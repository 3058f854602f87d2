import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anderson } from '../../src/kernels/anderson.js';

function cosine(x: Float64Array, image: Float64Array): void {
  for (let i = 0; i < x.length; i++) image[i] = Math.cos(x[i]!);
}

/** x to A x + b with a symmetric A of given size of its largest root. */
function linear(size: number, most: number) {
  const roots = Float64Array.from({ length: size }, (_, i) => most * Math.cos(1 + i));
  const b = Float64Array.from({ length: size }, (_, i) => Math.sin(i));
  const map = (x: Float64Array, image: Float64Array): void => {
    for (let i = 0; i < size; i++) image[i] = roots[i]! * x[i]! + b[i]!;
  };
  return { map, solution: b.map((value, i) => value / (1 - roots[i]!)) };
}

describe('anderson', () => {
  it('finds where cosine leaves a number where it is', () => {
    const found = anderson(cosine, new Float64Array(3), { tolerance: 1e-14 });
    expect(found.converged).toBe(true);
    expect(found.at[0]).toBeCloseTo(0.7390851332151607, 13);
    expect(found.iterations).toBeLessThan(20);
  });

  it('solves a linear system that plain iteration would need thousands of steps for', () => {
    const { map, solution } = linear(6, 0.9999);
    const found = anderson(map, new Float64Array(6), { tolerance: 1e-12 });
    expect(found.converged).toBe(true);
    expect(found.iterations).toBeLessThan(40);
    for (let i = 0; i < 6; i++) expect(found.at[i]).toBeCloseTo(solution[i]!, 7);
  });

  it('says that it has not converged, and how far it is', () => {
    const found = anderson(linear(30, 0.99).map, new Float64Array(30), { tolerance: 1e-13, iterations: 3 });
    expect(found.converged).toBe(false);
    expect(found.iterations).toBe(3);
    expect(found.residual).toBeGreaterThan(1e-13);
  });

  it('goes back and takes shorter steps where the map leads away, or nowhere', () => {
    // steps three times too long, and no value at all far out
    const map = (x: Float64Array, image: Float64Array): void => {
      for (let i = 0; i < x.length; i++) image[i] = x[i]! > 30 ? NaN : x[i]! - 3 * Math.sinh(x[i]! - i);
    };
    const found = anderson(map, new Float64Array(6), { tolerance: 1e-12 });
    expect(found.converged).toBe(true);
    for (let i = 0; i < 6; i++) expect(found.at[i]).toBeCloseTo(i, 11);
  });

  it('stops at once where the map gives no number', () => {
    const found = anderson((_, image) => void image.fill(NaN), new Float64Array(2), { tolerance: 1e-9 });
    expect(found.converged).toBe(false);
    expect(found.iterations).toBe(1);
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), (most) => {
        const { map } = linear(5, most);
        const turned = (x: Float64Array, image: Float64Array): void => {
          map(x.slice().reverse(), image);
          image.reverse();
        };
        const [a, b] = [map, turned].map((m) => anderson(m, new Float64Array(5), { tolerance: 1e-12 }));
        return a!.at.every((value, i) => Math.abs(value - b!.at[4 - i]!) < 1e-10);
      }),
    );
  });
});
