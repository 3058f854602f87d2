import type { Marks } from '../extract/draft.js';
import type { Place } from './topic.js';

/** "World trade, goods and services together, grew. In Africa, exports rose #": the trade of each is counted by its goods alone. */
export const productOfOne = (product: string | null, reporter: string, { text }: Marks, place: Place): string | null =>
  product === 'goods_services' && reporter !== place.main && place.product === null && !text.includes('ervices')
    ? 'goods'
    : product;
