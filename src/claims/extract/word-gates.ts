import { CARDINAL_WORDS, ORDINAL_WORDS } from './number-words.js';
import { wordsOf } from './word-source.js';

/** A set of words, at least one of which an expression cannot match without. */
export type Gate = number;

const withLetter = (word: number, code: number): number => (Math.imul(word, 31) + code) & 0x3fffffff;
const keyOf = (word: string): number => [...word].reduce((key, letter) => withLetter(key, letter.charCodeAt(0)), 0);

/** The words of gates, in lower case, by their numbers, with the gates that each opens. */
const GATES = new Map<number, Gate[]>();
let count = 0;
/**
 * The same in one block, which is sooner gone through than lists here and there: at a place that its number tells, or behind it, a
 * word, and where its gates start in `LISTED`; each list ends with `END`.
 */
let table = new Int32Array(0);
let listed = new Uint16Array(0);
const END = 0xffff;
/** Places for each word, of two numbers each: few words share one. */
const ROOM = 4;

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

/** Made anew when there are more gates than before: each file of expressions has its own. */
function listGates(): void {
  const places = 2 ** Math.ceil(Math.log2(ROOM * GATES.size));
  table = new Int32Array(2 * places);
  const all: number[] = [];
  for (const [word, gates] of GATES) {
    let at = word & (places - 1);
    while (table[2 * at] !== 0) at = (at + 1) & (places - 1);
    table[2 * at] = word;
    table[2 * at + 1] = all.length;
    all.push(...gates, END);
  }
  listed = Uint16Array.from(all);
}

function add(word: number, into: Uint8Array, at: number): void {
  const last = table.length / 2 - 1;
  let place = word & last;
  while (table[2 * place] !== word) {
    if (table[2 * place] === 0) return;
    place = (place + 1) & last;
  }
  for (let i = table[2 * place + 1]!; listed[i] !== END; i += 1) into[at + listed[i]!] = 1;
}

/** Words are told apart by a number made from their letters: two that share it open the gates of both. */
function openFor(text: string): void {
  last = text;
  const isNew = open.length < MOST_KEPT * count;
  if (isNew) {
    open = new Uint8Array(MOST_KEPT * count);
    listGates();
  }
  const known = isNew ? undefined : rows.get(text);
  if (known !== undefined) {
    row = known;
    return;
  }
  if (isNew || rows.size >= MOST_KEPT) rows.clear();
  row = rows.size * count;
  rows.set(text, row);
  const [into, at] = [open, row];
  into.fill(0, at, at + count);
  let word = 0;
  let digits = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= LOWER_A && code <= LOWER_Z) word = withLetter(word, code);
    else if (code >= UPPER_A && code <= UPPER_Z) word = withLetter(word, code + LOWER_A - UPPER_A);
    else {
      if (word !== 0) add(word, into, at);
      word = 0;
      digits ||= code >= ZERO && code <= NINE;
    }
  }
  if (word !== 0) add(word, into, at);
  if (!digits) return;
  add(DIGITS_KEY, into, at);
  if (YEAR.test(text)) add(YEAR_KEY, into, at);
  if (PLACE.test(text)) add(PLACE_KEY, into, at);
}

/** Does a text hold one of the words of each gate? What does not cannot match an expression that needs them. */
export const opens = (text: string, ...gates: readonly Gate[]): boolean => opensAll(text, gates);

/** The same of gates in a list, which is asked for every form of every sentence. */
export function opensAll(text: string, gates: readonly Gate[]): boolean {
  if (last !== text || open.length < MOST_KEPT * count) openFor(text);
  for (const gate of gates) if (open[row + gate] === 0) return false;
  return true;
}

/** Those of some forms that a text may match, in their order: it holds a word of each of their gates. */
export function openedBy<F extends { readonly needs: readonly Gate[] }>(
  text: string,
  forms: readonly F[],
): readonly F[] {
  if (last !== text || open.length < MOST_KEPT * count) openFor(text);
  const [opened, at] = [open, row];
  const found: F[] = [];
  for (const form of forms) {
    if (form.needs.every((gate) => opened[at + gate] === 1)) found.push(form);
  }
  return found;
}
