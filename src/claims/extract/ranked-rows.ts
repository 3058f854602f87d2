import { type Draft, draftOf } from './draft.js';
import type { Row } from './list-rows.js';

/** "Main imports in H1 2012", "The leading destinations:": what follows stands in order of size. */
const IN_ORDER =
  /\b(?:main|top|leading|largest|biggest|principal|chief|most\s+(?:important|exported|imported|traded|sold|bought)|rank(?:ing|ed|s)?|order)\b/i;
const NUMBERED = /(?:^|\n)\s*(?<place>\d{1,2})[.)]\s+$/;
const MOST_PLACES = 30;

/** Does a line lead to a list whose numbers are places? */
export const leadsToPlaces = (text: string): boolean => IN_ORDER.test(text);

/** "1. Gold: AED 59 billion": the place of what a row names; `before` is what stands in front of it in its line. */
export function placeDraft(before: string, row: Row): Draft | null {
  const place = Number(NUMBERED.exec(before)?.groups?.place ?? 0);
  if (place < 1 || place > MOST_PLACES) return null;
  return draftOf({
    kind: 'rank',
    start: row.start,
    end: row.end,
    at: row.start,
    atEnd: row.end,
    quantity: null,
    value: place,
    unit: 'rank',
    sign: null,
    flow: null,
    comparison: 'rank_among',
  });
}
