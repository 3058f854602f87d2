import type { Draft, Marks } from '../extract/draft.js';
import { goodsWithout } from '../extract/goods-without.js';
import { isGoodsWord } from '../extract/goods-words.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { onceInTurn } from '../once-in-turn.js';

/** What stands behind what is left out, where the clause goes on about all the rest. */
const THEN = String.raw`(?:,\s|\s(?=(?:the\s(?:trade\s)?(?:increase|decrease|rise|fall|gain|drop|decline|growth|deficit|surplus|gap|balance|total|figure|result)|(?:total\s)?(?:exports|imports|shipments|trade|sales|growth)|it|they|@+(?:'s)?)\s))`;
const SORT = String.raw`(?:trade in\s|exports of\s|imports of\s|sales of\s|the\s|its\s|all\s)?`;
const OUT =
  '(?:left out|excluded|stripped out|taken out|set aside|left aside|disregarded|omitted|removed|factored out)';

/** "Excluding energy, the surplus came to #", "Net of oil, it reached #", "Leave the platform out, and exports rose". */
const WITHOUT = nounPhraseForm({
  before: String.raw`^(?:[-·*¦]\s)?(?:(?:But|And|Yet|Even|However),?\s)?(?:Excluding|excluding|Exclusive of|Not counting|Leaving out|Leaving aside|Stripping out|Stripping away|Stripped of|Disregarding|Setting aside|Net of|Without|without|Outside|Apart from|Aside from|Besides|But for|Minus|(?:Take|Strip|Leave)\s(?:away|out))\s${SORT}`,
  after: String.raw`(?:\s(?:sector|items?|account))?(?:,\s(?:[^,;#@]{3,40}\s(?:being\sone|among\sthem|included),\s)?(?=[a-z@])|\sand\s(?=[a-z@])|\s(?=the\scountry\s)|${THEN})`,
});
/** "With oil left out,", "Once gold is excluded,", "Gold aside,", "Aircraft excluded,", "Leaving energy out,". */
const WITHOUT_ITEM = nounPhraseForm({
  before: String.raw`^(?:(?:With|Once|If|When|After|Leaving|Leave|Taking|Take|Stripping|Strip)\s)?${SORT}`,
  after: String.raw`\s(?:(?:is|are|was|were)\s)?(?:${OUT}|out(?=,)|aside|excepted|apart)(?:,\s(?:and\s)?|\sand\s)`,
  anyCase: true,
});
const ITEM_GATE = gateOf('out|excluded|aside|disregarded|omitted|removed|excepted|apart');
/** "By close to # net of energy products", "# once oil is left out": what the number is without. */
const BEHIND = nounPhraseForm({
  before: String.raw`^,?\s\(?(?:excluding|exclusive of|without|net of|not counting|leaving out|stripping out|ex|(?:once|if|when)\s(?=[a-z -]{3,40}\s(?:is|are|was|were)\s${OUT}))\s?${SORT}`,
  after: String.raw`(?:\s(?:is|are|was|were)\s${OUT})?(?=[,.;:)]|$)`,
});
const BEHIND_GATE = gateOf('excluding|exclusive|without|net|counting|leaving|stripping|ex|once|if|when');

/** What the head of a sentence leaves out of all goods: "Excluding oil,", "Without copper the increase". */
export const withoutProduct = onceInTurn(({ masked, text }: Marks): string | null => {
  const words = WITHOUT.exec(masked)?.groups?.words ?? (opens(text, ITEM_GATE) ? itemLeft(masked) : undefined);
  // "Outside the CIS" is a group of countries.
  return words === undefined || /^[A-Z&]{2,}$/.test(words) ? null : goodsWithout(lowered(words.replace(ALL_ELSE, '')));
});
/** "Excluding medicines, goods exports fell": all the rest, which the clause goes on with. */
const ALL_ELSE = /,\s(?:goods|merchandise)$/i;
const itemLeft = (masked: string): string | undefined => {
  const words = WITHOUT_ITEM.exec(masked)?.groups?.words;
  // "Leave the platform out": one of them, and no kind of goods.
  return words !== undefined && isGoodsWord(/[a-z-]*$/i.exec(words)![0].toLowerCase()) ? words : undefined;
};
const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What the words right behind a number leave out. */
export const leftOutBehind = ({ text, masked }: Marks, { kind, atEnd }: Draft): string | null =>
  (kind === 'level' || kind === 'balance' || kind === 'growth') && opens(text, BEHIND_GATE)
    ? goodsWithout(BEHIND.exec(masked.slice(atEnd, atEnd + 70))?.groups?.words)
    : null;
