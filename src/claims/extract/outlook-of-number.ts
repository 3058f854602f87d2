import { AHEAD_GATE, EXPECTED_GATE, REVISED_GATE } from './amount-gates.js';
import { opens } from './word-gates.js';

/** "May" with a capital is the month. */
const AHEAD =
  /\b(?:[Ff]orecasts?|forecasted|[Ee]xpects?|[Ee]xpected|[Pp]rojects?|projected|[Pp]rojections?|[Pp]redicts?|[Pp]redict(?:ed|ing)|will|should|would|could|may|might|[Oo]utlook|[Ee]stimate[sd]?|[Aa]nticipat\w+|sees|seen|looks? for|pencil(?:s|led) in)\b/;

/** Does a sentence speak of what is to come? */
export const looksAhead = (text: string): boolean => opens(text, AHEAD_GATE) && AHEAD.test(text);

const SAW = 'forecast|expected|predicted|looked for|pencilled in|anticipated|pointed to|tipped';
/** What economists had looked for before the figures came. */
const EXPECTED_LEFT = new RegExp(
  String.raw`\bhad\s+(?:${SAW})\s[^.;,#]{0,80}$|\b(?:(?:polls?|economists|analysts|forecasters|consensus)\b[^.;#]{0,60}\b(?:${SAW}|saw|had put)|forecasts? (?:of|for)|(?:median|average|mean)\s+(?:estimate|forecast|prediction|projection|expectation)s?\b[^.;#]{0,60}\b(?:was|were|is|had been|for)|consensus\b[^.;#]{0,30}\b(?:had been|was|is)(?:\s+for)?|(?:forecasts|estimates|predictions)\b[^.;#]{0,30}\s(?:ranged|ran|varied|stretched)\s+from\b[^.;]{0,40}|\(\s*(?:forecast|estimate|consensus|expected):|(?:expectations|estimates|consensus|projections) (?:of|for)|(?<!\bthan[\s-])(?:expected|predicted|forecast|projected)\s+(?:an?\s+)?(?:[a-z]+\s+){0,3}(?:of\s+)?)\s*(?:an?\s+|the\s+)?(?:[a-z]+\s+){0,3}$`,
  'i',
);
const EXPECTED_RIGHT =
  /^\s+(?:consensus\s+|market\s+|average\s+|median\s+)?(?:forecast|estimate|consensus|projection|expectation)(?:\s*[.,;)]|$|\s+of\s+(?:economists|analysts))|^\s+in\s+(?:the|an?)\s+(?:[\w@]+\s+){0,2}(?:poll|survey)\b|^(?!,?\s+(?:beating|missing|topping|exceeding|undershooting|above|below|against|versus|compared)\b)[^.;#]{0,40}?\b(?:(?:median|average|mean|consensus)\s+(?:estimate|forecast|prediction|expectation)|estimated\s+by\s+(?:economists|analysts)|(?:analysts|economists|forecasters|markets?|experts|they|it|observers|investors|polls?|surveys?|consensus)\s+(?:had\s+)?(?:expected|forecast|predicted|projected|anticipated|pointed\s+to|pencill?ed\s+in|priced\s+in|looked\s+for|counted\s+on|reckoned\s+with)|(?:had been|was|were|that was|as) (?:widely )?(?:expected|predicted|forecast|projected)|(?:forecast|expected|predicted|projected) (?:by|in a))\b/i;
/** "May widen to #", "is set to reach #", "expects exports of #", "sees the deficit above #": the number is the outlook's own. */
const BOUND =
  /\b(?:(?:may|might|could|will|would|should|(?:expected|likely|set|poised|forecast|projected|predicted|on course|on track|going|confident)\s+(?:to|of))\s+(?:not\s+)?(?!have\b)(?:[a-z]+\s+){0,3}?(?:(?:to|by|at|of|past|above|below|another|an?|the|between|from)\s+){0,3}|(?:expects?|predicts?|foresees?|sees|anticipates?|projects|forecasts|pencils\s+in|looks?\s+for)\s+(?:[\w@'’-]+\s+){0,7}?|(?:is|are)\s+seen\s+at\s+)$/;

/** Is a number what somebody expects? `left` and `right` are the masked text around it. */
export const isExpected = (text: string, left: string, right: string): boolean =>
  opens(text, EXPECTED_GATE) &&
  (EXPECTED_LEFT.test(left.slice(-110)) || EXPECTED_RIGHT.test(right) || BOUND.test(left.slice(-90)));

const REVISED =
  /\b(?:forecasts?|predictions?|projections?|outlook|estimates?)\b[^.;#]{0,70}\b(?:cut|raised|lowered|lifted|trimmed|slashed|upgraded|downgraded|revised|reduced|increased|put)\b[^.;#]{0,24}\b(?:to|at)\s+$|\b(?:cut|cuts|cutting|rais\w+|lower\w+|lift\w+|trim\w+|slash\w+|upgrad\w+|downgrad\w+|revis\w+|reduc\w+)\s+(?:[\w@'’-]+\s+){0,4}?(?:forecasts?|predictions?|projections?|outlook|estimates?)\b[^.;#]{0,60}\bto\s+$/i;
const FALLING = /\b(?:fall|drop|decline|contraction|decrease|slump)\b[^.;#]{0,20}$/i;

/** The direction of a rate that a forecast was raised or cut to, which says nothing of its sign; null where none was. */
export function revisedTo(text: string, left: string): 1 | -1 | null {
  if (!opens(text, REVISED_GATE) || !REVISED.test(left.slice(-140))) return null;
  return FALLING.test(left) ? -1 : 1;
}
