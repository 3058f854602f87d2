import { isGoodsWord, isOnlyGoods } from '../extract/goods-words.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { wordSource } from '../extract/word-source.js';
import { productOfWords } from './product-of-words.js';

/** What is sold, asked for or paid: the goods stand behind it or before it. */
const TRADED =
  'sales|exports|imports|shipments|demand|appetite|orders|purchases|deliveries|supplies|supply|prices?|exporters';
const MOVED =
  'rises?|falls?|increases?|decreases?|jumps?|surges?|drops?|declines?|gains?|growth|rebound|recovery|slump|pick-up|upturn|downturn|weakness|strength|improvement';
const HOW =
  'strong|stronger|solid|robust|brisk|firm|firmer|healthy|higher|lower|weak|weaker|sluggish|slow|slower|rising|falling|soaring|surging|growing|increased|increasing|reduced|declining|shrinking|improved|better|large|larger|big|bigger|small|smaller|sharp|steep|record|global|foreign|overseas|continued|good|poor|greater';
const LINK = String.raw`(?:(?:(?:[a-z]+ly|partly|in\s(?:large\s)?part|above\sall)\s)?(?:on(?:\sthe\s(?:back|strength)\sof)?|(?:thanks|due|owing)\s(?:[a-z]+ly\s)?to|because\sof|reflecting|as\sa\sresult\sof|attributable\sto|as|(?:was\s|were\s)?(?:driven|led|boosted|helped|lifted|supported|fueled|fuelled|buoyed|dragged\sdown|pulled\sdown|pushed\sup|hit|hurt)\s(?:[a-z]+ly\s)?by)\s)?`;
const HEAD = String.raw`(?:(?:the|an?|its|their|@+'s?)\s)?(?:(?:${wordSource(HOW)})\s){0,2}`;

/** "On strong sales of chips", "thanks to higher car exports", "because of crude oil and gold", "lower demand for dairy". */
const DRIVER = nounPhraseForm({
  before: String.raw`^${LINK}${HEAD}(?:${wordSource(MOVED)}\s(?:in|of)\s)?${HEAD}(?:${wordSource(TRADED)}\s(?:of|for)\s)?${HEAD}`,
  after: String.raw`(?=$|[.,;]|\s(?:to|from|in|abroad|overseas|lifted|pushed|pulled|boosted|drove|helped|dragged|raised|weighed|supported|cut|pressed|held|picked|went|gained|increased|rose|fell|slowed|weakened)\b)`,
  anyCase: true,
});

const TRADED_BEHIND = new RegExp(String.raw`\s${wordSource(TRADED)}$`);
const LAST = /[a-z-]+$/;

/** The goods that moved exports or imports, by the words of a cause; null where something else did. */
export function productOfDriver(words: string): string | null {
  const name = DRIVER.exec(words)?.groups?.words?.replace(TRADED_BEHIND, '');
  const last = name === undefined ? undefined : LAST.exec(name.toLowerCase())?.[0];
  if (last === undefined) return null;
  return isOnlyGoods(last) || (last.length < name!.length && isGoodsWord(last)) ? productOfWords(name) : null;
}
