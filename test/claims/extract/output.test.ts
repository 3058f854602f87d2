import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { outputPhrases } from '../../../src/claims/extract/output.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';
import { marked, said } from './marked.js';

describe('outputPhrases', () => {
  it.each([
    ["Vietnam's economy grew 6.9 percent in the quarter.", 6.9, 1, 'VNM'],
    ['Its economy shrank by 0.4 percent.', 0.4, -1, null],
    ["Japan's GDP expanded 1.5 percent.", 1.5, 1, 'JPN'],
  ])('finds %j', (text, value, sign, of) => {
    expect(outputPhrases(marked(text))).toMatchObject([{ kind: 'growth', value, sign, output: { of } }]);
  });

  it.each(['Exports grew 5 percent.', 'The economy grew faster than exports.', 'Exports rose to 40 percent of GDP.'])(
    'leaves %j',
    (text) => {
      expect(said(text, outputPhrases(marked(text)))).toEqual([]);
    },
  );

  it('gives no flow and no partner', () => {
    const article = articleFromText("Japan's exports to China rose 5 percent in 2022. Its economy grew 0.9 percent.");
    expect(resolve(article, extract(article)).at(-1)).toMatchObject({
      reporter: 'JPN',
      partner: null,
      flow: null,
      product: 'GDP',
      value: 0.9,
    });
  });
});
