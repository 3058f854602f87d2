import { isCountry } from '../../model/economy.js';
import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import { BLOC } from '../extract/unlisted-blocs.js';
import { gateOf, opens } from '../extract/word-gates.js';
import type { Place } from './topic.js';

const GATE = gateOf('another|other|themselves|members|intra');
const ONE_ANOTHER =
  /\b(?:with\s+(?:one\s+another|each\s+other)|among(?:st)?\s+(?:themselves|the\s+members)|(?:to|with|from)\s+other\s+members|intra-(?:regional|bloc|union|group))\b/i;
const isGroup = (code: string): boolean => !isCountry(code) && code !== OTHERS && code !== BLOC && code !== 'WLD';

const IN = /(?:^"?|[.;,]\s|\b(?:and|but|while)\s)(?:in|within|of|the\s+members\s+of)?\s?(?:the\s+)?$/i;
const BEHIND_IN = /^\s+(?:of\s+[^,;#@]{2,40}\s)?(?:in|within)\s+(?:the\s+)?$/i;
/** Words between a union and its share, none of which names another one. */
const REACH = 110;

/** "In the EU the members do # of their trade with one another, in ASEAN #": the union that a share of trade among members is of. */
export function withOneAnother(draft: Draft, marks: Marks, { topic, block }: Place): string | null {
  if (draft.kind !== 'share') return null;
  const here = opens(marks.text, GATE) && ONE_ANOTHER.test(marks.text);
  const before = block === marks.sentence.block && topic.partner !== null && topic.partner === topic.reporter;
  if (!here && !(before && isGroup(topic.partner!))) return null;
  const { masked, economies } = marks;
  const behind = economies.find((e) => e.start >= draft.atEnd);
  if (behind && isGroup(behind.code) && BEHIND_IN.test(masked.slice(draft.atEnd, behind.start))) return behind.code;
  const near = economies.findLast((e) => e.end <= draft.at && draft.at - e.end < REACH);
  return near && isGroup(near.code) && IN.test(masked.slice(0, near.start)) ? near.code : null;
}
