import type { Marks } from './draft.js';
import type { FlowMention } from './flow-mentions.js';
import type { PrintedQuantity } from './quantities.js';

const TO_WHOLE = /^°?\s*of\s+(?:(?:the|its|their|all|total)\s+){0,2}(?:@+(?:['’]s)?\s+)?(?:[a-z]+\s+)?$/i;
const COVERS =
  /\b(?:cover(?:ed|s|ing)?|match(?:ed|es|ing)?|equal(?:s|ed|led)?(?:\s+to)?|equivalent\s+to|paid\s+for)\s+(?:only\s+|just\s+)?$/i;

/**
 * The flow that a percentage measures by another: "a surplus of 11 percent of exports", "exports covered 70 percent of
 * imports". Null where a part is taken from its own whole.
 */
export function measuredFlow(marks: Marks, q: PrintedQuantity): FlowMention | null {
  const { masked, flows } = marks;
  const whole = flows.find((f) => f.start >= q.end && f.start - q.end < 50);
  const own = flows.filter((f) => f.end <= q.start).at(-1);
  if (!whole || !own || q.start - own.end > 90 || !TO_WHOLE.test(masked.slice(q.end, whole.start))) return null;
  const between = masked.slice(own.end, q.start);
  if (/[.;]\s/.test(between) || whole.flow === own.flow || whole.flow === 'balance' || whole.flow === 'total')
    return null;
  return own.flow === 'balance' || COVERS.test(between) ? own : null;
}
