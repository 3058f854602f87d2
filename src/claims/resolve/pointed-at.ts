import { economyOf } from '../../model/economy.js';
import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mentions.js';
import type { Place } from './topic.js';

const isGroup = (code: string): boolean => {
  try {
    return economyOf(code).kind !== 'country';
  } catch {
    return true;
  }
};

/** The economy that "there", "the bloc" or "that country" points back to: the last one named that fits and is not the text's own. */
export function pointedAt(marks: Marks, mention: FlowMention, place: Place): string | null {
  const fits = (code: string | null): boolean =>
    code !== null &&
    code !== (mention.reporter ?? place.topic.reporter ?? place.main) &&
    (mention.pointsBack !== 'group' || isGroup(code)) &&
    (mention.pointsBack !== 'country' || !isGroup(code));
  const named = marks.economies.filter((e) => e.end <= mention.start && fits(e.code)).at(-1)?.code ?? null;
  if (named) return named;
  for (const code of [
    ...(mention.pointsBack === 'any' && place.block !== marks.sentence.block ? [] : place.recent),
    place.topic.partner,
    place.section,
    place.base?.partner ?? null,
    ...place.recent,
  ])
    if (fits(code)) return code;
  return null;
}
