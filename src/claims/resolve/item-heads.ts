import type { Marks } from '../extract/draft.js';
import { isGoodsWord } from '../extract/goods-words.js';
import { ofLine } from './list-product.js';
import { isKindOfTrade } from './topic.js';

const LAST = /[a-z-]+$/i;
const isGoods = (product: string): boolean =>
  isKindOfTrade(product) || isGoodsWord(LAST.exec(product)?.[0].toLowerCase() ?? '');

/** "- Services. Exports rose by #": the item of a list that opens with what it is of. */
function headOf(marks: Marks): string | null {
  if (marks.sentence.opensItem !== true || !marks.text.endsWith('.')) return null;
  const product = ofLine({ ...marks, text: marks.text.slice(0, -1) });
  return product !== null && isGoods(product) ? product : null;
}

/** What the items of lists are of that open with it, and where that ends: at the next item, and behind the list. */
export function itemHeads(all: readonly Marks[]): ReadonlyMap<Marks, string | null> {
  const heads = new Map<Marks, string | null>();
  let under = false;
  let named = 0;
  for (const marks of all) {
    const head = headOf(marks);
    if (head !== null) named += 1;
    const ends = under && head === null && (marks.sentence.opensItem === true || marks.sentence.kind !== 'list');
    if (head !== null || ends) heads.set(marks, head);
    if (head !== null) under = true;
    else if (ends) under = false;
  }
  return named > 1 ? heads : new Map();
}
