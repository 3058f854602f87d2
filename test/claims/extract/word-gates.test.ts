import { describe, expect, it } from 'vitest';
import { DIGITS, gateOf, openedBy, opens, YEAR_DIGITS } from '../../../src/claims/extract/word-gates.js';

const [FALL, TRADE, NUMBER, YEAR] = [gateOf('fell|falls?'), gateOf('exports?'), gateOf(DIGITS), gateOf(YEAR_DIGITS)];

describe('gates of words', () => {
  it.each([
    ['Exports FELL', true, true, false, false],
    ['The fall of 12 exporters', true, false, true, false],
    ['An export-led 2019', false, true, true, true],
    ['', false, false, false, false],
  ])('tells which words "%s" holds', (text, ...open) => {
    expect([FALL, TRADE, NUMBER, YEAR].map((gate) => opens(text, gate))).toEqual(open);
  });

  it('keeps the forms whose gates are all open, also those made later, in their order', () => {
    const forms = [{ needs: [FALL, TRADE] }, { needs: [YEAR] }, { needs: [] }, { needs: [gateOf('steel')] }];
    expect(openedBy('Steel exports fell', forms)).toEqual([forms[0], forms[2], forms[3]]);
    expect(openedBy('In 2019 exports grew', forms)).toEqual([forms[1], forms[2]]);
  });

  it('remembers more texts than it keeps', () => {
    const texts = Array.from({ length: 200 }, (_, i) => (i % 2 ? `exports number ${i}` : `falls number ${i}`));
    for (const round of [texts, [...texts].reverse()])
      for (const text of round) expect(opens(text, FALL)).toBe(text.startsWith('falls'));
  });
});
