import { monthNumber, type Period, startMonth, startYear } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { MONTH_NAME } from '../extract/phrase.js';

const SINCE_MONTH = new RegExp(String.raw`\bsince\s+(?:last\s+|early\s+|mid-|late\s+)?(?<month>${MONTH_NAME})\b`, 'i');

/** Since when a record is one, where it says: "since July" means the last July before it. */
export function sinceWhen(draft: Draft, quote: string, period: Period | null): string | undefined {
  if (draft.since) return draft.since;
  const named = draft.kind === 'record' ? SINCE_MONTH.exec(quote)?.groups?.month : undefined;
  if (!named || !period || period.months > 3) return undefined;
  const month = monthNumber(named);
  const year = startYear(period) - (month < startMonth(period) ? 0 : 1);
  return `${year}-${String(month).padStart(2, '0')}`;
}
