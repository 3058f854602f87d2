import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { phrase } from './phrase.js';
import { gateOf, opens } from './word-gates.js';

/** "He had to report a decline of foreign trade", "the year brought a clear decrease of imports from Russia": a change told by its noun. */
const FORM =
  /(?:(?<=^|[.;,:]\s)(?=an?\s[^.;#]{5,80}\s(?:was|were|has\sbeen)\s(?:also\s|again\s)?(?:recorded|registered|observed|reported|seen|noted|posted)\b)|\b(?:report(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|show(?:s|ed)?|saw|sees?|brought|brings|spoke\s+of|speaks\s+of|not(?:es|ed)|noticed|posted|suffered|experienced|observed|indicat(?:es|ed)|there\s+(?:was|were|is|has\s+been)(?:\s+(?:also|again))?|and(?=\s+an?\s))\s+(?:[A-Z]\w+\s+|the\s+country\s+|the\s+bloc\s+)?)(?<what>(?:an?|(?<none>no|hardly\s+any|scarcely\s+any))\s+(?:(?:clear|sharp|marked|slight|strong|steep|further|general|small|large|considerable|significant|moderate|modest|noticeable)\s+)?(?:(?<fall>decline|fall|drop|decrease|contraction|slump|slowdown|reduction|plunge|dip|slide)|rise|increase|growth|(?<=\b(?:no|any)\s(?:[a-z]+\s)?)change|gain|expansion|recovery|leap|jump|surge|rebound|upturn|spike)\s+(?:of|in)\s+(?=[\w'@]))/gi;
const VERB_GATE = gateOf(
  'reports?|reported|records?|recorded|registers?|registered|shows?|showed|saw|see|sees|brought|brings|spoke|speaks|notes|noted|noticed|posted|suffered|experienced|observed|indicates|indicated|there|seen',
);
const NOUN_GATE = gateOf(
  'decline|fall|drop|change|decrease|contraction|slump|slowdown|reduction|plunge|dip|slide|rise|increase|growth|gain|expansion|recovery|leap|jump|surge|rebound|upturn|spike',
);
/** Between the noun and the flow that changed. */
const OF_FLOW =
  /^(?:(?:the|its|their|total|overall|all)\s+)*(?:@+(?:'s)?\s+)?(?:(?:the|foreign|external|goods|merchandise|total|overall|country's)\s+)*$/i;
const REST = /^[^.;:]{0,70}?(?:#|%|\bper\s?cent\b)/;

/** Changes of a flow that a noun tells and no number: where one follows in the clause, the change is that number's. */
export function reportedChanges(marks: Marks): readonly Draft[] {
  const { text, masked } = marks;
  if (!opens(text, VERB_GATE, NOUN_GATE) || marks.flows.length === 0) return [];
  return matchesOf(FORM, text).flatMap((match) => {
    const end = match.index + match[0].length;
    const flow = marks.flows.find((f) => f.start >= end && f.by === 'noun');
    if (!flow || !OF_FLOW.test(masked.slice(end, flow.start))) return [];
    if (REST.test(masked.slice(flow.end))) return [];
    const start = end - match.groups!.what!.length;
    const { none, fall } = match.groups!;
    const sign = none ? null : fall ? -1 : 1;
    const tail = /^\s+(?:to|from|with)\s+(?:the\s+)?@+/.exec(masked.slice(flow.end))?.[0].length ?? 0;
    return [
      phrase('growth', marks, start, flow.end + tail, {
        sign,
        comparison: 'yoy',
        direction: sign === null ? 'unchanged' : sign < 0 ? 'fall' : 'rise',
        flow,
      }),
    ];
  });
}
