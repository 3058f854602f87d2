import { describe, expect, it } from 'vitest';
import { bareChangeDrafts } from '../../../src/claims/extract/bare-changes.js';
import { marked, said } from './marked.js';

describe('bareChangeDrafts', () => {
  it.each([
    ['Exports rose in June.', 1],
    ['The trade surplus narrowed again.', -1],
    ['Trade with Russia collapsed.', -1],
    ['Exports to Japan were lower than a year ago.', -1],
    ['Imports of cars picked up.', 1],
    ['Chinese trade with the U.S. shrank in September.', -1],
    ['Both exports and imports rose.', 1],
    ['The trade deficit widened in May.', 1],
    ['Colombian exports fall in June.', -1],
    ['The gap with China narrows.', -1],
    ['Exports edged up in August 2019.', 1],
    ['In volume, imports also declined.', -1],
  ])('finds %j', (text, sign) => {
    const found = bareChangeDrafts(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'growth', value: null, sign });
  });

  it('tells two of them apart', () => {
    expect(bareChangeDrafts(marked('Exports rose while imports slipped.')).map((d) => d.sign)).toEqual([1, -1]);
  });

  it.each([
    'Exports rose 4 percent in June.',
    'The deficit widened to $9.8 billion.',
    'Exports climbed to a new high.',
    'Exports would fall.',
    'If exports fall, the currency weakens.',
    'Imports of machinery were down, to R211 million.',
    'Imports made up most of it.',
  ])('leaves %j', (text) => {
    expect(said(text, bareChangeDrafts(marked(text)))).toEqual([]);
  });
});
