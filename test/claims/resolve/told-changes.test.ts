import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.js';
import { claimsOf } from './claims-of.js';

const told = ({ kind, value, comparison }: Claim): string => `${kind} ${value} ${comparison}`;
const inSentence = (sentence: string): readonly string[] =>
  claimsOf(`${sentence}\n`, '2019-07-20')
    .filter((claim) => claim.kind !== 'causal' && claim.kind !== 'record')
    .map(told);

describe('what a rate is measured against', () => {
  it.each<[string, ...string[]]>([
    ["Brazil's exports ticked 0.4% higher in June from May.", 'growth 0.4 mom'],
    ["Brazil's exports were 3.4% lower in June than in May.", 'growth -3.4 mom'],
    ['Swiss exports rose 3.6% in the second quarter from the previous three months.', 'growth 3.6 qoq'],
    ['Swiss exports rose 3.6% over the quarter.', 'growth 3.6 qoq'],
    [
      "Australia's exports rose 8 percent in June from May, while imports fell 2 percent.",
      'growth 8 mom',
      'growth -2 mom',
    ],
    [
      'On a monthly basis, Indonesian exports rose 6.7 percent in June, and year on year they rose 34 percent.',
      'growth 6.7 mom',
      'growth 34 yoy',
    ],
    [
      'Chilean imports grew 31 percent in June, versus a 44 percent gain the month before.',
      'growth 31 yoy',
      'growth 44 yoy',
    ],
    [
      "Taiwan's exports fell 2.6 percent in June, their eighth monthly decline in a row.",
      'growth -2.6 yoy',
      'streak 8 consecutive',
    ],
    ["China's exports to Japan shrank 25.8 percent in 2018, the least since 2016.", 'growth -25.8 yoy'],
    [
      'Imports in June rose 25.6 percent in dollar terms, slower than May’s 37.6 percent.',
      'growth 25.6 yoy',
      'growth 37.6 yoy',
    ],
  ])('%s', (sentence, ...claims) => {
    expect(inSentence(sentence)).toEqual(claims);
  });
});

describe('so many times what it was', () => {
  it.each([
    ["Turkey's imports of oil in June were three times as much as a year earlier.", 'ratio 3 yoy'],
    ["Chile's surplus in June was more than double that of the same month last year.", 'ratio 2 yoy'],
    ["Chile's exports in June were 1.8 times those of June 2018.", 'ratio 1.8 yoy'],
    ["Egypt's exports to Libya increased by a factor of three in June.", 'ratio 3 yoy'],
    ["Turkey's imports from Russia were 4.2 times its exports to Russia.", 'ratio 4.2 ratio_to'],
  ])('%s', (sentence, claim) => {
    expect(inSentence(sentence)).toEqual([claim]);
  });
});

describe('verbs and nouns of change', () => {
  it.each([
    ["Chile's exports were cut by 10.2 percent in June.", 'growth -10.2 yoy'],
    ['Chile cut imports from China by 10.2 percent in June.', 'growth -10.2 yoy'],
    ["Chile's exports skyrocketed by 123 percent in June.", 'growth 123 yoy'],
    ['UK exports to the EU plunged £5.6 billion in June.', 'growth -5.6 yoy'],
    ['Thai exports contracted a less-than-expected 2.1 percent in June.', 'growth -2.1 yoy'],
    ["Japan's imports outstripped exports by 589.5 billion yen in June.", 'balance -589.5 none'],
    ["Japan's trade account was in the red to the tune of 589.5 billion yen in June.", 'balance -589.5 none'],
    ["Copper contributed 52 percent to Chile's exports.", 'share 52 share_of'],
    ['28 percent of what Chile imports comes from China.', 'share 28 share_of'],
  ])('%s', (sentence, claim) => {
    expect(inSentence(sentence)).toEqual([claim]);
  });

  it('reads every share of a list', () => {
    expect(
      inSentence("28 percent of Chile's imports came from China, 18 percent from the U.S. and 9 percent from Brazil."),
    ).toEqual(['share 28 share_of', 'share 18 share_of', 'share 9 share_of']);
  });

  it('tells a figure from what was forecast', () => {
    expect(inSentence("China's imports in June gained 15.5%, missing the 16.5% forecast.")).toEqual([
      'growth 15.5 yoy',
      'forecast 16.5 yoy',
    ]);
    expect(
      inSentence(
        'Indonesian exports in June rose 34 percent to $20.46 billion, beating a Reuters poll forecast of 38 percent.',
      ),
    ).toEqual(['growth 34 yoy', 'level 20.46 none', 'forecast 38 yoy']);
  });
});
