import type { Marks } from '../extract/draft.js';
import { isWholeOfShare } from '../extract/flow-of-number.js';
import { isKindOfTrade } from './topic.js';

/** "Exports rise 8.4%", over "Tea exports rose by 8.4 percent": the same figure, of which the first sentence says what it is of. */
export function leadProduct([title, lead]: readonly Marks[]): string | null {
  if (title?.sentence.kind !== 'title' || !lead) return null;
  const [said] = title.flows;
  const [flow] = lead.flows;
  if (title.flows.length !== 1 || said!.product !== null || said!.by !== 'noun' || said!.whole) return null;
  if (flow?.by !== 'noun' || flow.flow !== said!.flow || flow.product === null) return null;
  if (isKindOfTrade(flow.product) || flow.product === 'current account' || isWholeOfShare(lead.masked, flow))
    return null;
  const first = title.quantities[0]?.quantity;
  const second = lead.quantities[0]?.quantity;
  return first && second && first.value === second.value && first.unit === second.unit ? flow.product : null;
}
