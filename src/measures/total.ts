import { add } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { amount, operand } from './amount.js';
import { originNotes, requireFlow, requireSamePair, requireSamePeriod, requireUnit } from './comparable.js';
import { measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/** Exports plus imports, in currency units. @throws BilateralError `bad-input` on unlike figures */
export function total<C extends Currency>(exports: Figure<C>, imports: Figure<NoInfer<C>>): Measurement<C> {
  const currency = sameCurrency<C>(exports, imports);
  requireUnit('total', 'currency', exports, imports);
  requireSamePeriod('total', exports, imports);
  requireSamePair('total', exports, imports);
  requireFlow('total', 'exports', exports);
  requireFlow('total', 'imports', imports);
  return measured({
    measure: 'total',
    unit: 'currency',
    currency,
    formula: `${amount(exports.value)} + ${operand(imports.value)}`,
    of: [exports, imports],
    compute: (x, m) => add(x!, m!),
    notes: originNotes(exports, imports),
  });
}
