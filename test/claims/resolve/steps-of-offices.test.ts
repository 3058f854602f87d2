import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

/** Texts with the words of one figure and what it is measured against. */
const ROWS: readonly (readonly [string, string, string, string])[] = [
  // A look at the month before, in figures set against the year before, holds for its paragraph.
  [
    '2023-06-06',
    'Czech exports grew 13.1 per cent year-on-year to 416 billion crowns in April. Compared with March and seasonally adjusted, exports were down 1.1 per cent and imports 0.3 per cent.\n\nThe surplus in cars was 15.7 billion crowns higher.',
    '15.7',
    'yoy',
  ],
  [
    '2023-06-06',
    'Czech exports grew 13.1 per cent year-on-year to 416 billion crowns in April. Compared with March and seasonally adjusted, exports were down 1.1 per cent and imports 0.3 per cent.\n\nThe surplus in cars was 15.7 billion crowns higher.',
    '0.3',
    'mom',
  ],
  [
    '2021-02-09',
    'German exports were 2.7 percent higher in December than a year earlier. Against November they rose 0.1 percent, adjusted for the season.\n\nImports from China climbed 8.4 percent.',
    '8.4',
    'yoy',
  ],
  [
    '2019-09-05',
    'Exports of Austria rose 3 percent on the year in June. On the month, they fell 1 percent.\n\nMachinery exports gained 4 percent.',
    '4 percent',
    'yoy',
  ],
  [
    '2016-05-09',
    'Exports of Germany rose 1.9 percent from February in March, seasonally adjusted.\n\nImports fell 2.3 percent.',
    '2.3',
    'mom',
  ],
  [
    '2018-03-15',
    'Norwegian exports were 6 percent up on January last year. Seasonally adjusted, they slipped 2 percent on December.\n\nFish exports fell 5 percent.\n\nOil exports rose 9 percent.',
    '9 percent',
    'yoy',
  ],
  // Figures that are said not to be adjusted are set against the year before.
  [
    '2017-08-15',
    'Preliminary figures put seasonally adjusted Irish exports at €9,423 million in June 2017, 8% below May. Imports fell 3%.\n\nUnadjusted, exports were €10,189 million, 5% less. Food exports went up 26%.',
    '26%',
    'yoy',
  ],
  [
    '2017-08-15',
    'Seasonally adjusted Irish exports fell 8% in June on May. In unadjusted terms they dropped 5%. Food exports went up 26%.',
    '5%',
    'yoy',
  ],
  [
    '2017-08-15',
    'Seasonally adjusted Irish exports fell 8% in June on May. Imports lost 3%. Without adjustment, exports dropped 5%. Food exports went up 26%.',
    '26%',
    'yoy',
  ],
  ['2017-08-15', 'Seasonally adjusted Irish exports fell 8% in June on May. Imports lost 3%.', '3%', 'mom'],
  // The quarter before, by its place.
  [
    '2023-08-08',
    'French exports came to 155 billion euros in the second quarter, or 2.3 percent more than in the first one. Imports were 0.9 percent lower.',
    '2.3',
    'qoq',
  ],
  [
    '2023-08-08',
    'French exports came to 155 billion euros in the second quarter, or 2.3 percent more than in the first one. Imports were 0.9 percent lower.',
    '0.9',
    'qoq',
  ],
  [
    '2023-08-08',
    'French exports came to 155 billion euros in the second quarter of 2023, 2.3 percent more than in the previous one. Imports were 0.9 percent lower.',
    '2.3',
    'qoq',
  ],
  [
    '2022-11-08',
    'Swedish exports rose 4 percent in the third quarter, compared with the one before. Imports gained 2 percent.',
    '4 percent',
    'qoq',
  ],
  [
    '2022-11-08',
    'Swedish exports rose 4 percent in the third quarter of 2022 compared with the second quarter. Imports gained 2 percent.',
    '2 percent',
    'qoq',
  ],
  [
    '2022-11-08',
    'Swedish exports rose 4 percent in the third quarter compared with the third quarter of 2021. Imports gained 2 percent.',
    '2 percent',
    'yoy',
  ],
  [
    '2020-05-08',
    'Dutch exports were worth 45 billion euros in March, 3 percent more than in the month before. Imports rose 1 percent.',
    '1 percent',
    'mom',
  ],
  // Houses that compare three months with the three before.
  [
    '2019-05-10',
    'Title: UK trade: March 2019\nPublisher: Office for National Statistics\nDate: 2019-05-10\n\nThe UK total trade deficit widened by £8.9 billion to £18.3 billion in the three months to March 2019.',
    '8.9',
    'qoq',
  ],
  [
    '2019-05-10',
    'Title: UK trade: March 2019\nPublisher: Office for National Statistics\nDate: 2019-05-10\n\nThe UK total trade deficit widened by £8.9 billion to £18.3 billion in the three months to March 2019. Over the 12 months to March it rose by £21.6 billion to £44.1 billion.',
    '21.6',
    'yoy',
  ],
  [
    '2022-05-12',
    'Title: UK trade: March 2022\nPublisher: Office for National Statistics\nDate: 2022-05-12\n\nImports of goods increased by £11.2 billion in Quarter 1 (January to March) 2022. Exports fell by £1.1 billion.',
    '1.1',
    'qoq',
  ],
  [
    '2022-05-12',
    'Title: UK trade\nPublisher: Office for National Statistics\nDate: 2022-05-12\n\nIn the first quarter of 2022, UK exports to the EU were 12 percent higher than a year earlier.',
    '12 percent',
    'yoy',
  ],
];

describe('what rates of offices are measured against', () => {
  it.each(ROWS)('%s %s %s: %s', (day, text, part, comparison) =>
    expect(claimOn(text, part, day).comparison).toBe(comparison),
  );
});
