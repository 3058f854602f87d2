import { contains, div, type Interval, point, scale, sub } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import { periodInWords } from '../model/period.js';
import { amount, operand } from './amount.js';
import { originNotes, requireSameLength, requireUnit } from './comparable.js';
import { measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/**
 * Growth from `base` to `now`, percent. NaN with a note when the base is zero or of the opposite sign; between two
 * negative amounts it is the growth of their size. @throws BilateralError `bad-input` on unlike figures
 */
export function growth<C extends Currency>(now: Figure<C>, base: Figure<NoInfer<C>>): Measurement<C> {
  const size = now.value < 0 && base.value < 0;
  return grown(
    'growth',
    now,
    base,
    size ? [note('of-size', 'both amounts are negative: the percent is of their size')] : [],
  );
}

/** Growth of the size of a balance, percent: positive when the surplus, or the deficit, gets larger. Else as `growth`. */
export function growthOfBalance<C extends Currency>(now: Figure<C>, base: Figure<NoInfer<C>>): Measurement<C> {
  const kind = base.value < 0 ? 'deficit' : 'surplus';
  return grown('growth of balance', now, base, [note('of-size', `positive when the ${kind} gets larger`)]);
}

function grown<C extends Currency>(
  measure: string,
  now: Figure<C>,
  base: Figure<C>,
  notes: readonly Note[],
): Measurement<C> {
  const currency = sameCurrency<C>(now, base);
  requireUnit(measure, 'currency', now, base);
  requireSameLength(measure, now, base);
  const meaningless = noRate(now, base);
  return measured({
    measure,
    unit: 'percent',
    currency,
    formula: `${amount(now.value)} / ${operand(base.value)} - 1`,
    of: [now, base],
    compute: (n, b) => scale(sub(div(n!, b!), point(1)), 100),
    notes: [...(meaningless ? [] : [...notes, ...nearZero(base)]), ...originNotes(now, base)],
    meaningless,
  });
}

function noRate(now: Figure, base: Figure): Note | null {
  const from = `${amount(base.value)} in ${periodInWords(base.period)}`;
  if (base.value === 0) return note('base-zero', `no growth rate from zero in ${periodInWords(base.period)}`);
  if (now.value * base.value < 0)
    return note(
      'sign-changed',
      `no growth rate from ${from} to ${amount(now.value)}: the sign changed, give the change`,
    );
  return null;
}

function nearZero(base: Figure): Note[] {
  const interval: Interval = [base.low, base.high];
  return contains(interval, 0)
    ? [note('base-near-zero', 'the rounding of the base reaches zero, so the rate could be anything')]
    : [];
}
