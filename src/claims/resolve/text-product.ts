import type { Flow } from '../../model/flow.js';
import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { isWholeOfShare } from '../extract/flow-of-number.js';
import { isOnlyGoods } from '../extract/goods-words.js';
import { thingsTold } from './counted-things.js';
import { leadProduct } from './lead-product.js';
import { isOfWholeEconomy } from './of-whole-economy.js';
import { lineProduct } from './product-of-words.js';
import { productOfScene } from './scene.js';
import { productsIn } from './subject-product.js';
import { isKindOfTrade, type Place } from './topic.js';
import { isSuppliers } from './turned-verb.js';
import { withoutProduct } from './without-product.js';

/** The product or kind of trade of a text, and which flows of a product it tells. */
export type TextProduct = Pick<Place, 'product' | 'productOfWorld' | 'flowsOfProduct'>;

/** "Textiles and Apparel: Shifts in U.S. Merchandise Trade": total exports are those of the sector, too. */
export const EVERY_FLOW: ReadonlySet<Flow> = new Set(['exports', 'imports', 'total', 'balance']);
const DIGEST =
  /^(?<words>[A-Z][A-Za-z-]+(?:,?\s(?:and\s)?[A-Za-z][a-z-]+){0,5}):\s(?:[A-Z]\S*\s){0,2}(?:[Ss]hifts|[Cc]hanges|[Tt]rends|[Dd]evelopments)\sin\b[^;]{0,40}\b[Tt]rade\b/;
function digestOf(title: Marks | undefined): string | null {
  const words = title?.sentence.kind === 'title' ? DIGEST.exec(title.text)?.groups?.words : undefined;
  return words === undefined ? null : lineProduct(words[0] + words.slice(1).toLowerCase());
}

const MOTORS = /^(?:autos?|automobiles?|automotive|cars?|vehicles?)$/i;

const NO_FLOWS: ReadonlySet<Flow> = new Set();

/** The kind of trade or the product that a text is about as a whole, from its headline and its first sentences. */
export function textProduct(marksOfText: readonly Marks[], main: string | null): TextProduct {
  const digest = digestOf(marksOfText[0]);
  if (digest) return { product: digest, productOfWorld: null, flowsOfProduct: EVERY_FLOW };
  const said = saidProduct(marksOfText);
  // "Auto exports up #", over "shipped # light vehicles": the longer name.
  const product = said === null || MOTORS.test(said) ? (thingsTold(marksOfText[1]) ?? said) : said;
  // The monthly release of the US Commerce Department counts goods and services together, but single partners by goods.
  const open = product === null || product === 'goods_services';
  if (
    main === 'USA' &&
    (open ? isOfCommerce(marksOfText) || opensOnGap(marksOfText) : product === 'goods' && opensOnGap(marksOfText))
  )
    return { product: null, productOfWorld: 'goods_services', flowsOfProduct: NO_FLOWS };
  if (
    (product === null || isKindOfTrade(product)) &&
    isOfWorldTrade(marksOfText) &&
    (hasBoth(marksOfText) || tellsBoth(marksOfText))
  )
    return { product: null, productOfWorld: 'goods_services', flowsOfProduct: NO_FLOWS };
  const both = product === 'goods' ? hasBoth(marksOfText) : product === null || isKindOfTrade(product);
  if (both && isOfWholeEconomy(marksOfText))
    return { product: null, productOfWorld: 'goods_services', flowsOfProduct: NO_FLOWS };
  if (product === null) return { product, productOfWorld: null, flowsOfProduct: NO_FLOWS };
  return isKindOfTrade(product)
    ? { product, productOfWorld: product, flowsOfProduct: NO_FLOWS }
    : { product, productOfWorld: null, flowsOfProduct: flowsOf(product, marksOfText) };
}

/** "In October the U.S. ran a trade deficit of #": a text that opens on the gap with all partners, and names no goods, or names them with services. */
function opensOnGap(marksOfText: readonly Marks[]): boolean {
  const flows = marksOfText.find((marks) => marks.flows.length > 0 && marks.quantities.length > 0)?.flows ?? [];
  // "The international trade deficit" is one flow in the words of two; "it bought more, and its trade gap widened".
  const told = flows.find((f) => f.flow !== 'total' && f.by === 'noun');
  if (told?.flow !== 'balance' || (told.partner ?? 'WLD') !== 'WLD' || told.bilateral) return false;
  if (told.product === 'goods_services') return true;
  if (told.product !== null) return false;
  const { text } = marksOfText.find((marks) => marks.flows.includes(told))!;
  return !/\b(?:goods|merchandise)\b/i.test(text) && !marksOfText.some(tellsOfMerchandise);
}

function isOfCommerce(marksOfText: readonly Marks[]): boolean {
  const all = marksOfText.map((marks) => marks.text).join(' ');
  return (
    /\bCommerce Department\b|Bureau of Economic Analysis|\bBEA\b/.test(all) && !marksOfText.some(tellsOfMerchandise)
  );
}

/** Does a sentence speak of trade in merchandise, and not only of that with one partner, which is always of goods? */
const tellsOfMerchandise = ({ text, economies }: Marks): boolean =>
  text.includes('erchandise') && !economies.some((e) => e.code !== 'USA' && e.code !== 'WLD');

/** "The Wine Institute", "Gem and Jewellery Export Promotion Council": who speaks for those who trade in it counts both ways. */
const BODY =
  /(?:\b[A-Z][\w&'-]*\s(?:(?:and|of|for|the|&)\s){0,2}){1,6}(?:Associations?|Council|Federation|Institute|Board|Alliance|Organi[sz]ation|Society|Union|Confederation)\b(?:\s(?:of|for)(?:\s(?:the|and|&|[A-Z][\w-]*)){1,5})?/g;
function isOfTheTrade(product: string, marksOfText: readonly Marks[]): boolean {
  const name = stem(product);
  const title = marksOfText[0]!.text.toLowerCase();
  // "EU trade in fertilisers", "wine trade": both ways of it.
  if (name.length > 2 && (title.includes(`trade in ${product}`) || title.includes(`${name} trade`))) return true;
  return (
    name.length > 2 &&
    marksOfText.some(({ text }) => (text.match(BODY) ?? []).some((said) => said.toLowerCase().includes(name)))
  );
}

/** The flows of a product that a text names: both of them make its total and its balance. */
function flowsOf(product: string, marksOfText: readonly Marks[]): ReadonlySet<Flow> {
  const own = new Set(
    marksOfText.flatMap((marks) =>
      marks.flows.filter((f) => f.product !== null && isAlike(f.product, product)).map((f) => f.flow),
    ),
  );
  if (
    isOfTheTrade(product, marksOfText) ||
    own.has('total') ||
    own.has('balance') ||
    (own.has('exports') && own.has('imports'))
  )
    return new Set<Flow>(['exports', 'imports', 'total', 'balance']);
  return own;
}

/**
 * "Copper exports fell. Total exports came to #, imports to #": does a sentence tell of all goods, in a text about one
 * product? It does where it names all trade, the other direction, or a balance, and the text told of the product one way.
 */
export function tellsOfAll(marks: Marks, { product, flowsOfProduct, main }: Place): boolean {
  const { masked, flows, quantities, sentence } = marks;
  if (sentence.kind === 'title' || product === null || isKindOfTrade(product) || flowsOfProduct.size === 0)
    return false;
  if (flowsOfProduct === EVERY_FLOW) return false;
  // "Imports reached # tonnes in all": weights are of the product.
  if (isByWeight(quantities)) return false;
  return flows.some(
    (f) =>
      f.by === 'noun' &&
      !isByTheWay(masked, f) &&
      // "Japan's purchases declined", in a text on what China sells: what another economy buys of the same.
      !(main !== null && f.reporter !== null && f.reporter !== main && main !== 'WLD' && !f.whole) &&
      (f.product === null || isKindOfTrade(f.product)) &&
      // "Vietnam saw its sales to the US rise", in a text on what the US imports: the same from the other side.
      !(main !== null && f.partner === main) &&
      !isSuppliers(f, marks) &&
      // "Quarrels over trade": a word about the world, and no figure.
      (f.flow !== 'total' || quantities.length > 0) &&
      (f.whole ||
        (f.product === null && f.by === 'noun' && IN_ALL_HEAD.test(masked)) ||
        (f.product === 'goods' && (!isDone(masked, f) || IN_ALL.test(masked))) ||
        !flowsOfProduct.has(f.flow)) &&
      !TRADED_GOODS.test(masked.slice(f.start, f.end + 7)) &&
      !isPartOrOwn(masked, f),
  );
}

/** "Total exports came to #. Copper exports fell": does a sentence come back to the one product that the text is about? */
export const tellsOfProduct = ({ flows, sentence }: Marks, product: string | null): boolean =>
  product !== null &&
  sentence.kind !== 'title' &&
  !isKindOfTrade(product) &&
  !product.startsWith('non-') &&
  flows.some((f) => f.by === 'noun' && f.product !== null && !f.whole && isAlike(f.product, product));

/** Only what is of one product is counted by its weight. */
const isByWeight = (quantities: Marks['quantities']): boolean =>
  MEASURES.has(quantities.find((q) => q.quantity.unit !== 'percent')?.quantity.unit ?? '');
const MEASURES: ReadonlySet<string> = new Set(['tonnes', 'barrels', 'units']);
/** "Foreign trade through the free zones", in a text on the trade in one product: the part of it that goes this way. */
const WAY =
  /^\s(?:through|via|in|by|at|within|from)\s(?:the\s)?(?:[a-z@-]+(?:'s)?\s){0,3}(?:free\s(?:trade\s)?zones?|ports?|airports?|sea|air|land|road|rail|customs\swarehouses?|warehouses?|pipelines?|borders?|crossings?)\b/;
const isByTheWay = (masked: string, { end, flow }: FlowMention): boolean =>
  flow === 'total' && WAY.test(masked.slice(end, end + 60));

/** "A ton of exported goods was worth #": goods of the product. */
export const TRADED_GOODS = /^(?:ex|im)ported goods\b/i;
/** "A third of all shipments", "the sector's surplus": a whole that a part is taken of, or the balance of the product. */
const PART_OR_OWN =
  /\b(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|shares?|part|portion|bulk|most|majority|proportion|source|driver|pillar)\s(?:of|in)\s[^,;.#]{0,40}$|\b(?:sector|industry|trade|business)'s\s(?:[a-z]+\s){0,2}$/i;
const isPartOrOwn = (masked: string, flow: FlowMention): boolean =>
  isWholeOfShare(masked, flow) || PART_OR_OWN.test(masked.slice(Math.max(0, flow.start - 70), flow.start));

/** "In all, it exported goods worth #". */
const IN_ALL = /^(?:In all|All in all|All told|Altogether|Overall|In total|Taken together)\b/;
/** "Overall, exports fell #", behind what one product did. */
const IN_ALL_HEAD = /^(?:Overall|All told|Altogether|Taken together|Across all (?:goods|products|sectors)),/;
/** "Goods worth # were imported", "it bought goods": what is done with goods, which may be those of the text. */
export const isDone = (masked: string, { by, start, end }: FlowMention): boolean =>
  by === 'verb' || /(?:ed|sold|bought|sent)$/.test(masked.slice(start, end));

/** Is a flow named that is of all goods, and not only as what a part is taken of? */
export const isOfAll = (masked: string, flow: FlowMention): boolean =>
  flow.whole && !isPartOrOwn(masked, flow) && !isByTheWay(masked, flow);

const BOTH_SAID =
  /\btrade[^.]{0,60}\bgoods and services\b|\bgoods and services (?:taken |put |added )?together\b|\bwith services included\b|\bincluding services\b/i;
const OF_BOTH =
  /\b(?:[Tt]otal|[Oo]verall)\s(?:[A-Z][\w.]+(?:'s)?\s)?(?:trade\s)?(?:deficit|surplus|balance|gap|exports|imports)\b/;
const GOODS_ALONE = /\b(?:[Ii]n|[Ff]or|[Oo]f) (?:goods|merchandise)(?: trade)? (?:alone|only)\b/;

/** "- Goods: down $1.3 trillion" */
const ITEM_OF_GOODS = /^goods:\s/i;
const ITEM_OF_SERVICES = /^services:\s/i;

/** "American services in figures", over a text that speaks of no goods. */
const SERVICES_TITLE = /^(?!.*\b(?:customs|public|health|emergency|social|postal)\sservices\b).*\bservices\b/i;

/** "Key exports of Singapore": those that its office counts without oil, and without what only passes through. */
const KEY_EXPORTS = /\bkey exports\b/i;
const NON_OIL_DOMESTIC = /\bnon-oil domestic exports\b|\bNODX\b/i;
const BY_MAKERS =
  /\b(?:companies|firms|[a-z]*makers|manufacturers|producers|[a-z]*builders|industry|sector|growers|farmers|wineries|mills|exporters)\s(?:also\s|together\s|have\s)?$/;
/** "Services: exports rise": named before the first flow. */
const SERVICES_FIRST = /\bservices\b/i;
const titleTo = ({ text, flows }: Marks): string => text.slice(0, flows[0]?.end ?? text.length);

/** In how many sentences its name is sought. */
const NEAR = 6;

function saidProduct(marksOfText: readonly Marks[]): string | null {
  const only = onlyProduct(marksOfText);
  if (only) return only;
  if (marksOfText.slice(0, 2).some(({ text }) => KEY_EXPORTS.test(text)))
    if (marksOfText.slice(0, NEAR).some(({ text }) => NON_OIL_DOMESTIC.test(text))) return 'non-oil domestic exports';
  const lead = marksOfText.slice(0, 4);
  // The current account holds incomes too: what else the text tells of is not a part of it.
  // "Non-oil trade came to #. China bought goods for #": what is bought is of the product.
  const opened = lead[1]?.flows[0];
  const ofTitle = lead[0]?.flows.length === 1 ? lead[0].flows[0]!.product : null;
  // "Machinery exports slump", and then "engineering companies exported goods worth #": goods of those who make them.
  const made =
    opened?.product === 'goods' && ofTitle !== null && BY_MAKERS.test(lead[1]!.masked.slice(0, opened.start));
  const single = made || (opened?.product != null && !isKindOfTrade(opened.product));
  const said = lead
    .flatMap((marks) =>
      marks.flows.filter(
        (f) => !(single && f.product === 'goods' && isDone(marks.masked, f) && !IN_ALL.test(marks.masked)),
      ),
    )
    .map((f) => f.product)
    .filter((p) => p !== 'current account');
  const text = lead.map((marks) => marks.text).join(' ');
  // "The goods deficit shrank to #. Including services, it was #": what comes first is what the text is about.
  const opening = marksOfText.slice(0, 2);
  const bothAtOnce =
    opening.some((marks) => marks.flows.some((f) => f.product === 'goods_services')) ||
    opening.some((marks) => BOTH_SAID.test(marks.text));
  const titled = labelOfTitle(marksOfText);
  if (titled) return titled;
  if (said[0] === 'goods' && !bothAtOnce) return 'goods';
  if (said.includes('goods_services') || BOTH_SAID.test(text)) return 'goods_services';
  // "The total trade deficit widened to #. In goods it was #, while the services surplus was #".
  if (said[0] === null && said.includes('goods') && said.includes('services') && OF_BOTH.test(text))
    return 'goods_services';
  const has = (form: RegExp): boolean => marksOfText.some((marks) => form.test(marks.text));
  // "In merchandise alone": what names no kind is of both. So it is where one list gives the two apart.
  if (has(GOODS_ALONE) || (has(ITEM_OF_GOODS) && has(ITEM_OF_SERVICES))) return 'goods_services';
  // "Global trade grew # percent; services drove it, while goods trade edged up": what names no kind is of both.
  const told = lead.find((marks) => marks.flows.length > 0 && marks.quantities.length > 0)?.flows[0];
  if (told?.reporter === 'WLD' && told.flow === 'total' && told.product === null)
    if (said.includes('goods') && /\bservices\b/i.test(text)) return 'goods_services';
  // The current account holds goods, services and incomes: what else is told is a part of it.
  if (marksOfText.find((marks) => marks.flows.length > 0)?.flows[0]?.product === 'current account') return null;
  const kinds = said.filter(isKindOfTrade);
  // "Trade deficit widens; services surplus shrinks": a part of what a headline opens with.
  const ofPart =
    kinds[0] === 'services' && lead[0]?.flows[0]?.product === null && !SERVICES_FIRST.test(titleTo(lead[0]));
  if (ofPart) return has(/\b(?:goods|merchandise)\b/i) ? 'goods_services' : null;
  if (kinds.length > 0) return kinds[0]!;
  // "Excluding oil, exports rose #": a first sentence on all goods but one.
  const but = marksOfText[1] ? withoutProduct(marksOfText[1]) : null;
  if (but && said.every((p) => p === null || p === but)) return but;
  const scene = productOfScene(marksOfText);
  if (scene) return scene;
  if (opensOnAll(marksOfText)) return null;
  if (SERVICES_TITLE.test(lead[0]?.text ?? '') && !has(/\b(?:goods|merchandise)\b/i)) return 'services';
  const most = productOfMost(marksOfText);
  if (most) return most;
  const same = leadProduct(marksOfText);
  if (same) return same;
  // One product is the whole text's only where its very first flow is of it.
  const first = marksOfText.find((marks) => marks.flows.length > 0)?.flows[0];
  if (first?.product === 'current account') return null;
  return first && marksOfText.indexOf(lead.find((marks) => marks.flows.includes(first))!) <= 1 ? first.product : null;
}

/** "Forest products: trade in 2018": what a headline names before its colon, where the first flows are of it. */
function labelOfTitle([title, ...body]: readonly Marks[]): string | null {
  const words = title && /^[A-Z][a-z-]+(?:\s[A-Za-z][a-z-]+){0,4}(?=:\s)/.exec(title.text)?.[0];
  const product = words ? lineProduct(words) : null;
  if (product === null || isKindOfTrade(product)) return null;
  // "Textiles and Apparel: Shifts in U.S. Merchandise Trade": nothing but goods, and trade behind them.
  const last = /[a-z-]+$/i.exec(words!)![0].toLowerCase();
  if (isOnlyGoods(last) && title!.flows.some((f) => f.product === null || isKindOfTrade(f.product))) return product;
  const flows = body.slice(0, NEAR).flatMap((marks) => marks.flows);
  const own = flows.filter((f) => f.product !== null && isAlike(f.product, product));
  return own.length > 1 || (own.length > 0 && own[0] === flows[0]) ? product : null;
}

/** Is the first flow with a figure the trade of the whole world? */
function isOfWorldTrade(marksOfText: readonly Marks[]): boolean {
  const told = marksOfText.find(({ flows, quantities }) => flows.length > 0 && quantities.length > 0)?.flows[0];
  return told?.reporter === 'WLD' && told.flow === 'total' && told.product === null;
}

/** "World trade grew. Trade in goods came to #, and trade in services to #": the two that make up what is told first. */
const hasBoth = (marksOfText: readonly Marks[]): boolean =>
  marksOfText.some(({ flows }) => flows.some((f) => f.product === 'goods')) &&
  marksOfText.some(({ flows }) => flows.some((f) => f.product === 'services'));

/** "Services rose #, goods added #": the two by their names alone. */
const tellsBoth = (marksOfText: readonly Marks[]): boolean => {
  const said = marksOfText.slice(0, 8).map(({ text }) => text);
  return said.some((text) => SERVICES_ALONE.test(text)) && said.some((text) => GOODS_BESIDE.test(text));
};
const SERVICES_ALONE = /(?<!\bgoods\sand\s)\b[Ss]ervices\b/;
const GOODS_BESIDE = /\b(?:[Gg]oods|[Mm]erchandise)\b(?!\sand\sservices)/;

/** "Agricultural exports: up #. Agricultural imports: up #. The value of agricultural exports": one product, at the head of the text. */
function onlyProduct(marksOfText: readonly Marks[]): string | null {
  const told = marksOfText.filter(({ sentence, flows }) => sentence.kind !== 'title' && flows.length > 0).slice(0, 3);
  const product = told[0]?.flows[0]?.product ?? null;
  if (told.length < 3 || product === null || isKindOfTrade(product) || product === 'current account') return null;
  const alike = told.every(({ flows }) => flows.every((f) => f.product !== null && isAlike(f.product, product)));
  return alike ? product : null;
}

/** "Agricultural" and "agricultural products" are of the same. */
const isAlike = (one: string, other: string): boolean =>
  stem(one) === stem(other) || one.startsWith(other) || other.startsWith(one);

/** "Watch exports set a record", and then "Exports rose": the headline has named what is exported. */
function goesOnFromTitle(title: Marks, { flows, text }: Marks): boolean {
  const [flow] = flows;
  const [titled] = title.flows;
  return (
    titled?.product != null &&
    title.flows.length === 1 &&
    titled.flow === flow!.flow &&
    flow!.start === 0 &&
    flow!.reporter === null &&
    !text.toLowerCase().includes(stem(titled.product))
  );
}

/** "Bolivia's exports grew #, of which gas brought #": a first sentence on all goods, whatever the headline picked. */
function opensOnAll(marksOfText: readonly Marks[]): boolean {
  const first = marksOfText[1];
  const flow = first?.flows[0];
  return (
    flow !== undefined &&
    flow.by === 'noun' &&
    flow.product === null &&
    !/ed$/.test(first!.text.slice(flow.start, flow.end)) &&
    !isWholeOfShare(first!.masked, flow) &&
    first!.quantities.length > 0 &&
    !isByWeight(first!.quantities) &&
    productsIn(first!).every((p) => p.at > flow.start) &&
    !goesOnFromTitle(marksOfText[0]!, first!) &&
    marksOfText[0]!.flows.every(
      (f) =>
        f.product === null ||
        !first!.text
          .slice(0, flow.end + 30)
          .toLowerCase()
          .includes(stem(f.product)),
    )
  );
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
    if (product === null || isKindOfTrade(product) || product === 'current account') continue;
    if (stem(product).length < 3 || !title.includes(stem(product))) continue;
    // "Coffee: market report", and "soluble coffee" in one paragraph of it: one sort is not what the text is about.
    const name = (
      title.includes(product) || !isOnlyGoods(stem(product)) ? stem(product) : product.replace(/(?:ies|s)$/, '')
    ).toLowerCase();
    const sentences = marksOfText.filter((marks) => marks.text.toLowerCase().includes(name)).length;
    if (product === first || (sentences >= 4 && sentences * 3 >= marksOfText.length)) return product;
  }
  return null;
}
