import { describe, expect, it } from 'vitest';
import { claimOn } from '../resolve/claims-of.js';

const HEAD = "New Zealand's exports rose 5 percent in January. ";

describe('a change behind an aside', () => {
  it.each([
    [
      'Exports to Australia fell 9 percent, and those to the United States, at NZ$856 million, were lower too.',
      'were lower',
      'USA',
      'fall',
    ],
    ['Sales to Japan, at $5 billion, fell.', 'fell', 'JPN', 'fall'],
    ['Imports from China, worth $3 billion, rose.', 'rose', 'CHN', 'rise'],
    ['Shipments to Japan ($5 billion) fell, while those to Korea ($3 billion) grew.', 'grew', 'KOR', 'rise'],
  ])('is told by its verb: %s', (sentence, quote, partner, direction) => {
    expect(claimOn(sentence, quote)).toMatchObject({ kind: 'growth', partner, direction, quote });
  });

  it.each([
    ['Exports to the top markets as a whole were higher.', 'rise'],
    ['Exports (including re-exports) shrank.', 'fall'],
    ['Non-oil domestic exports (Nodx) grew in April.', 'rise'],
  ])('%s', (sentence, direction) => {
    expect(
      claimOn(sentence, direction === 'fall' ? 'shrank' : sentence.includes('Nodx') ? 'grew' : 'higher'),
    ).toMatchObject({
      kind: 'growth',
      direction,
    });
  });
});

describe('rates that share a word', () => {
  it.each([
    ['The gap was 3.7% larger, with exports 11.9% and imports 2.1% lower.', '11.9', -11.9],
    ['With exports 4 percent and imports 9 percent up on a year earlier, the gap widened.', '4 percent', 4],
    ['Exports were 4% and imports 9% down on the year.', '4%', -4],
  ])('%s', (sentence, part, value) => {
    expect(claimOn(HEAD + sentence, part).value).toBe(value);
  });
});

describe('goods and services in one sentence', () => {
  it.each([
    ['Of the imports, $53 billion were merchandise and $16 billion services.', '$16', 'services'],
    ['Of exports, $33 billion was goods and $27 billion services.', '$27', 'services'],
  ])('%s', (sentence, part, product) => {
    expect(claimOn(HEAD + sentence, part).product).toBe(product);
  });
});

describe('causes and outlooks', () => {
  it.each([
    ['Exports fell 3 percent as car sales slumped.', 'as car sales slumped', 'causal'],
    [
      'The drop was smaller as semiconductor sales picked up again.',
      'as semiconductor sales picked up again',
      'causal',
    ],
    ['The gap closed, as exports rose and imports slipped.', 'exports rose', 'growth'],
    ['The figures suggest that exports may be about to recover.', 'exports may be about to recover', 'forecast'],
    ['We hope that the surplus goes on rising.', 'the surplus goes on rising', 'forecast'],
  ])('%s', (sentence, part, kind) => {
    expect(claimOn(HEAD + sentence, part).kind).toBe(kind);
  });
});

describe('how many items pass a mark', () => {
  it.each([
    ['At present 30 groups of export goods yield at least $1 billion a year each.', 'yield', 30],
    ['In the first quarter 21 items earned more than $1 billion each.', 'earned', 21],
    ['Twelve products had export turnover of over $1 billion.', 'Twelve', 12],
    ['Exports grew, including six above $10 billion.', 'six', 6],
  ])('%s', (sentence, part, value) => {
    expect(claimOn(HEAD + sentence, part)).toMatchObject({ kind: 'count', value });
  });
});

describe('places and firsts', () => {
  it.each([
    ['It ranked 50th in the world by exports and 44th by imports in 2006.', '50th', 'exports', 50],
    ['It ranked 50th in the world by exports and 44th by imports in 2006.', '44th', 'imports', 44],
    ['By 2015 its exports had moved up 23 places, to 27th.', 'to 27th', 'exports', 27],
  ])('%s %s', (sentence, part, flow, value) => {
    expect(claimOn(HEAD + sentence, part)).toMatchObject({ kind: 'rank', flow, value });
  });

  it('no rank heads "among the top three markets, China bought more"', () => {
    expect(
      claimOn(`${HEAD}Among the top three export markets, China bought more: exports there rose 5%.`, '5%').partner,
    ).toBe('CHN');
    expect(() => claimOn(`${HEAD}Among the top three export markets, China alone bought more.`, 'top three')).toThrow();
  });

  it('a first hit is a record', () => {
    expect(claimOn(`${HEAD}Foreign trade first hit $100 billion in 2007.`, '100')).toMatchObject({ kind: 'record' });
  });
});
