import type { Draft, Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';

const GAP = String.raw`(?:(?:trade|goods)\s)?(?:gap|deficit|surplus|shortfall|balance|imbalance|figure|result)`;
/** ", and with Canada it stayed at #", "With OPEC it narrowed from #": who a clause opens with that goes on with the same gap. */
const OPENS = new RegExp(
  String.raw`(?:^|[,;]\s(?:(?:and|but|while|whereas)\s)?|\s(?:and|but|while|whereas)\s)[Ww]ith\s(?:the\s)?(?:(?:members|countries)\sof\s(?:the\s)?)?(?<who>@+)(?:,[^,#;@]{2,60},|,)?\s(?:it|they|this|that|the\s${GAP}|its\s${GAP}|an?\s${GAP}|one)\b[^@;]*$`,
);
const FARTHEST = 140;

/** The partner at the head of the clause of a number, where the clause says no more of whose gap it is than "it". */
export function clauseWith({ masked, economies }: Marks, { at }: Draft, mention: FlowMention | null): string | null {
  if (!masked.includes('ith ') || (mention && mention.flow !== 'balance' && mention.flow !== 'total')) return null;
  const from = Math.max(0, at - FARTHEST);
  const left = masked.slice(from, at);
  const last = Math.max(left.lastIndexOf('with '), left.lastIndexOf('With '));
  if (last < 0) return null;
  const head = Math.max(0, last - 9);
  const said = OPENS.exec(left.slice(head));
  if (!said) return null;
  const start = from + head + said.index + said[0].indexOf('@');
  return economies.find((e) => e.start === start && e.form !== 'demonym')?.code ?? null;
}
