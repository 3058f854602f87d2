import { nounPhraseEnds } from './noun-phrase-words.js';

/** What was found: as a match of an expression, with the words of the name under `words`. */
export interface NounPhraseMatch {
  readonly 0: string;
  readonly index: number;
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
}

export interface NounPhraseForm {
  /** The first place that the form matches, or null. */
  exec(text: string): NounPhraseMatch | null;
  /** Every match, in order, without overlap. */
  all(text: string): readonly NounPhraseMatch[];
}

interface Parts {
  /** Source of what may stand before the name where the text begins with it; of what stands before it anywhere, and behind it. */
  readonly start?: string;
  readonly before: string;
  readonly after?: string;
  /** Source of words that may open the name and are part of it: `other\s`. */
  readonly head?: string;
  /** Source of other words that may stand in its place. */
  readonly or?: string;
  /** May a second name follow: "makers of the goods"? */
  readonly ofThe?: boolean;
  readonly anyCase?: boolean;
}

const OF_THE = /\sof\sthe\s/y;

/**
 * An expression with the name of a product in its midst. The words that cannot be part of a name are many: an expression
 * that held them all would be compiled to a third of a megabyte, each of fifty, and past 16 MB the engine no longer
 * optimises any. So what is before and behind is matched, and the words between are looked up.
 */
export function nounPhraseForm({
  start,
  before,
  after = '',
  head,
  or,
  ofThe = false,
  anyCase = false,
}: Parts): NounPhraseForm {
  const flags = anyCase ? 'i' : '';
  const starting = start === undefined ? null : new RegExp(start, `${flags}y`);
  const opening = new RegExp(before, `${flags}g`);
  const opened = head === undefined ? null : new RegExp(head, `${flags}y`);
  const closing = new RegExp(after, `${flags}y`);
  const other = or === undefined ? null : new RegExp(`(?<words>${or})${after}`, `${flags}y`);

  const ended = (text: string, index: number, from: number, end: number): NounPhraseMatch | null => {
    closing.lastIndex = end;
    const close = closing.exec(text);
    return (
      close && {
        0: text.slice(index, closing.lastIndex),
        index,
        groups: { ...close.groups, words: text.slice(from, end) },
      }
    );
  };
  const named = (text: string, index: number, from: number, at: number): NounPhraseMatch | null => {
    const ends = nounPhraseEnds(text, at, anyCase);
    for (let i = ends.length - 1; i >= 0; i -= 1) {
      const end = ends[i]!;
      OF_THE.lastIndex = end;
      if (ofThe && OF_THE.test(text)) {
        const seconds = nounPhraseEnds(text, OF_THE.lastIndex, anyCase);
        for (let j = seconds.length - 1; j >= 0; j -= 1) {
          const found = ended(text, index, from, seconds[j]!);
          if (found) return found;
        }
      }
      const found = ended(text, index, from, end);
      if (found) return found;
    }
    return null;
  };
  const at = (text: string, open: RegExpExecArray): NounPhraseMatch | null => {
    const { index } = open;
    const from = index + open[0].length;
    let found: NounPhraseMatch | null = null;
    if (opened) {
      opened.lastIndex = from;
      if (opened.test(text)) found = named(text, index, from, opened.lastIndex);
    }
    found ??= named(text, index, from, from);
    if (!found && other) {
      other.lastIndex = from;
      const match = other.exec(text);
      if (match) found = { 0: text.slice(index, other.lastIndex), index, groups: match.groups };
    }
    if (found && open.groups) return { ...found, groups: { ...open.groups, ...found.groups } };
    return found;
  };
  const first = (text: string, from: number): NounPhraseMatch | null => {
    if (starting && from === 0) {
      starting.lastIndex = 0;
      const open = starting.exec(text);
      const found = open && at(text, open);
      if (found) return found;
    }
    opening.lastIndex = from;
    for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
      const found = at(text, open);
      if (found) return found;
      opening.lastIndex = open.index + 1;
    }
    return null;
  };
  return {
    exec: (text) => first(text, 0),
    all: (text) => {
      const found: NounPhraseMatch[] = [];
      for (let match = first(text, 0); match !== null; match = first(text, match.index + match[0].length))
        found.push(match);
      return found;
    },
  };
}
