import type { Spot } from './number-spot.js';

/** Words that say themselves what an amount is, or what it is a part of: with one of them before it no verb is left out. */
const SAYS_ITSELF =
  'to|at|of|for|with|worth|was|were|is|are|be|been|had|has|have|reach(?:ed|ing)?|total(?:l?ed|l?ing|s)?|came|stood|amount(?:ed|ing|s)?|from|or|bringing|taking|taken|brought|making|made|after|against|versus|compared|than|by|in|on|only|some|about|nearly|almost|over|just|around|another|which|that|including|mostly|mainly|value|valued|earn(?:ed|ing|s)?|cost|sold|sales?|deficit|surplus|balance|gap|level|record|high|low|again|then|now|down|up|between|its|their|a|an';
const NAME = String.raw`(?!(?:${SAYS_ITSELF})\b)[a-z][-a-z']*(?:\s(?!(?:${SAYS_ITSELF})\b)[a-z][-a-z']*){0,3}`;
const TRADE = String.raw`(?:exports|imports|shipments|those)\s(?:to|from|of)\s(?:the\s)?(?:@+|${NAME})`;
/** ") higher, and exports to Japan #", ", and gold kiwifruit #", ", roses #": the next of a row whose verb was said once. */
const NEXT = new RegExp(
  String.raw`^\)?(?:\s(?:higher|lower|more|less))?(?:\sin\s[A-Z][a-z]+(?:\s\d{4})?)?(?:,[^,#]{3,60})?(?:,\s(?:(?:and|while|but)\s)?|\s(?:and|while)\s)(?:${TRADE}|${NAME})\s$`,
  'i',
);

/** The sign of the change that an amount repeats: "green kiwifruit gained #, and gold kiwifruit #"; null where it is none. */
export function gappedChange({ marks, left, right, earlier, last, q }: Spot): 1 | -1 | null {
  if (last === undefined || q.signed || left.length > 120 || !left.endsWith(' ')) return null;
  // "Goods exports went down # to # and goods imports # to #": each change leads to its amount.
  if (last.kind === 'level' && LEADS_ON.test(right) && NEXT.test(left)) {
    const moved = earlier.at(-2);
    return moved?.kind === 'growth' && !moved.part && !moved.isBase ? (moved.sign ?? null) : null;
  }
  if (last.kind !== 'growth') return null;
  const before = earlier.findLast((d) => d.unit !== 'percent');
  if (before?.kind !== 'growth' || before.part || !NEXT.test(left) || OWN_VERB.test(right)) return null;
  const amount = earlier.at(earlier.indexOf(before) - 1);
  if (amount?.kind === 'level' && APPOSED.test(marks.masked.slice(amount.atEnd, before.at))) return null;
  return before.sign ?? null;
}

/** "Tea brought in #, which is # more, and coffee #": amounts, each with its change. */
const APPOSED =
  /^,\s(?:(?:which|that)\s(?:is|was|were)\s|(?:up|down)\s(?:by\s)?|an?\s(?:rise|fall|gain|loss|drop|increase|decrease|decline)\sof\s)?(?:(?:about|some|nearly|almost|over|just)\s)?$/;

/** "Coal gained #, and gold # more than in May", "the two # together": told of itself behind the amount. */
const OWN_VERB = /^\s(?:more|less|higher|lower|worth|of|in\stotal|together)\b/;

/** "To #", ", or # percent, to #": what a change leads to. */
const LEADS_ON = /^(?:,?\s(?:or\s|\()#+\)?,?)?\sto\s#?/;
