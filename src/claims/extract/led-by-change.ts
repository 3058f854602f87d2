import type { Draft, Marks } from './draft.js';

/** "Led by a 2.3 percent increase in petroleum imports": what carried a change along, and nobody in front. */
const CHANGE =
  /^[^.;]{0,16}?\b(?:led|headed|topped)\s+by\s+(?:an?|the|its)\s+(?:(?:[A-Z]{0,3}[$¤£¥])?\d[\d.,]*\s?(?:%|percent|per\s+cent|billion|million|bn)?\s+)?(?:[a-z-]+\s+){0,2}?(?:rise|fall|increase|drop|decline|gain|growth|jump|surge|decrease|slump|rebound|recovery)\b/;
/** "Imports, with medicine and oil in the lead, rose": what they were driven by. */
const WITH_IN_LEAD = /,\s+with\s+[^,.;]{3,50}\sin\s+the\s+lead,\s/;

/** Is a place in an order only said of what moved most? */
export const isLedByChange = (draft: Draft, { text }: Marks): boolean =>
  draft.kind === 'rank' &&
  (CHANGE.test(text.slice(draft.start, draft.end + 60)) ||
    (text.slice(draft.start, draft.end).includes('in the lead') && WITH_IN_LEAD.test(text)));
