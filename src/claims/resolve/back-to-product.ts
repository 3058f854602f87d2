import type { Marks } from '../extract/draft.js';
import { isKindOfTrade, type Place } from './topic.js';

/** "Exports to most of the top markets": what went to whom. */
const TO_MARKETS =
  /^\s(?:to|for)\s(?:(?:most|some|all|half|many|five|six|seven|eight|nine|ten|four|three|two)\sof\s)?(?:the\s|its\s|their\s)?(?:(?:country's|top|main|major|key|largest|biggest|other|most|ten|#+)\s){0,3}(?:markets|destinations|partners|buyers|customers)\b/;

/**
 * "Total trade fell #." The next paragraph: "Exports to most of the top markets fell": in a text on one product that goes
 * one way, what both ways came to was only told beside it.
 */
export function backToProduct(
  { flows, masked, text }: Marks,
  { topic, block, product }: Place,
  { product: ofText, flowsOfProduct }: Pick<Place, 'product' | 'flowsOfProduct'>,
  here: number,
): boolean {
  if (product !== null || ofText === null || isKindOfTrade(ofText) || topic.flow !== 'total' || block === here)
    return false;
  if (flowsOfProduct.has('total') || flowsOfProduct.size !== 1) return false;
  const [first] = flows;
  return (
    first?.by === 'noun' &&
    first.start === 0 &&
    first.product === null &&
    !first.whole &&
    flows.every((f) => flowsOfProduct.has(f.flow)) &&
    (first.partner !== null || TO_MARKETS.test(masked.slice(first.end))) &&
    !text.startsWith('Total')
  );
}
