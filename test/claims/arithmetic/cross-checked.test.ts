import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import { articleFromText, extract, resolve } from '../../../src/claims/index.js';
import { CROSS_ROWS } from './cross-checked-rows.js';

interface Blamed {
  readonly start: number;
  readonly end: number;
  readonly suspect: boolean;
}

/** Claims that cannot hold together, by where they stand in the body. */
function blamed(date: string, body: string): readonly Blamed[] {
  const head = `Title: Customs figures\nPublisher: Example\nDate: ${date}\nURL: x\n\n`;
  const article = articleFromText(`${head}${body}\n`);
  const claims = resolve(article, extract(article));
  const found = arithmetic(claims);
  return claims
    .filter(({ id }) => found.get(id)!.status === 'inconsistent')
    .map(({ id, start, end }) => ({
      start: start - head.length,
      end: end - head.length,
      suspect: found.get(id)!.suspect,
    }));
}

describe('figures of a text held against one another', () => {
  it.each(CROSS_ROWS)('%s: %s', (date, body, slips) => {
    expect(blamed(date, body)).toEqual([]);
    for (const [from, to, called, suspect] of slips) {
      expect(body).toContain(from);
      const slipped = body.replace(from, () => to);
      const found = blamed(date, slipped);
      const holds = (words: string, { start, end }: Blamed): boolean => {
        const at = slipped.indexOf(words);
        return at >= 0 && start < at + words.length && end > at;
      };
      expect(called.filter((words) => !found.some((f) => holds(words, f)))).toEqual([]);
      expect(found.filter((f) => !called.some((words) => holds(words, f)))).toEqual([]);
      expect(found.filter((f) => f.suspect).map((f) => holds(suspect, f))).toEqual([true]);
    }
  });
});
