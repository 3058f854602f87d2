import { describe, expect, it } from 'vitest';
import { combine } from '../../src/forecast/combine.js';
import type { Fitted } from '../../src/forecast/method.js';

const y = Float64Array.from({ length: 60 }, (_, t) => Math.sin(t));
const options = { back: 24, every: 3, power: 2 };
/** Looks ahead that are off by so much, and think so. */
const off = (label: string, by: number): Fitted => ({
  label,
  converged: true,
  iterations: 1,
  residual: 0,
  outlook: (origin, horizon) => ({
    mean: Float64Array.from({ length: horizon }, (_, h) => Math.sin(origin + h) + by),
    covariance: Float64Array.from({ length: horizon * horizon }, (_, at) => (at % (horizon + 1) === 0 ? by * by : 0)),
  }),
});

describe('combine', () => {
  it('weights by past error', () => {
    const { members, mean } = combine(y, [off('near', 0.1), off('far', -0.3)], 6, options);
    expect(members.map(({ weight }) => weight)).toEqual([expect.closeTo(0.9, 10), expect.closeTo(0.1, 10)]);
    expect(members[1]!.error).toBeCloseTo(0.3, 10);
    expect(mean[0]).toBeCloseTo(Math.sin(60) + 0.9 * 0.1 - 0.1 * 0.3, 10);
  });

  it('is less sure where models disagree, and in step over the months', () => {
    const { covariance, scale } = combine(y, [off('above', 0.1), off('below', -0.1)], 2, { ...options, back: 0 });
    expect(scale).toBe(1);
    // 0.01 within each model, 0.01 between them
    expect([...covariance]).toEqual([0.02, 0.01, 0.01, 0.02].map((value) => expect.closeTo(value, 12)));
  });

  it('is one method where there is one', () => {
    const { mean, scale } = combine(y, [off('only', 0.1)], 6, options);
    expect(mean[5]).toBeCloseTo(Math.sin(65) + 0.1, 10);
    expect(scale).toBeCloseTo(1, 10);
  });

  it('widens what was too sure of itself', () => {
    const sure: Fitted = {
      ...off('sure', 0.2),
      outlook: (origin, horizon) => ({
        ...off('', 0.2).outlook(origin, horizon),
        covariance: off('', 0.05).outlook(origin, horizon).covariance,
      }),
    };
    expect(combine(y, [sure], 6, options).scale).toBeGreaterThan(3);
  });

  it('takes all alike where nothing can be tried', () => {
    const { members } = combine(y.slice(0, 3), [off('a', 0.1), off('b', 0.4)], 6, { ...options, back: 0 });
    expect(members.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });
});
