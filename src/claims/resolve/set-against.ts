import type { Comparison } from '../../model/claim.js';
import { type Period, startIndex } from '../../model/period.js';

/** What a rate of growth is measured against. */
export interface Compared {
  readonly comparison: Comparison;
  /** Only where no usual comparison means it. */
  readonly basePeriod?: Period;
}

/** How a period is set against an earlier one of its length; null where it is none. */
export function setAgainst(period: Period, base: Period): Compared | null {
  if (base.months !== period.months || (base.days === undefined) !== (period.days === undefined)) return null;
  const back = startIndex(period) - startIndex(base);
  if (back < 0 || (back === 0 && (base.days?.[1] ?? 0) >= (period.days?.[0] ?? 0))) return null;
  if (back === 12) return { comparison: 'yoy' };
  if (back === period.months && !period.days && (back === 1 || back === 3))
    return { comparison: back === 1 ? 'mom' : 'qoq' };
  return { comparison: 'vs_period', basePeriod: base };
}
