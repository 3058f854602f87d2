import { monthPeriod, type Period, startMonth, startYear } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { MONTH, monthNumber, YEAR } from '../extract/period-words.js';

const SINCE = String.raw`[Ss]ince\s+(?<month>${MONTH})(?:\s+(?<year>${YEAR}))?`;
/** "Have fallen # or by # since July": nothing else stands between. */
const BEHIND = new RegExp(String.raw`^(?:,?\s+(?:or|and)\s+(?:by\s+)?#+)?\s+${SINCE}\b`);
/** "Since August they have lost #". */
const AT_HEAD = new RegExp(String.raw`^${SINCE},?\s[^#.;]*\b(?:has|have)\b`);
const HAS = /\b(?:has|have)\b[^#.;]*$/;
const LONGEST = 60;

/** The month since which something is said to have changed, before the one that is told of. */
export function sinceMonth({ kind, at, atEnd }: Draft, period: Period, masked: string): Period | null {
  if (kind !== 'growth' || period.months !== 1 || period.days || !masked.includes('ince ')) return null;
  const found = HAS.test(masked.slice(Math.max(0, at - LONGEST), at).replace(/#+ or (?:by )?$/, ''))
    ? (BEHIND.exec(masked.slice(atEnd, atEnd + LONGEST)) ?? AT_HEAD.exec(masked.slice(0, at)))
    : null;
  if (!found) return null;
  const month = monthNumber(found.groups!.month!);
  const year = found.groups!.year;
  const since = monthPeriod(year ? Number(year) : startYear(period) - (month >= startMonth(period) ? 1 : 0), month);
  return since.start < period.start ? since : null;
}
