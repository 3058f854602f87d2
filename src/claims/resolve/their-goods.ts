import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mentions.js';
import type { Place, Topic } from './topic.js';

const COMPARED =
  /\b(?:compared\s+(?:with|to)|against|ahead\s+of|behind)\s+(?:total\s+)?(?:the\s+)?@+\s+(?:[a-z]+\s+)?$/;

/**
 * "Exports to the United States rose, while American imports edged down", "Chinese imports into the UK rose, and US imports":
 * goods of a partner that the text's own economy imports, where the sentence has told of its trade with them before.
 */
export function theirGoods(
  mention: FlowMention,
  { flows, masked, economies }: Marks,
  { main, topic }: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
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
  return told ? { reporter: main, partner: reporter, flow } : null;
}
