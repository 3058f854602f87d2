import { describe, expect, it } from 'vitest';
import { chiSquareCdf, chiSquareQuantile, chiSquareTail } from '../../src/kernels/chi-square.js';

/** x, degrees of freedom, chance above, chance below; by an arbitrary-precision library. */
const VALUES: readonly (readonly [number, number, number, number])[] = [
  [0.01, 1, 0.920344325445942, 0.07965567455405796],
  [0.7, 1, 0.4027836942464757, 0.5972163057535244],
  [1.3, 1, 0.25421322360396437, 0.7457867763960356],
  [5.0, 1, 0.025347318677468263, 0.9746526813225317],
  [0.03, 3, 0.9986303948188087, 0.001369605181191318],
  [3.9000000000000004, 3, 0.2724667583179884, 0.7275332416820116],
  [15.0, 3, 0.0018166489665723232, 0.9981833510334277],
  [0.3, 30, 1.0, 2.9094676677073486e-25],
  [21.0, 30, 0.8878878776279938, 0.11211212237200616],
  [39.0, 30, 0.12572868077494387, 0.8742713192250562],
  [150.0, 30, 6.706952523937961e-18, 1.0],
  [3500.0, 5000, 1.0, 7.75223191296503e-64],
  [6500.0, 5000, 3.629497318437917e-43, 1.0],
];

describe('the chi-square distribution', () => {
  it('has the known chances, to 1e-12 of themselves', () => {
    for (const [x, df, above, below] of VALUES) {
      expect(chiSquareTail(x, df) / above).toBeCloseTo(1, 12);
      expect(chiSquareCdf(x, df) / below).toBeCloseTo(1, 12);
    }
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(chiSquareTail(Infinity, 3)).toBe(0);
  });

  it('has quantiles that lead back', () => {
    for (const df of [1, 2, 9, 400])
      for (const p of [1e-8, 0.05, 0.5, 0.95, 1 - 1e-6])
        expect(chiSquareCdf(chiSquareQuantile(p, df), df) / p).toBeCloseTo(1, 11);
    // table 26.8 of Abramowitz and Stegun
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(3.841458820694124, 11);
    expect(chiSquareQuantile(0.99, 10)).toBeCloseTo(23.2092511589544, 10);
    expect(chiSquareQuantile(-1, 1)).toBeNaN();
  });
});
