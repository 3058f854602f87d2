import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import { articleFromText, extract, resolve } from '../../../src/claims/index.js';

/** The words of the claims of a text that cannot hold together. */
function blamed(date: string, body: string): readonly string[] {
  const article = articleFromText(`Title: Trade\nPublisher: Example\nDate: ${date}\nURL: x\n\n${body}\n`);
  const claims = resolve(article, extract(article));
  const found = arithmetic(claims);
  return claims.filter(({ id }) => found.get(id)!.status === 'inconsistent').map(({ quote }) => quote);
}

/** What is tested, the day, a release that holds, what a slip makes of it, and words of the claim to blame. */
const SLIPS: readonly (readonly [what: string, date: string, body: string, from: string, to: string, blame: string])[] =
  [
    [
      'a rate between its two levels, however far off',
      '2021-04-20',
      'The imports of Pakistan increased from $3.308 billion in March 2020 to $5.632 billion in March 2021, showing growth of 70.3 percent.',
      '70.3 percent',
      '14.2 percent',
      '14.2 percent',
    ],
    [
      'a rate between its two levels, however far off',
      '2023-12-13',
      'Exports of solid minerals from Nigeria were N41.61 billion in Q3 2023, showing an increase of 22.1% over the value recorded in Q2 2023 (N34.09 billion).',
      '22.1%',
      '85.2%',
      '85.2%',
    ],
    [
      'a first sentence whose digits changed places',
      '2019-03-06',
      'Exports of Canada declined 3.8% in December, on lower prices of oil.\n\nImports were up 1.6%.\n\nTotal exports were down 3.8% to $46.3 billion in December.',
      'declined 3.8%',
      'declined 8.3%',
      'declined 8.3%',
    ],
    [
      'a rate beside that of one day',
      '2019-06-21',
      "South Korea's exports fell 10 percent to $27.2 billion in the first 20 days of June, compared with $30.2 billion in the same period last year. Average daily exports declined 16.2 percent to $1.88 billion.",
      '$30.2',
      '$32.0',
      '$32.0 billion',
    ],
    [
      'several partners taken together',
      '2023-08-10',
      'Texas exported goods worth $218.7 billion in the first half of 2023. Mexico took $64.9 billion. Canada bought $17.3 billion, followed by the Netherlands at $14.2 billion, China at $12.1 billion and South Korea at $11.6 billion. Together the top five accounted for $120.1 billion.',
      '$120.1',
      '$130.1',
      'Together the top five',
    ],
  ];

describe('a slip in a release', () => {
  it.each(SLIPS)('%s (%s)', (_, date, body, from, to, blame) => {
    expect(body).toContain(from);
    expect(blamed(date, body)).toEqual([]);
    expect(blamed(date, body.replace(from, to)).some((quote) => quote.includes(blame))).toBe(true);
  });
});
