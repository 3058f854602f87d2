import { describe, expect, it } from 'vitest';
import { type Estimated, linearCombination, waldTest } from '../../src/gravity/wald.js';
import { tails } from '../../src/kernels/student-t.js';

const coefficient = (name: string, estimate: number) => ({
  name,
  estimate,
  se: NaN,
  statistic: NaN,
  p: NaN,
  low: NaN,
  high: NaN,
});

const estimated = (df: number): Estimated => ({
  coefficients: [coefficient('rta', 0.3), coefficient('rta_lag4', 0.2), coefficient('cntg', -0.1)],
  covariance: [
    [0.04, -0.01, 0],
    [-0.01, 0.09, 0],
    [0, 0, 0.01],
  ],
  variance: { kind: 'cluster', clusters: [], convention: 'fixest', parameters: 3, factor: 1, df },
});

describe('linear combinations', () => {
  it('have the error of the sum', () => {
    const sum = linearCombination(estimated(Infinity), { rta: 1, rta_lag4: 1 });
    expect(sum.name).toBe('rta + rta_lag4');
    expect(sum.estimate).toBeCloseTo(0.5, 14);
    expect(sum.se).toBeCloseTo(Math.sqrt(0.11), 14);
    expect(sum.p).toBeCloseTo(tails(0.5 / Math.sqrt(0.11), Infinity), 14);
    expect(sum.high - sum.low).toBeCloseTo(2 * 1.959963984540054 * Math.sqrt(0.11), 12);
    expect(linearCombination(estimated(10), { rta: 2, cntg: -1 }).estimate).toBeCloseTo(0.7, 14);
  });

  it('name the coefficient that is not there, and the nearest', () => {
    expect(() => linearCombination(estimated(10), { rta_lag: 1 })).toThrow(/no coefficient 'rta_lag'/);
  });
});

describe("Wald's test", () => {
  it('is the square of the statistic for one coefficient', () => {
    const { statistic, df1, df2, p } = waldTest(estimated(34), ['rta']);
    expect(statistic).toBeCloseTo(0.09 / 0.04, 12);
    expect([df1, df2]).toEqual([1, 34]);
    expect(p).toBeCloseTo(tails(1.5, 34), 12);
  });

  it('weighs several by their covariance', () => {
    // (0.3, 0.2) with the inverse of [[0.04, -0.01], [-0.01, 0.09]], determinant 0.0035
    const chi2 = (0.3 * 0.3 * 0.09 + 2 * 0.3 * 0.2 * 0.01 + 0.2 * 0.2 * 0.04) / 0.0035;
    const found = waldTest(estimated(Infinity), ['rta', 'rta_lag4']);
    expect(found.statistic).toBeCloseTo(chi2 / 2, 12);
    // chi-square with two degrees of freedom has an exponential tail
    expect(found.p).toBeCloseTo(Math.exp(-chi2 / 2), 12);
  });

  it('tests against other values, and counts what says something of its own', () => {
    expect(waldTest(estimated(34), [{ rta: 1, cntg: 1 }], [0.2]).statistic).toBeCloseTo(0, 12);
    expect(waldTest(estimated(34), ['rta', { rta: 2 }]).df1).toBe(1);
    expect(() => waldTest(estimated(34), [])).toThrow(/nothing to test/);
  });
});
