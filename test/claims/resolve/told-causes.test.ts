import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Causes told by sentences that are built around them. */
describe.each([
  [
    'Exports of Singapore rose 6.8% in March; here the largest contributions came from pharmaceuticals and gold.',
    'the largest contributions came from pharmaceuticals and gold',
  ],
  [
    'What lifted farm exports of Malaysia, the ministry said, were palm oil and palm oil products.',
    'What lifted farm exports',
  ],
  [
    "Indonesia's surplus came to $4 billion in July. The contribution came from the balance outside oil and gas.",
    'The contribution came from',
  ],
  [
    'In oil and gas Indonesia had a deficit of $3 billion in July, crude oil being one of the causes.',
    'crude oil being one of the causes',
  ],
  [
    'With the world economy on the mend, Taiwan traded goods worth $52 billion with other countries in July.',
    'With the world economy on the mend',
  ],
  [
    "Spending on machinery dropped, and this was the main reason why Kenya's import bill went down by 17.6 percent in May.",
    'this was the main reason why',
  ],
  [
    "Less crude oil was brought in, and this pulled down the value of South Africa's imports in May.",
    'this pulled down the value of',
  ],
  ["What weighed on Kenya's exports most was tea, the figures show.", 'What weighed on'],
  [
    'In 2020, a year in which Covid-19 sent both exports and imports down, Mexico had a trade surplus of $34 billion.',
    'Covid-19 sent both exports and imports down',
  ],
  [
    "Weak demand from Europe sent Egypt's exports down 4 percent in May.",
    "Weak demand from Europe sent Egypt's exports down",
  ],
  [
    'Another reason for the surplus of Malaysia in July was that exports of palm oil had doubled.',
    'Another reason for the surplus',
  ],
  [
    "Spain's imports rose by 7 percent in May, with energy accounting for most of the increase.",
    'with energy accounting for most',
  ],
  ["With ports closed, Lebanon's exports dropped to $200 million in August 2020.", 'With ports closed'],
  ["Sanctions have bitten into Russia's exports of oil.", 'Sanctions have bitten into'],
])('%s', (text, words) => {
  it('is a cause', () => {
    expect(claimsOf(text).find((claim) => claim.quote.includes(words))?.kind).toBe('causal');
  });
});
