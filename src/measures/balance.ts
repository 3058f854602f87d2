import { sub } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { amount, operand } from './amount.js';
import { originNotes, requireFlow, requireSamePair, requireSamePeriod, requireUnit } from './comparable.js';
import { measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/** Exports less imports, in currency units: a surplus is positive. @throws BilateralError `bad-input` on unlike figures */
export function balance<C extends Currency>(exports: Figure<C>, imports: Figure<NoInfer<C>>): Measurement<C> {
  const currency = sameCurrency<C>(exports, imports);
  requireUnit('balance', 'currency', exports, imports);
  requireSamePeriod('balance', exports, imports);
  requireSamePair('balance', exports, imports);
  requireFlow('balance', 'exports', exports);
  requireFlow('balance', 'imports', imports);
  return measured({
    measure: 'balance',
    unit: 'currency',
    currency,
    formula: `${amount(exports.value)} - ${operand(imports.value)}`,
    of: [exports, imports],
    compute: (x, m) => sub(x!, m!),
    notes: originNotes(exports, imports),
  });
}
