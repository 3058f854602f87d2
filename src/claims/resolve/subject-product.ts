import type { Draft, Marks } from '../extract/draft.js';

const NEUTRAL =
  /\b(?:exports?|imports?|trade|shipments?|it|its|they|them|that|this|these|those|which|who|what|both|each|figures?|values?|volumes?|surplus|deficit|gap|balance|growth|total|numbers?|data|demand|the|year|month|months|quarter|decline|drop|fall|rise|increase|economists?|analysts?|experts?|observers?|officials?|countries|partners?|others?|prices?|percent|billion|million|trillion|yuan|dollars?|further|overall|goods|services|merchandise|products?|too|alike|respectively|therefore|instead|meanwhile|in|on|by|to|of|from|with|for|as|at|but|also|even|though|was|were|is|are|had|has|have|be|been|not|no|said|says|worldwide|annual|monthly|first|second|third|sales|purchases)\b/i;
const NOUN = String.raw`(?<![A-Za-z])[a-z][a-z-]+(?:\s(?:and\s)?[a-z][a-z-]+){0,5}`;
const WORTH = new RegExp(String.raw`(${NOUN})\s+\((?:worth\s+)?[^()]{0,6}$`);
const SUBJECT = new RegExp(
  String.raw`(?:^|[,;:]\s|\b(?:whereas|while|and|but)\s)(${NOUN}),?\s(?:which\s[^,]{3,60},\s)?(?:saw|came|grew|rose|fell|ranked|declined|dropped|increased|jumped|surged|climbed|slumped|accounted|were|was)\b`,
  'g',
);

/**
 * The product that stands as the subject of a clause: "telecommunications equipment came first", "electrical machinery
 * (worth 36.5bn)". Null where the subject is a flow or nothing in particular.
 */
export function subjectProduct(marks: Marks, draft: Draft): string | null {
  const { text } = marks;
  const own = draft.flow?.product ? draft.flow : null;
  const worth = WORTH.exec(text.slice(0, draft.at));
  if (worth) {
    const words = plainTail(worth[1]!);
    if (words && (!own || own.start < worth.index - 40)) return words;
  }
  const found = [...text.matchAll(SUBJECT)].filter((m) => m.index <= draft.at && !NEUTRAL.test(m[1]!)).at(-1);
  if (!found || (own && own.start > found.index)) return null;
  // A flow named between the product and the number takes the number, unless it is the product's own ("its imports").
  const between = marks.flows.filter((f) => f.start > found.index && f.end <= draft.at);
  return between.every((f) => /\bits\s+$/i.test(text.slice(0, f.start))) ? found[1]! : null;
}

/** The words up to the bracket, from after the last small word that cannot be part of a product's name. */
function plainTail(words: string): string | null {
  const kept: string[] = [];
  for (const word of words.split(' ').reverse()) {
    if (word !== 'and' && NEUTRAL.test(word)) break;
    kept.unshift(word);
  }
  while (kept[0] === 'and') kept.shift();
  return kept.length > 0 ? kept.join(' ') : null;
}
