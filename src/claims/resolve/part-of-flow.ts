import type { Draft, Marks } from '../extract/draft.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { clean } from './product-of-words.js';

const PARTS = '(?:part|component|portion|element)';
/** "Their non-oil part lost #", "the oil component of imports rose #". */
const BEFORE = new RegExp(
  String.raw`\b(?:the|[Tt]heir|[Ii]ts|The)\s(?<words>(?!(?:larger|largest|greater|greatest|main|major|big|biggest|small|smaller|first|second|third|other|remaining|same|latter|former|later|early|better|good|best|most|import|export|lesser)\b)[a-z][a-z-]+(?:\s[a-z-]+)?)\s${PARTS}\s(?:of\s[^#;.,:]{2,30}\s)?(?:[a-z]+\s){0,3}$`,
);
/** "A drop of # in the non-oil part". */
const PART_GATE = gateOf('part|component|portion|element');
const BEHIND = new RegExp(
  String.raw`^\s(?:in|for)\s(?:the|their|its)\s(?<words>[a-z][a-z-]+(?:\s[a-z-]+)?)\s${PARTS}\b`,
);
/** What is no name alone: "non-oil", "manufactured". */
const ADJECTIVE =
  /^(?:non-[a-z]+|manufactured|agricultural|industrial|processed|traditional|extractive|capital|consumer|intermediate|electrical|primary|semi-manufactured)$/;

/** The product of a number that is said of one part of a flow: "their non-oil part", "the oil component". */
export function partOfFlow({ text, masked }: Marks, { at, atEnd, kind }: Draft): string | null {
  if (kind !== 'growth' && kind !== 'level') return null;
  if (!opens(text, PART_GATE)) return null;
  const words =
    BEHIND.exec(masked.slice(atEnd, atEnd + 60))?.groups?.words ??
    BEFORE.exec(masked.slice(Math.max(0, at - 90), at))?.groups?.words;
  if (words === undefined) return null;
  return ADJECTIVE.test(words) ? `${words} goods` : clean(words);
}
