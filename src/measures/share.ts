import { div, scale } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import { periodInWords } from '../model/period.js';
import { amount, operand } from './amount.js';
import { originNotes, requireSamePeriod, requireUnit } from './comparable.js';
import { measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/** The part as percent of the whole. NaN with a note for a whole that is not positive. @throws BilateralError `bad-input` on unlike figures */
export function share<C extends Currency>(part: Figure<C>, whole: Figure<NoInfer<C>>): Measurement<C> {
  const currency = sameCurrency<C>(part, whole);
  requireUnit('share', 'currency', part, whole);
  requireSamePeriod('share', part, whole);
  return measured({
    measure: 'share',
    unit: 'percent',
    currency,
    formula: `${amount(part.value)} / ${operand(whole.value)}`,
    of: [part, whole],
    compute: (p, w) => scale(div(p!, w!), 100),
    notes: [...remarks(part, whole), ...originNotes(part, whole)],
    meaningless:
      whole.value <= 0
        ? note('whole-not-positive', `the whole is ${amount(whole.value)} in ${periodInWords(whole.period)}`)
        : null,
  });
}

function remarks(part: Figure, whole: Figure): Note[] {
  if (part.low > whole.high && whole.value > 0)
    return [note('part-exceeds-whole', 'the part is larger than the whole')];
  return part.value < 0 ? [note('negative-part', 'the part is negative, so this is no share of a sum')] : [];
}
