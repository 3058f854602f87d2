import { sub } from '../../kernels/interval.js';
import { amount, operand } from '../../measures/amount.js';
import { measured } from '../../measures/measurement.js';
import type { Figure, Measurement } from '../../model/figure.js';
import { note } from '../../model/note.js';

/** The direction that a total leaves when the other one is known: exports = total - imports. Same currency and period. */
export function remainder(whole: Figure, part: Figure, flow: 'exports' | 'imports'): Measurement {
  return measured({
    measure: flow,
    unit: 'currency',
    currency: whole.currency,
    formula: `${amount(whole.value)} - ${operand(part.value)}`,
    of: [whole, part],
    compute: (w, p) => sub(w!, p!),
    notes: [note('remainder', `${flow} worked out as the total less ${flow === 'exports' ? 'imports' : 'exports'}`)],
  });
}
