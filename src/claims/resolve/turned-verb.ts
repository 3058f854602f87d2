import { type Flow, MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { groupAround, isInside } from './members.js';
import type { Place, Topic } from './topic.js';

/** "Canada's purchases rose", "Iraq came fourth with imports of #" in a text on what the own economy sells. */
const PURCHASES = /^purchases\b/i;
const IMPORTS = /^imports\b/i;
/** "Vietnam raised its supplies by #": what it did for the text's own economy. */
const SUPPLIES = /^(?:supplies|deliveries)\b/i;
const RAISED_ITS = /[a-z]+\s(?:its|their)\s$/i;
export const isSuppliers = ({ by, start }: FlowMention, { masked }: Marks): boolean =>
  by === 'noun' &&
  SUPPLIES.test(masked.slice(start, start + 10)) &&
  RAISED_ITS.test(masked.slice(Math.max(0, start - 16), start));
const WITH =
  /\b(?:with\s+(?:its\s+|total\s+|annual\s+)?|(?:increasing|raising|boosting|expanding|cutting|reducing)\s+its\s+)$/;
/** "Germany fetched #": a market brings money in, and is sold to. */
const BRINGS = /^(?:fetch|brought|brings?)/i;

/** Are purchases told of whoever has a place among buyers: "Iraq came fourth with imports of #"? */
export const isOfBuyer = ({ by, start }: FlowMention, { masked }: Marks): boolean =>
  by === 'noun' &&
  IMPORTS.test(masked.slice(start, start + 8)) &&
  WITH.test(masked.slice(Math.max(0, start - 20), start));

/** Does a flow tell what its subject did, by a verb or by what it bought? */
export const isBuyers = (mention: FlowMention, marks: Marks): boolean =>
  mention.by === 'verb' ||
  PURCHASES.test(marks.masked.slice(mention.start, mention.start + 10)) ||
  isOfBuyer(mention, marks) ||
  isSuppliers(mention, marks);

/** What the other side of the text's own economy did, as a flow of the latter. */
export const seenFromOwn = (mention: FlowMention, { masked }: Marks): FlowMention['flow'] =>
  mention.partner === null && BRINGS.test(masked.slice(mention.start)) ? mention.flow : MIRROR_FLOW[mention.flow];

/** "Germany and Brazil came next, with purchases of # and #, respectively": what each bought of the text's own economy. */
export const boughtByRow = ({ by, start, reporter, partner }: FlowMention, { masked }: Marks): Flow | null =>
  by === 'noun' &&
  reporter === null &&
  partner === null &&
  WITH.test(masked.slice(Math.max(0, start - 20), start)) &&
  PURCHASES.test(masked.slice(start, start + 9))
    ? 'exports'
    : null;

/** "Spain and France, which imported oil for # and #, respectively, from Nigeria", in Nigerian figures: what was sold to each. */
export const boughtOfUs = (mention: FlowMention, { masked, economies }: Marks, { main }: Place): Flow | null =>
  mention.flow === 'imports' &&
  mention.reporter !== main &&
  IMPORTED.test(masked.slice(mention.start, mention.start + 12)) &&
  economies.some(
    (e) => e.code === main && e.start >= mention.end && FROM_US.test(masked.slice(Math.max(0, e.start - 12), e.start)),
  )
    ? 'exports'
    : null;
const IMPORTED = /^(?:imported|bought|purchased|acquired|took|received)\b/;
const FROM_US = /\bfrom\s(?:the\s)?$/;

/** "Uganda is the biggest buyer of Kenyan goods. Its purchases were worth #": what was sold to it. */
export const boughtByIt = (
  { by, reporter, partner, start }: FlowMention,
  { masked, sentence }: Marks,
  { topic, block, main, spotlight }: Place,
): Flow | null =>
  by === 'noun' &&
  reporter === null &&
  partner === null &&
  block === sentence.block &&
  (topic.flow === 'exports' || (topic.flow === 'balance' && topic.partner === spotlight)) &&
  topic.reporter === main &&
  topic.partner !== null &&
  topic.partner !== 'WLD' &&
  ITS_PURCHASES.test(masked.slice(0, start + 10))
    ? 'exports'
    : null;
const ITS_PURCHASES = /^(?:Its|Their)\s(?:(?:deliveries|supplies)\s[^;@]{3,60}\s)?(?:[a-z]+\s)?(?:purchases|orders)\b/;

/** "Tanzania sold more to Kenya than it bought. Its deliveries came to #": what came from the other side. */
export const deliveredByIt = (
  { at, flow }: Draft,
  { masked, sentence }: Marks,
  { topic, block, main, spotlight }: Place,
): Flow | null =>
  (flow === null || flow.start > at) &&
  block === sentence.block &&
  (topic.flow === 'imports' || (topic.flow === 'balance' && topic.partner === spotlight)) &&
  topic.reporter === main &&
  topic.partner !== null &&
  topic.partner !== 'WLD' &&
  ITS_DELIVERIES.test(masked.slice(0, at))
    ? 'imports'
    : null;
const ITS_DELIVERIES = /^(?:Its|Their)\s(?:[a-z]+\s)?(?:deliveries|supplies)\s[^#;]*$/;

const SHIPPED = /^(?:exported|shipped)\s+(?:(?:about|some|nearly|over|only|just)\s+)?[#a-z]/;

/** Was the last sentence of the paragraph about the trade of two other economies? */
export const isAbroad = (marks: Marks, { main, topic, block }: Place): boolean =>
  block === marks.sentence.block &&
  topic.reporter !== null &&
  topic.partner !== null &&
  topic.partner !== 'WLD' &&
  topic.partner !== OTHERS &&
  topic.reporter !== main &&
  topic.partner !== main;

/** "China took goods worth $6.67bn" in a Korean text: the buyer is the partner of Korea's exports. */
export function turnedVerb(
  mention: FlowMention,
  marks: Marks,
  place: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const { topic, block } = place;
  const main = place.main ?? (topic.flow === 'imports' && isSuppliers(mention, marks) ? topic.reporter : null);
  if (!mention.reporter || main === null || main === 'WLD' || mention.reporter === main) return null;
  const told = isBuyers(mention, marks) && (topic.reporter ?? main) === main;
  if (mention.by !== 'verb' && !told && boughtOfUs(mention, marks, place) === null) return null;
  // "EU imports from Russia sank. Germany bought less": neither side of what is told is the text's own.
  if (isAbroad(marks, place)) return null;
  if (mention.partner !== null && mention.partner !== main) return null;
  if (isInside(mention.reporter, main)) return null;
  // "Thailand exported # of rice. India shipped #": a rival, where what the text's own economy sells is told.
  if (
    SHIPPED.test(marks.masked.slice(mention.start)) &&
    mention.partner === null &&
    mention.pointsBack === null &&
    block === marks.sentence.block &&
    topic.flow === 'exports' &&
    topic.reporter === main &&
    topic.partner === 'WLD'
  )
    return { reporter: mention.reporter, partner: 'WLD', flow: 'exports' };
  // "South Africa is the heavyweight: it sold #" in figures of a continent: its own trade.
  if (mention.reporter === place.spotlight && groupAround(main) === main)
    return { reporter: mention.reporter, partner: mention.partner ?? main, flow: mention.flow };
  return { reporter: main, partner: mention.reporter, flow: seenFromOwn(mention, marks) };
}
