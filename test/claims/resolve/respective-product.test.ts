import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const HEAD = "Peru's exports rose 5 percent in January to $4 billion. ";

describe('several products and their numbers in one order', () => {
  it.each([
    [
      'Copper brought $1.19 billion and gold $561 million, down 3.4 percent and 17.6 percent respectively.',
      '3.4',
      'copper',
    ],
    [
      'Copper brought $1.19 billion and gold $561 million, down 3.4 percent and 17.6 percent respectively.',
      '17.6',
      'gold',
    ],
    ['Exports of zinc and tin fell 3 percent and 8 percent, respectively.', '8 percent', 'tin'],
    ['Zinc and tin brought $300 million and $80 million.', '80', 'tin'],
    ['Grapes, asparagus and mangoes earned $900 million, $410 million and $77 million.', '410', 'asparagus'],
    ['Oil and gas earned $900 million, up 7 percent.', '7 percent', 'oil and gas'],
  ])('%s', (sentence, part, product) => {
    expect(claimOn(HEAD + sentence, part).product).toBe(product);
  });
});

describe('what is left out of all goods, and examples of a group', () => {
  it.each([
    ['Without copper the increase would have been only 2 percent.', '2 percent', 'goods excluding copper'],
    ['Without oil and gas exports would have fallen 2 percent.', '2 percent', 'goods excluding oil and gas'],
    ['Apart from gold, exports fell 2 percent.', '2 percent', 'goods excluding gold'],
    ['Exports outside energy edged up 1.4 percent.', '1.4', 'goods excluding energy'],
    ['Exports, gold aside, rose 3 percent.', '3 percent', 'goods excluding gold'],
    ['Non-traditional exports such as avocados, grapes and garments climbed 3.5 percent.', '3.5', 'non-traditional'],
    ['Agricultural exports such as asparagus and mangoes fell 3.5 percent.', '3.5', 'agricultural'],
  ])('%s', (sentence, part, product) => {
    expect(claimOn(HEAD + sentence, part).product).toBe(product);
  });
});
