import { describe, expect, it } from 'vitest';
import { saysWhose } from '../../../src/claims/judge/says-whose.js';
import type { Claim } from '../../../src/model/claim.js';

/** A claim of China's exports to `partner` in a sentence, in a text whose claims are about `partners`. */
function said(text: string, partner: string, partners: readonly string[] = ['USA', 'JPN', 'WLD']): boolean {
  const claim = { kind: 'growth', reporter: 'CHN', partner, sentence: [0, text.length] } as unknown as Claim;
  const claims = partners.map((other) => ({ ...claim, partner: other }));
  return saysWhose({ claim, claims, text } as unknown as Parameters<typeof saysWhose>[0]);
}

describe('saysWhose', () => {
  it('asks the sentence for the partner and nobody else', () => {
    expect(said("China's exports to Japan rose 5 percent.", 'JPN')).toBe(true);
    expect(said('Exports rose 5 percent.', 'JPN')).toBe(false);
    expect(said("China's exports to Japan rose 5 percent, those to the US fell.", 'JPN')).toBe(false);
  });

  it('takes all partners where nobody is named', () => {
    expect(said("China's exports rose 5 percent.", 'WLD')).toBe(true);
    expect(said("China's exports rose 5 percent in US dollars.", 'WLD')).toBe(true);
    expect(said('Unlike Japan, China saw exports rise 5 percent.', 'WLD')).toBe(false);
  });

  it('asks nothing in a text about one partner', () => {
    expect(said('Exports rose 5 percent.', 'JPN', ['JPN', 'JPN'])).toBe(true);
  });
});
