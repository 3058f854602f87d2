import { describe, expect, it } from 'vitest';
import { addScores, asBacktest, backtest, scoreLook } from '../../src/forecast/backtest.js';
import type { Recipe } from '../../src/forecast/look-ahead.js';
import type { Method } from '../../src/forecast/method.js';
import { madeUpSeries } from './series.js';

/** Two years that rise by 10 from one to the next, then 25 and 40. */
const values = Float64Array.from({ length: 26 }, (_, t) => (t < 12 ? 5 : t < 24 ? 15 : t === 24 ? 25 : 40));
const look = { mean: Float64Array.of(20, 20), covariance: Float64Array.of(9, 0, 0, 121), scale: 'plain' } as const;

describe('scoreLook', () => {
  it('scales errors by the change from a year before, as known at the origin', () => {
    // off by 5 and 20, in units of 10; 5 lies within 1.96 but not 1.28 times 3, as 20 does times 11
    expect(scoreLook(values, 24, look)).toEqual({
      origins: 1,
      points: 2,
      scaledErrors: expect.closeTo(2.5, 12),
      within80: 0,
      within95: 2,
    });
  });

  it('passes over what did not come, and compares in logs where the look is in logs', () => {
    const gap = values.map((value, t) => (t === 24 ? NaN : value));
    const logs = {
      ...look,
      mean: look.mean.map(Math.log),
      covariance: Float64Array.of(1, 0, 0, 1),
      scale: 'log',
    } as const;
    expect(scoreLook(gap, 24, logs)).toMatchObject({ points: 1, scaledErrors: expect.closeTo(2, 12), within80: 1 });
  });

  it('adds up over series', () => {
    const one = scoreLook(values, 24, look);
    expect(asBacktest(addScores(one, one))).toEqual({
      origins: 2,
      points: 4,
      mase: 1.25,
      coverage80: 0,
      coverage95: 100,
    });
  });
});

describe('backtest', () => {
  it('shows each origin only what came before it', () => {
    const lengths: number[] = [];
    const spy: Method = {
      name: 'spy',
      fit: (y) => {
        lengths.push(y.length);
        const outlook = (origin: number, horizon: number) => ({
          mean: new Float64Array(horizon).fill(y[origin - 1]!),
          covariance: new Float64Array(horizon * horizon).fill(1),
        });
        return { label: 'spy', converged: true, iterations: 1, residual: 0, outlook };
      },
    };
    const recipe: Recipe = { methods: [spy], weights: { back: 6, every: 3, power: 0 }, calendar: false };
    const y = madeUpSeries(72, 1).map(Math.exp);
    const found = backtest(y, 2005 * 12, 12, recipe, { origins: 5, every: 4 }, 60);
    expect(lengths).toEqual([68, 64, 60]);
    expect(found).toMatchObject({ origins: 3, points: 4 + 8 + 12 });
    expect(backtest(y, 2005 * 12, 12, recipe, { origins: 5, every: 4 }, 70)).toBeNull();
  });
});
