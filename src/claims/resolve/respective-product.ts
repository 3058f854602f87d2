import { type Draft, draftWith, type Marks } from '../extract/draft.js';
import { numberInRow, saysRespectively } from './beside.js';
import { namesOf } from './paired-names.js';
import { productOfWords } from './product-of-words.js';
import { namedProduct } from './subject-product.js';

/** "Petroleum and gems and jewellery exports fell # and #": a row of names at the head of a clause, right before the flow. */
const ROW =
  /(?:^|[;:]\s|,\s(?:while|whereas|but)\s)(?<words>[A-Za-z][a-z-]*(?:(?:,\s(?:and\s)?|\sand\s|\s)[a-z][a-z-]*){2,11})\s$/;
const ELLIPSIS = /\sand\sof\s/;
function namesBefore({ masked }: Marks, { flow }: Draft, count: number): readonly string[] | null {
  if (flow?.by !== 'noun') return null;
  const words = ROW.exec(masked.slice(Math.max(0, flow.start - 110), flow.start))?.groups?.words;
  return words && flow.start <= 110 ? namesOf(words, count) : ofEach(masked.slice(flow.end, flow.end + 160), count);
}
/** "Exports of gems and jewellery and of leather": the preposition parts the names. */
const OF_EACH =
  /^\sof\s(?<words>[a-z][a-z -]*(?:,\sof\s[a-z][a-z -]*)*,?\sand\sof\s[a-z][a-z -]*?)\s(?:rose|fell|grew|gained|dropped|declined|increased|decreased|were|earned|brought|climbed|jumped|contracted|amounted|stood|reached|came)\b/;
function ofEach(right: string, count: number): readonly string[] | null {
  if (!ELLIPSIS.test(right)) return null;
  const names = OF_EACH.exec(right)?.groups?.words?.split(/,?\sand\sof\s|,\sof\s/);
  return names?.length === count ? names : null;
}
/** "Chips, PCs and disks, which shrank by #, # and # respectively": a row of names before what all of them did. */
const WHICH =
  /(?:^|[;:]\s|\b(?:of|from|for|in|by|on|were|was|are|like|including)\s)(?:the\s)?(?<words>[A-Za-z][\w-]*(?:(?:,\s(?:and\s)?|\sand\s|\s)[A-Za-z][\w-]*){2,11}),\s(?:which|whose\s(?:exports|imports|sales|shipments|value|share))\s(?:[a-z]+\s){1,3}$/;
function namesOfWhich(masked: string, to: number, count: number): readonly string[] | null {
  const from = Math.max(0, to - 150);
  const found = WHICH.exec(masked.slice(from, to));
  return found === null || (found.index === 0 && from > 0) ? null : namesOf(found.groups!.words!, count);
}

/** "Zinc and tin brought # and #": which of several products, named in the order of their numbers, a number is of. */
export function respectiveProduct(marks: Marks, draft: Draft, product: string | null): string | null {
  if (draft.quantity === null || marks.quantities.length < 2) return product;
  const row = numberInRow(marks, draft);
  if (row === null) return product;
  const apart = saysRespectively(marks.masked);
  const before = apart
    ? (namesBefore(marks, draft, row.count) ??
      namesOfWhich(marks.masked, marks.quantities[row.first]!.start, row.count))
    : null;
  const name = before ? productOfWords(before[row.index]) : null;
  if (name) return name;
  const names = product === null ? null : namesOf(product, row.count);
  if (names) return names[row.index]!;
  if (!apart) return product;
  // "Copper brought # and gold #, down # and # respectively": of those whose numbers stand before.
  const own = marks.quantities[row.first - row.count + row.index];
  return (
    (own && namedProduct(marks, draftWith(draft, { kind: 'level', at: own.start, atEnd: own.end }))?.product) ?? product
  );
}
