import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import { articleFromText, extract, resolve } from '../../../src/claims/index.js';
import { SLIP_ROWS } from './newsroom-slips-rows.js';
import { SUM_ROWS } from './newsroom-sums-rows.js';

/** Where claims stand that cannot hold together. */
function blamed(date: string, body: string): readonly (readonly [start: number, end: number])[] {
  const head = `Title: Trade\nPublisher: Example\nDate: ${date}\nURL: x\n\n`;
  const article = articleFromText(`${head}${body}\n`);
  const claims = resolve(article, extract(article));
  const found = arithmetic(claims);
  return claims
    .filter(({ id }) => found.get(id)!.status === 'inconsistent')
    .map(({ start, end }) => [start - head.length, end - head.length]);
}

describe('sums that newsrooms tell', () => {
  it.each([...SUM_ROWS, ...SLIP_ROWS])('%s (%s): %s', (_, date, body, from, to) => {
    expect(body).toContain(from);
    expect(blamed(date, body)).toEqual([]);
    const at = body.indexOf(from);
    const slipped = blamed(
      date,
      body.replace(from, () => to),
    );
    expect(slipped.some(([start, end]) => start < at + to.length && end > at)).toBe(true);
  });
});
