import type { Draft, Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { type Place, placeWith } from './topic.js';

const GATE = gateOf('same|those|time|period|meanwhile|comparison|overall|whole|total|all');
const MEANWHILE =
  /\b(?:(?:at|over|during|in|for|within) (?:exactly )?(?:the same|those|that|these|this) (?:time|period|months|days|weeks|quarters?|half|stretch|span|interval|year|years|month)|meanwhile|(?:by|in|for) comparison)\b/i;

/**
 * "Its foreign trade as a whole shrank # at the same time", in a text on its trade with one partner: a paragraph that sets all
 * its trade beside that, behind which the text goes on with the partner.
 */
export const isAsideOnAll = (
  { text, sentence }: Marks,
  flow: FlowMention | null,
  drafts: readonly Draft[],
  { base, topic, pair, block, main, fromTitle }: Place,
): boolean =>
  flow?.whole === true &&
  !fromTitle &&
  sentence.block !== block &&
  pair !== null &&
  base?.partner === pair.partner &&
  topic.partner === pair.partner &&
  pair.reporter === main &&
  drafts.length < 3 &&
  opens(text, GATE) &&
  MEANWHILE.test(text);

/** The paragraph behind such an aside goes on with what was told before it. */
export const afterAside = (place: Place, { sentence: { block } }: Marks): Place =>
  place.aside !== null && place.aside.block !== block
    ? placeWith(place, { topic: place.aside.topic, aside: null })
    : place;
