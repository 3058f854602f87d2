import type { Draft, Marks } from '../extract/draft.js';
import { gateOf, opens } from '../extract/word-gates.js';

const BACK = String.raw`(?:from\s+(?:there|them|it)|back(?!\s+(?:to|in|at|on)\b)|from\s+(?:the\s+)?(?:latter|country|bloc|region|union|same\s+[a-z]+))`;
const CAME = '(?:came|come|comes|arrived|arrives|flowed|were\\s+(?:received|bought|brought\\s+in|sent|shipped))';
/** "The goods received from there were worth #", "while goods that came back were worth #". */
const BEFORE = new RegExp(
  String.raw`\b(?:goods|products|merchandise|deliveries|shipments)\s+(?:that\s+|which\s+)?(?:(?:received|bought|arriving|coming|taken|obtained|originating|${CAME})\s+)?${BACK}(?:\s+(?:were|was|had|amounted|came|totall?ed|added|stood|reached)\b[^#;]{0,40}|,?\s*\(?)$|\bfrom\s+(?:there|them|it),?\s+(?:in turn,?\s+)?${CAME}\b[^#;]{0,40}$`,
  'i',
);
/** "Goods worth # came from them", "# of goods that came from there". */
const BEHIND = new RegExp(
  String.raw`^(?:\s+(?:worth|of)?\s*(?:goods|products|merchandise)?\s*(?:that\s+|which\s+)?)${CAME}\s+(?:in\s+)?${BACK}`,
  'i',
);
const WORD_GATE = gateOf('from|back');
const GATE = /\b(?:from (?:there|them|it|the)|back)\b/;
const FAR = 140;

/** Is a number of goods that came in from whom the text's own were sent to, though no word names them as imports? */
export function comesBackIn({ at, atEnd, quantity }: Draft, { text, masked }: Marks): boolean {
  if (!quantity || !opens(text, WORD_GATE) || !GATE.test(masked)) return false;
  if (BEHIND.test(masked.slice(atEnd, atEnd + FAR))) return true;
  // A rate is of the amount before it: "were worth # (+#)".
  const before = masked
    .slice(Math.max(0, at - FAR), at)
    .replace(/#[\w\s]{0,12}\s\((?:up|down|plus|minus|\+|-)?\s*$/, '');
  return BEFORE.test(before);
}
