import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';

/** "Semiconductors, the key export item, soared": what is sold or bought, told by what stands beside its name. */
const APPOSED =
  /,\s(?:the|its|their|a|an|@+'s?|one\sof\s(?:the|its|their)\s(?:[a-z]+\s){0,2})\s?(?:country's\s|nation's\s)?(?:[a-z-]+\s){0,3}?(?:(?<out>ex)|im)ports?(?:\s(?:items?|products?|goods|earners?|commodit(?:y|ies)|categor(?:y|ies)))?,\s[^,;:@#]{0,40}$/;

/** The flow that a number without one of its own is of, where its subject is an item of exports or imports. */
export function apposedFlow({ flow, at }: Draft, { masked }: Marks): Flow | null {
  if (flow?.by === 'verb' || !masked.includes('port')) return null;
  const said = APPOSED.exec(masked.slice(Math.max(0, at - 120), at));
  return said ? (said.groups!.out ? 'exports' : 'imports') : null;
}
