import { sub } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { amount, operand, percent } from './amount.js';
import { originNotes, requireSameLength, requireUnit, unitOf } from './comparable.js';
import { measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/**
 * The absolute difference, `now` less `base`: currency units for amounts, percentage points for percents.
 * @throws BilateralError `bad-input` on unlike figures
 */
export function change<C extends Currency>(now: Figure<C>, base: Figure<NoInfer<C>>): Measurement<C> {
  const currency = sameCurrency<C>(now, base);
  const unit = unitOf(now);
  requireUnit('change', unit, base);
  requireSameLength('change', now, base);
  const write = unit === 'percent' || unit === 'pp' ? percent : amount;
  const subtrahend =
    unit === 'currency' ? operand(base.value) : base.value < 0 ? `(${write(base.value)})` : write(base.value);
  return measured({
    measure: 'change',
    unit: unit === 'percent' ? 'pp' : unit,
    currency,
    formula: `${write(now.value)} - ${subtrahend}`,
    of: [now, base],
    compute: (n, b) => sub(n!, b!),
    notes: originNotes(now, base),
  });
}
