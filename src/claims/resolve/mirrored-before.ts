import { type Flow, MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { Place, Topic } from './topic.js';

/** Was a figure told as what the other side sold or bought, and read as the opposite of the side that counted? */
function isMirrored(flow: Draft['flow'], relation: Topic): boolean {
  // "Uganda bought less. Exports slumped", "Afghans bought goods from Pakistan. Shipments of rice came to #": a partner that buys leaves the words to the side that counts.
  if (
    flow === null ||
    flow.reporter === null ||
    (flow.by === 'verb' && (flow.partner === null || flow.flow === 'imports')) ||
    flow.flow === 'total' ||
    flow.flow === 'balance'
  )
    return false;
  return flow.reporter === relation.partner && relation.flow === MIRROR_FLOW[flow.flow];
}

/** Whether what follows is told from the other side too: a flow that names nobody changes nothing. */
export function mirroredAfter(place: Place, draft: Draft | undefined, relation: Topic | undefined): boolean {
  if (!draft || !relation) return place.mirrored;
  const { flow } = draft;
  if (flow !== null && (flow.reporter !== null || flow.partner !== null)) return isMirrored(flow, relation);
  return place.mirrored && relation.partner === place.topic.partner;
}

/** "Pakistan's exports to China rose. In September, exports were #", by Chinese customs: the imports of China again. */
export function goesOnMirrored({ flow, kind }: Draft, marks: Marks, place: Place): Flow | null {
  if (kind === 'causal' || kind === 'not_checkable') return null;
  const { topic, base, block, mirrored } = place;
  if (!mirrored || flow === null || flow.by !== 'noun' || (flow.flow !== 'exports' && flow.flow !== 'imports'))
    return null;
  if (flow.reporter !== null || flow.partner !== null || flow.pointsBack !== null || flow.whole) return null;
  if (marks.economies.length > 0 || topic.partner === null || topic.partner === 'WLD') return null;
  return block === marks.sentence.block || base?.partner === topic.partner ? MIRROR_FLOW[flow.flow] : null;
}
