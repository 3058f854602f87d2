import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/model/period.js';
import { claimOn } from './claims-of.js';

const periodOf = (text: string, part: string): string | null => {
  const { period } = claimOn(text, part, '2023-10-01');
  return period && formatPeriod(period);
};

const KOREA = "South Korea's exports fell 4 percent in September. ";

describe('the year that a month stands out in', () => {
  it.each([
    ['Chip exports reached $9.9 billion, more than in any other month of this year. Sales of cars rose 4%.', '9.9'],
    ['Chip exports reached $9.9 billion, more than in any other month of this year. Exports of cars rose 4%.', '4%'],
    ['The drop was the smallest of this year.', 'smallest'],
    ['Exports of steel came to $4.2 billion, the most in any month of 2023 so far.', '4.2'],
    ['Imports of $5 billion were the lowest of this year. Exports of cars rose 4%.', '4%'],
  ])('is not its period: %s', (text, part) => {
    expect(periodOf(KOREA + text, part)).toBe('2023-09');
  });

  it('is the period of a rise that is counted in years', () => {
    const text =
      'Exports rose 9 percent in September, after 0.5 percent in 2022, the first annual increase in four years.';
    expect(periodOf(text, 'annual')).toBe('2022');
  });
});

describe('a run counted in what it was told of', () => {
  it.each([
    [`${KOREA}The surplus was $3.7 billion, the biggest in two years and the fourth in succession.`, 4, 'months'],
    [`${KOREA}The surplus was the largest in three years and its seventh straight.`, 7, 'months'],
    ["Title: China's exports down for third month in October\nDate: 2023-11-08\n\nThey fell 6%.", 3, 'months'],
  ])('%s', (text, value, unit) => {
    expect(claimOn(text, value === 3 ? 'third' : value === 4 ? 'fourth' : 'seventh', '2023-10-01')).toMatchObject({
      kind: 'streak',
      value,
      unit,
    });
  });
});

describe('what a poll had looked for', () => {
  it.each([
    [
      'The surplus was $1.62 billion in August, compared with $1.72 billion in the poll and $1.61 billion in July.',
      '1.72',
    ],
    ['Exports rose 9.2 percent in August, against 4.5 percent in a Bloomberg survey of economists.', '4.5'],
    [
      'Imports rose 19 percent in August, while the poll had predicted 9.5 percent and July had brought 20 percent.',
      '9.5',
    ],
  ])('is of the time of the figures: %s', (text, part) => {
    expect(claimOn(text, part, '2023-10-01').kind).toBe('forecast');
    expect(periodOf(text, part)).toBe('2023-08');
  });
});
