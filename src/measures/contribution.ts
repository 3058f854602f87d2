import { div, scale, sub } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { note } from '../model/note.js';
import { periodInWords } from '../model/period.js';
import { amount, operand } from './amount.js';
import { originNotes, requireSameLength, requireSamePeriod, requireUnit } from './comparable.js';
import { measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/**
 * What a part adds to the growth of the whole, percentage points: its change over the whole's base. The contributions
 * of all parts sum to the growth of the whole. @throws BilateralError `bad-input` on unlike figures
 */
export function contribution<C extends Currency>(
  partNow: Figure<C>,
  partBase: Figure<NoInfer<C>>,
  wholeBase: Figure<NoInfer<C>>,
): Measurement<C> {
  const currency = sameCurrency<C>(partNow, partBase, wholeBase);
  requireUnit('contribution', 'currency', partNow, partBase, wholeBase);
  requireSameLength('contribution', partNow, partBase);
  requireSamePeriod('contribution', partBase, wholeBase);
  return measured({
    measure: 'contribution',
    unit: 'pp',
    currency,
    formula: `(${amount(partNow.value)} - ${operand(partBase.value)}) / ${operand(wholeBase.value)}`,
    of: [partNow, partBase, wholeBase],
    compute: (now, base, whole) => scale(div(sub(now!, base!), whole!), 100),
    notes: originNotes(partNow, partBase, wholeBase),
    meaningless:
      wholeBase.value > 0 || Number.isNaN(wholeBase.value)
        ? null
        : note('base-not-positive', `the whole was ${amount(wholeBase.value)} in ${periodInWords(wholeBase.period)}`),
  });
}
