import { describe, expect, it } from 'vitest';
import { type SeasonalFilter, seasonalAverage } from '../../../src/forecast/adjust/seasonal-average.js';

const FILTERS: readonly SeasonalFilter[] = ['3x3', '3x5'];
const season = (years: number): Float64Array =>
  Float64Array.from({ length: 12 * years }, (_, t) => 1 + Math.sin(t % 12) / 5);

describe('seasonalAverage', () => {
  it.each(FILTERS)('%s leaves a season that does not move as it is', (filter) => {
    const given = season(15);
    seasonalAverage(given, filter).forEach((value, t) => {
      expect(value).toBeCloseTo(given[t]!, 12);
    });
  });

  it('takes three averages of three in the middle, by hand', () => {
    const given = season(7);
    given[36 + 4]! += 9;
    const found = seasonalAverage(given, '3x3');
    expect(found[36 + 4]! - season(7)[40]!).toBeCloseTo(3, 12);
    expect(found[24 + 4]! - season(7)[28]!).toBeCloseTo(2, 12);
    expect(found[36 + 5]).toBeCloseTo(season(7)[41]!, 12);
  });

  it('takes the plain mean where years are too few', () => {
    const given = Float64Array.from({ length: 36 }, (_, t) => Math.floor(t / 12));
    expect([...seasonalAverage(given, '3x5')]).toEqual(new Array(36).fill(1));
  });

  it('keeps what is missing missing', () => {
    const given = season(8);
    given[0] = Number.NaN;
    const found = seasonalAverage(given, '3x3');
    expect(found[0]).toBeNaN();
    expect(found[12]).toBeCloseTo(given[12]!, 12);
  });
});
