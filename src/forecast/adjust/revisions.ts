import type { Revisions } from '../../model/adjustment.js';
import { arima } from '../arima.js';
import { AIRLINE } from '../arima-spec.js';
import { monthOnMonth, threeOnThree } from './adjusted-growth.js';
import { type Linearised, withoutEffects } from './linearise.js';
import { outlierColumn } from './outlier-columns.js';
import { partsOf } from './parts.js';

/** Origins that are looked back to, and months that were known afterwards when each is compared. */
const ORIGINS = 24;
const LATER = 12;
/** Fewest months at the first origin. */
const FEWEST = 60;

type Adjusted = ArrayLike<number>;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** What the adjusted series was when only so many months were known, calendar effects estimated anew; the process is today's. */
function adjustedAt(
  months: number,
  y: Float64Array,
  start: number,
  mode: 'multiplicative' | 'additive',
  seasonal: boolean,
  { columns, outliers, fit }: Linearised,
): Adjusted | null {
  const known = y.slice(0, months);
  // a month that stands alone at the end is not yet told from an outlier by anything but itself
  const found = outliers.filter(({ at }) => at < months - 1);
  const all = [
    ...columns.map(({ values }) => values.slice(0, months)),
    ...found.map(({ kind, at }) => outlierColumn(kind, at, months)),
  ];
  const again = arima(known, AIRLINE, all, fit.coefficients);
  if (again === null) return null;
  const { values, calendar } = withoutEffects(known, again, columns, found);
  const { seasonal: season } = partsOf(values, start, mode, seasonal);
  return mode === 'multiplicative'
    ? known.map((value, t) => Math.exp(value - calendar[t]!) / season[t]!)
    : known.map((value, t) => value - calendar[t]! - season[t]!);
}

/**
 * How far the newest adjusted month, and its growth, moved within a year: at each of 24 earlier ends the series is adjusted from what was known
 * then, and compared with the same month once twelve more were known. Null where fewer than 60 months come before.
 * Source: Findley and others 1998, Journal of Business and Economic Statistics 16, section 3.3 (revision histories).
 */
export function revisionsOf(
  y: Float64Array,
  start: number,
  mode: 'multiplicative' | 'additive',
  seasonal: boolean,
  found: Linearised,
): Revisions | null {
  const first = y.length - LATER - ORIGINS + 1;
  if (first < FEWEST || mode === 'additive') return null;
  const ends = Array.from({ length: ORIGINS + LATER }, (_, k) =>
    adjustedAt(first + k, y, start, mode, seasonal, found),
  );
  const level: number[] = [];
  const month: number[] = [];
  const quarter: number[] = [];
  let turned = 0;
  for (let k = 0; k < ORIGINS; k++) {
    const [then, later] = [ends[k], ends[k + LATER]];
    const t = first + k - 1;
    if (!then || !later || Number.isNaN(y[t]!)) continue;
    level.push(Math.abs(100 * (later[t]! / then[t]! - 1)));
    const [m, n] = [monthOnMonth(then, t), monthOnMonth(later, t)];
    if (m !== null && n !== null) {
      month.push(Math.abs(m - n));
      if (m * n < 0) turned++;
    }
    const [p, q] = [threeOnThree(then, t), threeOnThree(later, t)];
    if (p !== null && q !== null) quarter.push(Math.abs(p - q));
  }
  if (level.length === 0) return null;
  return {
    origins: level.length,
    later: LATER,
    level: mean(level),
    month: mean(month),
    quarter: mean(quarter),
    turned,
  };
}
