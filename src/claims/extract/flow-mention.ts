import type { Flow } from '../../model/flow.js';
import type { Sides } from './flow-pairs.js';

/** A trade flow named in a sentence, with whom it is said to join. Null is what the words leave open. */
export interface FlowMention extends Sides {
  readonly start: number;
  readonly end: number;
  readonly flow: Flow;
  /** `deficit` and `surplus` carry the sign of a balance. */
  readonly gap: 'deficit' | 'surplus' | null;
  readonly by: 'noun' | 'verb';
  readonly product: string | null;
  /** "bilateral trade", "the two countries": both sides are those of the text. */
  readonly bilateral: boolean;
  /** "total exports", "foreign trade": with all partners, unless one is named. */
  readonly whole: boolean;
  /** "Intra-EU trade": among the members of one group. */
  readonly intra: boolean;
}

/** A flow with some of what is said of it said anew; every field in one order, as with drafts (`draftOf`). */
export function flowMentionWith(mention: FlowMention, changes: Partial<FlowMention>): FlowMention {
  const { start = mention.start, end = mention.end, flow = mention.flow, gap = mention.gap } = changes;
  const { by = mention.by, product = mention.product, reporter = mention.reporter } = changes;
  const { partner = mention.partner, pointsBack = mention.pointsBack, whole = mention.whole } = changes;
  const { intra = mention.intra, bilateral = mention.bilateral } = changes;
  return { start, end, flow, gap, by, product, reporter, partner, pointsBack, whole, intra, bilateral };
}
