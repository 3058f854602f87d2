import type { Draft, Marks } from '../extract/draft.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';
import { isKindOfTrade } from './topic.js';

/** Behind a place between two commas: the verb of whoever has it. */
const THEN_VERB =
  /^,\s(?:took|takes|bought|buys|received|receives|absorbed|accounted|accounts|supplied|supplies|sold|sells|sent|delivered|imported|exported|contributed|made|had|has)\s/;

/** "The United States, in second place, took # of exports": second in that flow, whatever was told before. */
export function ranksOfFigures(
  drafts: readonly Draft[],
  relations: readonly Relation[],
  marks: Marks,
): readonly Relation[] {
  const { masked } = marks;
  return withFlowOfRank(drafts, relations, marks).map((own, i) => {
    const [rank, figure, told] = [drafts[i]!, drafts[i + 1], relations[i + 1]];
    if (rank.kind !== 'rank' || !figure || !told) return own;
    if (figure.kind !== 'share' && figure.kind !== 'level') return own;
    // "Crude oil came second with # and iron ore third with #": the place is of what its amount is of.
    if (isOfGoods(told) && isOfGoods(own) && told.product !== own.product && own.flow === told.flow)
      return WITH.test(masked.slice(rank.end, figure.at)) ? relationWith(own, { product: told.product }) : own;
    if (
      rank.flow !== null ||
      own.partner === null ||
      own.partner === 'WLD' ||
      told.partner !== own.partner ||
      told.reporter !== own.reporter
    )
      return own;
    if (told.flow === own.flow || own.flow === 'total' || (told.flow !== 'exports' && told.flow !== 'imports'))
      return own;
    return THEN_VERB.test(masked.slice(rank.end, rank.end + 24)) ? relationWith(own, { flow: told.flow }) : own;
  });
}

const WITH = /^\s(?:with|at)\s$|^\s\($|^,\s(?:with|at)\s$/;
const isOfGoods = ({ partner, product }: Relation): boolean =>
  partner === 'WLD' && product !== null && !isKindOfTrade(product);

/** "China (#) was Chile's largest market, ahead of Japan (#)": amounts without a flow are of the one that the place is in. */
function withFlowOfRank(
  drafts: readonly Draft[],
  relations: readonly Relation[],
  { flows }: Marks,
): readonly Relation[] {
  if (flows.length > 0) return relations;
  const ranked = relations.filter((r, i) => drafts[i]!.kind === 'rank' && r.flow !== null);
  const flow = ranked[0]?.flow;
  if (flow !== 'exports' && flow !== 'imports') return relations;
  if (ranked.some((r) => r.flow !== flow || r.reporter !== ranked[0]!.reporter)) return relations;
  return relations.map((r, i) =>
    drafts[i]!.kind === 'level' &&
    drafts[i]!.unit !== null &&
    (r.flow === 'total' || r.flow === null) &&
    r.reporter === ranked[0]!.reporter &&
    r.partner !== null &&
    r.partner !== 'WLD'
      ? relationWith(r, { flow })
      : r,
  );
}
