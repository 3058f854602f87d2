import type { Marks } from '../extract/draft.js';
import { isOnlyGoods } from '../extract/goods-words.js';
import { itemHeads } from './item-heads.js';
import { ofLine } from './list-product.js';
import { isKindOfTrade, type Place } from './topic.js';

const LAST = /[a-z-]+$/i;
const OF_GOODS = /^(?:products|goods)$/;
const isGoods = (product: string): boolean => {
  const last = LAST.exec(product)?.[0].toLowerCase() ?? '';
  return isKindOfTrade(product) || isOnlyGoods(last) || (OF_GOODS.test(last) && product !== last);
};

/** "Rice", "Rubber": the headings of a text that name what their paragraphs are of; one alone may be any section's title. */
export function productHeadings(all: readonly Marks[]): ReadonlyMap<Marks, string | null> {
  const named = new Map<Marks, string>();
  all.forEach((marks, i) => {
    const { kind, block } = marks.sentence;
    const alone = kind !== 'list' && all[i - 1]?.sentence.block !== block && all[i + 1]?.sentence.block !== block;
    const product = kind === 'heading' || alone ? ofLine(marks) : null;
    if (product !== null && isGoods(product)) named.set(marks, product);
  });
  return named.size > 1 ? named : itemHeads(all);
}

/** What the paragraphs below are of, until the next heading. */
export const sectionProductAfter = (place: Place, marks: Marks): string | null =>
  place.productHeadings.get(marks) ??
  (marks.sentence.kind === 'heading' || place.productHeadings.has(marks) ? null : place.sectionProduct);
