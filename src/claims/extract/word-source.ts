/** The letters that words begin with, and what may follow each. */
interface Branch {
  ends: boolean;
  readonly next: Map<string, Branch>;
}

const branch = (): Branch => ({ ends: false, next: new Map() });

function sourceOf({ ends, next }: Branch): string {
  if (next.size === 0) return '';
  const ways = [...next].map(([letter, rest]) => letter + sourceOf(rest));
  const one = ways.length === 1 ? ways[0]! : `(?:${ways.join('|')})`;
  return ends ? `(?:${one})?` : one;
}

/** The words of a list parted by `|`; one with an optional last letter is two: `falls?`. */
export const wordsOf = (list: string): readonly string[] =>
  list.split('|').flatMap((word) => (word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word]));

/**
 * Source of an expression that matches any of many words, as `a|b|c` does, but asks for each letter once: `t(?:o|he)`. The
 * caller sees to it that a word ends where it should.
 */
export function wordSource(words: string): string {
  const root = branch();
  for (const word of wordsOf(words)) {
    let at = root;
    for (const letter of word) {
      const next = at.next.get(letter) ?? branch();
      at.next.set(letter, next);
      at = next;
    }
    at.ends = true;
  }
  return `(?:${compiledOnce([...root.next.keys()])}${sourceOf(root)})`;
}

/**
 * A look at the first letter. The engine compiles what stands behind an optional part once for each way there, up to ten
 * times; behind a lookahead once only (docs/decisions/0009).
 */
const compiledOnce = (firstLetters: readonly string[]): string =>
  firstLetters.length < SEVERAL || firstLetters.some((letter) => !/\w/.test(letter))
    ? ''
    : `(?=[${firstLetters.join('')}])`;
const SEVERAL = 8;

/** The same for a long part of an expression that is not a list of words; it begins with no blank. */
export const ONCE = String.raw`(?=\S)`;
