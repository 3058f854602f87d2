import type { Draft, Marks } from '../extract/draft.js';
import { isWholeOfShare } from '../extract/flow-of-number.js';
import { isItem } from './list-product.js';
import { headProduct, namedProduct } from './subject-product.js';
import { isKindOfTrade, type Place } from './topic.js';

const PRONOUN = /^(?:It|They|These|Those|That|This)\b/;

/** Is the number a share, and its flow only what it is a share of? */
const ofWhole = ({ masked }: Marks, { flow }: Draft): boolean => flow === null || isWholeOfShare(masked, flow);

/** The product of a claim: its subject's, its flow's, that of the flow before it in the sentence, else what the text is about. */
export function productOf(marks: Marks, draft: Draft, place: Place, carriesOn: boolean): string | null {
  // "a 4.8 percent increase in exports of energy products"
  if (draft.flow?.product && draft.flow.start >= draft.atEnd && draft.kind === 'growth') return draft.flow.product;
  const { topic, base } = place;
  const named = namedProduct(marks, draft);
  if (named) return named.product ?? (isKindOfTrade(topic.product) ? place.product : topic.product);
  if (draft.flow?.product) return draft.flow.product;
  if (place.listProduct && draft.flow?.whole !== true && isItem(marks)) return place.listProduct;
  const head = headProduct(marks);
  if (head) return head;
  // "It made up 59 percent of the country's trade": the product that the sentence before was about.
  if (carriesOn && draft.kind === 'share' && topic.product && PRONOUN.test(marks.text) && ofWhole(marks, draft))
    return topic.product;
  if (!draft.flow) {
    const said = marks.flows.filter((f) => f.end <= draft.at && f.product).at(-1)?.product;
    if (said) return said;
    if (carriesOn && topic.product) return topic.product;
  }
  const earlier = draft.flow ? marks.flows.filter((f) => f.end <= draft.flow!.start).at(-1) : undefined;
  if (earlier?.product && isKindOfTrade(earlier.product)) return earlier.product;
  if (draft.flow?.whole || earlier?.whole)
    return isKindOfTrade(place.product) ? place.product : place.product && 'goods';
  if (draft.flow?.by === 'verb' && earlier?.product) return earlier.product;
  // "The oil balance showed a deficit of #": one balance, named twice.
  if (draft.flow?.flow === 'balance' && earlier?.flow === 'balance' && earlier.product) return earlier.product;
  if (carriesOn && isKindOfTrade(topic.product)) return topic.product;
  return place.product ?? (isKindOfTrade(base?.product ?? null) ? base!.product : null);
}

/** The kind of trade or the product that a text is about as a whole, from its headline and its first sentences. */
export function textProduct(
  marksOfText: readonly Marks[],
  main: string | null,
): Pick<Place, 'product' | 'productOfWorld'> {
  const product = saidProduct(marksOfText);
  if (product !== null) return { product, productOfWorld: isKindOfTrade(product) ? product : null };
  // The monthly release of the US Commerce Department counts goods and services together, but single partners by goods.
  const all = marksOfText.map((marks) => marks.text).join(' ');
  const both =
    main === 'USA' &&
    /\bCommerce Department\b|Bureau of Economic Analysis|\bBEA\b/.test(all) &&
    !/\bmerchandise\b/i.test(all);
  return { product: null, productOfWorld: both ? 'goods_services' : null };
}

const BOTH_SAID =
  /\btrade[^.]{0,60}\bgoods and services\b|\bgoods and services (?:taken |put |added )?together\b|\bwith services included\b|\bincluding services\b/i;
const GOODS_ALONE = /\b(?:[Ii]n|[Ff]or|[Oo]f) (?:goods|merchandise)(?: trade)? (?:alone|only)\b/;

/** "- Goods: down $1.3 trillion" */
const ITEM_OF_GOODS = /^goods:\s/i;
const ITEM_OF_SERVICES = /^services:\s/i;

function saidProduct(marksOfText: readonly Marks[]): string | null {
  const lead = marksOfText.slice(0, 4);
  const said = lead.flatMap((marks) => marks.flows.map((f) => f.product));
  const text = lead.map((marks) => marks.text).join(' ');
  if (said.includes('goods_services') || BOTH_SAID.test(text)) return 'goods_services';
  const has = (form: RegExp): boolean => marksOfText.some((marks) => form.test(marks.text));
  // "In merchandise alone": what names no kind is of both. So it is where one list gives the two apart.
  if (has(GOODS_ALONE) || (has(ITEM_OF_GOODS) && has(ITEM_OF_SERVICES))) return 'goods_services';
  const kinds = said.filter(isKindOfTrade);
  if (kinds.length > 0) return kinds[0]!;
  const most = productOfMost(marksOfText);
  if (most) return most;
  // One product is the whole text's only where its very first flow is of it.
  const first = marksOfText.find((marks) => marks.flows.length > 0)?.flows[0];
  return first && marksOfText.indexOf(lead.find((marks) => marks.flows.includes(first))!) <= 1 ? first.product : null;
}

const stem = (product: string): string =>
  (/[\w-]+$/.exec(product)?.[0] ?? product).toLowerCase().replace(/(?:ies|s)$/, '');

/** A product that the headline names and most of the text goes on about: "smartphones", "tea". */
function productOfMost(marksOfText: readonly Marks[]): string | null {
  const title = marksOfText[0]?.text.toLowerCase() ?? '';
  const titled = marksOfText[0]?.flows ?? [];
  // A headline that also names a flow of all goods is not about one product.
  if (titled.some((f) => f.product === null)) return null;
  const first = marksOfText[1]?.flows[0]?.product;
  const products = new Set(marksOfText.flatMap((marks) => marks.flows.map((f) => f.product)));
  for (const product of products) {
    if (product === null || isKindOfTrade(product) || stem(product).length < 3 || !title.includes(stem(product)))
      continue;
    const sentences = marksOfText.filter((marks) => marks.text.toLowerCase().includes(stem(product))).length;
    if (product === first || (sentences >= 4 && sentences * 3 >= marksOfText.length)) return product;
  }
  return null;
}
