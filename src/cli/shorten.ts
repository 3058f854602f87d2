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

/** Words 0 to `head` and `from` to `to`, with a mark for what is left out. */
const kept = (words: readonly string[], head: number, from: number, to: number): string =>
  [
    ...words.slice(0, head),
    ...(head < from ? ['…'] : []),
    ...words.slice(from, to),
    ...(to < words.length ? ['…'] : []),
  ].join(' ');

/**
 * A quote in at most `width` characters: the first number stays, whole and with its scale, then words from the start and
 * before the number, then those after it, as there is room. Without a number the end is left out.
 */
export function shorten(text: string, width: number): string {
  const words = pieces(text);
  const whole = words.join(' ');
  if (whole.length <= width) return whole;
  const number = words.findIndex((word) => /\d/.test(word));
  let [head, from, to] = number < 0 ? [0, 0, 0] : [0, number, number + 1];
  const fits = (h: number, f: number, t: number): boolean =>
    h <= f && t <= words.length && kept(words, h, f, t).length <= width;
  if (number >= 0 && !fits(head, from, to)) return '…';
  for (let moved = true; moved; ) {
    moved = false;
    if (head < from && fits(head + 1, from, to)) {
      head += 1;
      moved = true;
    }
    if (from > head && fits(head, from - 1, to)) {
      from -= 1;
      moved = true;
    }
    if (!moved && fits(head, from, to + 1)) {
      to += 1;
      moved = true;
    }
  }
  return head === 0 && number < 0 && to === 0
    ? `${whole.slice(0, Math.max(1, width - 1))}…`
    : kept(words, head, from, to);
}
