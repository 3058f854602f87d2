import type { ClaimKind } from '../../model/claim.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';
import { isKindOfTrade } from './topic.js';

/** What may be told of a product once more, behind its figure. */
const TOLD_ON: ReadonlySet<ClaimKind> = new Set(['level', 'growth', 'balance', 'share', 'record', 'streak', 'ratio']);
/** Where something else begins: another clause with a subject of its own. */
const ELSE =
  /[;:]|[.!?]\s|\b(?:while|whereas|but|although|though|as|since|because|total|overall|all|whole|respectively)\b/;

/** All goods, named as such: "the balances of goods (#), services (#)". */
const GOODS = /\b(?:goods|merchandise)\b/;

/** "Imports, of which petrol is the largest item, jumped # to #": told beside what the sentence is about. */
const ASIDE = /,\s(?:of|among)\swhich\s[^,#]*$/;
const isAside = ({ start }: Draft, { masked }: Marks): boolean =>
  ASIDE.test(masked.slice(Math.max(0, start - 60), start));

/** "Shipments to Argentina, the biggest buyer of cars, fell to #": of the shipments. */
const isApposed = ({ start, end }: Draft, { flow }: Draft, { masked }: Marks): boolean =>
  flow !== null &&
  flow.end <= start &&
  masked.slice(start - 2, start) === ', ' &&
  /^[^,.;#]{0,40},\s/.test(masked.slice(end));

/** "Machinery worth # was shipped, # more and the third rise in a row": what follows a figure without a name is of its product. */
export function productGoesOn(before: Draft, last: Relation, draft: Draft, own: Relation, marks: Marks): Relation {
  const { product } = last;
  if (product === null || isKindOfTrade(product) || product === own.product) return own;
  // "Transport, with # (# of all services imports)": the share in a bracket is that of the amount before it.
  const inBracket = draft.kind === 'share' && marks.masked.slice(before.atEnd, draft.at) === ' (';
  if (own.product !== null && own.product !== 'goods' && !(inBracket && own.product === 'services')) return own;
  if (!TOLD_ON.has(draft.kind) || !(TOLD_ON.has(before.kind) || before.kind === 'rank')) return own;
  if (own.reporter !== last.reporter || own.partner !== last.partner || own.flow !== last.flow) return own;
  if (draft.start < before.end) return own;
  if (before.kind === 'rank' && (isAside(before, marks) || isApposed(before, draft, marks))) return own;
  // "They were worth #, and accounted for # of total imports": what the part is of stands behind it.
  const isWhole = draft.kind === 'share' && draft.flow !== null && draft.flow.start >= draft.at;
  if (draft.flow !== null && !isWhole && draft.flow.start !== before.flow?.start) return own;
  if (GOODS.test(marks.masked.slice(before.end, draft.at))) return own;
  const between = marks.masked.slice(before.end, draft.start);
  if (ELSE.test(between) || marks.flows.some((f) => f.start >= before.end && f.end <= draft.start)) return own;
  return relationWith(own, { product });
}
