import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { isWholeOfShare } from '../extract/flow-of-number.js';
import { isWayOfTrade } from '../extract/kinds-of-trade.js';
import { ofAll } from './all-partners.js';
import { bracketedItem, isOfItem } from './bracketed-item.js';
import { productOfCause } from './cause-product.js';
import { countedBefore } from './counted-things.js';
import { firmsOf } from './firms-of.js';
import { productForecast } from './forecast-product.js';
import { formerOrLatter } from './former-or-latter.js';
import { frontedOf } from './fronted-of.js';
import { isItem } from './list-product.js';
import { madeWith } from './made-with.js';
import { ofEachTaker } from './of-each-taker.js';
import { isHeadedPronoun } from './opens-with-pronoun.js';
import { partOfFlow } from './part-of-flow.js';
import { byWeight, ofClass, pointedProduct, subjectBefore } from './pointed-product.js';
import { rankedProduct } from './ranked-product.js';
import { respectiveProduct } from './respective-product.js';
import { shareOfProduct } from './share-of-product.js';
import { sortInCapitals } from './sorts-in-capitals.js';
import { headProduct, namedProduct } from './subject-product.js';
import { tariffed } from './tariffed.js';
import { EVERY_FLOW, isDone, isOfAll, TRADED_GOODS } from './text-product.js';
import { themeOf } from './theme.js';
import { isKindOfTrade, type Place } from './topic.js';
import { isSuppliers } from './turned-verb.js';
import { leftOutBehind, withoutProduct } from './without-product.js';

const PRONOUN = /^(?:It|They|These|Those|That|This)\b/;

const OF_THAT =
  /^Of\s(?:this|these|that|it|them|those)\b|^(?:It|That|This)\s(?:was|is|made up|makes up|represents?|represented|equals|corresponds to|accounts? for|accounted for)\b|^(?:It|They|This|These|That|Those)\s[^;:.]{0,60}\sand\s(?:ma[dk]es?\sup|accounted\sfor|represented|constituted|corresponded\sto)\b/;

/** Is the number a share, and its flow only what it is a share of? */
const ofWhole = ({ masked }: Marks, { kind, flow, at, end }: Draft): boolean =>
  flow === null || isWholeOfShare(masked, flow) || (kind === 'share' && flow.start > at && flow.end <= end);

/** Goods, services or a way of trading: what the directions told next are of, until something else is named. */
const isOfAny = (product: string | null): boolean => isKindOfTrade(product) || isWayOfTrade(product);

/** "Trade in grain amounted to #, of which exports made up #". */
const isPartOf = ({ masked }: Marks, { flow }: Draft, from: number): boolean =>
  flow !== null && /\bof which\s+(?:the\s+)?$/.test(masked.slice(from, flow.start));

/**
 * "The services surplus rose # as exports gained # and imports fell #": both directions are of the kind of the gap.
 * "Imports of coal were # higher than the imports of # a year ago": the same flow, named again.
 */
function ofRepeated({ flows, masked }: Marks, earlier: FlowMention, { flow, start }: FlowMention): string | null {
  if (earlier.flow === flow && earlier.partner === null)
    return SAME_AGAIN.test(masked.slice(Math.max(0, start - 40), start)) ? earlier.product : null;
  const gap = earlier.product === null ? flows.findLast((f) => f.end <= earlier.start) : undefined;
  return gap?.flow === 'balance' && flow !== 'balance' && isOfAny(gap.product) ? gap.product : null;
}
/** "Those to the US rose #, while exports to other countries fell #": the rest of what went to one. */
const toOthers = ({ text, economies }: Marks, { start, partner, product }: FlowMention): boolean =>
  product === null &&
  partner === OTHERS &&
  /^(?:Those|These|Such)\b/.test(text) &&
  economies.some((e) => e.end <= start);
const LED_BY =
  /(?:,\s|\s)(?:led|driven|helped|boosted|lifted|supported|topped)\s(?:mainly\s|mostly\s)?(?:by|with)\s[^;,#@]{0,40}$|,\s(?:with|including)\s(?:[a-z]+\s){0,2}$/;
const SAME_AGAIN = /\b(?:than|against|from|over|on|compared\s(?:with|to))\s(?:the|its|their)\s$/;

/** "Machinery drove the rise in exports": what a cause drives stands behind it, and the cause is no product of its own. */
const isEffect = ({ kind, flow, start, end }: Draft): boolean =>
  kind === 'causal' && flow !== null && flow.start > start && flow.end <= end;

/** "Displays lost #: demand for panels stood still": what a reason behind a colon names is not what moved. */
const isBehindColon = ({ kind, start }: Draft, { masked }: Marks): boolean =>
  kind === 'causal' && masked.slice(Math.max(0, start - 2), start) === ': ';

/** "Pharma exports represented almost half of all exports": the part is what the first flow is of. */
const IS_PART =
  /^(?:\s(?:alone|still|now|thus|again))?\s(?:represent(?:s|ed)?|account(?:s|ed)?\sfor|ma[dk]es?\sup|constituted?s?|comprised?s?|were|was|are|is)\s(?:[a-z]+\s){0,3}$/;
const partBefore = ({ flows, masked }: Marks, { at }: Draft): string | null => {
  const flow = flows.findLast((f) => f.end <= at);
  return flow?.product && !isKindOfTrade(flow.product) && IS_PART.test(masked.slice(flow.end, at))
    ? flow.product
    : null;
};

/** "A rise in fruit exports by #, ahead of flower exports": what stands right before the number. */
const directFlow = ({ flows, masked }: Marks, { at }: Draft): string | null => {
  const flow = flows.findLast((f) => f.end <= at);
  return flow?.product && masked.slice(flow.end, at) === ' by ' ? flow.product : null;
};

/** "Over the year the surplus was #", in a text on the current account: of that, where it names no trade. */
function isOfCurrentAccount({ masked }: Marks, { flow }: Draft, { topic, base }: Place, carriesOn: boolean): boolean {
  const told = carriesOn ? topic : base;
  if (told?.product !== 'current account') return false;
  return flow === null || (flow.flow === 'balance' && !masked.slice(flow.start, flow.end).includes('trade'));
}
/** "Without diamonds, goods for # were imported. The US sent 14 percent, the EU took #": parts of what was told just before. */
const isTakenOf = ({ flows, economies }: Marks, { flow }: Draft, { topic }: Place): boolean =>
  flow?.by === 'verb' &&
  flow.product === null &&
  topic.product !== null &&
  economies.length > 0 &&
  !flows.some((f) => f.by === 'noun' && f.product === null);

const opensIn = ({ masked }: Marks, { start }: FlowMention): boolean =>
  /^In\s(?:the\s)?(?:[\w-]+\s){1,4}$/.test(masked.slice(0, start));

/** What only one product is counted in. */
const MEASURED: ReadonlySet<string> = new Set(['tonnes', 'barrels', 'units']);

/** "Footwear exports rose #. Sales to the EU were up #": sold is what was told of just before, where exports may be of all. */
const SOLD = /^(?:sales|deliveries|volumes|orders|shipments)\b/i;
const isSold = ({ masked }: Marks, { flow }: Draft, { topic, product }: Place): boolean =>
  !isProduct(product) &&
  flow?.by === 'noun' &&
  !flow.whole &&
  flow.product === null &&
  flow.partner !== null &&
  flow.reporter === null &&
  flow.flow === topic.flow &&
  isProduct(topic.product) &&
  SOLD.test(masked.slice(flow.start, flow.end));

const SOLD_FOR = /^\s?for\s(?:[a-z]+\s){0,3}(?:#[^.;:]{0,60})?$/;

const isProduct = (product: string | null): boolean => product !== null && !isKindOfTrade(product);

/** The product of a claim: its subject's, its flow's, that of the flow before it in the sentence, else what the text is about. */
export const productOf = (marks: Marks, draft: Draft, place: Place, carriesOn: boolean): string | null => {
  const said =
    sortInCapitals(marks, draft) ?? respectiveProduct(marks, draft, productSaid(marks, draft, place, carriesOn));
  return isTradePartner(said, draft, marks) || isDateline(said, draft, marks)
    ? 'goods'
    : notOrdered(narrowedByText(said, place.product), draft, marks);
};

/** "Chip exports to China, Korea's largest trading partner": in all trade, whatever the text tells of. */
const isTradePartner = (product: string | null, { kind, start, end }: Draft, { masked }: Marks): boolean =>
  kind === 'rank' &&
  !isKindOfTrade(product) &&
  TRADE_PARTNER.test(masked.slice(start, end)) &&
  !/^\s(?:in|for|of)\s(?:the\s)?[a-z]/.test(masked.slice(end, end + 12));
const TRADE_PARTNER = /(?<!\b(?:agricultural|farm|food|energy|oil|services)\s)\btrad(?:e|ing)\spartners?$/;

/** "RIYADH: No country bought more": where it was written. */
const isDateline = (product: string | null, { kind }: Draft, { masked }: Marks): boolean =>
  product !== null &&
  ((kind === 'rank' && CAPITALS.test(product) && masked.startsWith(`${product}:`)) ||
    (CITY.test(product) && masked.startsWith(product)));
const CITY = /^[A-Z]{4,}(?:\s[A-Z]{3,}){0,2},\s[A-Z]/;
const CAPITALS = /^[A-Z]{4,}(?:\s[A-Z]{3,}){0,2}$/;

/** "Exports, in contrast, rose", in a text on export orders: of what was shipped, and not of what was ordered. */
const notOrdered = (product: string | null, { flow }: Draft, { masked }: Marks): string | null =>
  product === 'export orders' && flow?.product === null && /^(?:exports|shipments)\b/i.test(masked.slice(flow.start))
    ? 'goods'
    : product;

/** "Trade through the free zones", in a text on non-oil trade. */
const narrowedByText = (product: string | null, ofText: string | null): string | null => {
  const electronic = ofText?.startsWith(DOMESTIC) ? ELECTRONIC.exec(product ?? '')?.[0] : undefined;
  if (electronic) return `${electronic} ${DOMESTIC} exports`;
  const without =
    product !== null && ofText?.startsWith('non-') && ZONES.test(product) ? NON.exec(ofText)?.[0] : undefined;
  return without ? `${without}${product}` : product;
};
/** "Exports of electronics", in a text on non-oil domestic exports: the electronic part of them. */
const DOMESTIC = 'non-oil domestic';
const ELECTRONIC = /^(?:non-)?electronic(?=s?(?:\s(?:products|goods))?$)/;
const ZONES = /^(?:trade through|direct trade)\b/;
const NON = /^non-[a-z]+\s(?=goods$)/;

/** "It bought goods for #", in a text on one product: goods of that product. */
const namesNoProduct = ({ masked }: Marks, { flow }: Draft, { product, flowsOfProduct }: Place): boolean =>
  flow?.product === 'goods' &&
  (isDone(masked, flow) || TRADED_GOODS.test(masked.slice(flow.start, flow.end + 7))) &&
  product !== null &&
  !isKindOfTrade(product) &&
  !COUNTED_IN.test(masked) &&
  flowsOfProduct.has(flow.flow);
/** "With crude and refined oil counted in, it exported goods worth #": of all of them. */
const COUNTED_IN =
  /^(?:With\s[^,#;]{3,50}\s(?:counted\sin|included|added|taken\sin)|(?:Including|Counting)\s[^,#;]{3,50}),\s/;

/** "Makers of furniture had a bad spring. They exported goods worth #". */
const isByMakers = ({ text, masked, sentence }: Marks, { flow }: Draft, { theme, block }: Place): boolean =>
  flow?.by === 'verb' &&
  flow.product === 'goods' &&
  theme !== null &&
  !isKindOfTrade(theme) &&
  block === sentence.block &&
  (/^(?:They|It)\s/.test(text) || THEY.test(masked.slice(Math.max(0, flow.start - 20), flow.start)));
/** "In the six months to June they shipped products". */
const THEY = /[a-z,]\s(?:they|it)\s(?:also\s|again\s)?$/;

/** "Non-oil trade came to #. # tons of goods left the country": a text on both directions of a product names no other. */
const goesOn = ({ flows, masked }: Marks, { product, flowsOfProduct }: Place): boolean =>
  product !== null &&
  !isKindOfTrade(product) &&
  flowsOfProduct.has('total') &&
  !masked.includes('goods that ') &&
  !flows.some((f) => f.by === 'noun' && (f.whole || (f.product === 'goods' && !isDone(masked, f))));

/** "That compares with #", "In seasonally adjusted terms, they rose by #", where nothing else is named. */
const pointsBack = ({ text, flows, economies }: Marks): boolean =>
  PRONOUN.test(text) || (flows.length === 0 && economies.length === 0 && isHeadedPronoun(text));

/** "In goods there was a deficit of #, in services one of #": the kind at the head of a clause without a verb. */
const KIND_AGAIN =
  /#[^#;]{0,40}(?:[,;]\s(?:and\s|but\s|while\s)?|\s(?:and|but|while)\s)(?:in|on|for)\s(?<kind>goods|services)\s(?:an?\s|one\s|by\s|of\s|about\s|some\s|nearly\s|(?:deficit|surplus|gap|rise|fall|increase|decrease)\s)*$/;
const kindAgain = ({ masked }: Marks, { at }: Draft): string | null =>
  masked.includes('ervices ') ? (KIND_AGAIN.exec(masked.slice(Math.max(0, at - 110), at))?.groups?.kind ?? null) : null;

/** "Services exports rose. In total, exports fell #": of both again, whatever kind was told just before. */
const TOTAL_AGAIN =
  /^(?:Overall|In (?:total|all|sum|aggregate)|All told|All in all|Altogether|Taken together|Combined)\b/;

/** "Overall exports, goods and services together, came to #." "Overall imports came to #": the other way of the same. */
const OVERALL = /^(?:[Oo]verall|[Tt]otal|[Cc]ombined)\b/;
const isOverallToo = ({ masked, flows }: Marks, { flow }: Draft, { topic }: Place): boolean =>
  topic.product === 'goods_services' &&
  (topic.flow === 'exports' || topic.flow === 'imports') &&
  flow !== null &&
  flow === flows[0] &&
  flow.product === null &&
  flow.whole &&
  flow.flow !== topic.flow &&
  OVERALL.test(masked);

const ofOrigin = (product: string): boolean => product === 'domestic' || product === 're-exports';

/** "When trade in goods and services is combined, exports fell #, while imports rose #". */
const COMBINED = /^\s(?:(?:is|are|was|were)\s)?(?:combined|added|taken\stogether|put\stogether|considered\stogether)\b/;
const isCombined = ({ masked }: Marks, { product, end }: FlowMention): boolean =>
  product === 'goods_services' && COMBINED.test(masked.slice(end).replace(/^\sin\sgoods\sand\sservices/, ''));

const isThose = ({ masked }: Marks, { start, end }: FlowMention): boolean =>
  /^(?:those|that)$/i.test(masked.slice(start, end));

function productSaid(marks: Marks, draft: Draft, place: Place, carriesOn: boolean): string | null {
  if (place.flowsOfProduct === EVERY_FLOW && draft.flow?.product && ofOrigin(draft.flow.product)) return place.product;
  const again = kindAgain(marks, draft) ?? madeWith(marks, draft);
  if (again) return again;
  if (namesNoProduct(marks, draft, place)) return place.product;
  const direct = draft.kind === 'growth' ? directFlow(marks, draft) : null;
  if (direct) return direct;
  // "So did those of coffee": a change without a number that names its own.
  if (draft.kind === 'growth' && draft.value === null && draft.flow?.product && draft.flow.start >= draft.start)
    return draft.flow.product;
  // "a 4.8 percent increase in exports of energy products"
  const changed = draft.kind === 'growth' || (draft.kind === 'ratio' && draft.comparison === 'yoy');
  if (draft.flow?.product && draft.flow.start >= draft.atEnd && changed && !isOfItem(marks, draft))
    return draft.flow.product;
  if (isByMakers(marks, draft, place)) return place.theme;
  const forecast = draft.flow?.product ? null : productForecast(marks, draft);
  if (forecast) return forecast;
  const part = partOfFlow(marks, draft);
  if (part) return part;
  const one = formerOrLatter(marks, draft, place);
  if (one) return one;
  const firms = firmsOf(marks, draft, place);
  if (firms) return firms;
  const cause = isKindOfTrade(place.product) || place.product === null ? productOfCause(marks, draft) : null;
  if (cause) return cause;
  const { topic, base } = place;
  const but = leftOutBehind(marks, draft) ?? tariffed(marks, draft);
  if (but) return but;
  const front = frontedOf(marks, draft);
  if (front) return front;
  const item = bracketedItem(marks.masked, draft.at);
  if (item) return item;
  const pointed = pointedProduct(marks, draft, place);
  if (pointed) return pointed;
  const ranked = rankedProduct(marks, draft);
  if (ranked) return ranked;
  const named = isEffect(draft) || isBehindColon(draft, marks) ? null : namedProduct(marks, draft);
  if (named?.product === 'goods' && goesOn(marks, place)) return place.product;
  if (named)
    return (
      named.product ?? ofClass(marks, named.at, place) ?? (isKindOfTrade(topic.product) ? place.product : topic.product)
    );
  const without = withoutProduct(marks);
  if (without && (!draft.flow?.product || without.includes(draft.flow.product))) return without;
  const share = draft.kind === 'share' && ofWhole(marks, draft);
  const before = share ? (partBefore(marks, draft) ?? shareOfProduct(marks, draft)) : null;
  if (before) return before;
  if (draft.flow?.product && !share) return draft.flow.product;
  const subject = subjectBefore(marks, draft, place);
  if (subject) return subject;
  // "That was 57 percent of global services exports": the part is what the sentence before was about.
  if (
    carriesOn &&
    draft.kind === 'share' &&
    topic.product &&
    OF_THAT.test(marks.text) &&
    draft.flow &&
    ofWhole(marks, draft)
  )
    return topic.product;
  // "Domestic exports rose #, re-exports fell #", in a text on one product: of that, made here or not.
  if (draft.flow?.product && ofOrigin(draft.flow.product) && isProduct(place.product)) return place.product;
  if (draft.flow?.product) return draft.flow.product;
  if (place.listProduct && draft.flow?.whole !== true && isItem(marks)) return place.listProduct;
  const head = headProduct(marks);
  if (head) return head;
  const theme = themeOf(marks, draft, place);
  if (theme) return theme;
  if (place.sectionProduct && draft.flow?.whole !== true && !TOTAL_AGAIN.test(marks.text)) return place.sectionProduct;
  // "It made up 59 percent of the country's trade": the product that the sentence before was about.
  if (carriesOn && draft.kind === 'share' && topic.product && PRONOUN.test(marks.text) && ofWhole(marks, draft))
    return topic.product;
  if (!draft.flow) {
    const said = marks.flows.filter((f) => f.end <= draft.at && f.product).at(-1)?.product;
    if (said) return said;
    // "That compares with # a year before", at the head of a paragraph too.
    if (topic.product && (carriesOn || (pointsBack(marks) && !isProduct(place.product)))) return topic.product;
  }
  const counted = countedBefore(marks, draft);
  if (counted) return counted;
  const weighed = byWeight(marks, draft, place);
  if (weighed) return weighed;
  const earlier = draft.flow ? marks.flows.filter((f) => f.end <= draft.flow!.start).at(-1) : undefined;
  if (earlier?.product && (isOfAny(earlier.product) || isPartOf(marks, draft, earlier.end))) return earlier.product;
  // "In machinery trade with Japan, Korea had a surplus of #".
  if (earlier?.product && earlier.flow === 'total' && draft.flow?.flow === 'balance' && opensIn(marks, earlier))
    return earlier.product;
  // "Pork exports rose, led by record shipments to Mexico": of the same.
  if (
    earlier?.product &&
    earlier.flow === draft.flow?.flow &&
    (draft.flow.partner ?? 'WLD') !== 'WLD' &&
    LED_BY.test(marks.masked.slice(earlier.end, draft.flow.start))
  )
    return earlier.product;
  // "Wine exports to Peru rose #, while exports to the rest of the world fell #": of wine too.
  if (
    carriesOn &&
    draft.flow &&
    isProduct(topic.product) &&
    draft.flow.flow === topic.flow &&
    toOthers(marks, draft.flow)
  )
    return topic.product;
  const parted = earlier && draft.flow ? ofEachTaker(marks, earlier, draft.flow) : null;
  if (parted) return parted;
  const repeated = earlier && draft.flow ? ofRepeated(marks, earlier, draft.flow) : null;
  if (repeated) return repeated;
  // "Steel imports rose #, with those from China up #".
  const those =
    draft.flow && isThose(marks, draft.flow)
      ? marks.flows.findLast((f) => f.end <= draft.flow!.start && !isThose(marks, f))
      : undefined;
  if (those?.product) return those.product;
  // "In general trade, exports rose # and imports #": the same of the second.
  const way = draft.flow ? marks.flows.findLast((f) => f.end <= draft.flow!.start && f.product !== null) : undefined;
  if (way && (isWayOfTrade(way.product) || isCombined(marks, way))) return way.product;
  if (place.product && MEASURED.has(draft.quantity?.unit ?? '') && !isKindOfTrade(place.product)) return place.product;
  // "It sold goods and services for # and bought goods and services for #. The overall deficit thus was #".
  if (carriesOn && topic.product === 'goods_services' && draft.flow?.flow === 'balance' && topic.flow !== 'balance')
    return topic.product;
  if (isOverallToo(marks, draft, place)) return topic.product;
  if ((draft.flow && isOfAll(marks.masked, draft.flow)) || (earlier && isOfAll(marks.masked, earlier)))
    return isKindOfTrade(place.product) || place.flowsOfProduct === EVERY_FLOW
      ? place.product
      : place.product && 'goods';
  if (draft.flow?.by === 'verb' && earlier?.product) return earlier.product;
  // "The oil balance showed a deficit of #": one balance, named twice.
  if (draft.flow?.flow === 'balance' && earlier?.flow === 'balance' && earlier.product) return earlier.product;
  // "To Poland it sold for #": what was told of just before.
  if (topic.product && draft.flow?.by === 'verb' && SOLD_FOR.test(marks.masked.slice(draft.flow.end, draft.at)))
    return topic.product;
  if (isOfCurrentAccount(marks, draft, place, carriesOn)) return 'current account';
  // "Vietnam raised its supplies by #": of what the sentence before was about.
  const supplied = draft.flow !== null && topic.product !== null && isSuppliers(draft.flow, marks);
  if (
    carriesOn &&
    (supplied ||
      isSold(marks, draft, place) ||
      (isOfAny(topic.product) && !TOTAL_AGAIN.test(marks.text)) ||
      isTakenOf(marks, draft, place))
  )
    return topic.product;
  // "Goods and services together, the deficit with the world was #." The next paragraph: "Exports edged up to #".
  if (topic.product === 'goods_services' && draft.flow && ofAll(marks, place, draft.flow, place.main))
    return topic.product;
  // "Services exports rose #" opens no text on services where it is of both.
  const ofBoth = place.productOfWorld === 'goods_services' && base?.product === 'services';
  return place.product ?? (isKindOfTrade(base?.product ?? null) && !ofBoth ? base!.product : null);
}
