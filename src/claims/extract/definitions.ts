import { matchesOf } from './matches.js';

const FLOWS = '(?:exports?|imports?|exported|imported|sells|sold|buys|bought|goods)';
const TERM = String.raw`(?:the\s+)?(?:amount|sum|value|extent|degree|margin|difference|gap|measure)\s+(?:by\s+which|of\s+how\s+(?:much|far)|between)|by\s+how\s+much|how\s+(?:much|far)|(?:that\s+is|i\.e\.),?|which\s+(?:is|means|measures|arises|occurs)|when|meaning(?:\s+that)?|the\s+excess\s+of`;
const GATE =
  /\b(?:exceeds?|exceeding|outstrips?|outweighs?|surpass(?:es)?|difference between|gap between|excess of|more than (?:it|they)|are (?:larger|greater|higher|bigger) than)\b/;
/** ", the amount by which exports exceed imports,": what a word means, between commas, dashes or brackets, without a number. */
const DEFINITION = new RegExp(
  String.raw`(?:[—–(,]|\s-)\s?(?:or\s+)?(?:${TERM})\s[^—–(),;#@.]{0,50}?\b${FLOWS}\b[^—–(),;#@.]{2,70}?\b${FLOWS}\b[^—–(),;#@.]{0,24}(?:[—–),]|\s-|\.$)`,
  'g',
);

/** Where a sentence says what a surplus or a deficit is: the flows that are named there tell nothing. */
export const definitionsIn = (masked: string): readonly (readonly [start: number, end: number])[] =>
  GATE.test(masked) ? matchesOf(DEFINITION, masked).map((m) => [m.index, m.index + m[0].length]) : [];
