import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { Place } from './topic.js';

const OF_THE_TOTAL = /^\sof\s(?:the|this|that)\s(?:grand\s|overall\s)?total(?=[\s]*[.,;)]|$)/;

/** "Trade stood at #. Exports were # and imports #. The US made up # of the total": of the trade that both directions make. */
export function ofTotalTold({ kind, flow, atEnd }: Draft, { masked, sentence }: Marks, place: Place): Flow | null {
  if (kind !== 'share' || flow !== null || place.block !== sentence.block) return null;
  const { ways } = place;
  if (!ways.has('total') || !ways.has('exports') || !ways.has('imports')) return null;
  return OF_THE_TOTAL.test(masked.slice(atEnd, atEnd + 24)) ? 'total' : null;
}
