import { MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { besideNumber } from './beside.js';
import { headOwner } from './head-partner.js';
import type { Place, Topic } from './topic.js';

/** An economy that opens its clause, and is not only where or with whom something was. */
const OPENS = /(?:^|[.;:,]\s|\b(?:and|while|as|but|whereas|that|where|when)\s)(?:the\s+)?$/i;
/** Another in a row of several. */
const IN_ROW = /@(?:,|,?\s+and)\s+(?:the\s+)?$/i;

const opensClause = (left: string): boolean => OPENS.test(left) && !IN_ROW.test(left);

/** Who trades with the text's own economy here: the subject of the clause, whom "it" stands for, else whom the paragraph tells of. */
function otherSide(mention: FlowMention, marks: Marks, place: Place): string | null {
  const { main, base, topic, block, spotlight, pair } = place;
  const named = marks.economies.findLast(
    (e) =>
      e.end <= mention.start &&
      e.code !== main &&
      e.code !== 'WLD' &&
      e.form === 'name' &&
      opensClause(marks.masked.slice(Math.max(0, e.start - 12), e.start)),
  );
  if (named) return named.code;
  // "Indian exports to China grew, while imports from China were #".
  const told = marks.flows.findLast((f) => f.end <= mention.start && f.partner === main && f.reporter !== null);
  if (told && told.reporter !== main) return told.reporter;
  // "Exports to China up #", a headline over figures of Chinese customs on Pakistan.
  const paired = base === null && place.office === main && pair?.reporter === main ? pair.partner : null;
  if (block !== marks.sentence.block) return base?.reporter === main ? base.partner : paired;
  return spotlight ?? (topic.partner === main ? null : topic.partner);
}

/** "South Korea was the largest exporter to India, shipping # to the country": the text's own, named last before the verb. */
const isHome = (mention: FlowMention, { economies }: Marks, main: string): boolean =>
  mention.by === 'verb' &&
  mention.flow === 'exports' &&
  mention.partner === null &&
  mention.pointsBack === 'country' &&
  economies[0]?.code !== main &&
  economies.findLast((e) => e.end <= mention.start)?.code === main;

/**
 * "Goods shipped to Vietnam rose", "Japan came third by exporting # worth of goods to Vietnam", in Vietnam's figures: its own
 * imports. A flow whose other side is the text's own economy is seen from there.
 */
export function towardOwn(
  draft: Draft,
  marks: Marks,
  place: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const { main, topic } = place;
  const { flow: mention } = draft;
  if (mention === null || main === null || main === 'WLD') return null;
  const home = isHome(mention, marks, main);
  if (!home && (mention.partner !== main || mention.reporter !== null)) return null;
  if (mention.flow !== 'exports' && mention.flow !== 'imports') return null;
  if (
    headOwner(marks, mention, main) !== null ||
    (mention.pointsBack && !home) ||
    mention.bilateral ||
    (topic.reporter ?? main) !== main
  )
    return null;
  // "Followed by ASEAN with #": another one with a number of its own.
  const beside = mention.end <= draft.at ? besideNumber(marks, draft, main) : null;
  const partner = beside ?? otherSide(mention, marks, place) ?? 'WLD';
  return { reporter: main, partner, flow: MIRROR_FLOW[mention.flow] };
}
