import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Words for a time, in a text of 20 April 2023: when it starts, how many months it has, and how it is said. */
const TIMES: readonly (readonly [string, number, readonly string[]])[] = [
  [
    '2023-03',
    1,
    [
      'in March',
      'last month',
      'in the month of March',
      'for March',
      'during March',
      'in Mar',
      'in March 2023',
      'in March this year',
      'this March',
      'in the month to March',
      'in the four weeks of March',
    ],
  ],
  [
    '2023-01',
    3,
    [
      'in the first quarter',
      'in the first three months',
      'in January-March',
      'from January to March',
      'between January and March',
      'in Q1',
      'in the January-March quarter',
      'in the March quarter',
      'in the three months to March',
      'in the quarter to March',
      'in the quarter ended March',
      'in the three months ending March 31',
      'in the opening quarter',
      'so far this year',
      'since the start of the year',
      'in the year to date',
      'in the first quarter of the year',
      'in the first quarter of 2023',
      'during the first quarter',
      'through the first quarter',
    ],
  ],
  ['2022-04', 12, ['in the year to March', 'in the 12 months to March', 'in the twelve months through March']],
  [
    '2022-01',
    12,
    ['in 2022', 'last year', 'in the whole of 2022', 'in all of 2022', 'over the course of 2022', 'in calendar 2022'],
  ],
  [
    '2022-07',
    6,
    ['in the second half of 2022', 'in the second half of last year', 'in H2 2022', 'in the last six months of 2022'],
  ],
  [
    '2022-10',
    3,
    [
      'in the final quarter of 2022',
      'in the last three months of 2022',
      'in the fourth quarter',
      'in the fourth quarter of last year',
      'in Q4 2022',
      'in 4Q22',
      'in October-December',
    ],
  ],
  [
    '2023-01',
    2,
    [
      'in the first two months',
      'in January and February',
      'in January-February',
      'in the first two months of the year',
    ],
  ],
  ['2022-01', 11, ['in the first 11 months of 2022']],
  ['2022-12', 1, ['in December', 'in December last year', 'in December 2022']],
  ['2023-02', 1, ['in February']],
  ['2021-01', 12, ['in 2021', 'in the year 2021']],
  ['2020-01', 12, ['in the pandemic year 2020']],
  [
    '2022-01',
    9,
    [
      'in the first nine months of 2022',
      'between January and September 2022',
      'from January through September of last year',
      'in the nine months to September 2022',
    ],
  ],
  [
    '2022-01',
    6,
    ['in the first semester of 2022', 'in the first half of last year', 'in H1 2022', 'in the six months to June 2022'],
  ],
  ['2022-07', 3, ['in the third quarter of 2022', 'in July-September 2022', 'in the September quarter of 2022']],
];

const cap = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const PLACES: readonly (readonly [string, (time: string) => string])[] = [
  ['at the end', (time) => `Chile's exports rose 7.5 percent ${time}.`],
  ['at the head', (time) => `${cap(time)}, Chile's exports rose 7.5 percent.`],
  ['before the verb', (time) => `Chile's exports ${time} rose 7.5 percent.`],
  ['behind an amount', (time) => `Chile exported goods worth $7.5 billion to Peru ${time}.`],
  ['behind a comparison', (time) => `Chile's exports rose 7.5 percent from a year earlier ${time}.`],
  ['behind a noun', (time) => `There was a rise of 7.5 percent in Chile's exports ${time}, the bank said.`],
  [
    'in the next sentence',
    (time) => `Chile published trade figures on Thursday. Exports ${time} came to $7.5 billion.`,
  ],
];

describe.each(PLACES)('a time %s', (_, told) => {
  it.each(TIMES)('%s, %i months', (start, months, times) => {
    const misread = times.filter(
      (time) =>
        !claimsOf(told(time), '2023-04-20').some(
          ({ value, period }) => value === 7.5 && period?.start === start && period.months === months,
        ),
    );
    expect(misread).toEqual([]);
  });
});
