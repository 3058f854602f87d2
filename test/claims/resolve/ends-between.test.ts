import { expect, it } from 'vitest';
import { articleFromText, extract, resolve } from '../../../src/claims/index.js';
import { formatPeriod } from '../../../src/model/period.js';

const head = 'Title: Customs figures\nPublisher: Example\nDate: 2021-05-05\nURL: x\n\n';

/** Each claim of a sentence in short: its number and when it is of. */
function told(body: string): readonly string[] {
  const article = articleFromText(`${head}${body}\n`);
  return resolve(article, extract(article))
    .filter(({ value }) => value !== null)
    .map(({ kind, value, period }) => `${kind} ${value} ${period ? formatPeriod(period) : '-'}`);
}

it.each([
  [
    "Between 2003 and 2013 Turkey's exports rose from $47.3 billion to $151.8 billion, that is by 12.4 percent a year on average.",
    ['level 47.3 2003', 'level 151.8 2013', 'growth 12.4 2003/2013'],
  ],
  [
    "Peru's exports of grapes climbed from $38 million to $1.05 billion between 2007 and 2017.",
    ['level 38 2007', 'level 1.05 2017'],
  ],
  [
    "From 2010 to 2020 Vietnam's imports from China grew from $20.2 billion to about $84.2 billion.",
    ['level 20.2 2010', 'level 84.2 2020'],
  ],
  [
    "India's deficit with China widened from $16.2 billion to $51.1 billion between 2008 and 2015, the ministry said.",
    ['balance -16.2 2008', 'balance -51.1 2015'],
  ],
  [
    'Between 2015 and 2019 Czech exports to Japan fell by 12 percent, from 4.1 billion euros to 3.6 billion euros.',
    ['growth -12 2019', 'level 4.1 2015', 'level 3.6 2019'],
  ],
  // A sum of all the years has no ends.
  ['Between 2003 and 2013 Turkey sold goods worth $1.1 trillion abroad.', ['level 1.1 2003/2013']],
])('%s', (body, expected) => expect(told(body)).toEqual(expected));

it.each([
  [
    "Norway's trade surplus came to 20.1 billion kroner in May 2019, an improvement of 3.2 billion kroner.",
    'growth 3.2',
  ],
  ['Australia posted a deficit of A$1.1 billion in May 2012, a deterioration of A$400 million.', 'growth 400'],
  ["Greece's trade balance improved by 1.2 billion euros to a deficit of 15.4 billion euros in 2015.", 'growth -1.2'],
  ['Ghana had a trade surplus of $1.1 billion in 2017, a turnaround of $2.9 billion from 2016.', 'growth 2.9'],
])('what moved a balance is a change: %s', (body, expected) =>
  expect(told(body).some((claim) => claim.startsWith(expected))).toBe(true),
);
