import type { EconomyMention } from './economy-mentions.js';

const FEWEST_LETTERS = 2;

/** Is what a bracket holds made of capitals: "CEEC", "EAEU"? */
function areInitials(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return to - from >= FEWEST_LETTERS;
}

/**
 * "The Association of Southeast Asian Nations (ASEAN)", "the United States (US)": a name with its initials behind it is
 * named once. What follows the bracket is said of the name, as if the bracket did not stand there.
 */
export function namedWithInitials(text: string, found: EconomyMention[], mention: EconomyMention): boolean {
  const before = found.at(-1);
  const apart = before?.code === mention.code && before.end + 2 === mention.start && text[mention.end] === ')';
  if (!apart || !text.startsWith(' (', before.end) || !areInitials(text, mention.start, mention.end)) return false;
  found[found.length - 1] = {
    start: before.start,
    end: mention.end + 1,
    code: before.code,
    form: before.form,
    part: before.part,
  };
  return true;
}
