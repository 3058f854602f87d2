import type { Marks } from './draft.js';
import { isPerUnit, isPriceOfTrade } from './price-of-trade.js';
import type { PrintedQuantity } from './quantities.js';

/** A year in "2017 dollars" is no amount. */
const isYear = ({ quantity }: PrintedQuantity): boolean =>
  quantity.scale === 'one' &&
  quantity.unit === 'currency' &&
  /^(?:19|20)\d\d$/.test(String(quantity.value)) &&
  quantity.step === 1;

/** Prices and rates of exchange are printed in single units: no figure of trade is so small. */
export const isPrice = ({ quantity }: PrintedQuantity): boolean =>
  quantity.unit === 'currency' && quantity.scale === 'one' && Math.abs(quantity.value) < 10_000;

const isUnitPrice = (marks: Marks, { quantity, end }: PrintedQuantity): boolean =>
  quantity.unit === 'currency' && quantity.scale === 'one' && isPerUnit(marks, end);

/** "A ton of exported goods was worth #": what trade brings by its weight. */
const OF_A_TON =
  /\b(?:a|an|each|every|one|per)\s(?:metric\s)?ton(?:ne)?\sof\s(?:[-@'a-z]+\s){0,2}?(?:exports?|imports?|exported|imported|goods\s(?:exported|imported|sold|bought))\b[^.;]{0,60}?\b(?:worth|valued|was|were|cost|came|brought|fetched|averaged)\s/i;

/** The numbers of a sentence that may be of trade: neither the year of prices nor prices. */
export function amountsOfTrade(marks: Marks): readonly PrintedQuantity[] {
  const perTon = marks.text.includes(' ton') && OF_A_TON.test(marks.masked);
  return marks.quantities.filter(
    (q) => !isYear(q) && (perTon || !(isPrice(q) || isUnitPrice(marks, q)) || isPriceOfTrade(marks, q.start, q.end)),
  );
}
