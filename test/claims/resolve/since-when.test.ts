import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';
import { formatPeriod } from '../../../src/model/period.js';

/** The period and the "since" of the first record of a sentence that came out on 15 July 2023. */
function recordOf(sentence: string): readonly (string | null | undefined)[] {
  const article = articleFromText(
    `Title: Figures\nPublisher: A newspaper\nDate: 2023-07-15\nURL: none\n\n${sentence}\n`,
  );
  const record = resolve(article, extract(article)).find(({ kind }) => kind === 'record');
  return [record?.period && formatPeriod(record.period), record?.since];
}

describe('since when a record is one', () => {
  it.each([
    ["China's exports to Japan were $20 billion in May, the lowest since January.", '2023-05', '2023-01'],
    ["China's exports to Japan were $20 billion in May, the highest since August.", '2023-05', '2022-08'],
    ["China's exports to Japan were $20 billion in May, their weakest since May.", '2023-05', '2022-05'],
    ["China's exports to Japan were $20 billion in May, the highest since March 2019.", '2023-05', '2019-03'],
    ["China's exports to Japan were $200 billion in 2022, the highest since 2019.", '2022', '2019'],
    [
      "China's exports to Japan were $60 billion in May, the most since the second quarter of 2011.",
      '2023-05',
      '2011-Q2',
    ],
    ["China's exports to Japan were $20 billion in May, the highest since the pandemic.", '2023-05', undefined],
  ])('%s', (sentence, period, since) => expect(recordOf(sentence)).toEqual([period, since]));
});
