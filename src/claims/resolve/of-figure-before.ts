import { basedOn } from '../extract/base-pairs.js';
import type { Draft, Marks } from '../extract/draft.js';
import { saysRespectively } from './beside.js';
import { firmsBehind } from './firms-behind.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';
import { respectiveProduct } from './respective-product.js';
import { namedProduct, productsIn } from './subject-product.js';
import { leftOutBehind } from './without-product.js';

/** ", of which medicines contributed #": the same trade, of a product that is named between the two numbers. */
export function withProduct(last: Relation, before: Draft, draft: Draft, marks: Marks): Relation {
  const but = leftOutBehind(marks, draft);
  if (but) return relationWith(last, { product: but });
  const named = namedProduct(marks, draft);
  if (!named?.product) return last;
  // "Zinc and tin brought # and #".
  const own = respectiveProduct(marks, draft, named.product);
  return named.at >= before.atEnd || own !== named.product ? relationWith(last, { product: own }) : last;
}

/** "The US took 11 percent of exports of #, compared with 20 percent": a base is of what it is the base of. */
export function baseOfFigure(
  drafts: readonly Draft[],
  relations: readonly Relation[],
  at: number,
  marks: Marks,
): Relation | null {
  const draft = drafts[at]!;
  if (!draft.isBase || draft.converts || firmsBehind(marks.masked, draft.atEnd)) return null;
  // "Exports came to # and imports to #, against # and #, respectively".
  const pair = basedOn(drafts, at, marks);
  if (pair >= 0) return relations[pair]!;
  const last = drafts[at - 1];
  // "Yarn rose to #, and cloth by # percent, from #": the base of the rate right before it.
  const rate = last?.kind === 'growth' && /^,?\sfrom\s$/.test(marks.masked.slice(last.atEnd, draft.at));
  const of = rate
    ? at - 1
    : drafts.slice(0, at).findLastIndex((d) => d.kind === draft.kind && d.end <= draft.at && !d.isBase);
  if (of < 0) return null;
  const from = wholeEnd(drafts[at - 1]!, marks);
  const parted =
    marks.economies.some((e) => e.start >= from && e.end <= draft.atEnd + 30) ||
    marks.flows.some((f) => f.start >= from && f.end <= draft.atEnd + 30) ||
    productsIn(marks).some((p) => p.at >= drafts[at - 1]!.atEnd && p.at < draft.at) ||
    saysRespectively(marks.masked);
  return parted ? null : withProduct(relations[of]!, drafts[at - 1]!, draft, marks);
}

/** "42 percent of Peru's exports, up from 22 percent": where what a share is of ends. */
const OF_WHOLE =
  /^\s+of\s+(?:all\s|the\s|its\s|total\s)*(?:@+(?:'s)?\s)?(?:[a-z-]+\s){0,2}?(?:exports|imports|trade|shipments)\b(?!\s(?:to|from|with)\b)/;
const wholeEnd = ({ kind, atEnd }: Draft, { masked }: Marks): number =>
  atEnd + (kind === 'share' ? (OF_WHOLE.exec(masked.slice(atEnd, atEnd + 90))?.[0].length ?? 0) : 0);
