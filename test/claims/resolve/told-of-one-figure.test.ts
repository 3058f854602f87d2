import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';
import { fullyRead, readFull } from './read-in-full.js';
import { ONE_FIGURE } from './told-of-one-figure-rows.js';

describe.each(Object.entries(ONE_FIGURE))('%s', (_, table) => {
  it.each(readFull(table))('$text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});

describe('what is freed of the season', () => {
  const scopes = (body: string): readonly (readonly [number | null, string | undefined])[] =>
    claimsOf(`Title: x\nDate: 2022-06-15\n\n${body}\n`).map(({ value, scope }) => [value, scope] as const);
  const ADJUSTED = 'seasonally adjusted';

  it('is told apart where a text tells both', () => {
    const both =
      'Seasonally adjusted, goods worth €17,310 million left Ireland in April.\n\nUnadjusted, exports were €16,454 million.';
    expect(scopes(both)).toEqual([
      [17310, ADJUSTED],
      [16454, undefined],
    ]);
  });

  it('is told apart where several figures have two numbers, and only in its paragraph', () => {
    const figures =
      'Exports of the euro area were €180.7 billion in April and its imports €155.3 billion.\n\nAdjusted for the season, exports were €187.4 billion and imports €163.5 billion.\n\nThe surplus in March was €20.1 billion.';
    expect(scopes(figures)).toEqual([
      [180.7, undefined],
      [155.3, undefined],
      [187.4, ADJUSTED],
      [163.5, ADJUSTED],
      [20.1, undefined],
    ]);
  });

  it('is the figure of a text that tells no other', () => {
    const only = 'Seasonally adjusted, exports of Ireland were €17,310 million in April and imports €11,520 million.';
    expect(scopes(only).map(([, scope]) => scope)).toEqual([undefined, undefined]);
  });
});
