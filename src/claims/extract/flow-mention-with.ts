import type { FlowMention } from './flow-mentions.js';

/** A flow with some of what is said of it said anew; every field in one order, as with drafts (`draftOf`). */
export function flowMentionWith(mention: FlowMention, changes: Partial<FlowMention>): FlowMention {
  const { start = mention.start, end = mention.end, flow = mention.flow, gap = mention.gap } = changes;
  const { by = mention.by, product = mention.product, reporter = mention.reporter } = changes;
  const { partner = mention.partner, pointsBack = mention.pointsBack, whole = mention.whole } = changes;
  const { intra = mention.intra, bilateral = mention.bilateral } = changes;
  return { start, end, flow, gap, by, product, reporter, partner, pointsBack, whole, intra, bilateral };
}
