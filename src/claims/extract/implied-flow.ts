import type { Flow } from '../../model/flow.js';
import type { FlowMention } from './flow-mention.js';

/** A flow that no word of its own names, at the place that implies it: of which nothing else is said. */
export const impliedFlow = (at: number, flow: Flow, product: string | null): FlowMention => ({
  start: at,
  end: at,
  flow,
  gap: null,
  by: 'noun',
  product,
  reporter: null,
  partner: null,
  pointsBack: null,
  whole: false,
  intra: false,
  bilateral: false,
});
