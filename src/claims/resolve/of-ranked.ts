import type { ClaimKind } from '../../model/claim.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mentions.js';
import { respectiveOf } from './beside.js';
import type { Relation } from './relation.js';

/** Kinds of figures that are of some trade. */
export const PLAIN: ReadonlySet<ClaimKind> = new Set(['level', 'growth', 'balance', 'share']);

/** "China was the largest importer ($47bn; 16.2 %)": figures behind a rank are of the partner that it is given to. */
export function ofRanked(rank: Draft, ranked: Relation, draft: Draft, own: Relation, marks: Marks): Relation {
  const { partner, flow } = ranked;
  if (draft.at < rank.end) return own;
  // "Electronics remain the biggest import item, although their value fell": of all trade, and of that flow.
  if (partner === null || partner === 'WLD')
    return PLAIN.has(draft.kind) && marks.flows.length === 0 && flow !== null ? { ...own, flow } : own;
  // "Mexico was the largest partner for the third year in a row".
  if (draft.kind === 'streak' && draft.flow === null && marks.flows.length === 0) return ranked;
  if (!PLAIN.has(draft.kind) || (draft.flow?.partner && draft.flow.start >= rank.end)) return own;
  // "Kenya and Uganda came next, with # and #".
  if (respectiveOf(marks, draft, [])?.partner) return { ...own, flow: flow ?? own.flow };
  const parted =
    marks.economies.some(
      (e) => e.start >= rank.end && e.end <= draft.at && e.code === own.partner && e.code !== partner,
    ) ||
    marks.flows.some((f) => f.start >= rank.end && f.end <= draft.at && !isBare(f) && !isOfRank(f, rank, marks)) ||
    /[;.]/.test(marks.masked.slice(rank.end, draft.at));
  return parted
    ? own
    : {
        ...own,
        reporter: ranked.reporter,
        partner,
        flow:
          draft.flow && (draft.flow.partner || draft.flow.end <= rank.start || draft.flow.start >= rank.end)
            ? own.flow
            : (flow ?? own.flow),
      };
}

/** "The first destination of Colombian exports, with #": what somebody is first in. */
const isOfRank = (f: FlowMention, rank: Draft, { masked }: Marks): boolean =>
  f.by === 'noun' &&
  (f.partner ?? 'WLD') === 'WLD' &&
  /^\s(?:of|for|in|among)\s(?:the\s|its\s|all\s|total\s)*(?:@+(?:['’]s)?\s)?(?:[a-z-]+\s)?$/.test(
    masked.slice(rank.end, f.start),
  );

/** "China's largest partner, with trade of #": a flow that names nobody is that of the ranked. */
const isBare = ({ by, partner, reporter, whole, pointsBack, product }: FlowMention): boolean =>
  by === 'noun' && partner === null && reporter === null && pointsBack === null && !whole && product === null;
