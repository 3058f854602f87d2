import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import type { Place, Topic } from './topic.js';

/** Words for a balance that say nothing of its side; alone, newsrooms mean a deficit by them. */
const EITHER_SIDE = /\b(?:gap|imbalance|difference|margin|hole)s?$/i;

const DIFFERENCE = /^(?:the\s)?(?:difference|gap|margin|hole)\sbetween\b/i;

const sideTold = (topics: readonly (Topic | null)[], partner: string | null): Topic['gap'] =>
  topics.find((t) => t?.flow === 'balance' && t.gap !== null && t.partner === partner)?.gap ?? null;

/**
 * The side of a balance that its own word names. "The surplus grew to #. The year before, the gap had been #": behind a
 * surplus with the same partner, a gap is that surplus again.
 */
export function sideOfGap(
  mention: FlowMention,
  { text, flows }: Marks,
  { topic, base, last }: Place,
  partner: string | null,
): Topic['gap'] {
  // "The difference between what it sells and what it buys fell to #", in a text on its deficit.
  if (mention.flow === 'balance' && mention.gap === null && DIFFERENCE.test(text.slice(mention.start, mention.end)))
    return sideTold([topic, last, base], partner);
  if (mention.gap !== 'deficit' || !EITHER_SIDE.test(text.slice(mention.start, mention.end))) return mention.gap;
  // "A surplus of #, compared with a gap of # a year before": the other side, where "the gap" would be the same again.
  if (/\ban?\s(?:trade\s)?$/.test(text.slice(Math.max(0, mention.start - 9), mention.start))) return 'deficit';
  // "Services brought in a surplus of #, so that the overall gap was #": another balance than that one.
  const whole = /\b(?:overall|total|combined)\s(?:trade\s)?(?:gap|imbalance|difference|hole)$/.test(
    text.slice(Math.max(0, mention.start - 16), mention.end),
  );
  const before = whole ? undefined : flows.findLast((f) => f.end <= mention.start && f.gap !== null);
  if (before) return before.gap;
  return sideTold([topic, last, base], partner) ?? 'deficit';
}
