import { describe, expect, it } from 'vitest';
import { countPhrases } from '../../../src/claims/extract/counts.js';
import { marked, said } from './marked.js';

describe('countPhrases', () => {
  it.each([
    ['Exports rose in 7 of 12 product groups.', 7, 'units'],
    ['Nineteen of the 27 member states had a deficit.', 19, 'units'],
    ['Of the 20 largest markets, 14 bought less.', 14, 'units'],
    ['Imports fell in eight of the past ten months.', 8, 'months'],
    ['Six of its ten main partners bought more.', 6, 'units'],
    ['There were 21 working days in May.', 21, 'days'],
    ['World trade shrank in just three years since 1980.', 3, 'years'],
    ['Three of those groups shrank.', 3, 'units'],
    ['Exports grew in five of the six regions.', 5, 'units'],
    ['All but two of the 16 states exported more.', 2, 'units'],
    ['Twenty-one of the 30 sectors sold more abroad.', 21, 'units'],
    ['In four of them imports rose.', 4, 'units'],
    ['Mongolia traded with 163 countries.', 163, 'units'],
    ['Ukraine traded with partners from 223 countries of the world.', 223, 'units'],
    ['Kenya sold tea to buyers in 45 countries.', 45, 'units'],
    ['Five member states had a surplus.', 5, 'units'],
    ['Peru now exports to 52 markets.', 52, 'units'],
    ['41 states sell more goods to Mexico.', 41, 'units'],
    ['Eleven provinces bought more from Japan.', 11, 'units'],
    ['In 23 states the increase was above 50 percent.', 23, 'units'],
    ['In nine provinces sales to Japan fell.', 9, 'units'],
    ['For 6 states it was the largest market.', 6, 'units'],
  ])('finds %j', (text, value, unit) => {
    const found = countPhrases(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'count', value, unit });
  });

  it.each([
    'Nine out of ten cars went abroad.',
    'Exports of 12 countries were studied.',
    'The 27 member states had a surplus.',
    'The two countries recorded trade of $3 billion.',
    'A surplus of 7.5 of 9 billion was lost.',
    'It rose 5 percent of the total.',
    'Exports in 2019 were higher.',
    'One of the largest partners is Japan.',
  ])('leaves %j', (text) => {
    expect(said(text, countPhrases(marked(text)))).toEqual([]);
  });
});
