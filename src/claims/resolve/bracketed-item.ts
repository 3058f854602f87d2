import type { Draft, Marks } from '../extract/draft.js';
import { clean } from './product-of-words.js';

/** "- Mineral products [down by # (#%)]", "* Fuel [#, #%]": an item of a list, and what a bracket tells of it. */
const ITEM = /^(?:[-·*¦]\s)?(?<words>[A-Za-z][^[\]#:@]{2,110}?)\s?\[[^[\]]*$/;

/** The product that an item names whose numbers stand in a bracket behind it: all its words, commas and all. */
export function bracketedItem(masked: string, at: number): string | null {
  if (!masked.includes('[')) return null;
  const words = ITEM.exec(masked.slice(0, at))?.groups?.words;
  if (!words) return null;
  const small = words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  const known = clean(small);
  return /[ ,]/.test(small) ? small : known;
}

/** "Cars (-8.1 percent) added most to the fall in industrial exports": what the bracket stands behind has its own. */
export const isOfItem = ({ masked }: Marks, { at, atEnd }: Draft): boolean =>
  masked[atEnd] === ')' && IN_BRACKET.test(masked.slice(Math.max(0, at - 16), at));
const IN_BRACKET = /[a-z]\s\((?:(?:up|down|plus|minus|by)\s){0,2}[-+]?$/;
