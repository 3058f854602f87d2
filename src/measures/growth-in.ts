import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import type { Note } from '../model/note.js';
import { endIndex, endYear, justBefore, type Period, toDatePeriod, yearBefore } from '../model/period.js';
import type { Series } from '../model/series.js';
import { growth, growthOfBalance } from './growth.js';
import { sumOver } from './sum.js';

/** Against the same months a year earlier, the stretch of equal length just before, or January to now, a year earlier. */
export type GrowthBasis = 'yoy' | 'mom' | 'ytd';

/** The two figures of a comparison; null where the series has none, and the notes say what is missing. */
export interface Pair<C extends Currency = Currency> {
  readonly now: Figure<C> | null;
  readonly base: Figure<C> | null;
  readonly notes: readonly Note[];
}

/** Picks the two figures that a growth rate of `period` compares. */
export function pairIn<C extends Currency>(series: Series<C>, period: Period, basis: GrowthBasis): Pair<C> {
  const then = basis === 'ytd' ? toDatePeriod(endYear(period), (endIndex(period) % 12) + 1) : period;
  const now = sumOver(series, then);
  const base = sumOver(series, basis === 'mom' ? justBefore(then) : yearBefore(then));
  return { now: now.figure, base: base.figure, notes: [...now.notes, ...base.notes] };
}

/** Growth of a series in `period`, percent; null when a figure is missing, and `pairIn` says which. */
export function growthIn<C extends Currency>(
  series: Series<C>,
  period: Period,
  basis: GrowthBasis,
): Measurement<C> | null {
  const { now, base } = pairIn(series, period, basis);
  if (!now || !base) return null;
  return series.flow === 'balance' ? growthOfBalance(now, base) : growth(now, base);
}
