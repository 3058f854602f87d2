import { type Draft, draftOf } from './draft.js';
import type { FlowMention } from './flow-mention.js';

/** The clause goes on to a number, a record or another flow: then the change is not bare. */
export const GOES_ON =
  /\b(?:record|high|highs|low|lows|most(?!\s+(?:of|other|main|major|big|large|markets|products|partners|destinations|countries|goods|categories|regions)\b)|fastest|first time|least|times|fold|factor|row|straight|consecutive|(?:an?|one|two|three)[- ](?:third|quarter|fifth|sixth|seventh|eighth|tenth|half)s?(?=\s*(?:[.,;]|$)|\s+(?:in|to|from|on|over)\b)|\w+est|level|of the|for\s+[a-z]+\s+(?:months|quarters|years)\s+(?:in\s+succession|on\s+end|running)|in\s(?:just|only)\s[a-z]+\s(?:years|quarters|months))\b|\d\s?(?:%|percent|per cent|pct)/i;

/** A change of a flow that no number tells. */
export const bare = (start: number, end: number, sign: 1 | -1 | null, flow: FlowMention | null): Draft =>
  draftOf({
    kind: 'growth',
    start,
    end,
    at: start,
    atEnd: end,
    quantity: null,
    value: null,
    unit: null,
    sign,
    flow,
    comparison: 'yoy',
    direction: sign === null ? 'unchanged' : sign < 0 ? 'fall' : 'rise',
  });
