import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/claims/extract/sentences.js';
import { articleFromText } from '../../../src/claims/read/text.js';

const sentences = (text: string): readonly string[] =>
  sentencesOf(articleFromText(`Title: x\nDate: 2024-02-09\n\n${text}`))
    .map((s) => s.text)
    .slice(1);

describe('sentencesOf', () => {
  it.each([
    ['"Exports rose 5%," she said.', 'Exports rose 5%," she said.'],
    ['"Exports rose in 2019," she said.', '"Exports rose in 2019," she said.'],
    ['"Made in Peru" goods rose 5%.', '"Made in Peru" goods rose 5%.'],
  ])('leaves out what opens a quotation with a figure: %s', (text, sentence) => {
    expect(sentences(text)).toEqual([sentence]);
  });

  it.each([
    ['Exports fell in Jan. Imports rose.', 2],
    ['Exports rose by 5 p.c. Imports fell.', 2],
    ['The office reports on Dec. 15 what was sold.', 1],
    ['Exports of the U.S. Department of Energy rose. Imports fell.', 2],
    ['Exports by Acme Corp. Japan rose.', 1],
    ['3. Exports to Japan rose. Imports fell.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});
