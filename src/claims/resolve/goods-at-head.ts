import type { Marks } from '../extract/draft.js';
import { isGoodsWord } from '../extract/goods-words.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import type { Subject } from './names-beside.js';
import { productOfWords } from './product-of-words.js';

/** "Soya towered over the rest with #", "refined copper obtained from ores had", "natural gas in gaseous state brought": any verb at all. */
const AT_HEAD = nounPhraseForm({
  before: String.raw`^(?:[-·*¦]\s)?(?:The\s|Only\s)?`,
  after: String.raw`(?:\s(?:in|from|of|with|for)\s[a-z]+(?:\s[a-z]+){0,2}(?=\s(?:brought|fetched|earned|had|took|made|cost|rose|fell|grew)))?\s(?:(?!priced|named|called|based|used|needed|produced|mined|grown)[a-z]{3,}(?:ed|shone|took|did|ran|went|sold|beat|stood|bore|drew|threw|flew)(?:\s(?:from|in|by|for|of|to)\s(?:[a-z]+\s){1,4}?(?:had|has|brought|fetched|made|earned|accounted))?|beat|drew|bore|ran|had|brought|fetched|earned|made|cost|rose|fell|grew)\b`,
  anyCase: true,
});
/** "Oil prices", "copper miners" end in no goods; "products" are of any kind. */
const PLAIN = /^(?:[Oo]ther\s)?(?:goods|products|items|articles|merchandise|commodities|materials?|parts?)$/;

/** The goods that a sentence opens with, whatever it goes on to say of them. */
export function goodsAtHead({ masked }: Marks): readonly Subject[] {
  const found = AT_HEAD.exec(masked);
  // "Oils obtained from minerals had": the name ends before its participle.
  const words = found?.groups?.words?.replace(/\s[a-z]+ed$/, '');
  if (!found || words === undefined || PLAIN.test(words)) return [];
  if (!isGoodsWord(/[a-z-]*$/i.exec(words)![0].toLowerCase())) return [];
  // "The share of fish fell" opens with no goods.
  if (productOfWords(words) === null) return [];
  const from = found[0].indexOf(words) + words.length;
  return [{ at: found.index, aside: [from, found[0].length], words }];
}
