import type { Draft, Marks } from '../extract/draft.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';
import { isKindOfTrade, type Place } from './topic.js';

/** "Tea makes up # of exports of #", "a third of export revenue, which reached #": the amount is of all that the product is a part of. */
export function wholeOfPart(
  drafts: readonly Draft[],
  relations: readonly Relation[],
  draft: Draft,
  own: Relation,
  { masked }: Marks,
  { product }: Place,
): Relation {
  const { flow, kind } = draft;
  if (!flow || flow.product !== null || draft.at < flow.end) return own;
  const between = masked.slice(flow.end, draft.at);
  if (!(kind === 'level' && RIGHT_BEHIND.test(between)) && !TOLD_OF_IT.test(between)) return own;
  const part = drafts.findLastIndex(
    (d) =>
      d.kind === 'share' &&
      d.at < flow.start &&
      (d.flow?.start === flow.start || OF_WHOLE.test(masked.slice(d.atEnd, flow.start))),
  );
  if (part < 0) return own;
  const of = relations[part]!;
  if (of.product !== own.product || isKindOfTrade(of.product) || (of.partner ?? 'WLD') !== 'WLD') return own;
  const larger = product !== null && !isKindOfTrade(product) && product !== of.product;
  return relationWith(own, { product: larger ? product : 'goods' });
}

/** "Exports of #", "export revenue, which fell # to #": and not "exports, slipped to #", which is of the part. */
const RIGHT_BEHIND = /^[^,;#]{0,30}$/;
const TOLD_OF_IT =
  /^[^,;#]{0,20},\s(?:which|that|worth|valued|totall?ing|amounting|standing|reaching)\b[^,;#]{0,40}(?:#+(?:\spercent)?[^,;#]{0,20})?$/;
const OF_WHOLE = /^\)?\sof\s[^,.;:#()]{0,40}$/;
