import { describe, expect, it } from 'vitest';
import { claimOn, claimsOf } from './claims-of.js';
import { RELEASES } from './releases-rows.js';

/** Sentences as statistical offices and the press of their countries write them. */
describe('releases of statistical offices', () => {
  it.each(RELEASES)('reads %j', (text, words, about) => {
    expect(claimOn(text, words)).toMatchObject(about);
  });

  it('reads no trade in terms of trade', () => {
    const text =
      'Title: External sector performance, September\nDate: 2025-10-31\n\nSri Lankan exports rose 12.8 per cent in September. The terms of trade improved by 0.4 per cent.';
    expect(claimsOf(text).filter((c) => c.value === 0.4 && c.flow === 'total')).toEqual([]);
  });

  it('reads no cause where trade resulted in a surplus', () => {
    const text =
      'Title: Foreign trade of Sweden\nDate: 2025-10-28\n\nNet trade in goods resulted in a surplus of SEK 4.9 billion in September 2025.';
    expect(claimsOf(text).map((c) => c.kind)).toEqual(['balance']);
  });
});
