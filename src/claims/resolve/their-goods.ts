import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { isKindOfTrade, type Place, type Topic } from './topic.js';

const COMPARED =
  /\b(?:compared\s+(?:with|to)|against|ahead\s+of|behind)\s+(?:total\s+)?(?:the\s+)?@+\s+(?:[a-z]+\s+)?$/;

/**
 * "Exports to the United States rose, while American imports edged down", "Chinese imports into the UK rose, and US imports":
 * goods of a partner that the text's own economy imports, where the sentence has told of its trade with them before.
 */
export function theirGoods(
  mention: FlowMention,
  marks: Marks,
  place: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const { flows, masked, economies } = marks;
  const { main, topic } = place;
  const { flow, by, reporter, partner, start } = mention;
  // "China, with trade of #, compared with total Australian trade of #": the trade with another one.
  const beside =
    flow === 'total' &&
    main !== null &&
    (partner ?? 'WLD') === 'WLD' &&
    (topic.reporter ?? main) === main &&
    COMPARED.test(masked.slice(Math.max(0, start - 50), start));
  if (beside && reporter !== main && economies.some((e) => e.code === reporter && e.form === 'demonym'))
    return reporter === null ? null : { reporter: main, partner: reporter, flow };
  if (main === null || flow !== 'imports' || by !== 'noun' || partner !== null) return null;
  if (reporter === null || reporter === main || reporter === 'WLD') return null;
  const told = flows.some(
    (f) =>
      f.end <= start &&
      (f.reporter ?? main) === main &&
      ((f.flow === 'exports' && f.partner === reporter) ||
        (f.flow === 'imports' && f.reporter === main && f.partner !== null && f.partner !== 'WLD')),
  );
  return told || isOtherSide(mention, marks, place) ? { reporter: main, partner: reporter, flow } : null;
}

/** "Chinese imports of soy", "Chinese imports from all over": what that side buys. */
const ITS_OWN = /^\s+(?:of|from|into|to)\b/;

/**
 * "Brazil sold goods worth # to China. Chinese imports shrank": in a text or paragraph on trade with a partner, what its
 * people's name stands before comes from there. "China's imports" are its own.
 */
function isOtherSide({ reporter, start, end }: FlowMention, marks: Marks, place: Place): boolean {
  const { topic, base, office, main, block } = place;
  if (office === reporter || ITS_OWN.test(marks.masked.slice(end, end + 8))) return false;
  const near = marks.economies.findLast((e) => e.end <= start);
  if (near?.code !== reporter || near.form !== 'demonym' || start - near.end > CLOSE) return false;
  const own = block === marks.sentence.block && topic.reporter === main;
  const here = own && topic.partner === reporter;
  // "Zambia's imports were #. Chinese imports accounted for #", "it imported steel. Korean imports came to #".
  if (own && topic.flow === 'imports' && topic.partner === 'WLD')
    return (topic.product !== null && !isKindOfTrade(topic.product)) || PART.test(marks.masked.slice(end, end + 20));
  return here || (base !== null && base.reporter === main && base.partner === reporter);
}
const CLOSE = 20;
const PART = /^\s(?:accounted|account|made|make|contributed|represented)\b/;
