import type { Draft, Marks } from './draft.js';

const NEUTRAL =
  /\b(?:exports?|imports?|trade|shipments?|it|its|they|them|that|this|these|those|which|who|what|both|each|figures?|values?|volumes?|surplus|deficit|gap|balance|growth|total|numbers?|data|demand|the|year|month|months|quarter|decline|drop|fall|rise|increase|economists?|analysts?|experts?|observers?|officials?|countries|partners?|others?|prices?|percent|billion|million|trillion|yuan|dollars?|further|overall|goods|services|merchandise|products?|too|alike|respectively|therefore|instead|meanwhile|in|on|by|to|of|from|with|for|as|at|but|also|even|though|was|were|is|are|had|has|have|be|been|not|no|said|says|worldwide|annual|monthly|first|second|third|sales|purchases)\b/i;
const NOUN = String.raw`[a-z][a-z-]+(?:\s(?:and\s)?[a-z][a-z-]+){0,5}`;
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

const ADJECTIVES =
  /^(?:total|overall|annual|monthly|quarterly|full-year|year-to-date|first-half|bilateral|two-way|foreign|external|outbound|inbound|global|worldwide|world|goods|merchandise|trade|the|its|their|our|his|of|and|both|such|all|more|most|many|some|fewer|lower|higher|rising|falling|sluggish|weak|weaker|strong|stronger|robust|soaring|surging|slowing|slumping|shrinking|growing|official|recorded|reported|latest|combined|cumulative|monthly|weekly|daily|new|net|gross|direct|real|nominal|that|this|these|those|while|whereas|as|when|where|which|because|since|after|before|although|though|but|or|if|on|in|to|from|with|for|by|at|into|between|than|per|via|versus|said|says|saw|see|show|showed|shows|show|hit|hits|had|has|have|was|were|is|are|be|been|made|make|boost|boosted|cut|cuts|extra-eu|intra-eu|double-digit|dollar-denominated|yuan-denominated|seasonally|adjusted|country['’]s|nation['’]s|bloc['’]s|january|february|march|april|may|june|july|august|september|october|november|december|last|this|year|years?['’]s?|month['’]s?|\d[\w,.-]*|full|half|quarter|period['’]s?|respectively|meanwhile|however|also|only|just|even|still|yet|not|no|any|one|two|both|year-on-year|a|an|whole|entire|regular|ordinary|us|u\.s\.|uk|eu|actual|equal|recent|early|late|likewise|similarly|elsewhere|separately|together|hence|thus|then|so|exports?|imports?|balance|impeded|impeding|hamper\w*|restrict\w*|curb\w*|limit\w*|exported|imported)$/i;

/** "Soybean exports", "China's rare earth exports": the words just before a flow that narrow it to a product, or to a part of the country. */
export function narrowingWords(left: string): string | null {
  const words = left.trimEnd().split(/\s+/).slice(-4);
  const kept: string[] = [];
  for (const word of words.reverse()) {
    const possessive = /['’]s?$/.test(word);
    if (/[,;:.()"“”—–]$/.test(word) || /^[@]+/.test(word) || ADJECTIVES.test(word) || !/^[\p{L}'’-]+$/u.test(word))
      break;
    if (possessive)
      return /^\p{Lu}/u.test(word) ? word.replace(/['’]s?$/, '') : kept.length > 0 ? kept.join(' ') : null;
    if (/(?:ed|ing|ly)$/.test(word) && kept.length === 0) break;
    kept.unshift(word);
    if (kept.length === 3) break;
  }
  const named = kept.join(' ');
  const opening = left.trim() === named;
  return named !== '' && (opening || !/^\p{Lu}/u.test(kept.at(-1)!)) ? named.toLowerCase() : null;
}
