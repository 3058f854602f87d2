import type { Flow } from '../../model/flow.js';
import type { Marks } from '../extract/draft.js';
import { isInRegion } from './in-region.js';
import { topicWith } from './relation-with.js';
import { isKindOfTrade, type Place, placeWith, type Topic } from './topic.js';

const LONGEST = 140;

/** A question that gives no figure itself: what stands behind it answers it. */
export const isQuestion = ({ text, quantities }: Marks): boolean =>
  text.endsWith('?') && quantities.length === 0 && text.length < LONGEST;

/** An answer goes on with its question, though it is a paragraph of its own. */
export const answering = (place: Place, { sentence: { block } }: Marks): Place =>
  place.asked && block !== place.block ? placeWith(place, { block }) : place;

/** A paragraph that names no flow is about the sides of the text again, and goes on with the last flow. */
export const returned = ({ base, topic, product }: Place): Topic | null =>
  base &&
  topicWith(topic, {
    reporter: isInRegion({ topic, base }) ? topic.reporter : base.reporter,
    partner: base.partner,
    product: !isKindOfTrade(topic.product) ? base.product : isKindOfTrade(product) ? product : topic.product,
  });

const SELL = '(?:sells?|exports?|ships?|supply|supplies|earns?|offers?)';
const BUY = '(?:buys?|imports?|purchases?|needs?|orders?)';
const OPENS = String.raw`^(?:(?:And|So|But|Then)\s)?`;
/** "Who buys?", "Where do they come from?", "What does the island sell abroad?", "How much did Chile import?" */
const ASKED = new RegExp(
  String.raw`${OPENS}(?:[Ww]ho\s(?:(?<buys>buys|bought|imports|purchases|takes)|(?<sells>sells|sold|supplies|supplied))|[Ww]here\s(?:do|does|did|are|is)\s[^?#]{1,40}?(?:(?<go>go|sold|sent|exported)|(?<come>come\sfrom|bought|imported))|(?:[Ww]hat|[Hh]ow\smuch|[Ww]hich\s[a-z]+)(?:\selse)?\s(?:do|does|did|is|are|was|were)\s[^?#]{1,50}?\s(?:(?<out>${SELL}|(?:being\s)?(?:sold|exported|shipped))|(?<into>${BUY}|(?:being\s)?(?:bought|imported))))\b[^?#]{0,30}\?$`,
);
const KIND_ASKED = /^(?:And|What about|How about)\s(?:the\s|trade in\s)?(?<kind>services|goods|exports|imports)\?$/;
const WITH = /\b(?:to|from|with|in)\s+(?:the\s+)?$/;

/** The flow that a question asks about, where no noun names it: "And services?", "What does it sell?" */
export function asked(marks: Marks, place: Place): Topic | null {
  if (!marks.text.endsWith('?')) return null;
  const back = returned(place);
  const kind = KIND_ASKED.exec(marks.text)?.groups?.kind?.toLowerCase();
  if (back && kind)
    return kind === 'exports' || kind === 'imports'
      ? topicWith(back, { flow: kind })
      : topicWith(back, { product: kind });
  const groups = ASKED.exec(marks.text)?.groups;
  if (!groups || !back) return null;
  const { buys, go, out } = groups;
  // In figures of the world those who sell are told of, not those who sell to somebody.
  if (place.main === 'WLD') return topicWith(back, { flow: buys ? 'imports' : 'exports' });
  const flow: Flow = buys || go || out ? 'exports' : 'imports';
  const other = marks.economies.find((e) => e.code !== place.main && WITH.test(marks.masked.slice(0, e.start)));
  return topicWith(back, { flow, product: place.product ?? back.product, partner: other?.code ?? back.partner });
}
