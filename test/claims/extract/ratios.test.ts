import { describe, expect, it } from 'vitest';
import { ratioPhrases } from '../../../src/claims/extract/ratios.js';
import { marked, said } from './marked.js';

describe('ratioPhrases', () => {
  it.each([
    ['The gap was about 12 times larger than that with Japan.', 12, 'times'],
    ['Imports are twice as high as exports.', 2, 'times'],
    ['They bought $90 million, three times the $30 million of last year.', 3, 'times'],
    ['Sales leaped 1.5-fold.', 1.5, 'times'],
    ['Imports exceeded exports by 2.3 times.', 2.3, 'times'],
    ['Exports fell 2.3 times compared with May.', 2.3, 'times'],
    ['Ore exports leapt more than 10 times year-on-year.', 10, 'times'],
    ['Trade grew tenfold in two decades.', 10, 'times'],
    ['Exports have more than tripled.', 3, 'times'],
    ['The surplus has doubled since 2010.', 2, 'times'],
    ['Exports more than doubled.', 2, 'times'],
    ["That was four times May's $2 billion of exports.", 4, 'times'],
    ["Exports were nearly ten times last year's.", 10, 'times'],
    ['Imports multiplied by six.', 6, 'times'],
    ['Exports were less than a third of the amount that went to China.', 0.3333, 'ratio'],
    ['The deficit was half of the $8 billion seen in May.', 0.5, 'ratio'],
    ['Exports were half what they were a year ago.', 0.5, 'ratio'],
    ['Shipments were one and a half times those of 2019.', 1.5, 'times'],
    ['Imports rose four times.', 4, 'times'],
    ['Exports to Peru were a tenth of what it had imported in March.', 0.1, 'ratio'],
    ['Exports were less than a quarter of what was shipped in the second half.', 0.25, 'ratio'],
    ['Chip sales came to $3 billion, more than double.', 2, 'times'],
    ['They bought a tenth as much as in May.', 0.1, 'ratio'],
    ['That is less than half of the record $418 billion of 2018.', 0.5, 'ratio'],
    ['For every euro of goods that it sold there last year, it bought goods for close to three.', 3, 'times'],
    ['For every dollar of exports to Peru it imports about $2.5 worth of goods.', 2.5, 'times'],
    ["The surplus was a fifth of last year's.", 0.2, 'ratio'],
    ["Exports were half of 2019's.", 0.5, 'ratio'],
    ["Its share of imports is more than double Africa's.", 2, 'times'],
    ['That was a third of what it sold a year earlier.', 0.3333, 'ratio'],
  ])('finds %j', (text, value, unit) => {
    const found = ratioPhrases(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'ratio', value, unit });
  });

  it('keeps on which side the words leave it open', () => {
    expect(ratioPhrases(marked('Imports were more than ten times as large as exports.'))[0]!.direction).toBe(
      'more_than',
    );
    expect(ratioPhrases(marked('Exports did not even triple.'))[0]!.direction).toBe('less_than');
    expect(ratioPhrases(marked("It was bigger than Japan's surplus with Korea."))[0]).toMatchObject({ value: null });
  });

  it.each([
    'A third of exports went to Asia.',
    'The ministers met three times in 2019.',
    'Exports saw a double-digit rise.',
    'Kenya wants to triple exports.',
    'In the first half exports rose.',
    'In good times exports rise.',
    'Exports were 4 percent larger than a year ago.',
    'A tenth of what Germany exports goes to Spain.',
    'Exports were half as much again.',
  ])('leaves %j', (text) => {
    expect(said(text, ratioPhrases(marked(text)))).toEqual([]);
  });
});

describe('how often something happened', () => {
  it('is no multiple', () => {
    expect(ratioPhrases(marked('Exports fell three times in the year.'))).toEqual([]);
  });
});
