import { isGoodsWord } from '../extract/goods-words.js';
import { productOfWords } from './product-of-words.js';

const HOW = String.raw`(?:(?:mainly|mostly|chiefly|largely|primarily|partly|above\sall|in\spart|in\sparticular|for\sthe\smost\spart|first\sof\sall)\s)?`;
/** "Mostly because of crude oil and gold", "lifted by chemical products", "thanks in particular to medicines": names of goods and nothing else. */
const BARE = new RegExp(
  String.raw`^${HOW}(?:because\sof|thanks\s${HOW}to|due\s${HOW}to|on\saccount\sof|owing\s${HOW}to|on\sthe\s(?:strength|back)\sof|(?:driven|led|lifted|pulled|boosted|supported|pushed\sup|dragged\sdown|propelled|fuell?ed)\s${HOW}by)\s(?<names>[a-z][a-z-]*(?:,?\s[a-z-]+){0,8}?)(?:\salike)?$`,
  'i',
);
const APART = /,\s(?:and\s)?(?:of\s)?|\sand\sof\s|\sand\s/;
/** The last word of each name is one of goods: "crude oil", "auto parts". */
const isOfGoods = (name: string): boolean =>
  !/\b(?:an?|the|by|in|from|with|its|their)\b/.test(name) &&
  isGoodsWord(/[a-z-]+$/i.exec(name)?.[0].toLowerCase() ?? '');

/** The goods that a cause is told by alone; null where it says more of them, or names something else. */
export function goodsOfCause(said: string): string | null {
  const names = BARE.exec(said)?.groups?.names;
  if (names === undefined) return null;
  const each = names.split(APART);
  if (!each.every((name) => isOfGoods(name))) return null;
  const first = productOfWords(each[0]);
  return first === null || productOfWords(each.at(-1)) === null ? null : names.replace(/\sand\sof\s/g, '; ');
}
