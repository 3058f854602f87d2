import type { FlowWord } from './flow-word.js';
import { matchesOf } from './matches.js';

const OF_EXPORTERS =
  /\bexport orders\b|\borders\b[^.]{0,60}\b(?:exporters|from (?:abroad|overseas))\b|\bexporters\b[^.]{0,40}\borders\b/i;
/** Does a text tell the orders that exporters received, as Taiwan's ministry does each month? "Orders" alone are then those. */
export const tellsOrders = (text: string): boolean => text.includes('rders') && OF_EXPORTERS.test(text);

const EXPORT_ORDERS = /\b(?:new\s)?export orders\b/gi;
const ORDERS =
  /\b(?:(?:new|overseas|foreign|export)\s)?(?<!\b(?:court|executive|standing|domestic|home|tall|purchase|factory|in|law and)\s)orders\b(?!\s(?:to\s(?:close|stop|halt)|that\sban))/gi;

/** "Export orders", and in a text on them any orders: what is sold, before it is shipped. */
export const findOrders = (masked: string, ofOrders: boolean): readonly FlowWord[] =>
  masked.includes('rders')
    ? matchesOf(ofOrders ? ORDERS : EXPORT_ORDERS, masked).map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        flow: 'exports',
        gap: null,
        by: 'noun',
        orders: true,
      }))
    : [];

/** "US orders" are of who placed them, "Taiwan's export orders" of who received them. */
export const isPlaced = (word: string): boolean => !/^(?:new\s)?export/i.test(word);
