import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { gateOf } from '../extract/word-gates.js';

const WHO =
  'sector|industry|makers|carmakers|automakers|steelmakers|winemakers|watchmakers|chipmakers|toymakers|papermakers|shoemakers|cheesemakers|drugmakers|planters|breeders|packers|processors|smelters|distillers|brewers|producers|growers|manufacturers|exporters|shippers|farmers|miners|refiners|importers|suppliers|companies|firms|factories|mills';
/** "The garment sector exported #", "rice exporters shipped goods worth #": those who sell what stands before the word. */
export const SELLERS = nounPhraseForm({
  start: String.raw`(?:(?:the|its|their|@+(?:'s?)?)\s)*`,
  before: String.raw`(?:[,;:¦.]\s|\b(?:whereas|while|though|and|but|that)\s)(?:(?:the|its|their|@+(?:'s?)?)\s)*`,
  after: String.raw`(?:\s(?:in|from|of)\s(?:the\s)?@+)?(?:,\s(?:an?|the|which)\s[^,#;]{3,50},)?\s(?:(?:has|have|had|also|alone|together)\s)*(?:exported|imported|shipped|sold|earned|exports?|imports?|ships?|sells?)\b(?!\s(?:rose|fell|grew|were|was|of|to|from|and)\b)`,
  head: String.raw`(?:makers|producers|growers|manufacturers|exporters|shippers|importers)\sof\s`,
  anyCase: true,
});
export const SELLERS_GATE = gateOf(WHO);
const IS_SELLER = new RegExp(
  String.raw`(?:^|\s)(?:${WHO})$|^(?:makers|producers|growers|manufacturers|exporters|shippers|importers)\sof\s`,
  'i',
);

/** Do words name those who sell one product? */
export const isSeller = (words: string): boolean => IS_SELLER.test(words);
