import type { Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';

/** "# of the trade with Vietnam were exports", "# of the turnover fell to imports": between the whole and the direction. */
const WHOLE_BEFORE = /^\s+of\s+(?:(?:the|that|this|its|their|all|total)\s+)*(?:@+(?:'s)?\s+)?(?:[a-z]+\s+)?$/;
const IS_PART =
  /^(?:\s+(?:with|between)\s+(?:the\s+)?@+(?:\s+and\s+(?:the\s+)?@+)?)?\s+(?:were|was|fell\s+to|went\s+to|went\s+on|came\s+from|consisted\s+of|was\s+accounted\s+for\s+by|was\s+made\s+up\s+by|stemmed\s+from)\s+(?:the\s+)?(?:@+(?:'s)?\s+)?$/;

/** The direction that an amount is, of a trade that is named before it as the whole; null where it is no such part. */
export function partOfTotal({ flows, masked }: Marks, end: number, whole: FlowMention): FlowMention | null {
  if (whole.flow !== 'total' || !WHOLE_BEFORE.test(masked.slice(end, whole.start))) return null;
  const part = flows[flows.indexOf(whole) + 1];
  if (!part || (part.flow !== 'exports' && part.flow !== 'imports')) return null;
  if (!IS_PART.test(masked.slice(whole.end, part.start))) return null;
  return flowMentionWith(part, { reporter: part.reporter ?? whole.reporter, partner: part.partner ?? whole.partner });
}

/** "Of the total trade, # or # were exported goods and # or # imports": how it was dealt out is said behind each amount. */
const OF_HEAD = /^(?:Out\s)?[Oo]f\s(?:(?:the|this|that|its|their|all|all\sthe)\s)?(?:@+(?:'s)?\s)?(?:[a-z]+\s){0,3}$/;
const SAID_SO =
  /^(?:,?\sor\s(?:about\s)?#+,?|,\s#+,|\s\(#+\))?\s(?:(?:was|were|is|are|came\sfrom|consisted\sof|went\sto|fell\sto)\s)?(?:the\s)?$/;
const HEAD_ENDS = 60;

/** The direction behind a part of the trade that a sentence opens with; null where it opens with none. */
export function partOfHead({ flows, masked }: Marks, end: number): FlowMention | null {
  const whole = flows[0];
  if (whole?.flow !== 'total' || whole.start > HEAD_ENDS || end < whole.end) return null;
  const part = flows.find((f) => f.start >= end);
  if (!part || (part.flow !== 'exports' && part.flow !== 'imports') || part.start - end > HEAD_ENDS) return null;
  if (!OF_HEAD.test(masked.slice(0, whole.start)) || !SAID_SO.test(masked.slice(end, part.start))) return null;
  return flowMentionWith(part, { reporter: part.reporter ?? whole.reporter, partner: part.partner ?? whole.partner });
}

const SHARE_IN =
  /\b(?:share|part|portion|proportion|weight|percentage)\sof\s(?:(?:the|its|their|total|@+(?:'s)?)\s)*(?:exports|imports)\sin\s[^.;#,]{3,50}\b(?:trade|turnover|commerce)\b[^.;,]{0,60}$/;
const FARTHEST = 170;

/** "The share of exports in total foreign trade rose from # to #": the direction, and not the trade that it is a part of. */
export function partInTrade({ flows, masked }: Marks, at: number): FlowMention | null {
  const from = Math.max(0, at - FARTHEST);
  const said = SHARE_IN.exec(masked.slice(from, at));
  return said
    ? (flows.find((f) => f.start >= from + said.index && (f.flow === 'exports' || f.flow === 'imports')) ?? null)
    : null;
}
