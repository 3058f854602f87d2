import type { Marks } from '../extract/draft.js';
import { lineProduct } from './product-of-words.js';
import { productSought } from './sought-product.js';
import { isKindOfTrade, type Place } from './topic.js';

const BULLETS: ReadonlySet<string | undefined> = new Set(['-', '·', '*', '¦']);
const ITEM = /^[-·*¦]\s/;
const LONGEST = 48;
/** Lines that part a text, whatever stands under them. */
const SECTION =
  /\b(?:highlights?|overview|summary|background|notes?|outlook|details?|results?|key|points?|facts?|figures?|findings|glance|brief|main|items?|other|others|method\w*|sources?|context|conclusions?|contents?|introduction|news)\b/i;

/** Is a sentence an item of a list with a bullet? */
export const isItem = ({ text, sentence }: Marks): boolean =>
  sentence.kind === 'list' || (BULLETS.has(text[0]) && ITEM.test(text));

/** "Engineering goods", alone on its line and over a list. */
export function ofLine({ text, flows, quantities, economies, sentence }: Marks): string | null {
  if (sentence.kind === 'title' || text.length > LONGEST || /[.!?,]/.test(text) || SECTION.test(text)) return null;
  if (flows.length > 0 || quantities.length > 0 || economies.length > 0) return null;
  return lineProduct(text.replace(/\s*:$/, ''));
}

/** The lines of a text that name the product of the list under them: one alone may be any section's title. */
export function productLines(all: readonly Marks[]): ReadonlyMap<Marks, string> {
  const lines = new Map<Marks, string>();
  all.forEach((marks, i) => {
    const under = all[i + 1];
    if (!under || !isItem(under) || isItem(marks)) return;
    const product = ofLine(marks);
    if (product !== null) lines.set(marks, product);
  });
  return lines.size > 1 ? lines : new Map();
}

/** The product of the items below, until another line stands between. */
export const listProduct = (place: Place, marks: Marks): string | null =>
  isItem(marks)
    ? place.listProduct
    : (place.productLines.get(marks) ??
      (marks.text.endsWith(':') ? productSought(marks.text) : null) ??
      kindOfLine(marks));

/** "Balance of trade in goods", alone on its line: the kind of trade that the items under it are of. */
function kindOfLine({ text, flows, quantities, sentence }: Marks): string | null {
  if (sentence.kind === 'title' || quantities.length > 0 || flows.length !== 1 || text.length > LONGEST) return null;
  return isKindOfTrade(flows[0]!.product) && !/[.!?,]/.test(text) ? flows[0]!.product : null;
}
