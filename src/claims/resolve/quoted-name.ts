import { isOnlyGoods, isSortOfGoods } from '../extract/goods-words.js';
import { productOfWords } from './product-of-words.js';

/** A name of goods in a tariff's own capitals: "Motor Spirit Ordinary", "Used Vehicles". */
const NAMED = '"(?<words>[A-Za-z][A-Za-z,&\' -]{2,60})"';
const BESIDE = new RegExp(String.raw`${NAMED},?\s(?:\(|(?:at|with|worth|valued\sat|for)\s)$`);
const BEHIND = new RegExp(
  String.raw`^(?:\s(?:on|in|of|among|for|from|over|during)\s[^,;:.#"]{2,40}?)?\s(?:was|were|is|are|remained|came\sfrom)\s(?:the\s)?${NAMED}`,
);

function product(found: RegExpExecArray | null): string | null {
  const words = found?.groups?.words?.replace(/,$/, '').toLowerCase();
  if (!words) return null;
  const isGoods = words.split(/[^a-z-]+/).some((word) => isOnlyGoods(word) || isSortOfGoods(word));
  return isGoods || TRADE_NAMES.test(words) ? productOfWords(words) : null;
}
/** Names in tariffs that newsrooms do not use. */
const TRADE_NAMES = /\b(?:spirits?|preparations?|articles?|parts|machines?|apparatus|appliances?|oils?|instruments?)\b/;

/** The quoted name right before a number: `was "Motor Spirit Ordinary", at #`. */
export const quotedBeside = (left: string): string | null =>
  left.includes('"') ? product(BESIDE.exec(left.slice(-90))) : null;

/** The quoted name that a place in an order is given to: `the commodity with the highest value was "Gas Oil"`. */
export const quotedBehind = (right: string): string | null =>
  right.includes('"') ? product(BEHIND.exec(right)) : null;
