import { describe, expect, it } from 'vitest';
import { criticalValue } from '../../../src/forecast/adjust/critical-value.js';
import { findOutliers } from '../../../src/forecast/adjust/find-outliers.js';
import { outlierColumn } from '../../../src/forecast/adjust/outlier-columns.js';
import { AIRLINE } from '../../../src/forecast/arima-spec.js';
import type { OutlierKind } from '../../../src/model/adjustment.js';
import { madeUpSeries, withGaps } from '../series.js';

const LENGTH = 168;
const plain = madeUpSeries(LENGTH, 11);
const put = (values: Float64Array, kind: OutlierKind, at: number, size: number): Float64Array => {
  const column = outlierColumn(kind, at, values.length);
  return values.map((value, t) => value + size * column[t]!);
};
const named = (y: Float64Array) => findOutliers(y, AIRLINE, [])!.outliers.map(({ kind, at }) => `${kind} ${at}`);

describe('findOutliers', () => {
  it('has the critical value that X-13 prints for 144 months', () => {
    expect(criticalValue(144)).toBeCloseTo(3.89, 2);
  });

  it('finds nothing where nothing was put', () => {
    expect(named(plain)).toEqual([]);
  });

  it.each(['additive', 'level shift', 'temporary change'] as const)('finds a %s, when and how large', (kind) => {
    const { outliers, fit } = findOutliers(put(plain, kind, 90, -0.4), AIRLINE, [])!;
    const at = outliers.findIndex((one) => one.kind === kind && one.at === 90);
    expect(at).toBeGreaterThanOrEqual(0);
    // in one series of twenty a month is taken for an outlier by chance
    expect(outliers.length).toBeLessThanOrEqual(2);
    expect(Math.abs(fit.slopes[at]! + 0.4)).toBeLessThan(3 * fit.slopeErrors[at]!);
  });

  it('finds several, and passes over months that are missing', () => {
    const y = withGaps(put(put(plain, 'additive', 40, 0.5), 'level shift', 120, -0.5), [60, 61, 62]);
    expect(named(y).sort()).toEqual(['additive 40', 'level shift 120']);
  });

  it('does not see the unit', () => {
    const y = put(plain, 'level shift', 90, -0.4);
    expect(named(y.map((value) => value + Math.log(1e9)))).toEqual(named(y));
  });
});
