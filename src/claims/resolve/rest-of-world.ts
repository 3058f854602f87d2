import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';

const EU = /\b(?:EU(?:27|28)?|European\s+Union)\b/;
const EURO = /\beuro[\s-]*(?:area|zone)\b/i;
const LEFT_OUT =
  /\b(?:other\s+than|outside|except(?:ing)?(?:\s+for)?|beyond|apart\s+from|but|save|excluding)\s+(?:of\s+)?(.+)$/i;

/** One name for a group known by who is not in it, however it is put: "countries outside the EU", "non-EU markets". */
function nameOf(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^the\s+(?=rest\b)/i, '');
  if (EURO.test(plain)) return plain;
  if (EU.test(plain)) return 'non-EU countries';
  const left = LEFT_OUT.exec(plain)?.[1];
  return left ? `countries other than ${left}` : plain;
}

/** The group without a code that an amount is traded with, as its own sentence names it: the nearest before, else the first. */
export function restOfWorld({ text, economies }: Marks, { at }: Draft): string | undefined {
  const all = economies.filter(({ code }) => code === OTHERS);
  const group = all.findLast(({ start }) => start < at) ?? all[0];
  return group ? nameOf(text.slice(group.start, group.end)) : LEFT.exec(text)?.[0];
}
/** "With the rest of the world", behind a sentence on one partner. */
const LEFT = /\b(?:rest of the world|(?:all\s)?other (?:countries|markets|destinations|economies|partners))\b/;
