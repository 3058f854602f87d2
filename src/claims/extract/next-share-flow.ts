import type { Marks } from './draft.js';
import type { FlowMention } from './flow-mention.js';

/** Before a flow that begins a part of its own: "exports 55 percent, imports", "and imports", "while imports". */
const BEGINS = /(?:[,;]|\s(?:and|while|whereas|but))\s(?:the\s|its\s|their\s|total\s|@+(?:'s)?\s)*$/;
/** Between it and its share. */
const TO_SHARE =
  /^\s(?:(?:for|at|with|made\sup|make\sup|accounted\sfor|account\sfor|represented|were|was|are)\s)?(?:the\s(?:other|remaining)\s)?$/;

/** "55 percent were exports and 45 percent imports", "#, or 39.2 percent, were exports". */
const IS_FLOW = /^\s(?:(?:was|were|are|is|being)\s)?$|^,\s(?:was|were)\s$/;

/** The flow that a share is, in the words right behind it. */
export function flowItIs(marks: Marks, end: number): FlowMention | null {
  const own = marks.flows.find((f) => f.start >= end);
  const said = own?.by === 'noun' && own.flow !== 'balance' && IS_FLOW.test(marks.masked.slice(end, own.start));
  return said ? own : null;
}

/** "Exports were 55 percent of the total, imports 45 percent": the flow that stands right before the second share, or behind it. */
export function nextShareFlow(marks: Marks, after: number, at: number, end: number): FlowMention | null {
  const own = marks.flows.findLast((f) => f.start >= after && f.end <= at);
  const begins =
    own?.by === 'noun' &&
    own.flow !== 'balance' &&
    TO_SHARE.test(marks.masked.slice(own.end, at)) &&
    BEGINS.test(marks.masked.slice(after, own.start));
  return begins ? own : flowItIs(marks, end);
}
