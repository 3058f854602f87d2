import type { Draft, Marks } from '../extract/draft.js';
import { PLAIN } from './of-ranked.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';

/** "Suppliers were China (#), Japan (#) and Poland (#)": the same trade with the next partner. */
const NEXT_PARTNER =
  /^\s*\)?\s*(?:[,;]|\band\b)\s*(?:and\s+)?(?:the\s+)?@+\s*\($|^\)?,?\s+(?:ahead of|followed by|before|then|and then|and)\s+(?:the\s+)?@+(?:,?\s+(?:with|at|on)\s+|\s+\()$/;
export function nextOfList(
  before: Draft | undefined,
  last: Relation | undefined,
  draft: Draft,
  own: Relation,
  { masked }: Marks,
): Relation {
  if (!before || !last || last.reporter !== own.reporter) return own;
  if (before.kind !== draft.kind || !PLAIN.has(draft.kind) || before.flow?.start !== draft.flow?.start) return own;
  return NEXT_PARTNER.test(masked.slice(before.atEnd, draft.at)) ? relationWith(last, { partner: own.partner }) : own;
}
