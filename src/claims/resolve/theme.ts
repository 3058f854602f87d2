import type { Draft, Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { productName } from '../extract/noun-phrase.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { wordSource } from '../extract/word-source.js';
import { inPlural } from './made-by.js';
import { partProduct } from './product-behind.js';
import { productOfWords } from './product-of-words.js';
import { goodsOfScene } from './scene.js';
import { productsIn } from './subject-product.js';
import { isOfAll } from './text-product.js';
import { isKindOfTrade, type Place } from './topic.js';

/** What is said of a product without a figure: how it fared, or that it is told of next. */
const FARES =
  'did|do|does|is|are|was|were|has|have|had|remained|remains?|stays?|stayed|kept|keeps?|continued|continues?|looked|looks?|fared|fares?|tells?|told|disappointed|disappoints?|suffered|suffers?|struggled|struggles?|boomed|booms?|shone|shines?|sparkled|thrived|thrives?|flourished|stumbled|stumbles?|languished|bucked|held up|holds up|held firm|came|comes?|went|goes|stood out|stands? out|performed|performs|grew|rose|fell|dropped|sank|recovered|improved|weakened|slowed|stagnated|enjoyed|saw|sees|deserves?|moved|moves?|gained|lost|played|plays?|paid|pays?';
const FARED = nounPhraseForm({
  before: String.raw`^(?:Only\s|And\s|But\s|In\scontrast,\s|By\scontrast,\s|Meanwhile,\s)?(?:@+'s?\s)?(?:the\s(?=[a-z -]{3,40}\s(?:sector|industry|trade|business|segment)\b|(?:[a-z-]+\s){0,3}[a-z]+s\s))?`,
  after: String.raw`(?:,\s(?:by contrast|however|too|in turn|meanwhile|on the other hand),)?\s(?:also\s|still\s|again\s|even\s|both\s)?${wordSource(FARES)}\b`,
  anyCase: true,
});
/** "The weak spot was zinc", "Then there are blueberries", "The exception: tin." */
const POINTED_OUT = nounPhraseForm({
  before: String.raw`^(?:(?:The|One|Another|An|A|Its|Their)\s(?:[a-z-]+\s){0,3}?(?:exceptions?|surprises?|spots?|laggards?|winners?|losers?|stars?|success stor(?:y|ies)|success|disappointments?|bright spots?|performers?|worry|worries|standout|outlier|driver|engine|pillar|hit|hardest hit|mover|movers)|(?:Worst|Hardest|Least|Most)\s(?:hit|affected)|Then|And then|Next)\s?(?:was|were|is|are|there (?:is|are|was|were)|comes?|came|:)\s(?:the\s)?`,
  after: String.raw`(?:[.,:;!]|\s(?:again|once more|too|yet again)\.?$|$)`,
});
const SHORT = 120;
/** States of affairs that no table of goods has: "Freight remains the headache", "Optimism was short-lived". */
const NO_THEME =
  /(?:ism|ness|ity|ence|ance|ship|hood)$|\b(?:freight|logistics|shipping|geopolitics|politics|optimism|pessimism|composition|action|continent|nonetheless|nevertheless|regardless|competition|protection|taxation|automation|globali[sz]ation|diversification|integration|negotiations?|hopes?|doubts?|fears?|concerns?|risks?|bottlenecks?|delays?|queues?|headwinds|tailwinds|forecasters|critics|rivals|competitors|hauliers|truckers|unions|voters|markets|neighbou?rs|ties|relations|time|history|life|work|much|little|nothing|something|nobody|everybody|everyone|somebody|things?|signs?|clouds|views?|opinions?|answers?|questions?|details?|differences?|changes|winners|losers)$/i;

const WHO = 'makers|producers|growers|manufacturers|builders|farmers|breeders|miners|exporters|shippers|sellers';
const MADE = new RegExp(WHO, 'i');
/** "Makers of machinery had a poor year", "It was a splendid year for the watchmakers": those who sell a product. */
const MAKERS = nounPhraseForm({
  before: String.raw`^(?:The\s)?(?:${WHO})\sof\s`,
  after: String.raw`\s${wordSource(FARES)}\b`,
  anyCase: true,
});
const MAKERS_AT_END = new RegExp(
  String.raw`\b(?:year|month|quarter|half|season|time|period|spell)\sfor\s(?:the\s|its\s|@+(?:'s)?\s){0,2}(?<one>[a-z]{3,}?)(?:[ -]?(?:${WHO}))[.!]?$|^(?:The\s|@+(?:'s?)?\s){0,2}(?<maker>[A-Za-z][a-z]{2,}?)[ -]?(?:${WHO})\s(?:again\s|also\s|still\s)?(?:led|topped|headed|${FARES})\b`,
  'i',
);
/** Who they are, and not what they make. */
const NO_MAKERS =
  /^(?:the|local|many|most|some|other|our|all|domestic|foreign|big|small|large|policy|market|law|home|young|german|chinese|its|their|these|those)$/i;

function madeBy(masked: string): string | null {
  const of = MAKERS.exec(masked)?.groups?.words;
  if (of) return productOfWords(of);
  const { one, maker } = MAKERS_AT_END.exec(masked)?.groups ?? {};
  const made = one ?? maker;
  return made && !NO_MAKERS.test(made) ? inPlural(made.toLowerCase()) : null;
}

/** "Medicines were the weak spot of the country's exports": a whole that the sentence tells a part of. */
const WHOLE_AROUND =
  /[a-z]\s(?:of|in|among|for)\s(?:the\s|its\s|their\s)?(?:@+(?:'s?)?\s|(?:country|nation)'s\s)?(?:(?:main|total|farm|foreign)\s)?$/;
const isWholeAround = (masked: string, { start, by, product }: FlowMention): boolean =>
  by === 'noun' && product === null && WHOLE_AROUND.test(masked.slice(Math.max(0, start - 50), start));

/** "Goods: weak." */
const KIND_HEAD =
  /^(?:\d+[.)]\s)?(?<kind>Goods and services|Goods|Merchandise|Services)(?:\strade)?:\s[a-z][a-z ,-]*[.!]$/;
const KIND_LENGTH = 60;
/** "In services, too, Poland is a big customer." */
const KIND_FIRST = /^(?:In|For|As for|With)\s(?:@+(?:'s)?\s)?(?<kind>goods|merchandise|services),\s/;

/** The product that a sentence without figures puts before the reader: "Coffee did less well than hoped." */
function themeSaid(marks: Marks): string | null {
  const { masked, quantities, flows, text } = marks;
  const kind = quantities.length === 0 && text.length < KIND_LENGTH ? KIND_HEAD.exec(text)?.groups?.kind : undefined;
  if (kind) return productName(kind);
  const first = quantities.length === 0 && flows.length === 0 ? KIND_FIRST.exec(masked)?.groups?.kind : undefined;
  if (first) return productName(first);
  if (quantities.length > 0 || text.length > SHORT || flows.some((f) => !isWholeAround(masked, f))) return null;
  const made = MADE.test(text) ? madeBy(masked) : null;
  if (made) return made;
  const words = (POINTED_OUT.exec(masked) ?? FARED.exec(masked))?.groups?.words;
  return words === undefined || NO_THEME.test(words) ? null : productOfWords(words);
}

/** "Half of the garments went to the EU": what is said next of buyers is of the same. */
function themeParted({ masked }: Marks, drafts: readonly Draft[]): string | null {
  const share = drafts.find((d) => d.kind === 'share');
  return share && share.at < SHORT / 2 ? partProduct(masked.slice(share.atEnd, share.atEnd + 80)) : null;
}

/** How far from its head a paragraph names what it is of. */
const AT_HEAD = 40;
const stem = (product: string): string =>
  (/[\w-]+$/.exec(product)?.[0] ?? product).replace(/(?:ies|s)$/, '').toLowerCase();
/** "August pork exports reached #. Exports to Mexico increased #", in a text on beef: a paragraph that opens with another product. */
function otherProduct({ flows, sentence }: Marks, drafts: readonly Draft[], { product }: Place): string | null {
  const [flow] = flows;
  if (product === null || isKindOfTrade(product) || sentence.kind === 'title' || flow?.by !== 'noun') return null;
  const other = flow.product;
  if (other === null || isKindOfTrade(other) || flow.start > AT_HEAD || stem(other) === stem(product)) return null;
  const told = drafts.some((d) => d.flow?.start === flow.start && (d.kind === 'level' || d.kind === 'growth'));
  return told && flow.partner === null ? other : null;
}

/** What the next sentences of a paragraph are of: until one is said of another product. */
export function themeAfter(marks: Marks, drafts: readonly Draft[], place: Place): string | null {
  const opens = place.block !== marks.sentence.block;
  const said =
    themeSaid(marks) ??
    themeParted(marks, drafts) ??
    (opens ? (goodsOfScene(marks) ?? otherProduct(marks, drafts, place)) : null);
  if (said) return said;
  if (place.block !== marks.sentence.block || place.theme === null) return null;
  return leavesTheme(marks, Number.POSITIVE_INFINITY, place.theme) ? null : place.theme;
}

/** "Phosphates, with prices up, follow", "Second comes farming": another product at the head of a sentence, or before a number. */
const NEXT_IN_LINE = /^(?:Second|Third|Fourth|Next|Then|After)\b/i;
/** "Overall, #", "Even after such a year China took #": the whole picture again. */
const OF_ALL_AGAIN =
  /^(?:Overall|In all|All in all|All told|Altogether|In total|Taken together|Even (?:after|with|so|without))\b/;
const OTHER_HEAD = nounPhraseForm({ before: '^', after: ',', anyCase: true });
const ALL_GOODS = /\b(?:goods|merchandise|products) (?:worth|valued|for) /;
function leavesTheme(marks: Marks, at: number, theme: string): boolean {
  if (productsIn(marks).some((p) => p.at <= at && p.product !== theme)) return true;
  if (ALL_GOODS.test(marks.masked.slice(0, at))) return true;
  if (NEXT_IN_LINE.test(marks.masked) || OF_ALL_AGAIN.test(marks.masked)) return true;
  const other = OTHER_HEAD.exec(marks.masked)?.groups?.words;
  return other !== undefined && ![null, theme].includes(productOfWords(other));
}

/** The product of the paragraph, where a number names none, and its flow is not that of all goods. */
export function themeOf(marks: Marks, draft: Draft, place: Place): string | null {
  if (place.theme === null || place.block !== marks.sentence.block) return null;
  const { flow } = draft;
  // "Their foreign sales": those of whom the sentence before told.
  const theirs = flow !== null && /\b[Tt]heir\s(?:[a-z]+\s){0,2}$/.test(marks.masked.slice(0, flow.start));
  if (flow && ((isOfAll(marks.masked, flow) && !theirs) || isKindOfTrade(flow.product))) return null;
  // "Coffee did badly. Imports came to #": the other direction is of all goods.
  const other =
    flow?.by === 'noun' &&
    place.topic.flow !== null &&
    flow.flow !== place.topic.flow &&
    flow.flow !== 'balance' &&
    (flow.partner ?? 'WLD') === 'WLD';
  if (other && !isKindOfTrade(place.theme)) return null;
  return leavesTheme(marks, draft.at, place.theme) ? null : place.theme;
}
