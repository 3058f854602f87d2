import type { ClaimKind } from '../../model/claim.js';
import { type Flow, MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { respectiveOf } from './beside.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';

/** Kinds that are figures of a flow, and no remark on one. */
export const PLAIN: ReadonlySet<ClaimKind> = new Set(['level', 'growth', 'balance', 'share']);

/** "Ranked tenth among the partners, with total trade of #": all trade with the one that is ranked. */
const isWithAll = ({ whole, reporter, start }: FlowMention, rank: Draft, { masked }: Marks): boolean =>
  whole &&
  reporter === null &&
  start >= rank.end &&
  /^[^#@;.]{0,60},?\s+(?:with|at|on)\s+(?:an?\s+|the\s+)?$/.test(upTo(masked, rank, start));

const upTo = (masked: string, rank: Draft, at: number): string => masked.slice(rank.end, at).replace(/@+/g, 'x');

/** "China was the largest importer ($47bn; 16.2 %)": figures behind a rank are of the partner that it is given to. */
export function ofRanked(rank: Draft, ranked: Relation, draft: Draft, own: Relation, marks: Marks): Relation {
  const { partner, flow } = ranked;
  // "Were the main destinations, together accounting for #": what several have.
  if (draft.at < rank.end || own.partner === OTHERS) return own;
  // "Electronics remain the biggest import item, although their value fell": of all trade, and of that flow.
  if (partner === null || partner === 'WLD')
    return PLAIN.has(draft.kind) && marks.flows.length === 0 && flow !== null ? relationWith(own, { flow }) : own;
  // "Mexico was the largest partner for the third year in a row".
  if (draft.kind === 'streak' && draft.flow === null && marks.flows.length === 0) return ranked;
  const withAll = draft.flow !== null && isWithAll(draft.flow, rank, marks);
  if (!PLAIN.has(draft.kind) || (draft.flow?.partner && draft.flow.start >= rank.end && !withAll)) return own;
  // "Kenya and Uganda came next, with # and #".
  if (respectiveOf(marks, draft, [])?.partner)
    return draft.flow && draft.flow.end <= rank.start ? own : relationWith(own, { flow: flow ?? own.flow });
  // "Germany was the largest exporter, followed by Italy (#)", in figures of a union: each tells its own trade.
  const ofNext = own.reporter !== ranked.reporter && own.partner === partner ? own.reporter : own.partner;
  const theirs = isTheirs(draft.flow, rank, flow, marks);
  const parted =
    marks.economies.some(
      (e) =>
        e.start >= rank.end &&
        e.end <= draft.at &&
        e.code === ofNext &&
        e.code !== partner &&
        !AMONG.test(marks.masked.slice(rank.end, e.start)),
    ) ||
    marks.flows.some(
      (f) =>
        f.start >= rank.end &&
        f.end <= draft.at &&
        !isBare(f) &&
        !withAll &&
        !isOfRank(f, rank, marks) &&
        !(theirs && f.start === draft.flow?.start),
    ) ||
    /[;.]/.test(marks.masked.slice(rank.end, draft.at));
  return parted
    ? own
    : relationWith(own, {
        reporter: ranked.reporter,
        partner,
        flow: theirs
          ? flow
          : draft.flow && (draft.flow.partner || draft.flow.end <= rank.start || draft.flow.start >= rank.end)
            ? own.flow
            : (flow ?? own.flow),
      });
}
/** "The largest supplier among ASEAN countries": whom it is compared with. */
const AMONG =
  /^(?![^#;.,]*\b(?:was|were|is|are|recorded|seen|observed)\b)[^#;.,]{0,30}\b(?:among|amongst|in|within)\s(?:the\s|all\s)?$/;

/** "Was Japan's second-largest supplier with exports of #": what the other side sold is what was bought of it. */
const isTheirs = (said: FlowMention | null, rank: Draft, flow: Flow | null, { masked }: Marks): boolean =>
  said?.by === 'noun' &&
  flow !== null &&
  (flow === 'exports' || flow === 'imports') &&
  said.flow === MIRROR_FLOW[flow] &&
  said.reporter === null &&
  (said.partner ?? 'WLD') === 'WLD' &&
  said.start >= rank.end &&
  WITH_ITS.test(masked.slice(rank.end, said.start).replace(/@+/g, 'x'));
const WITH_ITS =
  /^[^#;.]{0,70}?(?:,?\s(?:with|at)\s(?:its\s|total\s|annual\s)?|,\s(?:(?:when|as|and|where)\s)?(?:it|they|which|who)\s)$/;

/** "The first destination of Colombian exports, with #": what somebody is first in. */
const isOfRank = (f: FlowMention, rank: Draft, { masked }: Marks): boolean =>
  f.by === 'noun' && (f.partner ?? 'WLD') === 'WLD' && IS_OF.test(masked.slice(rank.end, f.start));
const IS_OF =
  /^\s(?:of|for|in|among|on)\s(?:the\s|its\s|all\s|total\s)*(?:(?:list\sof\s)?(?:the\s)?(?:destinations|buyers|markets|customers|takers|suppliers|sources|origins|partners)\s(?:of|for|in)\s(?:the\s|its\s|all\s|total\s)*)?(?:@+(?:'s)?\s)?(?:[a-z-]+\s)?$/;

/** "China's largest partner, with trade of #": a flow that names nobody is that of the ranked. */
const isBare = ({ by, partner, reporter, whole, pointsBack, product }: FlowMention): boolean =>
  by === 'noun' && partner === null && reporter === null && pointsBack === null && !whole && product === null;

/** "Ranked tenth for trade, and ninth among its suppliers, up from 11th": places of one and the same economy. */
export function rankGoesOn(
  before: readonly Draft[],
  relations: readonly Relation[],
  draft: Draft,
  own: Relation,
  marks: Marks,
): Relation {
  if (draft.kind !== 'rank') return own;
  const last = before.findLastIndex((d) => d.kind === 'rank' && d.end <= draft.start);
  const told = relations[last];
  if (!told || (told.partner ?? 'WLD') === 'WLD') return own;
  const back = FROM.test(marks.text.slice(draft.start, draft.end));
  if (!back && told.reporter !== own.reporter) return own;
  const from = before[last]!.end;
  const parted =
    marks.economies.some((e) => e.start >= from && e.end <= draft.end && e.code !== told.reporter) ||
    /[;.]/.test(marks.masked.slice(from, draft.start));
  if (parted) return own;
  return back ? told : relationWith(own, { partner: told.partner, flow: draft.flow === null ? told.flow : own.flow });
}
const FROM = /^from\s(?!.*\sto\s)/i;
