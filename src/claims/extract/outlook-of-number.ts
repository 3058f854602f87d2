import { AHEAD_GATE, EXPECTED_GATE, REVISED_GATE } from './amount-gates.js';
import { opens } from './word-gates.js';

/** "May" with a capital is the month. */
const AHEAD =
  /\b(?:[Ff]orecasts?|forecasted|[Ee]xpects?|[Ee]xpected|[Pp]rojects?|projected|[Pp]rojections?|[Pp]redicts?|[Pp]redict(?:ed|ing)|will|should|would|could|may|might|[Oo]utlook|[Ee]stimate[sd]?|[Aa]nticipat\w+|sees|seen|looks? for|pencill?(?:s|ed)? in|(?:pegged|pegs|envisag(?:es|ed)|(?:is|are) hoping for|hopes? for)|(?:reckons|counts|banks|bets|plans|budgets|(?:is|are) (?:counting|banking|betting)) (?:with|on|for))\b/;

/** Does a sentence speak of what is to come? */
export const looksAhead = (text: string): boolean => opens(text, AHEAD_GATE) && AHEAD.test(text);

const SAW =
  '(?:had )?in mind(?: for (?:the|that) [a-z]+)?|forecast|expected|predicted|looked for|pencill?ed[ -]in|anticipated|pointed to|tipped|reckoned (?:with|on)|bargained for|foreseen|counted on|bet on|banked on|been (?:looking for|expecting|hoping for)|braced for';
/** What economists had looked for before the figures came. */
const EXPECTED_LEFT = new RegExp(
  String.raw`(?<!\bthan\s(?:[a-z]+\s){1,3})\bhad\s+(?:${SAW})\s[^.;,#]{0,80}$|\b(?:(?:polls?|polled|surveyed|asked|economists|analysts|forecasters|consensus)\b[^.;#]{0,60}\b(?:${SAW}|saw|had put)|had\s+(?:widely\s+)?been\s+(?:widely\s+)?(?:seen|put|tipped|forecast|expected|predicted)(?=\s+(?:some\s+|about\s+|around\s+)?$)|(?:economists|analysts|forecasters|markets?)\s+had\s+(?:seen|put|expected)\s+(?:them|it)(?=\s+$)|(?:economists|analysts|forecasters|markets?)'s?\s+(?:best\s+)?(?:guess|bet|call|hope|estimate|forecast)\s+(?:was|had\s+been)|forecasts? (?:of|for)|(?:median|average|mean)\s+(?:estimate|forecast|prediction|projection|expectation)s?\b[^.;#]{0,60}\b(?:was|were|is|had been|for|of)|(?:median|mean|consensus)\s+(?:of|for)\s|consensus\b[^.;#]{0,30}\b(?:had been|was|is)(?:\s+for)?|\b(?:was|were)\s+(?:widely\s+)?seen\s+(?:at|(?:rising|growing|climbing|falling|dropping|shrinking|widening|narrowing|declining|increasing)(?:\s+(?:by|to))?)|(?:forecasts|estimates|predictions|projections|expectations|guesses)\b[^.;#]{0,30}\s(?:ranged|ran|varied|stretched|went|reached|spread)\s+(?:from|between)\b[^.;]{0,40}|(?:forecast|estimate|consensus|expected):|(?:expectations|estimates|consensus|projections) (?:of|for)|(?<!\bthan[\s-])(?:expected|predicted|forecast|projected)\s+(?:an?\s+)?(?:(?!and\b|versus\b|against\b|compared\b|from\b)[a-z]+\s+){0,3}(?:of\s+)?)\s*(?:an?\s+|the\s+)?(?:(?!and\b|versus\b|against\b)[a-z]+\s+){0,3}$`,
  'i',
);
/** "The market had expected a decline, but with the surplus still at #": what it looked for, to the end of the sentence. */
const THEY_HAD =
  /^(?:The\s|Financial\s|Most\s)?(?:[Mm]arkets?|[Ee]conomists|[Aa]nalysts|[Ff]orecasters|[Tt]raders)\s(?:[^.;#,]{1,40}\s)?had\s(?:widely\s)?(?:expected|forecast|predicted|projected|anticipated|looked\sfor|counted\son|pencill?ed\sin)\s[^.;#]{3,70},\s(?:but\s)?with\s[^.;#]{3,40}$/;
const EXPECTED_RIGHT =
  /^\s+(?:consensus\s+|market\s+|average\s+|median\s+)?(?:forecast|estimate|consensus|projection|expectation)(?:\s*[.,;)]|$|\s+(?:and|versus|vs|against|compared|from)\b|\s+of\s+(?:economists|analysts))|^\s+in\s+(?:the|an?)\s+(?:[\w@']+\s+){0,2}(?:poll|survey|forecasts?|consensus)\b|^(?!,?\s+(?:beating|missing|topping|exceeding|undershooting|above|below|against|versus|compared)\b|[^.;#]{0,40}?,\s+(?:and|but|while|whereas|though|although|when)\s)[^.;#]{0,40}?\b(?:(?:median|average|mean|consensus)\s+(?:estimate|forecast|prediction|expectation|projection|guess)|(?:polls?|surveys?)(?:\s+of\s+[^.;#,]{2,30})?\s+(?:had|have)\s+(?:shown|suggested|indicated)|had\s+estimated|estimated\s+by\s+(?:economists|analysts)|(?:analysts|economists|forecasters|markets?|experts|they|it|observers|investors|traders|ministry|government|office|agency|bank|polls?|surveys?|consensus)(?:\s+(?:polled|surveyed)\s+by\s+[\w@]+)?\s+(?:(?:had|have|was|were)\s+)?(?:told\s+[^.;#]{2,24}\sto\s+)?(?:expected|forecast|predicted|projected|anticipated|foreseen|pointed\s+to|pencill?ed[\s-]+in|priced\s+in|look(?:ed)?\s+for|been\s+(?:looking\s+for|expecting|hoping\s+for)|counted\s+on|reckoned\s+with|bargained\s+for|braced\s+for|in\s+mind|on\s+their\s+(?:cards|minds))|(?:had been|was|were|that was) (?:widely )?(?:expected|predicted|forecast|projected|foreseen|on the cards|called for)|had been seen|(?:forecast|expected|predicted|projected|tipped|foreseen|pencill?ed[ -]in) (?:by|in a))\b(?!\s+(?:an?\s+)?(?:[a-z]+\s+){0,3}#)/i;
/** "Above the # expected", "less than the # forecast for May". */
const THE_EXPECTED =
  /^\s+(?:[a-z]+\s+){0,2}?(?:expected|forecast|predicted|projected|anticipated|foreseen|tipped|pencill?ed[ -]in)(?=\s*[.,;)]|$|\s+(?:for|in|at)\b)/i;
const THE = /\bthe\s+(?:[a-z]+\s+){0,2}$/i;
/** "May widen to #", "is set to reach #", "expects exports of #", "sees the deficit above #": the number is the outlook's own. */
const BOUND =
  /\b(?:(?:may|might|could|will|would|should|(?:expected|likely|set|poised|tipped|forecast|projected|predicted|on course|on track|going|confident|(?:due|is|are)(?=\s+to\s+(?:be|go|bring|earn|export|import|ship|remain|stay|reach|rise|gain|add|lose|advance|fall|grow|come|hit|climb|increase|drop|shrink|expand|exceed|total|amount|widen|narrow|decline|slow)\b))\s+(?:to|of)|(?:on course|on track|set|poised|headed|heading|bound)\s+for)\s+(?:not\s+)?(?!have\b)(?:[a-z]+\s+){0,3}?(?:the\s+(?:most|least|fastest|slowest),\s+)?(?:(?:to|by|at|of|past|above|below|another|an?|the|between|from)\s+){0,3}|(?:expects?|predicts?|foresees?|sees|anticipates?|projects|envisages?|(?:is|are)\s+hoping\s+for|hopes?\s+for|pegs|pegged|(?<!\b(?:tops?|topped|topping|beats?|beating|miss(?:es|ed|ing)?|exceed(?:s|ed|ing)?|above|below|than|def(?:y|ies|ied)|outpace[sd]?|surpass(?:es|ed|ing)?|past|meets?|met|match(?:es|ed)?|with|trails?|undershoots?|overshoots?|lags?|against)\s)forecasts|pencils\s+in|looks?\s+for(?!\s+and\b)|(?:reckons|counts|banks|bets|plans|budgets|(?:is|are)\s+(?:counting|banking|betting|reckoning|planning|budgeting))\s+(?:with|on|for))\s+(?:[-\w@']+\s+){0,7}?|(?<!\b(?:was|were|been|last|has|have|had|not|never|ever)\s)(?:[Ss]een|[Ff]orecast|[Pp]rojected)\s+(?:(?:at|above|below|over|under|near|past|around|topping|reaching|hitting|passing|exceeding|(?:rising|climbing|growing|falling|dropping|widening|narrowing)\s+(?:to|by))\s+)?)$/;

/** "Are estimated to have earned #", "is forecast to rise from #": what has been. */
const HAS_BEEN =
  /(?<!\b(?:was|were|been)\s(?:expected|forecast|predicted|projected|seen)\s)\bto\s+have\s+(?:been\s+)?[a-z]+(?:\s+(?!(?:will|would|may|might|should|could)\b)[a-z]+){0,4}\s+$|\bto\s+[a-z]+\s+from\s+(?:(?:an?|some|about|just|only|nearly|almost|over|estimated|the)\s+){0,2}$/i;

/** Is a number what somebody expects? `left` and `right` are the masked text around it. */
export const isExpected = (text: string, left: string, right: string): boolean =>
  opens(text, EXPECTED_GATE) &&
  !HAS_BEEN.test(left.slice(-90)) &&
  (EXPECTED_LEFT.test(left.slice(-110)) ||
    THEY_HAD.test(left) ||
    EXPECTED_RIGHT.test(right) ||
    BOUND.test(left.slice(-90)) ||
    (THE_EXPECTED.test(right) && THE.test(left)));

/** "Is forecast to rise from # in 2018 to #": where it is expected to come to. `from` is the masked text before the first number. */
export const isExpectedEnd = (text: string, from: string, left: string): boolean =>
  opens(text, EXPECTED_GATE) &&
  FROM_END.test(from) &&
  TO_END.test(left) &&
  BOUND.test(from.replace(FROM_END, ' ').slice(-90));
const FROM_END = /\sfrom\s+(?:(?:an?|some|about|just|only|nearly|almost|over|estimated|the)\s+){0,2}$/i;
const TO_END = /^[^.;#]{0,50}\bto\s+(?:(?:an?|some|about|just|only|nearly|almost|over)\s+){0,2}$/i;

/** "Trade in goods is to reach #, and trade in services #": the second of what is looked for. */
const ONE_MORE = /^(?:\s+(?:in|by|for|this|next)\s+[\w ]{2,20})?(?:;|,?\s+(?:and|while))\s+(?:[a-z@][-\w@']*\s+){1,6}$/;
/** "The lowest forecast was #, the highest #". */
const OTHER_END =
  /^,?\s+(?:and\s+|while\s+)?(?:the\s+)?(?:highest|lowest|most\s+(?:optimistic|pessimistic|bullish|bearish)|top|bottom|mean|median|average)\s+(?:one\s+|estimate\s+|forecast\s+)?(?:(?:was|at|of|for|being)\s+)*$/;
const TOLD = /\b(?:was|were|is|are|had|has|have|came|stood|rose|fell|grew|down|up|from|after|against|[a-z]{3,}ed)\b/;
/** "By # or by some #", "by # (#)": the same in other words. */
const SAID_AGAIN =
  /^(?:\s(?:this|next|the\scoming)\syear\sto\s|,?\s+or\s+|,?\s+equal\s+to\s+|\s+\()(?:(?:by|about|some|nearly|almost|around|roughly|up|down)\s+)*$/;
/** "A surplus of # this year, the result of exports for # and imports for #": what it is made of. */
const MADE_OF =
  /^(?:\s(?:this|next|the\scoming)\s(?:year|month|quarter)|\s(?:in|for|by|over)\s[\w ]{2,24})?(?:,?\s(?:with|from|on|the\sresult\sof|as\sa\sresult\sof|made\sup\sof|composed\sof|based\son|which\s(?:comes|results|would\scome|would\sresult)\sfrom)\s(?:total\s)?(?:exports|imports|sales|purchases)|(?:\s(?:fall|drop|decline|decrease|rise|increase|gain|growth|jump)\sin\s(?:[a-z]+\s){1,3}?)?\s?and\s(?:(?:total\s)?(?:exports|imports|sales|purchases)|(?:an?\s)?(?:trade\s)?(?:surplus|deficit|gap|shortfall)))\s(?:of|for|at|worth)\s$|^\s(?:for|in)\s\d{4}\sand\s(?:of|at|for)\s$/;
export const isExpectedToo = (left: string): boolean =>
  SAID_AGAIN.test(left) || MADE_OF.test(left) || OTHER_END.test(left) || (ONE_MORE.test(left) && !TOLD.test(left));

const REVISED =
  /\b(?:forecasts?|predictions?|projections?|outlook|estimates?)\b[^.;#]{0,70}\b(?:cut|raised|lowered|lifted|trimmed|slashed|upgraded|downgraded|revised|reduced|increased|put)\b[^.;#]{0,24}\b(?:to|at)\s+$|\b(?:cut|cuts|cutting|rais\w+|lower\w+|lift\w+|trim\w+|slash\w+|upgrad\w+|downgrad\w+|revis\w+|reduc\w+)\s+(?:[-\w@']+\s+){0,4}?(?:forecasts?|predictions?|projections?|outlook|estimates?)\b[^.;#]{0,60}\bto\s+$/i;
const FALLING = /\b(?:fall|drop|decline|contraction|decrease|slump)\b[^.;#]{0,20}$/i;

/** The direction of a rate that a forecast was raised or cut to, which says nothing of its sign; null where none was. */
export function revisedTo(text: string, left: string): 1 | -1 | null {
  if (!opens(text, REVISED_GATE) || !REVISED.test(left.slice(-140))) return null;
  return FALLING.test(left) ? -1 : 1;
}
