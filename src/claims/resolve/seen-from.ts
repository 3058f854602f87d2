import { MIRROR_FLOW } from '../../model/flow.js';
import type { Topic } from './topic.js';

const flip = (gap: Topic['gap']): Topic['gap'] =>
  gap === 'deficit' ? 'surplus' : gap === 'surplus' ? 'deficit' : null;

/** The side whose office published is the reporter: "US exports to China" in Chinese figures are China's imports. */
export function seenFrom<T extends Topic>(office: string | null, relation: T): T {
  const { reporter, partner, flow, gap } = relation;
  if (office === null || flow === null || reporter === null || reporter === office || partner !== office)
    return relation;
  if (reporter === 'WLD' || office === 'WLD') return relation;
  return {
    ...relation,
    reporter: office,
    partner: reporter,
    flow: MIRROR_FLOW[flow],
    gap: flow === 'balance' ? flip(gap) : gap,
  };
}
