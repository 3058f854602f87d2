import type { FlowMention } from './flow-mention.js';

const THAN =
  /\b(?:faster|slower|quicker|more|less|better|worse|stronger|earlier|harder|further|quickly|steeply|sharply|strongly|slowly)\s+than\s+(?:its\s+|the\s+|their\s+)?$/i;

/** So near stands "than its". */
const THAN_AWAY = 12;

/** How a sentence comes back to what moved faster. */
const COMES_BACK =
  /^(?:\s+(?:did|have|had))?(?:[:;¦]|,)\s*(?:and\s+)?(?:(?:they|it)\s|(?:rising|falling|climbing|gaining|growing|dropping|adding|losing|jumping|shrinking|up|down)\s|by\s)/i;

/** "Imports rebounded faster than exports: they rose #": a flow that another one is only set against. */
export const isSetAgainst = (masked: string, { start, end, by }: FlowMention, at: number): boolean =>
  by === 'noun' &&
  start - masked.lastIndexOf(' than ', start) < THAN_AWAY &&
  THAN.test(masked.slice(Math.max(0, start - 40), start)) &&
  COMES_BACK.test(masked.slice(end, at));
