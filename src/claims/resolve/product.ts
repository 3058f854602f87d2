import type { Draft, Marks } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';
import { mayEndInName, NOUN_PHRASE, productName } from '../extract/noun-phrase.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { wordSource } from '../extract/word-source.js';
import { isKindOfTrade, type Place } from './topic.js';

const NO_PRODUCT =
  /\b(?:exports?|imports?|trade|shipments?|it|its|they|them|that|this|these|those|which|who|what|both|each|figures?|values?|volumes?|surplus|deficit|gap|balance|growth|numbers?|data|demand|year|month|months|quarter|decline|drop|fall|rise|increase|economists?|analysts?|experts?|observers?|officials?|countries|partners?|others?|years?|later|percent|billion|million|trillion|yuan|dollars?|therefore|instead|meanwhile|sales|purchases|firms|exporters|importers|government|ministry|office|bureau|period|rate|change|contribution|share|part|total|result|country|bloc|region|economy|world|month's|agency|customs|buyers?|markets?|destinations?|suppliers?|name|place|customers?|sources?|categor(?:y|ies)|groups?|list|way|direction|increase|half|quarter|third|rest|latter|former|agency|contribution|took|takes|sent|sold|bought|shipped|imported|exported|received|went)\b/i;
const VERB =
  'saw|came|grew|rose|fell|ranked|declined|dropped|increased|decreased|jumped|surged|climbed|slumped|accounted|were|was|made|brought|earned|totaled|totalled|reached|sank|slid|slipped|shrank|plunged|tumbled|gained|lost|edged|advanced|took|contributed|stood|led|handled|recorded|posted|conducted|expanded|contracted|soared|leapt|exceeded|hit|represented|amounted|went|remained|followed|dipped|eased|recovered';
const VERB_GATE = gateOf(VERB);
const WORTH_GATE = gateOf('worth|valued');
const SUBJECT = new RegExp(
  String.raw`(?:^|[,;:—–.]\s|\b(?:whereas|while|and|but|that|with|of which)\s)(?:(?:the|its|their|combined|total|china['’]s|sales of|revenue from|earnings from|demand for|orders for)\s)*(?<words>${NOUN_PHRASE})(?:\salone)?,?\s(?:(?:by contrast|however|in turn|on the other hand|meanwhile|too),\s|(?:which|chiefly|mainly|mostly|including|such|led)\s[^,]{3,60},\s)?(?:also\s|again\s|together\s|alone\s)?${wordSource(VERB)}\b`,
  'gi',
);
const LABEL = new RegExp(
  String.raw`(?:^|[;,•*–-]\s*|\band\s|\bwith\s)(?:the\s)?(?<words>${NOUN_PHRASE})\s*(?:\(|:)\s*(?:worth\s+|up\s+|down\s+)?$`,
  'i',
);
const SUBJECT_WORTH =
  /(?:^|[,;:—–.]\s|\b(?:and|while|but)\s)(?<words>[A-Za-z][\w-]*(?:\s(?:and\s)?[a-z][\w-]*){0,4})\s(?:worth|valued at)\s#/g;
const NAKED = new RegExp(String.raw`(?:[,;]\s|\band\s)(?<words>${NOUN_PHRASE})\s+(?:by\s|at\s|with\s)?$`, 'i');
const WORTH = new RegExp(
  String.raw`(?:^|[,;:.—–-]\s|\b(?:and|while|but|of)\s)(?<words>${NOUN_PHRASE})\s+(?:worth|valued at|for)\s+$`,
  'i',
);

/** How the words before a number end where it has a label, or is what goods are worth: asked before the longer question. */
const LABELLED = /[(:]\s*(?:(?:worth|up|down)\s+)?$/i;
const SAID_WORTH = /\s(?:worth|valued at|for)\s+$/i;
/** What may stand between a name and its number. */
const HUNG = /\s(?:by|at|with)\s$/i;

/** Kinds of firms whose trade is counted apart in some offices' figures. */
const FIRMS = /\b(?:private|foreign-invested|foreign-funded|state-owned|privately[- ]owned)\s/i;

const clean = (words: string | undefined): string | null =>
  words === undefined || (NO_PRODUCT.test(words) && !FIRMS.test(words)) ? null : productName(words);

interface Subject {
  readonly at: number;
  readonly words: string | undefined;
}

/** The subjects of a sentence are sought once, for all of its numbers. */
const known = new WeakMap<Marks, { readonly plain: readonly Subject[]; readonly worth: readonly Subject[] }>();

function subjectsOf(marks: Marks): { readonly plain: readonly Subject[]; readonly worth: readonly Subject[] } {
  const before = known.get(marks);
  if (before) return before;
  const all = (form: RegExp): Subject[] =>
    matchesOf(form, marks.masked).map((m) => ({ at: m.index, words: m.groups!.words }));
  const found = {
    plain: opens(marks.text, VERB_GATE) ? all(SUBJECT) : [],
    worth: opens(marks.text, WORTH_GATE) ? all(SUBJECT_WORTH) : [],
  };
  known.set(marks, found);
  return found;
}

/**
 * The product that a number stands next to, or that is the subject of its clause: "chips: $4.86bn", "chemicals (€33.5bn)",
 * "semiconductors accounted for", "goods worth". Null where the subject is a flow or nothing in particular.
 */
export function subjectProduct(marks: Marks, draft: Draft): string | null {
  const { masked } = marks;
  const kind = RIGHT_KIND.exec(masked.slice(draft.atEnd, draft.atEnd + 40))?.[1];
  if (kind) return productName(kind);
  const from = Math.max(0, draft.at - 120);
  const left = masked.slice(from, draft.at);
  const own = marks.flows.filter((f) => f.end <= draft.at).at(-1);
  const verb = draft.flow?.by === 'verb';
  const listed = marks.quantities.some((q) => q.end <= draft.at);
  const found = [
    ...(LABELLED.test(left) ? nearest(LABEL.exec(left), from) : []),
    ...(SAID_WORTH.test(left) ? nearest(WORTH.exec(left), from) : []),
    ...(listed && mayEndInName(left.replace(HUNG, ' ')) ? nearest(NAKED.exec(left), from) : []),
    ...subjectsOf(marks).plain.filter((s) => s.at <= draft.at),
    ...(verb ? subjectsOf(marks).worth.filter((s) => s.at < draft.at) : []),
  ].sort((x, y) => y.at - x.at);
  for (const { at, words } of found) {
    // A flow named between the product and the number takes the number, unless it is the product's own ("its imports").
    const parted =
      own &&
      own.start > at &&
      !/\b(?:its|their)\s+$/i.test(masked.slice(0, own.start)) &&
      !(verb && own.start === draft.flow?.start);
    const product = clean(words);
    // "exports, chiefly cotton, soybeans and machinery, grew": examples are not what the clause is about.
    if (
      /\b(?:chiefly|mainly|mostly|especially|including|such as|like|notably)\s[^;.#]{0,60}$/i.test(
        masked.slice(Math.max(0, at - 60), at + 1),
      )
    )
      continue;
    if (
      product === 'services' &&
      /\bgoods and\s*$/i.test(masked.slice(0, masked.toLowerCase().indexOf('services', at)))
    )
      continue;
    if (product && !parted) return product;
  }
  if (draft.flow?.product) return null;
  if (HEAD_BOTH.test(masked)) return 'goods_services';
  const head = HEAD_KIND.exec(masked)?.[1] ?? HEAD_PRODUCT.exec(masked)?.groups?.words;
  return clean(head);
}

const RIGHT_KIND = /^\s+(?:was|were|is|in|worth of|of)\s+(goods and services|goods|services)\b/i;
/** "In services the United States came out on top", "In merchandise alone, ". */
const HEAD_KIND = /^(?:In|For|As for|Among)\s+(?:trade in\s+)?(goods and services|goods|merchandise|services)\b/i;

const HEAD_BOTH = /^(?:With services included|Including services|Goods and services (?:taken )?together)\b/i;
/** "For diamonds, too, the U.S. is India's leading market". */
const HEAD_PRODUCT = new RegExp(String.raw`^(?:For|In|Among)\s+(?<words>${NOUN_PHRASE}),\s`);

const nearest = (match: RegExpExecArray | null, from: number): { at: number; words: string | undefined }[] =>
  match ? [{ at: from + match.index, words: match.groups!.words }] : [];

/** The product of a claim: its subject's, its flow's, that of the flow before it in the sentence, else what the text is about. */
export function productOf(marks: Marks, draft: Draft, place: Place, carriesOn: boolean): string | null {
  const subject = subjectProduct(marks, draft);
  if (subject) return subject;
  if (draft.flow?.product) return draft.flow.product;
  const { topic, base } = place;
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

function saidProduct(marksOfText: readonly Marks[]): string | null {
  const lead = marksOfText.slice(0, 4);
  const said = lead.flatMap((marks) => marks.flows.map((f) => f.product));
  const text = lead.map((marks) => marks.text).join(' ');
  if (said.includes('goods_services') || /\btrade[^.]{0,60}\bgoods and services\b/i.test(text)) return 'goods_services';
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
