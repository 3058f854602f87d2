import type { Flow } from '../../model/flow.js';
import type { Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { impliedFlow } from './implied-flow.js';
import { matchesOf } from './matches.js';
import { gateOf, opens } from './word-gates.js';

/** "They were lower as well", "..., and it went down", "those to Sweden had still been growing". */
const PRONOUN =
  /(?:^|[.;:¦]\s|,\s(?:(?:and|but|yet)\s)?|\b(?:and|but|while|whereas|though|although|before|when|fact|turn|March|May|June|July)\s)(?:(?<many>[Tt]hey|[Bb]oth(?=\s[a-z]+(?:ed|w|ell|ose|ank|ere)\b)|[Tt]hose(?=\s(?:to|from|of)\s))|(?<one>[Ii]t))(?=\s)/g;
const GATE = gateOf('they|both|those|it');

/** Nothing else is the subject before it: "Compared with January, they", "in fact it". */
const AT_HEAD =
  /^(?:["'-]\s?)?(?:(?:And|But|Yet|So|Still|Then|Again|Overall|Here|However|Even so|Nevertheless|Together|Meanwhile|All in all)?,?\s?|(?:Compared|Measured|Over|In|At|For|Against|During|With|From|By|Since|On|After|Until|Throughout|Under|Unlike|Seasonally|Adjusted)\b[^.;]{0,90},?\s)$/;

export interface PronounSubject {
  readonly start: number;
  readonly end: number;
  /** What it stands for, where that is said in the sentence. */
  readonly flow: FlowMention | null;
}

/** Does a pronoun stand for this flow? A balance and all trade are one, exports and imports are many. */
const fits = (flow: Flow, isOne: boolean): boolean => (flow === 'balance' || flow === 'total') === isOne;

/** Pronouns that open a clause and stand for a flow of the sentence, or for the one that the paragraph told of before it. */
export function pronounSubjects(marks: Marks, told: Flow | null): readonly PronounSubject[] {
  const { text, masked, flows } = marks;
  if (!opens(text, GATE)) return [];
  return matchesOf(PRONOUN, masked).flatMap((match) => {
    const { many, one } = match.groups!;
    const end = match.index + match[0].length;
    const start = end - (many ?? one)!.length;
    const before = flows.findLast((f) => f.end <= start);
    const flow = before?.flow ?? told;
    if (!flow || !fits(flow, one !== undefined) || (!before && !AT_HEAD.test(masked.slice(0, start)))) return [];
    const those = /^those/i.test(many ?? '');
    return [{ start, end, flow: those ? ofThose(marks, end, flow) : (before ?? null) }];
  });
}

/** "Those to Sweden": with whom; of several, and of "those of coffee", what is left open is sought elsewhere. */
const WITH_WHOM = /^\s(?:to|from)\s(?:the\s)?@+(?!(?:,\s(?:the\s)?|,?\sand\s(?:the\s)?|'s?\s)@)/;
function ofThose({ masked, economies }: Marks, end: number, flow: Flow): FlowMention | null {
  const behind = WITH_WHOM.exec(masked.slice(end))?.[0];
  const partner = behind === undefined ? undefined : economies.find((e) => e.end === end + behind.length)?.code;
  return partner === undefined ? null : flowMentionWith(impliedFlow(end, flow, null), { partner });
}
