import { describe, expect, it } from 'vitest';
import { aggregatedMethod } from '../../src/forecast/aggregated-method.js';
import { ets, type Loss } from '../../src/forecast/ets.js';
import { etsMethod } from '../../src/forecast/ets-method.js';
import type { EtsSpec } from '../../src/forecast/ets-spec.js';
import { madeUpSeries, withGaps } from './series.js';

const damped: EtsSpec & { error: 'A'; season: 'A' } = { error: 'A', trend: 'Ad', season: 'A', period: 12 };

describe('aggregatedMethod', () => {
  it('is the smoothing of months where no other grain is asked for', () => {
    const y = madeUpSeries(120, 4);
    const [a, b] = [aggregatedMethod(12, []), etsMethod(damped)].map((method) => method.fit(y)!.outlook(120, 14));
    for (let h = 0; h < 14; h++) expect(a!.mean[h]).toBeCloseTo(b!.mean[h]!, 10);
    for (let at = 0; at < 14 * 14; at++) expect(a!.covariance[at]).toBeCloseTo(b!.covariance[at]!, 12);
  });

  it('keeps level and season of a series that stands still, and passes over gaps', () => {
    const still = Float64Array.from(
      { length: 132 },
      (_, t) => 5 + Math.sin((2 * Math.PI * t) / 12) + 1e-3 * ((t * 7) % 5),
    );
    const { mean } = aggregatedMethod(12, [3, 12])
      .fit(withGaps(still, [50, 51, 52]))!
      .outlook(132, 12);
    for (let h = 0; h < 12; h++) expect(Math.abs(mean[h]! - still[120 + h]!)).toBeLessThan(0.01);
  });

  it('moves less with the last month than the smoothing of months alone', () => {
    const y = madeUpSeries(120, 4);
    const up = y.map((value, t) => (t === 119 ? value + 0.2 : value));
    const moved = (grains: readonly number[]): number => {
      const fit = aggregatedMethod(12, grains).fit(y)!;
      const again = aggregatedMethod(12, grains).fit(up)!;
      return Math.abs(again.outlook(120, 6).mean[5]! - fit.outlook(120, 6).mean[5]!);
    };
    expect(moved([3, 12])).toBeLessThan(moved([]));
  });
});

describe('robust smoothing', () => {
  it('lets one odd month move the forecast of its season less', () => {
    const y = madeUpSeries(120, 9);
    const odd = y.map((value, t) => (t === 60 ? value + 1 : value));
    const plain = { ...damped, trend: 'N' } as const;
    const next = (values: Float64Array, loss: Loss): number =>
      etsMethod(plain, loss).fit(values)!.outlook(120, 1).mean[0]!;
    const moved = (loss: Loss): number => Math.abs(next(odd, loss) - next(y, loss));
    expect(moved('robust')).toBeLessThan(moved('squares') / 2);
  });

  it('is near the other where nothing is odd, and never likelier', () => {
    const y = madeUpSeries(120, 9);
    const [robust, squares] = [ets(y, damped, 'robust')!, ets(y, damped)!];
    expect(robust.logLikelihood).toBeLessThanOrEqual(squares.logLikelihood + 1e-6);
    expect(squares.logLikelihood - robust.logLikelihood).toBeLessThan(5);
  });
});
