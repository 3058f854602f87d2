import { type ArimaFit, arima } from '../arima.js';
import type { ArimaSpec } from '../arima-spec.js';
import { criticalValue } from './critical-value.js';
import { outlierColumn } from './outlier-columns.js';
import { outlierSearch, type Scored } from './outlier-search.js';

/** Rounds of looking and fitting anew, and outliers at most: a share of the months. */
const ROUNDS = 4;
const MOST = 0.1;

interface FoundOutliers {
  readonly outliers: readonly Scored[];
  readonly fit: ArimaFit;
  readonly critical: number;
}

/**
 * Outliers of a series beside columns that explain it: the largest t-value beyond the critical one is taken in, one by one, then the model is
 * fitted anew; afterwards those that fell below it are left out again. Null where the model cannot be fitted.
 * Source: Findley and others 1998, Journal of Business and Economic Statistics 16, appendix C (`addone`, with the process fitted anew each round).
 */
export function findOutliers(
  y: Float64Array,
  spec: ArimaSpec,
  columns: readonly Float64Array[],
  critical = criticalValue(y.length),
): FoundOutliers | null {
  const columnOf = ({ kind, at }: Scored): Float64Array => outlierColumn(kind, at, y.length);
  const fitted = (outliers: readonly Scored[]): ArimaFit | null =>
    arima(y, spec, [...columns, ...outliers.map(columnOf)]);
  let outliers: Scored[] = [];
  let fit = fitted([]);
  const most = Math.floor(MOST * y.length);
  for (let round = 0; round < ROUNDS && fit !== null; round++) {
    const before = outliers.length;
    const search = outlierSearch(y, spec, fit.coefficients, [...columns, ...outliers.map(columnOf)]);
    while (search !== null && outliers.length < most) {
      const best = search.largest();
      if (best === undefined || Math.abs(best.t) < critical) break;
      outliers.push(best);
      search.take(best);
    }
    if (outliers.length === before) break;
    fit = fitted(outliers);
  }
  // the fit's own t-values decide who stays
  while (fit !== null && outliers.length > 0) {
    const { slopes, slopeErrors }: ArimaFit = fit;
    const values = outliers.map((one, i) => {
      const k = columns.length + i;
      return { ...one, t: slopes[k]! / slopeErrors[k]! };
    });
    const weakest = values.reduce((a, b) => (Math.abs(b.t) < Math.abs(a.t) ? b : a));
    if (Math.abs(weakest.t) >= critical) {
      outliers = values;
      break;
    }
    outliers = values.filter((one) => one !== weakest);
    fit = fitted(outliers);
  }
  return fit === null ? null : { outliers, fit, critical };
}
