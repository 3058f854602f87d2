import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/read.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';

const ratiosIn = (sentence: string): readonly (readonly [number | null, string | null, string | undefined])[] => {
  const article = articleFromText(`Title: Trade\nPublisher: Statistics\nDate: 2023-10-10\n\n${sentence}`);
  return resolve(article, extract(article))
    .filter((c) => c.kind === 'ratio')
    .map(({ value, unit, period }) => [value, unit, period?.start]);
};

describe('exports as so many times imports', () => {
  it.each([
    [
      'The coverage of imports by exports stood at 0.59 in January-August 2023, against 0.84 in the same months of 2022.',
      [0.59, 'ratio', '2023-01'],
      [0.84, 'ratio', '2022-01'],
    ],
    [
      "Serbia's ratio of exports to imports was 0.92 in 2019 (0.88 in 2018).",
      [0.92, 'ratio', '2019-01'],
      [0.88, 'ratio', '2018-01'],
    ],
    [
      "Moldova's import coverage ratio was 1.05 in the first half of 2014, compared with 0.84 a year before.",
      [1.05, 'ratio', '2014-01'],
      [0.84, 'ratio', '2013-01'],
    ],
    [
      'Exports of Ukraine covered imports in January-May 2023 by a ratio of 0.56 (in January-May 2022 by 0.95).',
      [0.56, 'ratio', '2023-01'],
      [0.95, 'ratio', '2022-01'],
    ],
    ["Serbia's exports rose in May 2023. The coverage ratio was 0.71.", [0.71, 'ratio', '2023-05']],
    ["Kosovo's export-import coverage reached 0.31 in 2022.", [0.31, 'ratio', '2022-01']],
    [
      "In January Peru's exports covered 63.2% of its imports; a year before they had covered 83.0%.",
      [63.2, 'percent', '2023-01'],
      [83, 'percent', '2022-01'],
    ],
  ])('%s', (sentence, ...wanted) => {
    expect(ratiosIn(sentence)).toEqual(wanted);
  });

  it.each([
    'The euro rose to 1.05 dollars, and exports to Chile fell 3 percent.',
    'Coverage of the talks reached 1.2 million people.',
    'Imports covered by the tariff fell; they had covered 3.5 percent of all goods.',
  ])('is none: %s', (sentence) => {
    expect(ratiosIn(sentence)).toEqual([]);
  });
});
