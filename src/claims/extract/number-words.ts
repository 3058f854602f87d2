import { ONCE } from './word-source.js';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINAL_TEENS = TEENS.map((word) => (word === 'twelve' ? 'twelfth' : `${word}th`));

const VALUES = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.flatMap((word, i): [string, number][] => [
    [word, (i + 2) * 10],
    [`${word.slice(0, -1)}ieth`, (i + 2) * 10],
    ...UNITS.map((unit, j): [string, number] => [`${word}-${unit}`, (i + 2) * 10 + j + 1]),
    ...ORDINAL_UNITS.map((unit, j): [string, number] => [`${word}-${unit}`, (i + 2) * 10 + j + 1]),
  ]),
  ...ORDINAL_UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...ORDINAL_TEENS.map((word, i): [string, number] => [word, i + 10]),
  ['zero', 0],
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
  ['hundredth', 100],
]);

const tens = TENS.join('|');

/** The words of whole numbers, and those of places, one by one: of `twenty-three` both. */
export const CARDINAL_WORDS: readonly string[] = [...TENS, ...TEENS, ...UNITS];
export const ORDINAL_WORDS: readonly string[] = [...ORDINAL_TEENS, ...ORDINAL_UNITS, 'twentieth'];

const WORDS = `(?:${tens})(?:-(?:${UNITS.join('|')}))?|${TEENS.join('|')}|${UNITS.join('|')}`;

/** Source of an expression for a whole number below a hundred in words. */
export const NUMBER_WORDS = `(?:${ONCE}(?:${WORDS}|zero))`;

/** Source of an expression for a part of a million or billion, for one, or for one and a half: "half a", "a quarter of a", "a". */
export const PART_WORDS = `(?:half\\s+an?|an?\\s+quarter\\s+of\\s+a|three[-\\s]quarters\\s+of\\s+a|${NUMBER_WORDS}\\s+and\\s+a\\s+half|a)`;

/** Source of an expression for a whole number in words or digits: `nine`, `twenty-three`, `14`, `14.5`. */
export const CARDINAL = String.raw`(?:${ONCE}(?:${WORDS}|\d{1,3}(?:\.\d{1,2})?))`;

/** Source of an expression for a place in an order: `third`, `twenty-first`, `268th`. */
export const ORDINAL = String.raw`(?:${ONCE}(?:(?:${tens})-(?:${ORDINAL_UNITS.join('|')})|${ORDINAL_TEENS.join('|')}|${ORDINAL_UNITS.join('|')}|twentieth|\d{1,3}(?:st|nd|rd|th)))`;

/** The value of a number or place in words or digits; NaN for anything else. */
export const wordNumber = (text: string): number => VALUES.get(text.toLowerCase()) ?? Number.parseFloat(text);

/** A number in words, with the step that it is rounded to: whole ones to one, halves to a half, smaller parts to a tenth. */
export function amountInWords(text: string): { value: number; step: number } {
  if (/^half/i.test(text)) return { value: 0.5, step: 0.1 };
  if (/quarter/i.test(text)) return { value: /^three/i.test(text) ? 0.75 : 0.25, step: 0.1 };
  const whole = wordNumber(/^[a-z-]+/i.exec(text)![0]);
  return /half$/i.test(text) ? { value: whole + 0.5, step: 0.5 } : { value: whole, step: 1 };
}
