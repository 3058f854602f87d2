import type { Relation, Topic } from './topic.js';

/** A topic with some of it said anew; every field in one order, as with drafts (`draftOf`). */
export function topicWith(topic: Topic, changes: Partial<Topic>): Topic {
  const { reporter = topic.reporter, partner = topic.partner, flow = topic.flow } = changes;
  const { gap = topic.gap, product = topic.product } = changes;
  return { reporter, partner, flow, gap, product };
}

/** Sides and flow with what is traded. */
export const relation = (
  { reporter, partner, flow }: Pick<Topic, 'reporter' | 'partner' | 'flow'>,
  product: string | null,
  carried: boolean,
  gap: Topic['gap'] = null,
): Relation => ({ reporter, partner, flow, gap, product, carried });

/** A relation with some of it said anew. */
export function relationWith(relation: Relation, changes: Partial<Relation>): Relation {
  const { reporter = relation.reporter, partner = relation.partner, flow = relation.flow } = changes;
  const { gap = relation.gap, product = relation.product, carried = relation.carried } = changes;
  return { reporter, partner, flow, gap, product, carried };
}
