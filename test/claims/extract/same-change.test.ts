import { describe, expect, it } from 'vitest';
import { amountDrafts } from '../../../src/claims/extract/amounts.js';
import { marked } from './marked.js';

/** Kind, value and sign of the numbers of a sentence in a text about trade. */
const read = (text: string) => amountDrafts(marked(text), true).map((d) => [d.kind, d.value, d.sign]);

describe('a change told once more behind the amount that it led to', () => {
  it.each([
    ['Exports rose to $21.5 billion in March, or by 12.5 percent.', 1],
    ['Exports fell to $21.5 billion in March, or 12.5 percent.', -1],
    ['Exports rose, to $21.5 billion, or by 12.5 percent, in March.', 1],
    ['Exports rose to $21.5 billion, by 12.5 percent.', 1],
    ['Exports fell to $21.5 billion, i.e. by 12.5 percent.', -1],
    ['Exports edged lower to $21.5 billion, that is by 12.5 percent.', -1],
    ['Exports rose to $21.5 billion (by 12.5 percent).', 1],
    ['Exports rose to $21.5 billion (an annual 12.5 percent).', 1],
    ['Exports rose to $21.5 billion, 12.5 percent over March 2018.', 1],
    ['Exports fell to $21.5 billion (12.5 percent on the year).', -1],
    ['Exports saw a rise to $21.5 billion, of 12.5 percent.', 1],
  ])('reads its rate: %j', (text, sign) => {
    expect(read(text)).toEqual([
      ['level', 21.5, 1],
      ['growth', 12.5, sign],
    ]);
  });

  it.each([
    ['Exports rose from $19.1 billion to $21.5 billion (12.5 percent).', 1],
    ['Exports fell to $21.5 billion from $24.1 billion a year earlier, or by 10.8 percent.', -1],
    ['The deficit narrowed to $21.5 billion, or by $2.4 billion.', -1],
  ])('reads it behind two amounts, and as an amount: %j', (text, sign) => {
    expect(read(text).at(-1)).toEqual(['growth', expect.any(Number), sign]);
  });

  it.each([
    ['Exports rose to $21.5 billion, or 12.5 percent of total trade.', 'share'],
    ['Exports to Uganda rose to $21.5 billion (12.5 percent).', 'share'],
    ['Exports rose to $21.5 billion, of which 12.5 percent went to Uganda.', 'share'],
  ])('leaves a part of a whole: %j', (text, kind) => {
    expect(read(text).at(-1)).toEqual([kind, 12.5, 1]);
  });

  it('leaves what may be above where a fall was told', () => {
    expect(read('Exports fell to $21.5 billion, 12.5 percent over March 2018.')).toEqual([['level', 21.5, 1]]);
  });
});

describe('words of change that need a number', () => {
  it.each([
    ['Exports moderated by 12.5 percent.', -1],
    ['Exports totalled $3 billion, retreating by 12.5 percent.', -1],
    ['Exports ticked higher by 12.5 percent.', 1],
    ['Exports clawed back 12.5 percent.', 1],
    ['Exports saw a bounce of 12.5 percent.', 1],
    ['Exports saw a 12.5 percent pullback.', -1],
    ['A 12.5 percent cut in imports was seen.', -1],
    ['Exports subsided by 12.5 percent.', -1],
    ['Exports fell once more by 12.5 percent.', -1],
    ['Exports fell by more or less 12.5 percent.', -1],
  ])('reads %j', (text, sign) => {
    expect(read(text).at(-1)).toEqual(['growth', 12.5, sign]);
  });

  it.each([
    ['Exports saw a $2.4 billion uptick.', 'growth', 1],
    ['Exports saw a retreat of $2.4 billion.', 'growth', -1],
    ['Exports eased $2.4 billion.', 'growth', -1],
    ['Exports moderated to $2.4 billion.', 'level', 1],
    ['Exports drifted up to $2.4 billion.', 'level', 1],
  ])('tells amounts of change from levels: %j', (text, kind, sign) => {
    expect(read(text)).toEqual([[kind, 2.4, sign]]);
  });

  it('leaves a cut that is none of trade', () => {
    expect(read('A 12.5 percent cut in tariffs would help exports.')).toEqual([]);
  });
});

describe('shares and ratios', () => {
  it.each([
    ["China's share of exports was 43 percent (39 percent in March 2018).", 'share', 39, true],
    ['The coverage rate was 72 percent, while it was 68 percent a year earlier.', 'ratio', 68, true],
    ['The largest share of exports went to China (43 percent).', 'share', 43, undefined],
    ['The proportion of imports covered by exports was 72 percent.', 'ratio', 72, undefined],
    ['Exports were 72 percent of imports.', 'ratio', 72, undefined],
    ['Exports covered an estimated 72 percent of imports.', 'ratio', 72, undefined],
    ["China's share in exports rose to a record 43 percent.", 'share', 43, undefined],
    ["China's share in exports fell to no less than 43 percent.", 'share', 43, undefined],
    ["Exports of oil amounted to 12 percent of China's imports.", 'share', 12, undefined],
  ])('reads %j', (text, kind, value, isBase) => {
    expect(amountDrafts(marked(text), true).at(-1)).toMatchObject({ kind, value, ...(isBase ? { isBase } : {}) });
  });
});
