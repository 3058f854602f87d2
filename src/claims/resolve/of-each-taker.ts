import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { isKindOfTrade } from './topic.js';

/** "Exports of garments to the US rose #, while exports to the EU fell #": of garments too. */
export const ofEachTaker = (
  { masked }: Marks,
  before: FlowMention,
  { start, end, flow, partner, product, whole }: FlowMention,
): string | null =>
  before.flow === flow &&
  before.product !== null &&
  !isKindOfTrade(before.product) &&
  before.partner !== null &&
  before.partner !== 'WLD' &&
  product === null &&
  partner !== null &&
  partner !== 'WLD' &&
  !whole &&
  AND_THOSE.test(masked.slice(before.end, start)) &&
  /^\s(?:to|from)\s(?:the\s)?@/.test(masked.slice(end))
    ? before.product
    : null;
const AND_THOSE = /#[^;:#]{0,30},?\s(?:while|and|but|whereas)\s$/;
