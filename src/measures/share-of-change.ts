import { contains, div, scale, sub } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import { amount, operand } from './amount.js';
import { originNotes, requireSamePeriod, requireUnit } from './comparable.js';
import { measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/**
 * How much of the whole's change this part makes up, percent. Negative when it moved against the whole, above 100 when
 * other parts did. @throws BilateralError `bad-input` on unlike figures
 */
export function shareOfChange<C extends Currency>(
  partNow: Figure<C>,
  partBase: Figure<NoInfer<C>>,
  wholeNow: Figure<NoInfer<C>>,
  wholeBase: Figure<NoInfer<C>>,
): Measurement<C> {
  const of = [partNow, partBase, wholeNow, wholeBase];
  const currency = sameCurrency<C>(partNow, partBase, wholeNow, wholeBase);
  requireUnit('share of change', 'currency', ...of);
  requireSamePeriod('share of change', partNow, wholeNow);
  requireSamePeriod('share of change', partBase, wholeBase);
  const moved = wholeNow.value - wholeBase.value;
  return measured({
    measure: 'share of change',
    unit: 'percent',
    currency,
    formula:
      `(${amount(partNow.value)} - ${operand(partBase.value)}) / ` +
      `(${amount(wholeNow.value)} - ${operand(wholeBase.value)})`,
    of,
    compute: (pn, pb, wn, wb) => scale(div(sub(pn!, pb!), sub(wn!, wb!)), 100),
    notes: [...remarks(partNow.value - partBase.value, moved, wholeNow, wholeBase), ...originNotes(...of)],
    meaningless: moved === 0 ? note('no-change', 'the whole did not change, so no part makes up a share of it') : null,
  });
}

function remarks(part: number, whole: number, now: Figure, base: Figure): Note[] {
  if (whole === 0) return [];
  const notes: Note[] = [];
  if (part * whole < 0) notes.push(note('against-the-whole', 'this part moved against the whole'));
  if (part / whole > 1) notes.push(note('beyond-the-whole', 'other parts moved the other way'));
  if (contains(sub([now.low, now.high], [base.low, base.high]), 0))
    notes.push(note('uncertain', 'the rounding of the figures allows that the whole did not change at all'));
  return notes;
}
