interface Named {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

const FEWEST_LETTERS = 2;
const [CAPITAL_A, CAPITAL_Z] = [65, 90];

/** Is what a bracket holds made of capitals: "EU", "ASEAN"? */
function areInitials(text: string, { start, end }: Named): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < CAPITAL_A || code > CAPITAL_Z) return false;
  }
  return end - start >= FEWEST_LETTERS;
}

/**
 * "The Association of Southeast Asian Nations (ASEAN)", "the United States (US)": are these the initials of the name before
 * them? Then it is named once, and what follows the bracket is said of it as if the bracket did not stand there.
 */
export const areInitialsOf = (text: string, name: Named | undefined, initials: Named): boolean =>
  name !== undefined &&
  name.code === initials.code &&
  name.end + 2 === initials.start &&
  text.startsWith(' (', name.end) &&
  text[initials.end] === ')' &&
  areInitials(text, initials);
