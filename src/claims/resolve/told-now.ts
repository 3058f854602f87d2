import type { ClaimKind } from '../../model/claim.js';
import { endIndex, type Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

/** "; today it is #", ", and now buys #", "Today the share is #". */
const NOW =
  /(?:^|[-;:,¦.]\s(?:and\s|but\s|while\s)?|\b(?:and|but)\s)(?:today|now|nowadays|these days)\b,?\s[^;:.]{0,60}$/i;
const FIGURES: ReadonlySet<ClaimKind> = new Set(['level', 'balance', 'share']);

/** "In 2003 exports were # percent of output; today it is #": of the text's own time, and not of the year that it looks back to. */
export function toldNow(
  { kind, at, isBase }: Draft,
  masked: string,
  periods: readonly NamedPeriod[],
  base: Period | null,
  published: string | null,
): Period | null {
  if (!FIGURES.has(kind) || isBase) return null;
  const before = periods.filter((p) => p.end <= at);
  const past = before.at(-1);
  if (past?.period.months !== 12 || periods.some((p) => p.start > at)) return null;
  if (!NOW.test(masked.slice(past.end, at))) return null;
  if (base && endIndex(base) > endIndex(past.period)) return base;
  const last = published === null ? null : { start: `${Number(published.slice(0, 4)) - 1}-01`, months: 12 };
  return last && endIndex(last) > endIndex(past.period) ? last : null;
}
