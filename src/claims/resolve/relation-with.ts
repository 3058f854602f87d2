import type { Relation } from './relation.js';
import type { Topic } from './topic.js';

/** A topic with some of it said anew; every field in one order, as with drafts (`draftOf`). */
export function topicWith(topic: Topic, changes: Partial<Topic>): Topic {
  const { reporter = topic.reporter, partner = topic.partner, flow = topic.flow } = changes;
  const { gap = topic.gap, product = topic.product } = changes;
  return { reporter, partner, flow, gap, product };
}

/** The same of a relation. */
export function relationWith(relation: Relation, changes: Partial<Relation> = {}): Relation {
  const { reporter = relation.reporter, partner = relation.partner, flow = relation.flow } = changes;
  const { gap = relation.gap, product = relation.product, carried = relation.carried } = changes;
  return { reporter, partner, flow, gap, product, carried };
}
