import { MIRROR_FLOW } from '../../model/flow.js';
import { relationWith } from './relation-with.js';
import type { Relation, Topic } from './topic.js';

const flip = (gap: Topic['gap']): Topic['gap'] =>
  gap === 'deficit' ? 'surplus' : gap === 'surplus' ? 'deficit' : null;

/** The side whose office published is the reporter: "US exports to China" in Chinese figures are China's imports. */
export function seenFrom(office: string | null, relation: Relation): Relation {
  const { reporter, partner, flow, gap } = relation;
  if (office === null || flow === null || reporter === null || reporter === office || partner !== office)
    return relation;
  if (reporter === 'WLD' || office === 'WLD') return relation;
  return relationWith(relation, {
    reporter: office,
    partner: reporter,
    flow: MIRROR_FLOW[flow],
    gap: flow === 'balance' ? flip(gap) : gap,
  });
}
