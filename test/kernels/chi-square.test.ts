import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/kernels/chi-square.js';

/** x, degrees of freedom, chance above; by an arbitrary-precision library. */
const VALUES: readonly (readonly [number, number, number])[] = [
  [0.01, 1, 0.920344325445942],
  [0.7, 1, 0.4027836942464757],
  [1.3, 1, 0.25421322360396437],
  [5.0, 1, 0.025347318677468263],
  [0.03, 3, 0.9986303948188087],
  [3.9000000000000004, 3, 0.2724667583179884],
  [15.0, 3, 0.0018166489665723232],
  [0.3, 30, 1.0],
  [21.0, 30, 0.8878878776279938],
  [39.0, 30, 0.12572868077494387],
  [150.0, 30, 6.706952523937961e-18],
  [3500.0, 5000, 1.0],
  [6500.0, 5000, 3.629497318437917e-43],
];

describe('the chi-square distribution', () => {
  it('has the known chances, to 1e-12 of themselves', () => {
    for (const [x, df, above] of VALUES) expect(chiSquareTail(x, df) / above).toBeCloseTo(1, 12);
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(chiSquareTail(Infinity, 3)).toBe(0);
  });

  it('leaves the chances of the table above its critical values', () => {
    // table 26.8 of Abramowitz and Stegun
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 14);
    expect(chiSquareTail(23.2092511589544, 10)).toBeCloseTo(0.01, 14);
  });
});
