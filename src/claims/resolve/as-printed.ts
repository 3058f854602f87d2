import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';
import { plainText } from '../extract/plain-text.js';

/** Claims in the words that the text prints, where it was read in plainer letters: quotes, goods, speakers. */
export function asPrinted(claims: readonly Claim[], read: Article, printed: Article): readonly Claim[] {
  if (read.text === printed.text) return claims;
  const written = writtenWords(printed.text);
  return claims.map((claim) => {
    const quote = printed.text.slice(claim.start, claim.end);
    const product = inWritten(claim.product, written);
    const attribution = inWritten(claim.attribution, written);
    return quote === claim.quote && product === claim.product && attribution === claim.attribution
      ? claim
      : claimWith(claim, { quote, product, attribution });
  });
}

const WORD = /\p{L}+/gu;
const BEYOND_LATIN = /[\u0100-\uffff]/;
const LETTER_BEYOND = /(?=[\u{100}-\u{10ffff}])\p{L}/u;

/** The words that were read in other letters ("Łódź", "Čapek"), by what was read, in small letters. */
function writtenWords(text: string): ReadonlyMap<string, string> {
  // Most texts have other dashes and quotes, and no such letter.
  if (!LETTER_BEYOND.test(text)) return new Map();
  const words = new Set(text.match(WORD)?.filter((word) => BEYOND_LATIN.test(word)));
  return new Map([...words].map((word) => [plainText(word).toLowerCase(), word]));
}

function inWritten(words: string | null, written: ReadonlyMap<string, string>): string | null {
  if (words === null || written.size === 0) return words;
  return words.replace(WORD, (word) => {
    const found = written.get(word.toLowerCase());
    if (found === undefined) return word;
    return /^\p{Ll}/u.test(word) ? found[0]!.toLowerCase() + found.slice(1) : found;
  });
}
