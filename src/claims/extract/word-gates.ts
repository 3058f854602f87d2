import { CARDINAL_WORDS, ORDINAL_WORDS } from './number-words.js';

/** A set of words, at least one of which an expression cannot match without. */
export type Gate = number;

/** The words of gates, in lower case, with the gates that each opens. */
const GATES = new Map<string, Gate[]>();
let count = 0;

/** Words that stand for many: any digits, a year of this or the last century, a number as a place in an order. */
export const DIGITS = '0';
export const YEAR_DIGITS = '2000';
const PLACE_DIGITS = '0th';

/** A gate that any of some words opens: lower case, parted by `|`, an optional last letter as in `falls?`. */
export function gateOf(words: string): Gate {
  const gate = count;
  count += 1;
  for (const word of words.split('|').flatMap((w) => (w.endsWith('?') ? [w.slice(0, -2), w.slice(0, -1)] : [w]))) {
    const gates = GATES.get(word);
    if (gates) gates.push(gate);
    else GATES.set(word, [gate]);
  }
  return gate;
}

/** Opened by every number that `CARDINAL` may match, and by every place that `ORDINAL` may. */
export const CARDINAL_GATE = gateOf([DIGITS, ...CARDINAL_WORDS].join('|'));
export const ORDINAL_GATE = gateOf([PLACE_DIGITS, ...ORDINAL_WORDS].join('|'));
export const ORDINALS = [PLACE_DIGITS, ...ORDINAL_WORDS].join('|');

const RUN = /[A-Za-z]+|\d+/g;
const YEAR = /^(?:19[5-9]|20[0-4])\d/;
const PLACE = /\d(?:st|nd|rd|th)/i;

function opened(text: string): Uint8Array {
  const open = new Uint8Array(count);
  const add = (word: string): void => {
    const gates = GATES.get(word);
    if (gates) for (const gate of gates) open[gate] = 1;
  };
  RUN.lastIndex = 0;
  let digits = false;
  for (let run = RUN.exec(text); run !== null; run = RUN.exec(text)) {
    const word = run[0];
    if (word.charCodeAt(0) > 57) add(word.toLowerCase());
    else {
      digits = true;
      if (YEAR.test(word)) add(YEAR_DIGITS);
    }
  }
  if (digits) {
    add(DIGITS);
    if (PLACE.test(text)) add(PLACE_DIGITS);
  }
  return open;
}

/** The text asked about last: the grammars ask about one sentence after the other. */
let last: { readonly text: string; readonly open: Uint8Array } = { text: '', open: new Uint8Array(0) };

/** Does a text hold one of the words of each gate? What does not cannot match an expression that needs them. */
export function opens(text: string, ...gates: readonly Gate[]): boolean {
  if (last.text !== text || last.open.length !== count) last = { text, open: opened(text) };
  for (const gate of gates) if (last.open[gate] === 0) return false;
  return true;
}
