import { isCountry } from '../../model/economy.js';
import type { Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { headPartner } from './head-partner.js';
import { neighbourOf } from './neighbours.js';
import type { Place } from './topic.js';

/** "Exports of Asia rose, and imports into the region": what a group buys whose exports the sentence told. */
const INTO_GROUP = /^\s+into\s/;

const isGroup = (code: string): boolean => !isCountry(code);

/** The economy that "there", "the bloc" or "that country" points back to: the last one named that fits and is not the text's own. */
export function pointedAt(
  marks: Marks,
  mention: FlowMention,
  place: Place,
  owner: string | null = null,
): string | null {
  // "Italian exports to Egypt were #, and imports from there #": the owner is said once.
  const pair = mention.pointsBack === 'any' ? marks.flows.findLast((f) => f.end <= mention.start) : undefined;
  const said = pair?.by === 'noun' && pair.partner !== null ? pair.reporter : null;
  const fits = (code: string | null): boolean =>
    code !== null &&
    code !== owner &&
    code !== (mention.reporter ?? said ?? place.topic.reporter ?? place.main) &&
    ((mention.pointsBack !== 'group' && mention.pointsBack !== 'several') || isGroup(code)) &&
    (mention.pointsBack !== 'country' || !isGroup(code));
  if (
    mention.flow === 'imports' &&
    mention.pointsBack === 'group' &&
    INTO_GROUP.test(marks.masked.slice(mention.end, mention.end + 8)) &&
    marks.flows.some((f) => f.end <= mention.start && f.reporter !== null && isGroup(f.reporter) && !f.partner)
  )
    return 'WLD';
  // "The EU, the US and ASEAN were the largest partners. Trade with them": several have no code of their own.
  const here = marks.economies.filter((e) => e.end <= mention.start && e.code !== (owner ?? place.main));
  // "Sales to EU nations declined, purchases from them grew".
  if (mention.pointsBack === 'several' && here.length === 1 && fits(here[0]!.code)) return here[0]!.code;
  // "It sold Americans # and bought # from them".
  if (mention.pointsBack === 'several' && mention.by === 'verb' && place.listed.length < 2) {
    const told = marks.flows.findLast((f) => f.end <= mention.start && f.by === 'verb')?.partner ?? null;
    if (told !== null && told !== owner && here.every((e) => e.code === told)) return told;
  }
  if (mention.pointsBack === 'several' && place.listed.length > 1) return OTHERS;
  // "To Peru, Bolivia and Brazil it sold #. Its deficit with the region": those that were told together.
  if (mention.pointsBack === 'group' && place.topic.partner === OTHERS && place.block === marks.sentence.block)
    return OTHERS;
  // "Exports to the country were #, and imports from it #": the same country.
  const before =
    mention.pointsBack === 'any'
      ? marks.flows.findLast((f) => f.end <= mention.start && f.pointsBack === 'country')
      : null;
  if (before) return pointedAt(marks, before, place, owner);
  // "From all other countries imports dropped, and exports to them rose. The deficit with those countries": the same others.
  const others =
    mention.pointsBack === 'several' &&
    ((place.topic.partner === OTHERS && place.block === marks.sentence.block) ||
      headPartner(marks, place.main) === OTHERS);
  if (others && place.listed.length === 0) return OTHERS;
  const beside = neighbourOf(
    marks.text.slice(mention.start, mention.end + 60),
    mention.reporter ?? place.topic.reporter ?? place.main,
  );
  if (beside) return beside;
  const named = marks.economies.filter((e) => e.end <= mention.start && fits(e.code)).at(-1)?.code ?? null;
  if (named) return named;
  const fresh = place.block !== marks.sentence.block;
  for (const code of [
    ...(fresh && mention.pointsBack === 'country' ? [place.section, place.base?.partner ?? null] : []),
    ...(mention.pointsBack === 'any' && fresh ? [] : place.recent),
    place.topic.partner,
    place.section,
    place.base?.partner ?? null,
    ...place.recent,
  ])
    if (fits(code)) return code;
  return null;
}
