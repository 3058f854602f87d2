import type { OutlierKind } from '../../model/adjustment.js';

/** What is left of a temporary change after each month. Source: X-13ARIMA-SEATS Reference Manual, outlier spec, `tcrate`. */
const TEMPORARY = 0.7;

/** What an outlier at month `at` adds to a series of some months, per unit; a level shift stands below the level before it, so that the end keeps its own. */
export function outlierColumn(kind: OutlierKind, at: number, length: number): Float64Array {
  const shape: Record<OutlierKind, (t: number) => number> = {
    additive: (t) => (t === at ? 1 : 0),
    'level shift': (t) => (t < at ? -1 : 0),
    'temporary change': (t) => (t < at ? 0 : TEMPORARY ** (t - at)),
  };
  return Float64Array.from({ length }, (_, t) => shape[kind](t));
}
