import type { ClaimKind } from '../../model/claim.js';
import type { Flow } from '../../model/flow.js';
import type { Period } from '../../model/period.js';
import type { Marks } from '../extract/draft.js';

/** What a claim is about, as far as it is known: sides, flow, sign of a balance, product. */
export interface Topic {
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly flow: Flow | null;
  readonly gap: 'deficit' | 'surplus' | null;
  readonly product: string | null;
}

export interface Relation extends Topic {
  /** A side was not said here but taken over from before. */
  readonly carried: boolean;
}

export const NOTHING: Topic = { reporter: null, partner: null, flow: null, gap: null, product: null };

/** What an agency forecasts, to which later sentences go back: for when, of what trade, and where it was told. */
export interface Outlook {
  readonly period: Period;
  readonly topic: Topic;
  readonly block: number;
}

/** What the line above a list says of all its rows. */
export interface ListLead {
  readonly topic: Topic;
  readonly period: Period | null;
  /** What the last row told whose name was a flow: "of which machinery" is of that. */
  readonly last: Topic | null;
}

/** Where the reading of a text stands: what later sentences take over where they leave something open. */
export interface Place {
  /** Whose trade the text is about: the office's economy, or the one whose flows it names most. */
  readonly main: string | null;
  /** The economy of the office whose figures the text says it reports. */
  readonly office: string | null;
  /** The two economies that the text joins most often. */
  readonly pair: { readonly reporter: string; readonly partner: string } | null;
  /** What the last sentence was about. */
  readonly topic: Topic;
  /** The flows that the last sentences of the paragraph told of the partner of the topic. */
  readonly ways: ReadonlySet<Flow>;
  /** It was told from the other side, and turned to the one that counted: "exports" are that side's imports. */
  readonly mirrored: boolean;
  /** What the last claim of the last sentence was about: "It was the biggest since" speaks of that. */
  readonly last: Topic;
  /** What the text as a whole is about: its first figures. A new paragraph returns to it. */
  readonly base: Topic | null;
  /** Its partner was only ranked by the headline: sentences that name whose trade they tell are of all its trade. */
  readonly byRank: boolean;
  /** The kind of trade or the product that the text is about, where its first sentences say. */
  readonly product: string | null;
  /** The single product that the last sentences named: "exports of it" points to that. */
  readonly spoken: string | null;
  /** The product that the last sentence is said of, at its head: "they made up #" goes on about it. */
  readonly subject: string | null;
  /** The product that a sentence without figures set for the rest of its paragraph. */
  readonly theme: string | null;
  /** The flows that the text tells of that product, where it is one. */
  readonly flowsOfProduct: ReadonlySet<Flow>;
  /** The same for trade with all partners together. */
  readonly productOfWorld: string | null;
  /** The partner that a heading set for the paragraphs under it. */
  readonly section: string | null;
  /** The product that the line over a list names: what its items are of. */
  readonly listProduct: string | null;
  /** The lines of the text that name the product of a list under them. */
  readonly productLines: ReadonlyMap<Marks, string>;
  /** Headings that name the product of what stands under them, and the one in force. */
  readonly productHeadings: ReadonlyMap<Marks, string | null>;
  readonly sectionProduct: string | null;
  /** The part of its country, or of its trade, that the text is about; and the one that its last sentence told of. */
  readonly textPart: string | null;
  readonly part: string | null;
  /** Whose books its last sentence left open, where they are not the text's own. */
  readonly book: { readonly code: string; readonly block: number } | null;
  /** The period that a heading set for them. */
  readonly sectionPeriod: Period | null;
  /** It was set by paragraphs that open with it, and by no heading. */
  readonly sectionRun: boolean;
  /** The period that the last paragraph opened with by name. */
  readonly opened: Period | null;
  /** Economies that the last sentences named, the latest first: what "the bloc" or "the country" may point to. */
  readonly recent: readonly string[];
  /** What was told before a paragraph that only set trade with all beside it, and that paragraph. */
  readonly aside: { readonly topic: Topic; readonly block: number } | null;
  /** Another economy that the last sentence was about: what "It" at the head of the next one is. */
  readonly spotlight: string | null;
  /** What leads to the list under way: an item that names nobody is of that again. */
  readonly lead: Topic | null;
  /** What the line above the list under way says of its rows. */
  readonly list: ListLead | null;
  /** Those that the last sentence named in a row: what "them" and numbers "respectively" point to. */
  readonly listed: readonly string[];
  readonly period: Period | null;
  readonly basePeriod: Period | null;
  /** The periods of amounts in brackets, where a line above says so. */
  readonly legend: readonly Period[];
  /** The period of the last claim: "That was an increase of" speaks of that. */
  /** Those of the last figures, the latest first, each once. */
  readonly heard: readonly Period[];
  /** The periods that the last sentence named, in order. */
  readonly namedLast: readonly Period[];
  /** How many months the parts have that are told one by one: 3 where "the quarters" follow. */
  readonly parts: number | null;
  /** The last line was about a part of the text's period alone. */
  readonly alone: boolean;
  readonly lastPeriod: Period | null;
  /** Only the headline has been read: the first sentence under it may say the period better. */
  readonly fromTitle: boolean;
  /** The last sentence asked what the next one answers. */
  readonly asked: boolean;
  /** The block that the topic was set in. */
  readonly block: number;
  /** What the text forecasts, where the last sentences told of that. */
  readonly outlook: Outlook | null;
  /** The month that the years of a table end with, where the line above it says so. */
  readonly yearsEnd: number | null;
  /** A comparison with the month before was said: the default for months from then on. */
  readonly monthly: boolean;
  /** The same of quarters. */
  readonly quarterly: boolean;
  /** A comparison with the year before was said before any with the month or quarter before. */
  readonly yearFirst: boolean;
}

/** A place with some of it said anew; every field in one order, as with drafts (`draftOf`). */
export function placeWith(place: Place, ...changes: readonly Partial<Place>[]): Place {
  const copy: Place = {
    main: place.main,
    office: place.office,
    pair: place.pair,
    topic: place.topic,
    ways: place.ways,
    last: place.last,
    base: place.base,
    byRank: place.byRank,
    product: place.product,
    spoken: place.spoken,
    subject: place.subject,
    theme: place.theme,
    flowsOfProduct: place.flowsOfProduct,
    productOfWorld: place.productOfWorld,
    section: place.section,
    listProduct: place.listProduct,
    productLines: place.productLines,
    productHeadings: place.productHeadings,
    sectionProduct: place.sectionProduct,
    textPart: place.textPart,
    part: place.part,
    book: place.book,
    sectionPeriod: place.sectionPeriod,
    sectionRun: place.sectionRun,
    opened: place.opened,
    recent: place.recent,
    aside: place.aside,
    spotlight: place.spotlight,
    lead: place.lead,
    list: place.list,
    listed: place.listed,
    period: place.period,
    basePeriod: place.basePeriod,
    legend: place.legend,
    heard: place.heard,
    namedLast: place.namedLast,
    parts: place.parts,
    alone: place.alone,
    lastPeriod: place.lastPeriod,
    fromTitle: place.fromTitle,
    asked: place.asked,
    block: place.block,
    monthly: place.monthly,
    quarterly: place.quarterly,
    yearFirst: place.yearFirst,
    mirrored: place.mirrored,
    outlook: place.outlook,
    yearsEnd: place.yearsEnd,
  };
  return Object.assign(copy, ...changes);
}

const KINDS_OF_TRADE: ReadonlySet<string> = new Set(['goods', 'services', 'goods_services']);

/** Goods, services or both: a kind of trade and not a single product. */
export const isKindOfTrade = (product: string | null): boolean => product !== null && KINDS_OF_TRADE.has(product);

/** Kinds that say something of the text's own headline when they name no flow: "It's the first fall since 2019". */
export const OF_THE_HEADLINE: ReadonlySet<ClaimKind> = new Set(['record', 'streak', 'causal', 'forecast', 'count']);
