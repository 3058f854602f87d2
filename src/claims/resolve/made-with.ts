import type { Draft, Marks } from '../extract/draft.js';
import { productName } from '../extract/noun-phrase.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';

const MADE =
  /\b(?:made|earned|took\sin|netted|grossed|generated|raked\sin)\s(?:(?:about|some|nearly|over|almost|around)\s)?$/;
const WITH = nounPhraseForm({ before: String.raw`^\swith\s(?:its\s|the\s)?` });

/** "Bangladesh made # with readymade garments": what brought the money in. */
export function madeWith({ masked }: Marks, { kind, at, atEnd }: Draft): string | null {
  if (kind !== 'level' || !masked.startsWith(' with ', atEnd)) return null;
  if (!MADE.test(masked.slice(Math.max(0, at - 30), at))) return null;
  const words = WITH.exec(masked.slice(atEnd, atEnd + 90))?.groups?.words;
  return words ? productName(words) : null;
}
