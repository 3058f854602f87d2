import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GravityWorld, resistances } from '../../src/equilibrium/resistances.js';
import { random } from '../../src/kernels/random.js';

function drawn(size: number, seed: number): GravityWorld {
  const { uniform } = random(seed, size);
  const positive = (length: number) => Float64Array.from({ length }, () => Math.exp(4 * uniform() - 2));
  return { ease: positive(size * size), output: positive(size), spending: positive(size), sigma: 5, reference: 0 };
}
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

describe('resistances', () => {
  it('solve the system of Anderson and van Wincoop, and make flows that add up to what is made and spent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 5000 }), (size, seed) => {
        const world = drawn(size, seed);
        const { ease, output, spending, sigma } = world;
        const { outward, inward, converged } = resistances(world);
        expect(converged).toBe(true);
        expect(inward[0]).toBe(1);
        const [made, spent] = [total(output), total(spending)];
        const share = (n: number, i: number) => ease[n * size + i]! * (outward[i]! * inward[n]!) ** (sigma - 1);
        for (let k = 0; k < size; k++) {
          let [sold, bought] = [0, 0];
          for (let l = 0; l < size; l++) {
            sold += (share(l, k) * spending[l]!) / spent;
            bought += (share(k, l) * output[l]!) / made;
          }
          expect(sold).toBeCloseTo(1, 11);
          expect(bought).toBeCloseTo(1, 11);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are one everywhere without trade costs', () => {
    const world = drawn(6, 3);
    const { outward, inward } = resistances({ ...world, ease: new Float64Array(36).fill(1) });
    for (let k = 0; k < 6; k++) expect([outward[k], inward[k]]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });

  it('say when they have not settled', () => {
    expect(resistances(drawn(8, 5), { iterations: 2 }).converged).toBe(false);
  });

  it.each([
    [{ sigma: 1 }, /elasticity of substitution is 1/],
    [{ reference: 9 }, /no economy 9/],
    [{ spending: new Float64Array(2) }, /2 expenditures/],
    [{ output: Float64Array.of(1, NaN, 1) }, /output has a value of NaN at place 1/],
    [{ ease: Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0, 0) }, /place 2 has no one to trade with/],
  ])('refuse %o', (parts, message) => {
    expect(() => resistances({ ...drawn(3, 1), ...parts })).toThrow(message);
  });
});
