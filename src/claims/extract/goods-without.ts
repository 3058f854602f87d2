import { productName } from './noun-phrase.js';
import { nounPhraseForm } from './noun-phrase-form.js';

const LEAVING = String.raw`(?:excluding|excl\.?|exclusive of|without|net of|not counting|other than|leaving out|ex|outside|besides|apart from|aside from|barring|minus|except(?: for)?|with the exception of)\s(?:the\s|trade in\s)?`;
/** "Imports (excluding oil) rose", "exports, again without diamonds, added up to #". */
const EXCLUDING = nounPhraseForm({
  before: String.raw`^(?:\s(?:abroad\s|overseas\s)?\(|,?\s)(?:(?:again|this time|likewise|still|also|always|once more)\s)?${LEAVING}`,
});
/** "Imports, oil aside, rose". */
const SET_ASIDE = nounPhraseForm({
  before: String.raw`^(?:\s\(|,?\s)(?:with\s)?(?:the\s)?`,
  after: String.raw`\s(?:aside|apart|excluded|left out|set aside|stripped out)\b`,
});
/** "Imported goods other than diamonds", "the deficit in goods (excluding ships)". */
const GOODS_BUT = nounPhraseForm({
  before: String.raw`^\s(?:(?:in|of)\s)?(?:goods|merchandise|products)\s\(?${LEAVING}`,
});
const GAP = nounPhraseForm({
  before: String.raw`^,?\s\(?(?:excluding|exclusive of|without|net of|not counting|leaving out|outside)\s(?:the\s)?`,
});
/** "Exports other than crude of Nigeria", "the balance without energy closed", "outside the petroleum sector". */
const ENDS = /(?:\s(?:of|for|worth|sector|industry|items?)|,?\s[a-z]+(?<!e)ed)+$/;
/** How figures were made, and not what they are of: "without seasonal adjustment", "excluding price effects". */
const NO_GOODS =
  /\b(?:season\w*|calendar|adjust\w*|effects?|impact|inflation|prices?|currenc(?:y|ies)|exchange|holidays?|factors?|influences?|revisions?|rounding|delays?|doubt|exceptions?|warning|variations?|fluctuations?|volatility|swings?|interruption|end|limits?|precedent|change|tariffs?|dut(?:y|ies)|tax(?:es)?|subsid(?:y|ies)|aid|help|war|deal|agreement|pandemic)\b/i;

/** What is left of all goods without those that words name; null where these name none. */
export function goodsWithout(said: string | undefined): string | null {
  const words = said?.replace(ENDS, '');
  return words === undefined || NO_GOODS.test(words) || productName(words) === null ? null : `goods excluding ${words}`;
}

/** "Goods other than diamonds", behind the flow. */
export const goodsBut = (right: string): string | null => goodsWithout(GOODS_BUT.exec(right)?.groups?.words);

/** "Goods other than diamonds were imported for #". */
export function goodsThen(left: string): string | null {
  const from = left.search(/\bgoods\s(?:other|excluding|except|without)\b/i);
  return from >= 0 && /^goods\s[a-z ]+\s(?:was|were)\s$/i.test(left.slice(from))
    ? goodsBut(` ${left.slice(from)}`)
    : null;
}

/** "Imports (excluding oil)", "exports, gold aside": what the words behind a flow leave out of it. */
export const flowWithout = (right: string): string | null =>
  goodsWithout((EXCLUDING.exec(right) ?? SET_ASIDE.exec(right))?.groups?.words);

/** "Imports of goods (excluding ships)", where the flow says that it is of goods. */
export const goodsButNot = (right: string): string | null => goodsWithout(EXCLUDING.exec(right)?.groups?.words);

/** "The balance without energy", "the deficit excluding gold". */
export const gapWithout = (right: string): string | null =>
  goodsWithout((GAP.exec(right) ?? SET_ASIDE.exec(right))?.groups?.words);
