import type { Draft, Marks } from '../extract/draft.js';
import type { Relation } from './relation.js';
import { topicWith } from './relation-with.js';
import { isKindOfTrade, type Place, type Topic } from './topic.js';

/** "Electronics were the top export with #. Chips brought #": the way that a ranked product goes is that of the next one. */
export function itemTold(
  place: Place,
  { text }: Marks,
  drafts: readonly Draft[],
  relations: readonly Relation[],
): Topic | null {
  const item = relations.find(
    ({ flow, product }, i) =>
      drafts[i]!.kind === 'rank' &&
      (flow === 'exports' || flow === 'imports') &&
      product !== null &&
      !isKindOfTrade(product) &&
      ITEM.test(text.slice(drafts[i]!.start, drafts[i]!.end)),
  );
  return item && item.flow !== place.topic.flow ? topicWith(place.topic, { flow: item.flow, gap: null }) : null;
}
const ITEM = /\b(?:ex|im)ports?\b/i;
