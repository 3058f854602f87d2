import { CARDINAL_WORDS, ORDINAL_WORDS } from './number-words.js';
import { wordsOf } from './word-source.js';

/** A set of words, at least one of which an expression cannot match without. */
export type Gate = number;

const withLetter = (word: number, code: number): number => (Math.imul(word, 31) + code) & 0x3fffffff;
const keyOf = (word: string): number => [...word].reduce((key, letter) => withLetter(key, letter.charCodeAt(0)), 0);

/** The words of gates, in lower case, by their numbers, with the gates that each opens. */
const GATES = new Map<number, Gate[]>();
let count = 0;

/** Words that stand for many: any digits, a year of this or the last century, a number as a place in an order. */
export const DIGITS = '0';
export const YEAR_DIGITS = '2000';
const PLACE_DIGITS = '0th';

/** A gate that any of some words opens: lower case, parted by `|`, an optional last letter as in `falls?`. */
export function gateOf(words: string): Gate {
  const gate = count;
  count += 1;
  for (const word of wordsOf(words)) {
    const gates = GATES.get(keyOf(word));
    if (gates) gates.push(gate);
    else GATES.set(keyOf(word), [gate]);
  }
  return gate;
}

/** Opened by every number that `CARDINAL` may match, and by every place that `ORDINAL` may. */
export const CARDINAL_GATE = gateOf([DIGITS, ...CARDINAL_WORDS].join('|'));
export const ORDINAL_GATE = gateOf([PLACE_DIGITS, ...ORDINAL_WORDS].join('|'));
export const ORDINALS = [PLACE_DIGITS, ...ORDINAL_WORDS].join('|');

const [DIGITS_KEY, YEAR_KEY, PLACE_KEY] = [keyOf(DIGITS), keyOf(YEAR_DIGITS), keyOf(PLACE_DIGITS)];
const YEAR = /(?:19[5-9]|20[0-4])\d/;
const PLACE = /\d(?:st|nd|rd|th)/i;
const [ZERO, NINE, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [48, 57, 65, 90, 97, 122];

/** More sentences than most texts have. */
const MOST_KEPT = 64;
/** The gates that sentences open, one row of all gates each: each is asked about again when all of a text are read. */
let open = new Uint8Array(0);
const rows = new Map<string, number>();
/** The text asked about last, and where its row starts: the grammars ask about one sentence after the other. */
let last: string | null = null;
let row = 0;

function add(word: number): void {
  const gates = GATES.get(word);
  if (gates) for (const gate of gates) open[row + gate] = 1;
}

/** Words are told apart by a number made from their letters: two that share it open the gates of both. */
function openFor(text: string): void {
  last = text;
  const isNew = open.length < MOST_KEPT * count;
  if (isNew) open = new Uint8Array(MOST_KEPT * count);
  const known = isNew ? undefined : rows.get(text);
  if (known !== undefined) {
    row = known;
    return;
  }
  if (isNew || rows.size >= MOST_KEPT) rows.clear();
  row = rows.size * count;
  rows.set(text, row);
  open.fill(0, row, row + count);
  let word = 0;
  let digits = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= LOWER_A && code <= LOWER_Z) word = withLetter(word, code);
    else if (code >= UPPER_A && code <= UPPER_Z) word = withLetter(word, code + LOWER_A - UPPER_A);
    else {
      if (word !== 0) add(word);
      word = 0;
      digits ||= code >= ZERO && code <= NINE;
    }
  }
  if (word !== 0) add(word);
  if (!digits) return;
  add(DIGITS_KEY);
  if (YEAR.test(text)) add(YEAR_KEY);
  if (PLACE.test(text)) add(PLACE_KEY);
}

/** Does a text hold one of the words of each gate? What does not cannot match an expression that needs them. */
export const opens = (text: string, ...gates: readonly Gate[]): boolean => opensAll(text, gates);

/** The same of gates in a list, which is asked for every form of every sentence. */
export function opensAll(text: string, gates: readonly Gate[]): boolean {
  if (last !== text || open.length < MOST_KEPT * count) openFor(text);
  for (const gate of gates) if (open[row + gate] === 0) return false;
  return true;
}
