import { matchesOf } from './matches.js';

const FLOWS = '(?:exports?|imports?|exported|imported|sells|sold|buys|bought|goods)';
const TERM = String.raw`(?:the\s+)?(?:amount|sum|value|extent|degree|margin|difference|gap|measure)\s+(?:by\s+which|of\s+how\s+(?:much|far)|between)|by\s+how\s+much|how\s+(?:much|far)|(?:that\s+is|i\.e\.),?|which\s+(?:is|means|measures|arises|occurs)|when|meaning(?:\s+that)?|the\s+excess\s+of`;
/** "– what the country buys abroad less what it sells –", "(exports minus imports)": one side taken from the other. */
const SIDE = '(?:what|the value of what|all that|exports|imports|sales|purchases|goods sold|goods bought)';
const TAKEN_FROM = new RegExp(
  String.raw`(?:[¦(]|\s-|,\s(?:that\sis|i\.e\.|meaning|or|which\s(?:is|means)),?)\s?(?:(?:defined\sas|meaning|that\sis,?|i\.e\.,?|or)\s)?(?:the\sexcess\sof\s)?${SIDE}\b[^¦(),;#]{0,60}?\s(?:less|minus|over)\s(?:the\s|its\s)?${SIDE}\b[^¦(),;#]{0,60}(?:[¦),]|\s-)`,
  'g',
);
const TAKEN_GATE =
  /\s(?:less|minus|over)\s(?:the\s|its\s)?(?:what|the value of|all that|exports|imports|sales|purchases|goods)\b/;

const mayTake = (masked: string): boolean =>
  masked.includes(' less ') || masked.includes(' minus ') || masked.includes('excess');

const GATE =
  /\b(?:exceeds?|exceeding|outstrips?|outweighs?|surpass(?:es)?|difference between|gap between|excess of|more than (?:it|they)|are (?:larger|greater|higher|bigger) than)\b/;
/** ", the amount by which exports exceed imports,": what a word means, between commas, dashes or brackets, without a number. */
const DEFINITION = new RegExp(
  String.raw`(?:[¦(,]|\s-)\s?(?:or\s+)?(?:${TERM})\s[^¦(),;#@.]{0,50}?\b${FLOWS}\b[^¦(),;#@.]{2,70}?\b${FLOWS}\b[^¦(),;#@.]{0,24}(?:[¦),]|\s-|\.$)`,
  'g',
);

/** Where a sentence says what a surplus or a deficit is: the flows that are named there tell nothing. */
export const definitionsIn = (masked: string): readonly (readonly [start: number, end: number])[] =>
  [
    ...(GATE.test(masked) ? matchesOf(DEFINITION, masked) : []),
    ...(mayTake(masked) && TAKEN_GATE.test(masked) ? matchesOf(TAKEN_FROM, masked) : []),
  ].map((m) => [m.index, m.index + m[0].length]);
