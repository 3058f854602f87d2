const PLACES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const ENDS = 'opening|last|final|closing';

/** The words for the place of a month in its year, and what opens a form with them. */
export const PLACE_WORDS = `${PLACES.join('|')}|${ENDS}`;
export const PLACE = `(?:${PLACE_WORDS})`;

/** Which month of a year words mean: from 1 to 12. */
export function placeOf(word: string): number {
  const at = PLACES.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : /^opening$/i.test(word) ? 1 : 12;
}
