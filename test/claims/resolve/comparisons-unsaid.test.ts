import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { claimsOf } from './claims-of.js';

/** What changes are measured against where their own words do not say: `day | text | figure=comparison`. */
const UNSAID = `
2018-11-09 | China's imports surprised in October. They leapt by 21.4 per cent, after 14.3 per cent in September. | 21.4=yoy
2014-01-10 | China's exports of December came to USD 207.7 billion, up 4.3 per cent, far slower than the 12.7 per cent of November. | 4.3=yoy
2017-02-15 | In services, India's exports stood at USD 13.8 billion in December 2016, growing 3.49 per cent, after 1.72 per cent in November 2016. | 3.49=yoy
2021-12-01 | World trade in goods grew 24% in the third quarter of 2021. From one quarter to the next, however, trade in goods increased by 0.7%. | 24=yoy; 0.7=qoq
2019-03-14 | Philippine exports rose 0.3 percent in January. Imports went up 5.8 percent in the month. | 0.3=yoy; 5.8=yoy
2019-04-17 | The U.S. trade deficit fell 3.4% in February from January, the Commerce Department said. In goods trade with China the deficit sank 16.2% to $20.7 billion. | 3.4=mom; 16.2=mom
2021-03-09 | U.S. exports to Mexico fell 6.5% to $19.4 billion in January from a year earlier, the Census Bureau said. Imports from Mexico were 2.5% higher at $29 billion. | 6.5=yoy; 2.5=yoy
`;

/** A headline, and what it is measured against by the text under it: `title ¶ text | comparison of the first claim`. */
const HEADLINES = [
  [
    "Brazil's trade surplus narrows",
    "Brazil's trade surplus narrowed to $6.2 billion in May, down 8.4 percent from April, official data showed.",
    'mom',
  ],
  [
    'Italian exports drop',
    'Italian exports fell 2.3 percent in March from the previous month, Istat said. Imports rose 1.1 percent.',
    'mom',
  ],
  ['Peruvian exports climb', 'Exports of Peru rose 12 percent in March from a year earlier to $5.9 billion.', 'yoy'],
] as const;

describe('what changes are measured against where their words do not say', () => {
  it.each(rowsOf(UNSAID))('$day $text', ({ text, day, asked }) => {
    const claims = claimsOf(text, day);
    const read = Object.keys(asked).map((key) => [
      key,
      claims.find((c) => c.kind === 'growth' && Math.abs(c.value ?? 0) === Number(key))?.comparison,
    ]);
    expect(Object.fromEntries(read)).toEqual(asked);
  });

  it.each(HEADLINES)('%s', (title, text, comparison) => {
    const [first] = claimsOf(`Title: ${title}\nPublisher: x\nDate: 2023-06-10\nURL: x\n\n${text}`);
    expect(first).toMatchObject({ kind: 'growth', value: null, comparison });
  });
});
