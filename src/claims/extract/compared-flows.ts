import type { Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { balanceOf } from './flow-mentions.js';
import { impliedFlow } from './implied-flow.js';
import type { PrintedQuantity } from './quantities.js';

const OUT = 'exports?|exported|shipments|sales|sold|sells|sent|shipped|delivered|earned';
const IN = 'imports?|imported|purchases|bought|buys|purchased|took|takes|spent|received';
/** "# more than it bought", "# short of imports", "# lower than its exports", of what a verb or a noun before it tells. */
const THAN = new RegExp(
  String.raw`^\s*(?:\([^()]*\)\s*)?(?:worth\s+)?(?<how>more|higher|larger|bigger|greater|above|less|lower|smaller|fewer|below|short\s+of)\b(?<between>[^.;#]{0,60}?\bthan\b)?\s+(?:(?:what\s+)?(?<who>it|they|he|the\s+\w+|@+)\s+(?:(?:had|has|have)\s+)?|(?:the|its|their|@+'s)\s+)?(?:(?<out>${OUT})|(?<in>${IN})|(?<same>did|does|from|to))\b`,
  'i',
);
/** "Goods worth # more sold abroad than bought there": both directions by what was done with goods. */
const MORE_SOLD =
  /^\s(?:worth\s)?(?<how>more|less)\s(?:goods\s|was\s|were\s|being\s)*(?:(?<sold>sold|exported|shipped|sent)|(?<bought>bought|imported|purchased))\s[^.;,#]{0,40}?\bthan\s(?:was\s|were\s)?(?:bought|imported|purchased|sold|exported|shipped|sent|brought\sin)\b/i;
const UP = /^(?:more|higher|larger|bigger|greater|above)/i;

/**
 * The balance that a number is when it says by how much one direction of trade is larger than the other: "bought $40bn
 * more than it sold", "exports were $5bn short of imports".
 */
export function comparedFlows(marks: Marks, q: PrintedQuantity): FlowMention | null {
  const right = marks.masked.slice(q.end, q.end + 130);
  const passive = right.includes(' than ') ? MORE_SOLD.exec(right)?.groups : undefined;
  if (passive) {
    const larger = /^(?:more|higher)$/i.test(passive.how!);
    const sold = passive.sold !== undefined;
    return flowMentionWith(impliedFlow(q.start, 'balance', null), {
      gap: larger === sold ? 'surplus' : 'deficit',
      product: 'goods',
    });
  }
  const first = marks.flows.filter((f) => f.start < q.start).at(-1);
  if (!first || (first.flow !== 'exports' && first.flow !== 'imports')) return null;
  const match = THAN.exec(right);
  if (!match) return null;
  const { how, between, out, in: into, same, who } = match.groups!;
  // "5bn above exports" and "5bn short of imports" need no "than", the others do.
  if (!between && !/^(?:above|below|short)/i.test(how!)) return null;
  if (same ? first.by !== 'verb' || !who : (out ? 'exports' : into ? 'imports' : null) === first.flow) return null;
  return balanceOf(first, UP.test(how!));
}
