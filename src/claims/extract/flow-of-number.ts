import type { Marks } from './draft.js';
import type { FlowMention } from './flow-mentions.js';

/** Between a number and a flow that it belongs to: "$4.6 billion of exports", "69.1bn in imports", "a $31bn trade deficit". */
const TO_FLOW =
  /^(?:\s*:\s*|\)?[\s-]+(?:(?:was|were)\s+)?(?:worth\s+)?(?:(?:of|in)\s+)?(?:(?:the|its|total|overall|their|this|annual|monthly|yearly|a)\s+)?(?:@+(?:['’]s)?\s+)?(?:[a-z.'’-]+\s+){0,2})$/i;
const NOT_TO_FLOW =
  /\b(?:and|or|while|as|to|from|but|with|which|more|less|than|yoy|respectively|after|year-on-year|on|in\s+\d{4}|higher|lower|up|down|rise|fall|drop|growth|increase|decrease|decline|gain|by|for|at|when|year|month|period|although|though|despite|because|since|before|if|whereas|even|so|then|that|against|versus)\b/i;

/** The part of a sentence up to a flow that is only what a share is of: "15.3 percent of China's foreign trade". */
const OF_WHOLE = /#\)?\s+of\s+(?:the\s+|all\s+|its\s+|total\s+)*(?:@+(?:['’]s)?\s+)?(?:[\w'’-]+\s+){0,3}$/i;

/** Is a flow named only as what a share is of? */
export const isWholeOfShare = (masked: string, flow: FlowMention): boolean =>
  flow.by === 'noun' && OF_WHOLE.test(masked.slice(Math.max(0, flow.start - 60), flow.start));

/** The flow that a number belongs to: one that follows it closely, else the last one before it that is not the whole of a share. */
export function flowFor(marks: Marks, at: number, end: number): FlowMention | null {
  const after = marks.flows.find((f) => f.start >= end && f.by === 'noun');
  if (after && after.start - end < 60) {
    const between = marks.masked
      .slice(end, after.start)
      .replace(/^\s*\([^()]*\)/, '')
      .replace(/^\s+for\s+$/, ' in ');
    // "At $56.1 billion, total imports were"
    if (
      /(?:^|[.;]\s)(?:At|With)\s+$/.test(marks.masked.slice(Math.max(0, at - 8), at)) &&
      /^\s*,\s+(?:the\s+|total\s+|overall\s+|@+(?:['’]s)?\s+)*$/i.test(between)
    )
      return after;
    if (TO_FLOW.test(between) && !NOT_TO_FLOW.test(between)) return after;
  }
  const verb = marks.flows.find((f) => f.by === 'verb' && f.start >= end && f.start - end < 70);
  const before = marks.flows.filter((f) => f.start < at);
  // "Down 5 percent on a year before, exports came to": the flow of the main clause behind its opening.
  const first = before.length === 0 ? marks.flows.find((f) => f.start >= end) : undefined;
  if (
    first &&
    /^(?:Up|Down|At|With|Rising|Falling|After|Following)\b/.test(marks.text) &&
    /^[^#;.]{0,60},\s+(?:the\s+|total\s+|overall\s+|@+(?:['’]s)?\s+)*(?:[a-z]+\s+){0,2}$/i.test(
      marks.masked.slice(end, first.start),
    )
  )
    return first;
  const plain = before.filter((f) => !isWholeOfShare(marks.masked, f)).at(-1) ?? null;
  // "goods worth $5bn went to Poland", "some 2.77 million went to the United States"
  if (
    verb &&
    /^[^#;.]{0,48}$/.test(marks.masked.slice(end, verb.start)) &&
    /^(?:were|was|are|went|headed|left|came|entered|arrived)/i.test(marks.text.slice(verb.start))
  )
    return verb;
  return plain;
}
