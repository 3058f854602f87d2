import { describe, expect, it } from 'vitest';
import { bareBalances } from '../../../src/claims/extract/bare-balances.js';
import { marked, said } from './marked.js';

describe('bareBalances', () => {
  it.each([
    ["Chile's trade stays in surplus on copper", 'surplus'],
    ['Morocco posts surprise trade deficit in January', 'deficit'],
    ['Poland back in surplus after five months', 'surplus'],
    ['Japan swings to deficit', 'deficit'],
    ['Peru returns to a trade surplus', 'surplus'],
    ["Kenya's trade slides deeper into the red", 'deficit'],
    ['Chile ends August in surplus, with exports down 10.8%', 'surplus'],
    ['Latvia starts the year with a trade deficit', 'deficit'],
  ])('tells the side of a headline: %s', (title, direction) => {
    const found = bareBalances(marked(title, 'title'));
    expect(said(title, found)).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'balance',
      value: null,
      direction,
      flow: { flow: 'balance', gap: direction },
    });
  });

  it.each([
    ['Morocco runs larger trade deficit', 1],
    ['Kenya posts wider trade gap', 1],
    ['Smaller surplus for Norway', -1],
    ['Turkey reports narrower deficit', -1],
    ["Turkey's foreign trade gap smaller in 2016", -1],
    ["Norway's surplus much larger", 1],
  ])('tells how it moved: %s', (title, sign) => {
    expect(bareBalances(marked(title, 'title'))).toMatchObject([{ kind: 'growth', sign }]);
  });

  it.each(['Trade with China moved into the black.', 'In the autumn trade slipped back into deficit.'])(
    'tells the side of a sentence without figures: %s',
    (text) => {
      expect(bareBalances(marked(text))).toHaveLength(1);
    },
  );

  it.each([
    'Kenya posts trade deficit of $2 billion',
    'Government swings to budget surplus',
    'Trade could fall back into deficit',
    'Smaller than expected deficit for Norway',
  ])('leaves alone: %s', (title) => {
    expect(bareBalances(marked(title, 'title'))).toEqual([]);
  });
});
