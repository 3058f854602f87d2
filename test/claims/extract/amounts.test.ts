import { describe, expect, it } from 'vitest';
import { amountDrafts } from '../../../src/claims/extract/amounts.js';
import { marked } from './marked.js';

/** Kind, value and sign of the numbers of a sentence in a text about trade. */
const read = (text: string) => amountDrafts(marked(text), true).map((d) => [d.kind, d.value, d.sign]);

describe('amountDrafts', () => {
  it.each([
    ['Goods accounted for $0.6 billion of that rise and services for $0.2 billion.', 0.6, 0.2, 1],
    ['Cars made up $3 billion of the fall and ships for $2 billion.', 3, 2, -1],
    ['Imports slipped by $3 billion and those of services by $1 billion.', 3, 1, -1],
  ])('reads the parts of a change: %j', (text, one, other, sign) => {
    expect(read(text)).toEqual([
      ['growth', one, sign],
      ['growth', other, sign],
    ]);
  });

  it.each([
    [
      'Exports were $3 billion (4.7 percent) higher at $70 billion.',
      [
        ['growth', 3, 1],
        ['growth', 4.7, 1],
        ['level', 70, 1],
      ],
    ],
    [
      'The deficit was $8 billion, or 18.7 percent, smaller than in May.',
      [
        ['growth', 8, -1],
        ['growth', 18.7, -1],
      ],
    ],
    ['Shipments of watches put on 500 million francs.', [['growth', 500, 1]]],
    ['Imports went the other way, rising $0.7 billion.', [['growth', 0.7, 1]]],
    ['Exports added up to $44 billion.', [['level', 44, 1]]],
    [
      'Exports came to $20 billion and left a gap of $3 billion.',
      [
        ['level', 20, 1],
        ['balance', 3, 1],
      ],
    ],
  ])('tells changes from levels: %j', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('leaves a mark to the streak or the record that is about it', () => {
    expect(read('Exports stayed above $5 billion for the third month running.')).toEqual([]);
    expect(read('Trade passed the $100 billion mark for the first time.')).toEqual([]);
    expect(read('Exports stayed above $5 billion in May.')).toEqual([['level', 5, 1]]);
  });

  it.each([
    ['World trade recovers after a $1 trillion drop.', ['growth', 1, -1]],
    ['Trade was down 3 percent, i.e. about $1 trillion.', ['growth', 1, -1]],
    ['Their share of exports went up 0.7 percentage points to 39.4 percent.', ['share', 39.4, 1]],
    ['Exports rose 3 percent (+4 percent in francs) to $9 billion, imports by $2 billion.', ['growth', 2, 1]],
  ])('reads the last number of %j', (text, found) => {
    expect(read(text).at(-1)).toEqual(found);
  });

  it('gives a list of rates the verb behind it', () => {
    expect(read('Taiwan (51.2 percent), Peru (19.1 percent) and Chile (1.8 percent) all bought more.')).toEqual([
      ['growth', 51.2, 1],
      ['growth', 19.1, 1],
      ['growth', 1.8, 1],
    ]);
  });

  it.each([
    ['In exports China took 15.7 percent and the United States, the main buyer, 22.4 percent.', 22.4],
    ["China's share of imports was 13 percent and Mexico's was 15.5 percent.", 15.5],
    ['Peru had a share of 13 percent of exports, while that of Chile had gone up to 14.1 percent.', 14.1],
    ['Of the exports, 23 percent went to China.', 23],
    ['Raw materials made up 43 percent of imports; the rest, 19 percent, were cars.', 19],
    ['Exports to Peru were worth most ($4 billion, 15.3 percent).', 15.3],
  ])('reads a share: %j', (text, value) => {
    expect(read(text)).toContainEqual(['share', value, 1]);
  });

  it('carries a share over from the sentence before', () => {
    const share = amountDrafts(marked("China's share of US imports was 13 percent."), true)[0]!;
    const next = amountDrafts(marked("Mexico's was 15.5 percent."), true, share)[0];
    expect(next).toMatchObject({ kind: 'share', value: 15.5, flow: { flow: 'imports', partner: 'MEX' } });
    expect(amountDrafts(marked("Mexico's was 15.5 percent."), true)).toEqual([]);
  });

  it.each([
    ['The surplus was equal to 7.1 percent of exports.', 'ratio'],
    ["Turkey's exports covered 70 percent of its imports.", 'ratio'],
    ['Cars made up 7.1 percent of exports.', 'share'],
    ['Exports to Peru rose 7.1 percent, those of goods fell.', 'growth'],
  ])('measures one flow by another: %j', (text, kind) => {
    expect(read(text)[0]![0]).toBe(kind);
  });
});

describe('a comparison said of two flows', () => {
  it.each([
    ['Exports were 3.8 percent and imports 2.4 percent lower than in March.', -1, -1],
    ['Imports were 5 percent and exports 2 percent higher than in July.', 1, 1],
    ['Exports were up 3.8 percent and imports 2.4 percent lower than in March.', 1, -1],
  ])('%s', (text, one, other) => {
    expect(read(text).map(([kind, , sign]) => [kind, sign])).toEqual([
      ['growth', one],
      ['growth', other],
    ]);
  });

  it('takes what adds a rate for growth', () => {
    expect(read('Re-exports did better, adding 34.8 per cent.')).toEqual([['growth', 34.8, 1]]);
  });
});

describe('exports as a part of imports', () => {
  it.each([
    ['The coverage rate of imports lost 1.1 points and is now 57 percent.', [57]],
    ['Exports rose, and the coverage ratio improved from 56 percent to 57 percent.', [56, 57]],
    ['Exports fell, which leaves a rate of coverage of just 57 percent.', [57]],
    ['Exports covered 83 percent of imports; in March the rate had been 88 percent.', [83, 88]],
  ])('%s', (text, values) => {
    const found = amountDrafts(marked(text), true).filter((d) => d.kind === 'ratio');
    expect(found.map((d) => d.value)).toEqual(values);
    expect(found.map((d) => d.flow?.flow)).toEqual(values.map(() => 'exports'));
  });

  it.each([
    'The coverage rate of imports by exports rose by 2 percent.',
    'The coverage ratio fell as exports dropped to 57 percent of the total.',
    'Exports rose 5 percent; in March the rate had been 8 percent.',
  ])('leaves %s', (text) => {
    expect(read(text).map(([kind]) => kind)).not.toContain('ratio');
  });
});
