import { add, contains, div, intersects, point, scale, sub } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { note } from '../model/note.js';
import { type Period, yearBefore } from '../model/period.js';
import { amount, digits, operand } from './amount.js';
import { requireSamePeriod, requireUnit } from './comparable.js';
import { freezeResult, measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/**
 * The base that a published level and its published growth rate (percent) imply: level / (1 + growth), currency units.
 * Its interval is all that the rounding of both allows. `basePeriod` defaults to the year before.
 * @throws BilateralError `bad-input` on unlike figures
 */
export function impliedBase<C extends Currency>(
  level: Figure<C>,
  growth: Figure<NoInfer<C>>,
  basePeriod: Period = yearBefore(level.period),
): Measurement<C> {
  const currency = sameCurrency<C>(level, growth);
  requireUnit('implied base', 'currency', level);
  if ('measure' in growth || 'publisher' in growth) requireUnit('implied base', 'percent', growth);
  requireSamePeriod('implied base', level, growth);
  const sign = growth.value < 0 ? '-' : '+';
  const vanishes = contains([growth.low, growth.high], -100) || growth.value <= -100;
  return measured({
    measure: 'implied base',
    unit: 'currency',
    currency,
    formula: `${amount(level.value)} / (1 ${sign} ${digits(Math.abs(growth.value))} %)`,
    of: [level, growth],
    compute: (l, g) => div(l!, add(point(1), div(g!, point(100)))),
    period: basePeriod,
    notes: [
      note('implied-base', 'worked back from a published level and its published growth rate, not printed itself'),
    ],
    meaningless: vanishes ? note('no-base', 'a fall of 100 percent or more implies no base') : null,
  });
}

export interface BaseRevision<C extends Currency = Currency> extends Measurement<C> {
  /** True when no number within both rounding intervals could be the same: the base was changed, not just rounded. */
  readonly outsideRounding: boolean;
}

/** How far the implied base lies from the figure first published for that period, percent. @throws BilateralError `bad-input` on unlike figures */
export function baseRevision<C extends Currency>(
  firstPublished: Figure<C>,
  implied: Figure<NoInfer<C>>,
): BaseRevision<C> {
  const currency = sameCurrency<C>(firstPublished, implied);
  requireUnit('base revision', 'currency', firstPublished, implied);
  requireSamePeriod('base revision', firstPublished, implied);
  const known = ![firstPublished, implied].some((figure) => Number.isNaN(figure.value));
  const outsideRounding = known && !intersects([firstPublished.low, firstPublished.high], [implied.low, implied.high]);
  const revision = measured<C>({
    measure: 'base revision',
    unit: 'percent',
    currency,
    formula: `${amount(implied.value)} / ${operand(firstPublished.value)} - 1`,
    of: [implied, firstPublished],
    compute: (i, f) => scale(sub(div(i!, f!), point(1)), 100),
    notes: known
      ? [
          outsideRounding
            ? note('base-revised', 'the two lie further apart than rounding explains: the base was revised')
            : note('within-rounding', 'rounding alone explains the distance'),
        ]
      : [],
  });
  return freezeResult({ ...revision, outsideRounding });
}
