import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { headPartner } from './head-partner.js';
import type { Place } from './topic.js';

/** "In Africa" is where a partner is, and no side. */
const isSide = (marks: Marks, e: Marks['economies'][number]): boolean =>
  e.form !== 'capital' && !/\b(?:in|on|across|throughout)\s+(?:the\s+)?$/i.test(marks.masked.slice(0, e.start));

const TWO = /\bbetween (?:the )?(?:two|both)\b/;

/** The pair of "bilateral trade": that of the text, unless the sentences just before are about another partner. */
export function bilateralPair(place: Place, marks: Marks, mention: FlowMention): Place['pair'] {
  const { pair, topic } = place;
  // "South Africa is China's number one partner; the two exchanged": those of the sentence.
  const said = [
    ...new Set(marks.economies.filter((e) => e.end <= mention.start && isSide(marks, e)).map((e) => e.code)),
  ];
  if (said.length === 2 && place.main !== null && said.includes(place.main))
    return { reporter: place.main, partner: said.find((code) => code !== place.main)! };
  const head = headPartner(marks, place.main);
  if (head && head !== 'WLD' && place.main !== null && head !== place.main)
    return { reporter: place.main, partner: head };
  // "The imbalance between the two countries", behind a paragraph on another partner.
  const two = TWO.test(marks.text) && place.main !== null && topic.reporter === place.main;
  if (two && topic.partner !== null && /^[A-Z]/.test(topic.partner) && topic.partner !== 'WLD')
    return { reporter: place.main!, partner: topic.partner };
  const here = place.block === marks.sentence.block ? topic.partner : null;
  if (pair && (here === null || here === 'WLD' || here === pair.partner))
    return pair.partner === place.main ? { reporter: pair.partner, partner: pair.reporter } : pair;
  return pairWithRecent(place) ?? pair;
}

/** The text's own economy and the one named last, for "trade between the two" where no pair is known. */
function pairWithRecent({ main, recent }: Place): Place['pair'] {
  const partner = recent.find((code) => code !== main && code !== 'WLD');
  return main && partner ? { reporter: main, partner } : null;
}
