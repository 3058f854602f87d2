import type { Draft, Marks } from '../extract/draft.js';
import { type FlowMention, flowMentionWith } from '../extract/flow-mention.js';
import { isInside } from './members.js';

const UNIONS: ReadonlySet<string> = new Set(['EU', 'EA']);
/** Money that a union's own figures are told in. */
const THEIRS: ReadonlySet<string> = new Set(['EUR', 'USD']);
/** "EU exports", and not "the EU's exports". */
const NAMED = /@\s(?:goods\s|merchandise\s|total\s|trade\s)*$/;

const isTheirs = (mention: FlowMention, { masked, quantities }: Marks, main: string): boolean =>
  UNIONS.has(mention.reporter!) &&
  mention.by === 'noun' &&
  mention.partner === null &&
  (main === 'GBR' || isInside(main, mention.reporter!)) &&
  NAMED.test(masked.slice(Math.max(0, mention.start - 30), mention.start)) &&
  quantities.some(({ quantity }) => quantity.currency && !THEIRS.has(quantity.currency));

/** "EU exports were £14.5 billion", in British figures, which tell them beside "non-EU exports": what Britain sells to the EU. */
export const withTheirUnion = ({ flow }: Draft, marks: Marks, main: string | null): FlowMention | null =>
  flow?.reporter && main !== null && flow.reporter !== main && isTheirs(flow, marks, main)
    ? flowMentionWith(flow, { reporter: main, partner: flow.reporter })
    : null;
