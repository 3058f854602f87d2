import type { Article } from '../../model/article.js';

/**
 * Printers' characters and what stands for each while a text is read. A dash that sets words apart becomes a broken bar, since a
 * hyphen joins; signs of currencies become signs that no text uses; the bullet a middle dot.
 */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '—': '¦',
  '―': '¦',
  '•': '·',
  '€': '¤',
  '₵': '¢',
  '₹': '¸',
  '₩': '¬',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  œ: 'o',
  Œ: 'O',
  '≈': '~',
  '\u2002': '\u00a0',
  '\u2003': '\u00a0',
  '\u2009': '\u00a0',
  '\u200a': '\u00a0',
  '\u202f': '\u00a0',
};
/** "Vietnam – US trade rose". */
const APART = /(?<=\s)–(?=\s)/g;
const BEYOND_LATIN = /[\u0100-\uffff]/g;

/** A letter without its accents, any letter where that is none of Latin either, a blank for what is no letter. */
function nearest(character: string): string {
  const known = PLAIN[character];
  if (known !== undefined) return known;
  const bare = character.normalize('NFD')[0]!;
  if (bare <= '\u00ff') return bare;
  return /\p{L}/u.test(character) ? (/\p{Lu}/u.test(character) ? 'X' : 'x') : '\u00a0';
}

/**
 * A text as it is read, letter for letter where it was: with the characters of printers put plainly, a text comes down to
 * one byte a letter, for which each regular expression then is compiled once only (docs/decisions/0009).
 */
export const plainText = (text: string): string =>
  // A part of a longer text keeps two bytes a letter until it is written anew.
  Buffer.from(text.replace(APART, '¦').replace(BEYOND_LATIN, nearest), 'latin1').toString('latin1');

const read = new WeakMap<object, object>();

/** An article with the text that is read in place of the printed one. */
export function plainArticle<A extends Pick<Article, 'text'>>(article: A): A {
  const before = read.get(article) as A | undefined;
  if (before) return before;
  const plain = { ...article, text: plainText(article.text) };
  read.set(article, plain);
  return plain;
}
