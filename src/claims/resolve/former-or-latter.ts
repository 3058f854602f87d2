import type { Draft, Marks } from '../extract/draft.js';
import { namesOf } from './paired-names.js';
import { productsIn } from './subject-product.js';
import type { Place } from './topic.js';

/** What points to one of two, and nothing between it and the number but words of its own clause. */
const ONE_OF_TWO = /\bthe\s(?:(?<first>former)|latter)\b[^#;.:@]{0,60}$/i;

/** "Of the latter, solid state drives accounted for #": a part of one, that is named. */
const PART_OF_ONE =
  /^the\s(?:former|latter),\s[a-z][^#]*\s(?:alone\s)?(?:account|ma[dk]e|bring|brought|earn|fetch|were|was|came|represent|contribut|rose|fell|grew)/i;

/** "Diamonds and ore are sold. The former brought #, the latter #": which of two products that were named together. */
export function formerOrLatter(marks: Marks, { at }: Draft, place: Place): string | null {
  if (!marks.text.includes('ormer') && !marks.text.includes('atter')) return null;
  const left = marks.masked.slice(Math.max(0, at - 100), at);
  const said = ONE_OF_TWO.exec(left);
  if (!said || PART_OF_ONE.test(said[0])) return null;
  const here = productsIn(marks).filter((p) => p.at < at - left.length + said.index);
  const before = place.block === marks.sentence.block ? [place.spoken, place.subject] : [];
  for (const product of [...here.map((p) => p.product).reverse(), ...before]) {
    const names = product === null ? null : namesOf(product, 2);
    if (names) return names[said.groups!.first ? 0 : 1]!;
  }
  return null;
}
