import { describe, expect, it } from 'vitest';
import { bareChangeDrafts } from '../../../src/claims/extract/bare-changes.js';
import { marked, said } from './marked.js';

describe('bareChangeDrafts', () => {
  it.each([
    ['Exports rose in June.', 1],
    ['Exports were flat in June at CHF 23.1 billion.', null],
    ['Imports from Norway stayed flat at SEK 160 billion.', null],
    ['Imports were unchanged at $9 billion.', null],
    ['The trade surplus narrowed again.', -1],
    ['Exports of cotton were almost wiped out.', -1],
    ['Exports to Russia have all but dried up.', -1],
    ["Imports of gas matched last year's level.", null],
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
    ['The monthly deficit in goods trade got smaller.', -1],
    ['Exports to and imports from China have gone down.', -1],
    ['Exports to that market have risen further.', 1],
    ['Swiss foreign trade went on growing in 2019.', 1],
    ['Imports from Australia keep rising.', 1],
    ['Exports of rice, tea and rubber, however, declined.', -1],
    ['Imports from Japan, Korea and the U.S. fell.', -1],
    ['Business with Russia surges.', 1],
    ['Exports are on the rise.', 1],
    ['Imports have been on a downward path since 2021.', -1],
    ['Exports to China were weaker than a year before.', -1],
    ['Exports to China were unchanged from April.', null],
    ['The surplus hardly changed.', null],
    ['Trade held steady against the previous quarter.', null],
    ['The surplus was just as large as in January.', null],
    ['Imports were again a little lower.', -1],
    ['The trade gap thus became clearly wider than the year before.', 1],
    ['Exports remained smaller than those of the previous year.', -1],
    ['Sales to Chile fared worse than in May.', -1],
    ['Exports headed lower.', -1],
    ['Shipments to Peru crept higher.', 1],
    ['Exports swung back to growth.', 1],
    ['Imports did not grow in June.', null],
    ['Exports were stagnant.', null],
    ['The trade deficit went on improving in May.', -1],
    ['The gap with China got worse.', 1],
    ['The surplus is still worse than before COVID.', -1],
    ['Exports have improved since May.', 1],
    ["The bloc's share of exports was 13 percent, unchanged from the year before.", null],
  ])('finds %j', (text, sign) => {
    const found = bareChangeDrafts(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'growth', value: null, sign });
  });

  it('tells two of them apart', () => {
    expect(bareChangeDrafts(marked('Exports rose while imports slipped.')).map((d) => d.sign)).toEqual([1, -1]);
  });

  it('reads on where the clause says a second thing', () => {
    const signs = (text: string) => bareChangeDrafts(marked(text)).map((d) => d.sign);
    expect(signs('Exports fell in June but are up in the half-year.')).toEqual([-1, 1]);
    expect(signs('Exports of steel fell, and so did those of coal.')).toEqual([-1, -1]);
    expect(signs('Exports fell in June but are up 5 percent in the half-year.')).not.toContain(1);
  });

  it.each([
    'Exports were larger than imports.',
    'Exports were weaker than expected.',
    'Trade kept growing.',
    'Most exports ended up in Japan.',
    'Tariffs on exports are unchanged, officials said.',
    'Exports rose 4 percent in June.',
    'The deficit widened to $9.8 billion.',
    'Exports climbed to a new high.',
    'Exports would fall.',
    'If exports fall, the currency weakens.',
    'Imports of machinery were down, to R211 million.',
    'Imports made up most of it.',
    'The outlook for exports has improved.',
    'Export conditions got worse.',
    'With Japan, trade got much worse.',
    'Exports were better than the imports.',
    'Imports fared better than expected.',
  ])('leaves %j', (text) => {
    expect(said(text, bareChangeDrafts(marked(text)))).toEqual([]);
  });
});
