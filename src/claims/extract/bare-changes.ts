import type { Draft, Marks } from './draft.js';

const PAST_CHANGE =
  /^(?:\s+[\w.@'’]+){0,6}?\s+(?:fell|dropped|declined|shrank|slumped|plunged|rose|grew|increased|climbed|jumped|surged|contracted|tumbled|slid|sank)\b/i;

/** "Chinese trade with the U.S. shrank in September": a change without a number, where the sentence has no number at all. */
export function bareChangeDrafts(marks: Marks): readonly Draft[] {
  const flow = marks.flows[0];
  if (marks.quantities.length > 0 || !flow || !PAST_CHANGE.test(marks.text.slice(flow.end))) return [];
  const change = marks.changes.find((c) => c.start >= flow.end);
  if (
    !change ||
    /\b(?:in (?:just|only)? ?\w+ years|has|had|if|would|could|may)\b/i.test(marks.text.slice(flow.end, change.end + 25))
  )
    return [];
  return [
    {
      kind: 'growth',
      start: flow.start,
      end: change.end,
      at: change.start,
      atEnd: change.end,
      quantity: null,
      value: null,
      unit: null,
      sign: change.sign,
      flow,
      comparison: 'yoy',
      direction: change.sign < 0 ? 'fall' : 'rise',
    },
  ];
}
