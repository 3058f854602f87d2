import type { Flow } from '../../model/flow.js';
import type { Marks } from './draft.js';
import type { FlowMention } from './flow-mention.js';
import { impliedFlow } from './implied-flow.js';
import { gateOf, opens } from './word-gates.js';

const GATE = gateOf('import|export|imports|exports');
/** "Import prices in August were #", "the export price index gained #", "unit values of exports grew #". */
const BEFORE =
  /\b(?:(?<way>import|export)\s(?:prices?(?:\sindex)?|unit\svalues?)|(?:unit\svalues|prices)\s(?:of|for)\s(?<of>imports|exports))\b[^#;.@]{0,70}$/i;
const AND_OTHER = /\band\s(?:those\sof\s)?(?<other>imports?|exports?)\b(?:\sprices?|\sunit\svalues)?\s(?:by\s)?$/i;

/** The prices of what is imported or exported, where a rate is told of them: their index is a product of its own. */
export function pricesAt(marks: Marks, left: string, at: number, last: FlowMention | null): FlowMention | null {
  if (!opens(marks.text, GATE) || !/price|unit value/i.test(marks.text)) return null;
  const said = BEFORE.exec(left)?.groups;
  const other = said ? undefined : last?.product?.endsWith('prices') ? AND_OTHER.exec(left)?.groups?.other : undefined;
  const way = said?.way ?? said?.of ?? other;
  if (way === undefined) return null;
  const flow: Flow = /^ex/i.test(way) ? 'exports' : 'imports';
  return impliedFlow(at, flow, `${flow.slice(0, -1)} prices`);
}

const HIGHER = /^[^#.;]{0,60}?\b(?:(?<less>lower|less|cheaper|down)|higher|more|dearer|up)\b/i;
/** "9 percent and export prices 7 percent higher": the word may stand behind the next number. */
export const priceSign = (right: string): 1 | -1 => (HIGHER.exec(right)?.groups?.less ? -1 : 1);
