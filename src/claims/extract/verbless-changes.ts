import { FALL, RISE } from './bare-change-verbs.js';
import { bare, GOES_ON } from './bare-draft.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import type { FlowMention } from './flow-mention.js';
import { isHeadline } from './headline.js';
import { ONCE } from './word-source.js';

/** "Exports and imports both lower in June": a headline that has no verb. */
const NAKED =
  /^(?:\s+(?:of|to|from|with|in)\s+(?:the\s+)?[-\w.@']+(?:\s[A-Z][-\w.@']+)?){0,2},?\s+(?:both\s+|all\s+|slightly\s+|sharply\s+|much\s+)?(?:(?<rise>higher|wider|larger|bigger|stronger)|lower|narrower|smaller|weaker)(?=\s+(?:in|than\s+(?:an?|the|in|last)|for|over|from|on|as|again|still|through|despite|amid|after|during)\b|\s*[.,;]|$)(?![^.;]*\d\s?(?:%|p))/;
function nakedChange({ sentence, text }: Marks, flow: FlowMention): Draft | null {
  if (!isHeadline(sentence)) return null;
  const match = NAKED.exec(text.slice(flow.end));
  return match ? bare(flow.start, flow.end + match[0].length, match.groups!.rise ? 1 : -1, flow) : null;
}

/** "Strong rise in first-quarter exports of Nepal", "May brings drop in exports": a headline that tells a change by its noun. */
const BY_NOUN =
  /^(?<label>[^.:;#]{3,40}:\s)?(?:(?:(?:The|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal|Year|[Hh]alf|quarter|quarters|months?|year|two|three|of|[12]\d{3}|@+|[A-Z][a-z]{2,8}(?:-(?:to-)?[A-Z][a-z]{2,8})?)\s){1,4}(?:sees?|saw|brings?|brought|shows?|records?|reports?|posts?|registers?|logs?|marks?|notches)\s)?(?:(?:[Aa]n?|[Aa]nother|[Ff]urther|[Ss]till|[A-Z]?[a-z]+)\s){0,2}(?:(?<fall>[Ff]all|[Dd]rop|[Dd]ecline|[Dd]ecrease|[Ss]lump|[Pp]lunge|[Dd]ip|[Ss]lide|[Cc]ontraction|[Ww]eakening|[Ss]hrinkage|[Dd]ownturn)|(?:[Ss]trengthening|[Ee]xpansion|[Rr]ise|[Ii]ncrease|[Gg]rowth|[Jj]ump|[Ss]urge|[Gg]ain|[Ll]eap|[Rr]ebound|[Rr]ecovery|[Uu]pturn|[Uu]ptick|[Bb]oom))\s(?:in|of|for)\s(?:(?:the\s)?@+(?:'s)?\s)?(?:[A-Za-z-]+\s){0,3}$/;
function changeByNoun({ sentence, text, masked, quantities }: Marks, flow: FlowMention): Draft | null {
  if (sentence.kind !== 'title' || quantities.length > 0) return null;
  const match = BY_NOUN.exec(masked.slice(0, flow.start));
  if (!match || RECORD.test(text)) return null;
  const tail = /^\s(?:of|to|from|with)\s(?:the\s)?@+/.exec(masked.slice(flow.end))?.[0].length ?? 0;
  return bare(match.groups!.label?.length ?? 0, flow.end + tail, match.groups!.fall ? -1 : 1, flow);
}
const RECORD =
  /\b(?:record|highest|lowest|first(?!-|\s(?:half|quarter|[a-z]+\s(?:months|quarters)))|worst|best|biggest|sharpest|steepest|fastest|expected|likely|seen|forecast|ahead|due)\b/i;

/** "Trade, which shrank in 2023 under the weight of prices, will grow": a clause of its own between commas. */
const WHICH_MOVED = new RegExp(
  String.raw`^(?:\s+(?:of|to|from|with|in)\s+(?:the\s+)?[-\w.@']+){0,2},\s+which\s+(?:had\s+)?${ONCE}(?:(?<fall>${FALL})|(?<rise>${RISE}))\b(?<rest>[^.,;:(¦]{0,60})`,
  'i',
);
function whichMoved({ text, quantities }: Marks, flow: FlowMention): Draft | null {
  const match =
    text.startsWith(', which ', flow.end) || WHICH.test(text.slice(flow.end, flow.end + 60))
      ? WHICH_MOVED.exec(text.slice(flow.end))
      : null;
  if (!match) return null;
  const end = flow.end + match[0].length;
  const { fall, rise, rest } = match.groups!;
  if (quantities.some((q) => q.start >= flow.end && q.start < end + 24) || GOES_ON.test(rest!)) return null;
  const said = end - rest!.length - (fall ?? rise)!.length;
  const time = IN_YEAR.exec(rest!)?.[0].length ?? 0;
  return draftWith(bare(flow.start, end - rest!.length + time, fall ? -1 : 1, flow), { at: said, atEnd: said });
}
const WHICH = /^[^.,;]{0,40}, which /;
const IN_YEAR =
  /^\s+(?:in|during)\s+(?:the\s+)?[\w ]{3,20}?(?=\s+(?:under|as|because|after|amid|on|for|owing|due)\b|$)/;

/** "Imports grew strongly and exports only a little": the verb was said of the flow before. */
const AND_NEXT = /^[^.;\d]{0,30}?,?\s+(?:and|but)\s+(?:its\s+|the\s+)?$/;
const LESS_SO =
  /^\s+(?:(?:only|just)\s+)?(?:a\s+little|slightly|somewhat|moderately|modestly|marginally|even\s+more(?:\s+so)?|less\s+so|too|as\s+well|likewise)(?=\s*(?:[.,;]|$))/;
function goesAlong({ text }: Marks, flow: FlowMention, before: Draft | undefined): Draft | null {
  if (before?.sign == null || before.end > flow.start) return null;
  const more = LESS_SO.exec(text.slice(flow.end, flow.end + 40));
  if (!more || !AND_NEXT.test(text.slice(before.end, flow.start))) return null;
  return bare(flow.start, flow.end + more[0].length, before.sign, flow);
}

/** "With sales abroad falling harder than purchases": what goes along with what the clause before tells. */
const GOES_WITH =
  /^(?:\s+(?:of|to|from)\s+(?:the\s+)?[-\w.@']+(?:\s[A-Z][-\w.@']+)?){0,2}\s+(?:(?:also|both|all|again|even)\s+)?(?:(?<fall>falling|shrinking|declining|dropping|slipping|sliding|weakening|sinking|narrowing|plunging|slumping|contracting|tumbling)|rising|growing|climbing|increasing|gaining|expanding|widening|surging|jumping|soaring|strengthening)\b(?<rest>[^.,;:(¦#]{0,60})/;
const WITH = /(?:^|,\s|\s)[Ww]ith\s+(?:(?:the|its|both|total|overall|foreign|[A-Z]\w+'s?)\s+){0,2}$/;
/** "With exports falling and imports rising": the second of the two. */
const AND_SECOND = /\s[Ww]ith\s[^.;#\d]{3,60}ing(?:\s[a-z]+){0,3},?\s(?:and|but|while)\s(?:the\s|its\s)?$/;
function movesWith({ text, quantities }: Marks, flow: FlowMention): Draft | null {
  const left = text.includes('ith ') ? text.slice(Math.max(0, flow.start - 90), flow.start) : '';
  if (!WITH.test(left) && !AND_SECOND.test(left)) return null;
  const match = GOES_WITH.exec(text.slice(flow.end, flow.end + 160));
  if (!match) return null;
  const { fall, rest } = match.groups!;
  const end = flow.end + match[0].length;
  if (GOES_ON.test(rest!) || quantities.some((q) => q.start >= flow.end && q.start < end + 12)) return null;
  const stop = rest!.search(/\s(?:while|but|although|though|and|as|yet|because|after|amid|than)\s/);
  return bare(flow.start, stop < 0 ? end : end - rest!.length + stop, fall ? -1 : 1, flow);
}

/** A change of a flow that has no verb of its own in its clause, or one behind "which". */
export const verblessChange = (marks: Marks, flow: FlowMention, before: Draft | undefined): Draft | null =>
  nakedChange(marks, flow) ??
  changeByNoun(marks, flow) ??
  whichMoved(marks, flow) ??
  movesWith(marks, flow) ??
  goesAlong(marks, flow, before);
