import type { Draft, Marks } from '../extract/draft.js';
import { numberInRow } from './beside.js';
import { namedProduct } from './subject-product.js';

const NAMES = /,\s(?:and\s)?|\sand\s/;
const RESPECTIVELY = /\brespectively\b/i;

/** "Zinc and tin brought # and #": which of several products, named in the order of their numbers, a number is of. */
export function respectiveProduct(marks: Marks, draft: Draft, product: string | null): string | null {
  if (draft.quantity === null || marks.quantities.length < 2) return product;
  const row = numberInRow(marks, draft);
  if (row === null) return product;
  const names = product?.split(NAMES) ?? [];
  if (names.length === row.count) return names[row.index]!;
  if (!RESPECTIVELY.test(marks.masked)) return product;
  // "Copper brought # and gold #, down # and # respectively": of those whose numbers stand before.
  const own = marks.quantities[row.first - row.count + row.index];
  return (own && namedProduct(marks, { ...draft, kind: 'level', at: own.start, atEnd: own.end })?.product) ?? product;
}
