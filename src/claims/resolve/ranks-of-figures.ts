import type { Draft, Marks } from '../extract/draft.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';

/** Behind a place between two commas: the verb of whoever has it. */
const THEN_VERB =
  /^,\s(?:took|takes|bought|buys|received|receives|absorbed|accounted|accounts|supplied|supplies|sold|sells|sent|delivered|imported|exported|contributed|made|had|has)\s/;

/** "The United States, in second place, took # of exports": second in that flow, whatever was told before. */
export function ranksOfFigures(
  drafts: readonly Draft[],
  relations: readonly Relation[],
  { masked }: Marks,
): readonly Relation[] {
  return relations.map((own, i) => {
    const [rank, figure, told] = [drafts[i]!, drafts[i + 1], relations[i + 1]];
    if (rank.kind !== 'rank' || rank.flow !== null || !figure || !told) return own;
    if (figure.kind !== 'share' && figure.kind !== 'level') return own;
    if (own.partner === null || own.partner === 'WLD' || told.partner !== own.partner || told.reporter !== own.reporter)
      return own;
    if (told.flow === own.flow || own.flow === 'total' || (told.flow !== 'exports' && told.flow !== 'imports'))
      return own;
    return THEN_VERB.test(masked.slice(rank.end, rank.end + 24)) ? relationWith(own, { flow: told.flow }) : own;
  });
}
