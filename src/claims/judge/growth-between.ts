import { change } from '../../measures/change.js';
import { growth, growthOfBalance } from '../../measures/growth.js';
import type { Figure, Measurement } from '../../model/figure.js';

const numeric = (m: Measurement): Measurement | null =>
  Number.isFinite(m.value) && Number.isFinite(m.low) && Number.isFinite(m.high) ? m : null;

/** Growth in percent; null where it has no meaning (a base of zero or of the other sign, another currency). */
export const growthBetween = (now: Figure, base: Figure): Measurement | null =>
  now.currency === base.currency ? numeric(growth(now, base)) : null;

/** Growth of the size of a surplus or deficit, percent. */
export const balanceGrowth = (now: Figure, base: Figure): Measurement | null =>
  now.currency === base.currency ? numeric(growthOfBalance(now, base)) : null;

/** The change in currency units; of a deficit, the change of its size. */
export function changeBetween(now: Figure, base: Figure, balance: boolean): Measurement | null {
  if (now.currency !== base.currency) return null;
  const result = change(now, base);
  if (!balance || now.value >= 0) return numeric(result);
  return numeric({ ...result, value: -result.value, low: -result.high, high: -result.low });
}
