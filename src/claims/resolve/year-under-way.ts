import type { ClaimKind } from '../../model/claim.js';
import { endMonth, type Period, startMonth } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';

const OF_FIGURES: ReadonlySet<ClaimKind> = new Set(['level', 'growth', 'balance', 'share', 'rank', 'ratio']);

/** Is it a whole year by the calendar, in which the text itself came out? */
export const isUnderWay = (period: Period | null, published: string | null): boolean =>
  period !== null &&
  published !== null &&
  period.months === 12 &&
  period.start.endsWith('-01') &&
  period.start.slice(0, 4) === published.slice(0, 4);

/** The months from January on that the text has told figures of, in the year that it came out in. */
function monthsTold(year: string, heard: readonly Period[]): Period | undefined {
  return heard.find(
    (p) => p.months > 1 && p.months < 12 && !p.days && startMonth(p) === 1 && endMonth(p).startsWith(year),
  );
}

/**
 * "From January to November it sold # to China. Soya did better in 2023": of a year that is not over there are no other
 * figures than those of its months. What is expected of it is of the whole.
 */
export function ofYearUnderWay(
  chosen: Period | null,
  draft: Draft,
  heard: readonly Period[],
  published: string | null,
): Period | null {
  if (!isUnderWay(chosen, published) || !OF_FIGURES.has(draft.kind)) return chosen;
  if (draft.ahead || draft.expected || draft.isBase) return chosen;
  return monthsTold(published!.slice(0, 4), heard) ?? chosen;
}
