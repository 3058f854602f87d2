import type { Draft, Marks } from '../extract/draft.js';
import { isGoodsWord } from '../extract/goods-words.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { productOfWords } from './product-of-words.js';
import { isKindOfTrade } from './topic.js';

const GATE = gateOf('tariff|tariffs|duty|duties|levy|levies|surcharge|surcharges');
const RATE = String.raw`(?:(?:of|at)\s(?:up\sto\s|as\smuch\sas\s|about\s)?#+\s|to\s#+\s)?`;
/** "Tariffs of # on steel and aluminium", "# duties on imports of cars", "a levy on Canadian lumber". */
const ON = nounPhraseForm({
  before: String.raw`\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\s${RATE}(?:on|against)\s(?:(?:all|foreign|imported|most|some|many)\s)?(?:@+(?:'s)?\s)?(?:(?:imports|shipments|purchases)\sof\s)?`,
});
const REACH = 55;
/** "Tariffs on machinery were cut by #". */
const NEAR = 25;

/** What a duty is laid on, where it is goods of one kind: a claim of the duty is of these. */
export function tariffed({ text, masked }: Marks, { kind, start, end }: Draft): string | null {
  if (kind !== 'not_checkable' || !opens(text, GATE)) return null;
  const found = ON.all(masked).find((m) => m.index < end + REACH && m.index + m[0].length > start - NEAR);
  const product = productOfWords(found?.groups?.words);
  const named = product !== null && !isKindOfTrade(product) && !PLAIN.test(product);
  return named && product.split(/[^A-Za-z-]+/).some((word) => isGoodsWord(word.toLowerCase())) ? product : null;
}
/** All goods by another name. */
const PLAIN =
  /^(?:(?:other|some|many|most|more|further|foreign|certain|various)\s)?(?:goods|products|items|merchandise|articles|commodities)$/;
