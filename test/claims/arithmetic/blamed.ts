import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import { articleFromText, extract, resolve } from '../../../src/claims/index.js';

export interface Blamed {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly suspect: boolean;
}

/** Claims of a text that cannot hold together, by where they stand in its body. */
export function blamed(date: string, body: string): readonly Blamed[] {
  const head = `Title: Customs figures\nPublisher: Example\nDate: ${date}\nURL: x\n\n`;
  const article = articleFromText(`${head}${body}\n`);
  const claims = resolve(article, extract(article));
  const found = arithmetic(claims);
  return claims
    .filter(({ id }) => found.get(id)!.status === 'inconsistent')
    .map(({ id, start, end, quote }) => ({
      start: start - head.length,
      end: end - head.length,
      quote,
      suspect: found.get(id)!.suspect,
    }));
}
