import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/model/period.js';
import { claimOn, claimsOf } from '../resolve/claims-of.js';

const DAY = '2017-09-15';

describe('changes that only their words for another time tell', () => {
  it.each([
    [
      'In August the surplus was $9 billion. That was more than in the same period of 2016.',
      'more than',
      'balance',
      'rise',
    ],
    ['In August imports totalled $13.5 billion. This was less than in July.', 'less than', 'imports', 'fall'],
    ['In August imports totalled $13.5 billion, more than a year earlier.', 'more than', 'imports', 'rise'],
    ['In August the surplus was $1.5 billion, smaller than the month before.', 'smaller', 'balance', 'fall'],
    [
      'In August the surplus was $1.5 billion, with exports of $9 billion and imports of $7.5 billion. It was larger than a year earlier.',
      'larger',
      'balance',
      'rise',
    ],
  ])('%s', (text, part, flow, direction) => {
    expect(claimOn(`Indonesia's trade grew. ${text}`, part, DAY)).toMatchObject({ kind: 'growth', flow, direction });
  });

  it.each([
    ['Exports rose 9 percent in August, having fallen the month before.', 'having fallen', '2017-07', 'fall'],
    ['Exports rose 9 percent in August, having fallen in June.', 'having fallen', '2017-06', 'fall'],
    ['Imports fell 3 percent in August after they had risen in June.', 'had risen', '2017-06', 'rise'],
  ])('%s', (text, part, period, direction) => {
    const claim = claimOn(`Indonesia's trade grew. ${text}`, part, DAY);
    expect(claim).toMatchObject({ kind: 'growth', direction });
    expect(claim.period && formatPeriod(claim.period)).toBe(period);
  });

  it.each([
    'In August imports came to $13.5 billion, or 0.1 percent, less than the month before.',
    'In August imports came to $13.5 billion, more than the $12 billion of 2016.',
  ])('are none where a number is the change or the base: %s', (text) => {
    expect(claimsOf(text, DAY).filter((claim) => claim.value === null)).toEqual([]);
  });
});

describe('a year that is looked back to with its own time', () => {
  it('"after a gain in July, when all exports had risen"', () => {
    const text =
      'Car exports dipped 1 percent in August, after a 6 percent gain in July, when exports as a whole had risen 17 percent.';
    const { period } = claimOn(text, '17', DAY);
    expect(period && formatPeriod(period)).toBe('2017-07');
  });
});
