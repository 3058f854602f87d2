import { describe, expect, it } from 'vitest';
import { claimOn } from '../resolve/claims-of.js';

const HEAD = "Peru's exports rose 5 percent in January to $4 billion. ";

describe('a change told again as an amount', () => {
  it.each([
    ['Imports from China were up 5.5 percent over the month, or $1.98 billion.', '1.98', 1.98],
    ['Exports to Japan fell by 4 percent, or $30 million, in January.', '30', -30],
    ['Imports declined 4.4 percent (or $210 million) on the year.', '210', -210],
    ['Exports climbed 12 percent from a year earlier, or by $0.5 billion, on copper.', '0.5', 0.5],
  ])('%s', (sentence, part, value) => {
    expect(claimOn(HEAD + sentence, part)).toMatchObject({ kind: 'growth', value });
  });

  it('but not the amount of a share', () => {
    expect(claimOn(`${HEAD}Copper made up 12 percent of exports, or $0.5 billion.`, '0.5').kind).toBe('level');
  });
});

describe('shares told as a slice, and beside it those of others', () => {
  const slice =
    'The United States took $1.4 billion, a 35 percent slice, well ahead of China (7.6 percent) and Chile (4.9 percent).';
  it.each([
    ['35 percent', 'USA'],
    ['7.6', 'CHN'],
    ['4.9', 'CHL'],
  ])('%s is that of %s', (part, partner) => {
    expect(claimOn(HEAD + slice, part)).toMatchObject({ kind: 'share', partner });
  });
});

describe('a balance told by a pronoun, and several of them', () => {
  it.each([
    [
      'Exports were $3 billion and imports $5 billion, leaving a shortfall of $2 billion. In December it had been $1.2 billion.',
      '1.2',
      -1.2,
      '2023-12',
    ],
    ['The trade deficit with Brazil was $5 billion. In December it had been $4.4 billion.', '4.4', -4.4, '2023-12'],
    ['The surplus came to $1 billion. A year ago it had stood at $0.7 billion.', '0.7', 0.7, '2023-01'],
    ['The gaps with Germany and Japan came to $6.1 billion and $5.4 billion.', '5.4', -5.4, '2024-01'],
  ])('%s', (sentence, part, value, start) => {
    expect(claimOn(HEAD + sentence, part)).toMatchObject({ kind: 'balance', value, period: { start } });
  });
});

describe('years ago, the current year and the end of the year', () => {
  it.each([
    ["Copper's share was 31 percent; five years ago it was 27 percent.", '27', '2019-01', 1],
    ["China's share was 31 percent; a decade earlier the country's share was 27 percent.", '27', '2014-01', 1],
    ['The central bank expects exports to end the year 12 percent higher.', '12', '2024-01', 12],
    ['For the current year the ministry plans to earn 5.1 billion dollars.', '5.1', '2024-01', 12],
  ])('%s', (sentence, part, start, months) => {
    expect(claimOn(HEAD + sentence, part).period).toMatchObject({ start, months });
  });
});
