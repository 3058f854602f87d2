import { describe, expect, it } from 'vitest';
import { amountDrafts } from '../../../src/claims/extract/amounts.js';
import { marked } from './marked.js';

const rates = (text: string) =>
  amountDrafts(marked(text), false)
    .filter((d) => d.kind === 'growth')
    .map((d) => [d.flow?.flow, (d.sign ?? 1) * d.value!]);

describe('the flow of a rate', () => {
  it.each<[string, (string | number | undefined)[][]]>([
    ['There was a gain of 5.1% in what Brazil bought abroad, to $20.1 billion.', [['imports', 5.1]]],
    [
      'China reported growth of 8.4% in what it sold here, to $252.3 billion, and of 17.4% in what it bought here, to $81.4 billion.',
      [
        ['exports', 8.4],
        ['imports', 17.4],
      ],
    ],
    ['The month saw a drop of 3 percent in what Germany bought from China.', [['imports', -3]]],
  ])('is that of the verb behind "in what": %j', (text, expected) => {
    expect(rates(text)).toEqual(expected);
  });

  it.each([
    'The real weakened 0.9 percent to 2.34 per dollar.',
    'The lira lost 4 percent.',
    'The ringgit has gained 2 percent since June.',
  ])('is none where a currency moves: %j', (text) => {
    expect(rates(text)).toEqual([]);
  });

  it('is told of real exports', () => {
    expect(rates('The real exports of Japan rose 2 percent.')).toEqual([['exports', 2]]);
  });
});
