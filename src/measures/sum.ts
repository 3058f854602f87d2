import { add } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { endIndex, monthAt, type Period, periodInWords, samePeriod, startIndex, within } from '../model/period.js';
import type { Series } from '../model/series.js';
import { amount } from './amount.js';
import { requireUnit } from './comparable.js';
import { measured } from './measurement.js';

/**
 * The figure of a period in a series: the observation itself when there is one, else the sum of the shorter ones that
 * fill the period exactly. Null with a note that names the months that are missing.
 * @throws BilateralError `bad-input` when growth rates would have to be summed
 */
export function sumOver<C extends Currency>(
  series: Series<C>,
  period: Period,
): { readonly figure: Figure<C> | null; readonly notes: readonly Note[] } {
  const held = series.observations.filter((o) => !Number.isNaN(o.value));
  const own = held.find((o) => samePeriod(o.period, period));
  if (own) return { figure: own, notes: [] };
  const parts = held.filter((o) => !o.period.days && within(o.period, period));
  const tiles = period.days ? null : tile(parts, startIndex(period), endIndex(period));
  if (!tiles) return { figure: null, notes: [whyNot(parts, period)] };
  requireUnit('sum', 'currency', ...tiles);
  const summed = note('summed', `${periodInWords(period)} is the sum of ${tiles.length} shorter periods`);
  const figure = measured<C>({
    measure: 'sum',
    unit: 'currency',
    currency: series.currency,
    formula: tiles.map((o) => amount(o.value)).join(' + '),
    of: tiles,
    compute: (...all) => all.reduce(add),
    period,
    notes: [summed],
  });
  return { figure, notes: [] };
}

/** Observations that follow one another from month `first` to month `last` without gap or overlap, longest first. */
function tile<C extends Currency>(
  parts: readonly Observation<C>[],
  first: number,
  last: number,
  dead = new Set<number>(),
): Observation<C>[] | null {
  if (first > last) return [];
  if (dead.has(first)) return null;
  const here = parts.filter((o) => startIndex(o.period) === first).sort((a, b) => b.period.months - a.period.months);
  for (const observation of here) {
    const rest = tile(parts, endIndex(observation.period) + 1, last, dead);
    if (rest) return [observation, ...rest];
  }
  dead.add(first);
  return null;
}

function whyNot(parts: readonly Observation[], period: Period): Note {
  if (period.days) return note('missing', `no figure for ${periodInWords(period)}`);
  const months = Array.from({ length: period.months }, (_, i) => startIndex(period) + i);
  const missing = months.filter((m) => !parts.some((o) => startIndex(o.period) <= m && m <= endIndex(o.period)));
  if (missing.length === 0)
    return note('overlap', `the figures held within ${periodInWords(period)} overlap and do not add up to it`);
  if (missing.length === months.length) return note('missing', `no figure for ${periodInWords(period)}`);
  const names = missing.map((m) => periodInWords({ start: monthAt(m), months: 1 }));
  return note('missing', `no figure for ${periodInWords(period)}: ${names.join(', ')} missing`);
}
