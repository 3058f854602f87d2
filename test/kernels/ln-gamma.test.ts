import { expect, it } from 'vitest';
import { lnGamma } from '../../src/kernels/ln-gamma.js';

it('gives the logs of factorials, of halves and of large numbers', () => {
  expect(lnGamma(11)).toBeCloseTo(Math.log(3628800), 13);
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
  expect(lnGamma(1)).toBeCloseTo(0, 14);
  expect(lnGamma(1e-5)).toBeCloseTo(11.512919692895824, 12);
  // recurrence: Γ(x + 1) = x Γ(x)
  for (const x of [0.3, 2.7, 14.99, 15.01, 1e6]) expect(lnGamma(x + 1) - lnGamma(x) - Math.log(x)).toBeCloseTo(0, 8);
  expect(lnGamma(0)).toBeNaN();
});
