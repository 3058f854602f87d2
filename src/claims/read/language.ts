import type { Note } from '../../model/note.js';

/** Frequent English words that other languages in Latin script do not share. */
const FUNCTION_WORDS = new Set(
  'the of and to that is for with by from at were had have its it which but than this are be said will would after more'.split(
    ' ',
  ),
);
const SAMPLE = 60_000;
const MIN_WORDS = 40;
const MIN_SHARE = 0.08;
/** A text this long without one frequent English word is in another language, however short it is. */
const TELLING = 12;

const NOT_ENGLISH: Note = { code: 'language', text: 'the text does not read as English; only English is read' };

/** A note when a text has no letters, or does not read as English. */
export function languageNotes(text: string): Note[] {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0)
    return [{ code: 'no-letters', text: 'the text has no letters, so there is nothing to read in it' }];
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= MIN_WORDS && latin / letters < 0.6) return [NOT_ENGLISH];
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (words.length < MIN_WORDS) return words.length >= TELLING && hits === 0 ? [NOT_ENGLISH] : [];
  return hits / words.length < MIN_SHARE ? [NOT_ENGLISH] : [];
}
