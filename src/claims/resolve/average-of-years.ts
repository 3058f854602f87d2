import { endIndex, type Period, startYear } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { isRateOfYears } from '../extract/rate-of-years.js';

const isYearly = (draft: Draft, period: Period | null): boolean =>
  period?.months === 12 && (draft.kind === 'level' || draft.kind === 'balance') && draft.quantity !== null;

/**
 * "From $54.77 billion in 2002 it went up to $400.1 billion in 2012, an average of 22 percent a year": a rate of each
 * year is of all the years between the two amounts before it. Null for every other claim.
 */
export function ofYearsBetween(
  chosen: readonly (Period | null)[],
  drafts: readonly Draft[],
  masked: string,
): readonly (Period | null)[] {
  const none = chosen.map(() => null);
  if (drafts.length < 3 || !/year|annual/.test(masked)) return none;
  return chosen.map((_, i) => {
    const draft = drafts[i]!;
    if (i < 2 || draft.kind !== 'growth' || draft.quantity?.unit !== 'percent') return null;
    if (!isRateOfYears(masked, draft.at, draft.atEnd)) return null;
    const ends = [i - 1, i - 2].map((j) => (isYearly(drafts[j]!, chosen[j]!) ? chosen[j]! : null));
    const [to, from] = [...ends].sort((a, b) => (b ? endIndex(b) : 0) - (a ? endIndex(a) : 0));
    if (!from || !to) return null;
    const years = startYear(to) - startYear(from);
    return years > 1 ? { start: from.start, months: 12 * (years + 1) } : null;
  });
}
