import type { Draft, Marks } from '../extract/draft.js';
import { CHANGES, MOST } from '../extract/rank-words.js';

/** "The list was headed", "the rise was led": by whom. */
const LED = /\b(?:led|headed|topped)(?:\sby)?$/i;
const BY = /^(?:\sby)?\s(?:the\s)?$/;
/** "The deepest fall was", "the biggest change on the year was": in what. */
export const MOVED_MOST = new RegExp(
  String.raw`\b(?:${CHANGES}|contributions?|share|part|portion|slice|chunk)(?:\s(?:on|over|from|in|of)\s(?:the|a|all|exports|imports|trade)\b[^,;:#]{0,16})?(?:\s(?:again|once\smore))?(?:\s(?:was|were|came|is|are|occurred)(?:\s(?:seen|recorded|registered|posted|made|that))?)?$`,
  'i',
);
/** "Growth was fastest", "the fall was steepest": for what. */
export const STEEPEST = new RegExp(
  String.raw`(?:\b(?:was|were|is|are|remains?|remained)\s(?:(?:still|again|by\sfar)\s){0,2}|^(?:the\s)?)(?:${MOST})$`,
  'i',
);
const IN_TRADE =
  /^(?:\s(?:was|were|came|is|are|went|seen|recorded|registered|posted|made|that)){0,3}\s(?:in|for|from|by|to|with|of)\s(?:(?:exports|imports|sales|shipments|trade|purchases|deliveries|those)\s(?:to|from|with)\s)?(?:the\s)?$/;
/** "A distant second is", "third on the list is": who stands behind it. */
const THEN_IS = /\s(?:is|was|are|were|came|comes)$/;
const ORDERED = /^(?:an?\s|\w+\s(?:on|in)\s)/i;
/** "Went above all to": to whom. */
const WENT_TO = /^(?:went|goes|go|came|comes?|was|were|is|are)\s.{3,60}\s(?:to|from)$/;
const ANOTHER = /^(?:,\s(?:and\s)?|\sand\s|\sas\swell\sas\s)(?:the\s)?@/;

/** The one economy that stands behind the words of a place, where these lead to it. */
export function nameBehind({ text, masked, economies }: Marks, { start, end }: Draft): string | null {
  const next = economies.find((e) => e.start >= end);
  if (!next || next.start - end > 50 || ANOTHER.test(masked.slice(next.end, next.end + 30))) return null;
  const between = masked.slice(end, next.start);
  const said = text.slice(start, end);
  const leads =
    (BY.test(between) &&
      (LED.test(said) ||
        (between !== ' by ' && WENT_TO.test(said)) ||
        (between !== ' by ' && THEN_IS.test(said) && ORDERED.test(said)))) ||
    (IN_TRADE.test(between) && (MOVED_MOST.test(said) || STEEPEST.test(said)));
  return leads ? next.code : null;
}
