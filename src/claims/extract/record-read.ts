import type { Marks } from './draft.js';
import { offTopic, type PhraseFields } from './phrase.js';
import { whenFields } from './record-when.js';

const LOW =
  /\b(?:lowest|smallest|slowest|weakest|worst|narrowest|poorest|fewest|least|shallowest|low|lows|trough|less|lower|smaller|fewer|weaker|slower)\b/i;

/** "Should reach a record" is an outlook. */
const TO_COME =
  /\b(?:will|should|would|could|may|might|expects?|(?:expected|likely|set|poised|forecast|projected|bound|about|on\s+course|on\s+track)\s+to)\s+(?:(?!have\b|has\b)[a-z]+\s+){0,4}$/;

/** "A drought that the government calls the worst ever": not of trade. */
const CALAMITY =
  /\b(?:droughts?|floods?|frosts?|storms?|hurricane|pandemic|crisis|recession|wars?|earthquake|heatwave|wildfires?|strikes?)\s(?:that|which)\s[^.;,#]{0,40}$/i;

/** Which extreme some words tell of. */
export const extreme = (words: string): string => (LOW.test(words) ? 'low' : 'high');

/** The fields of a record that is one since some time; null where it is of no trade, or still to come. */
export const since = (
  marks: Marks,
  match: RegExpExecArray,
  direction: string,
  fields: PhraseFields = {},
): PhraseFields | null =>
  offTopic(marks, match.index, match.index + match[0].length) ||
  CALAMITY.test(marks.text.slice(Math.max(0, match.index - 70), match.index)) ||
  TO_COME.test(marks.text.slice(Math.max(0, match.index - 60), match.index))
    ? null
    : {
        comparison: 'since',
        direction,
        ...whenFields(match[0], marks.text.slice(match.index + match[0].length)),
        ...fields,
      };

/** The printed threshold inside a phrase: "exceeded $4 trillion for the first time". */
export function threshold(marks: Marks, start: number, end: number): PhraseFields {
  const inside = marks.quantities.find((q) => q.start >= start && q.end <= end && q.quantity.unit === 'currency');
  return inside
    ? {
        quantity: inside.quantity,
        value: Math.abs(inside.quantity.value),
        unit: inside.quantity.scale === 'one' ? 'currency' : inside.quantity.scale,
      }
    : {};
}
