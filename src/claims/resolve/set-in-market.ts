import type { Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { isInside } from './members.js';
import type { Place } from './topic.js';

/** "In Tanzania, which has its own plants, exports dipped", "In China, sales tumbled": where the text's own economy sells. */
const IN_MARKET =
  /^(?:(?:But|And|However,|Meanwhile,)\s)?[Ii]n\s(?:the\s)?(@+),\s(?:(?:which|where|the|its|their|a|an)\s[^,#;:]{3,90},\s)?(?:the\s|its\s|total\s)?(?:[a-z-]+\s){0,2}(?:exports|sales|shipments|deliveries|volumes?)\s/;
const SELLS: ReadonlySet<string | null> = new Set(['exports']);

/** The market that opens a sentence on what was sold there, behind one on the exports of the text's own economy. */
export function marketAtHead(mention: FlowMention | null, marks: Marks, place: Place): string | null {
  const { main, topic, base } = place;
  if (main === null || main === 'WLD' || !/^(?:In|But in|And in|However, in|Meanwhile, in)\s/.test(marks.text))
    return null;
  if (mention !== null && (mention.flow !== 'exports' || mention.by !== 'noun' || mention.reporter !== null))
    return null;
  if ((topic.reporter ?? main) !== main || !(SELLS.has(topic.flow) || SELLS.has(base?.flow ?? null))) return null;
  const said = IN_MARKET.exec(marks.masked);
  const at = said ? said[0].indexOf('@') : -1;
  const market = marks.economies.find((e) => e.start === at);
  if (!market || market.code === main || market.code === OTHERS || market.form === 'capital') return null;
  return isInside(market.code, main) || isInside(main, market.code) ? null : market.code;
}

const RECORDED =
  /^(?:,[^,#;]{3,90},)?\s(?:recorded|saw|posted|registered|logged|reported)\s(?:an?|the)\s(?:[a-z-]+\s){1,2}in\s$/;

/** "China recorded a fall in imports to Kenya": in Kenya's figures, whose goods they are. */
export function comesInto(mention: FlowMention, marks: Marks, main: string | null): string | null {
  const [first] = marks.economies;
  if (mention.flow !== 'imports' || mention.reporter !== main || !first || first.code === main || first.start > 4)
    return null;
  const between = marks.masked.slice(first.end, mention.start).replace(/^(,[^,#;@]*)@+(?:'s)?/, '$1');
  return RECORDED.test(between) ? first.code : null;
}
