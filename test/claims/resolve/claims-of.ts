import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';
import type { Claim } from '../../../src/model/claim.js';

/** The claims of a text that came out on a day, with a headline that says nothing unless it brings its own. */
export function claimsOf(text: string, published = '2024-02-09'): readonly Claim[] {
  const article = articleFromText(text.startsWith('Title: ') ? text : `Title: x\nDate: ${published}\n\n${text}`);
  return resolve(article, extract(article));
}

/** The first claim whose quote holds some words. */
export function claimOn(text: string, part: string, published?: string): Claim {
  const claims = claimsOf(text, published);
  const found = claims.find((claim) => claim.quote.includes(part));
  if (!found) throw new Error(`${part} is in none of: ${claims.map((claim) => claim.quote).join(' | ')}`);
  return found;
}
