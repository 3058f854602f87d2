const SCALE = /^(?:thousand|million|billion|trillion|percent|per|cent|points?|%|bn|tn)\b/i;

/** Words, with a number, its currency sign and the scale word after it as one. */
function pieces(text: string): string[] {
  const out: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = out.at(-1);
    if (last !== undefined && /\d/.test(last) && SCALE.test(word)) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

function join(words: readonly string[], kept: ReadonlySet<number>): string {
  const out: string[] = [];
  words.forEach((word, i) => {
    if (kept.has(i)) out.push(word);
    else if (out.at(-1) !== '…') out.push('…');
  });
  return out.join(' ');
}

/**
 * A quote in at most `width` characters: words are left out of the middle, a number is kept whole with its scale and
 * given up last. A single word that is too long even so is cut.
 */
export function shorten(text: string, width: number): string {
  const words = pieces(text);
  const whole = words.join(' ');
  if (whole.length <= width) return whole;
  const ends = words.map((_, i) => (i % 2 === 0 ? i / 2 : words.length - (i + 1) / 2));
  const order = [...ends.filter((i) => /\d/.test(words[i]!)), ...ends.filter((i) => !/\d/.test(words[i]!))];
  const kept = new Set<number>();
  for (const i of order) {
    kept.add(i);
    if (join(words, kept).length > width) kept.delete(i);
  }
  if (kept.size > 0) return join(words, kept);
  return /\d/.test(whole) ? '…' : `${whole.slice(0, Math.max(1, width - 1))}…`;
}
