import { describe, expect, it } from 'vitest';
import { NO_TRADE, PROSE, TRADE } from './analysis-prose-rows.js';
import { claimOn, claimsOf } from './claims-of.js';

const LEAD =
  "Title: Bangladesh's exports fall in 2023\nDate: 2024-08-20\n\nBangladesh exported clothing worth $36.13 billion in 2023. ";

/** Explainers, features, commentaries and surveys: several countries and years in one paragraph. */
describe('analysis prose', () => {
  it.each(PROSE)('reads %j', (text, words, about) => {
    expect(claimOn(text, words)).toMatchObject(about);
  });

  it.each(NO_TRADE)('finds no figure of trade in %j', (sentence) => {
    expect(claimsOf(LEAD + sentence).filter((c) => c.value !== null)).toHaveLength(1);
  });

  it.each(TRADE)('finds figures of trade in %j', (sentence) => {
    expect(claimsOf(LEAD + sentence).filter((c) => c.value !== null).length).toBeGreaterThan(1);
  });

  it('goes on with the period told before a sentence on wages', () => {
    const text = `${LEAD}Wages were raised by 56 percent in December. Imports of cotton fell to $3.2 billion.`;
    expect(claimOn(text, '3.2')).toMatchObject({ period: { start: '2023-01', months: 12 } });
  });
});
