import { describe, expect, it } from 'vitest';
import { amountDrafts } from '../../../src/claims/extract/amounts.js';
import { marked } from './marked.js';

const first = (text: string) => amountDrafts(marked(text), false)[0];

describe('comparedFlows', () => {
  it.each([
    ['China bought $40bn more from Brazil than it sold there.', 'deficit'],
    ['Vietnam sold $40bn more to Japan than it bought there.', 'surplus'],
    ['Germany sold 5.2 billion euros less to Poland than it bought from it.', 'deficit'],
    ["Japan's imports from Chile were $5.2bn higher than its exports.", 'deficit'],
    ["Japan's imports were $5.2bn lower than exports.", 'surplus'],
    ['Exports fell $5.2 billion short of imports in May.', 'deficit'],
    ["Peru's exports were $5.2 billion above imports.", 'surplus'],
    ['In May Japan imported goods worth $5.2bn more than it exported.', 'deficit'],
    ['Exports exceeded imports by $5.2bn.', 'surplus'],
    ['Imports from China outweighed exports by $5.2bn.', 'deficit'],
    ['Purchases of foreign goods surpassed sales of American goods abroad by $5.2bn.', 'deficit'],
    ['Exports trailed imports by $5.2bn.', 'deficit'],
  ])('takes %j for a balance', (text, gap) => {
    expect(first(text)).toMatchObject({ kind: 'balance', flow: { flow: 'balance', gap } });
  });

  it('knows a difference between the two by name', () => {
    expect(first('The difference between exports and imports was $5.2bn.')).toMatchObject({ kind: 'balance' });
  });

  it.each([
    ['Exports were $5.2bn higher than a year before, imports $2bn.', 'growth'],
    ["Japan's exports to Peru exceeded $5.2bn.", 'level'],
    ['Exports were $5.2bn more than exports of the year before.', 'growth'],
    ['Imports came to $5.2bn, more than exports.', 'level'],
  ])('leaves %j', (text, kind) => {
    expect(first(text)).toMatchObject({ kind });
  });
});
