import { describe, expect, it } from 'vitest';
import { claimsOf } from '../resolve/claims-of.js';

const KINDS: readonly string[] = ['growth'];

/** How trade moved, in words alone. */
describe('changes that no number tells', () => {
  it.each<[string, string]>([
    ['Peru had another deficit in June, but a smaller one than in the month before.', 'growth'],
    ['Trade between India and Japan kept falling in 2023.', 'growth'],
    ['The surplus was $1.2 billion, which is worse than a year before.', 'growth'],
    ['That is a deterioration from the surplus of March.', 'growth'],
    ['India has bought more palm oil every year.', 'growth'],
    ['China bought more from abroad in October than a year earlier.', 'growth'],
    ['The eurozone sold less to the rest of the world this summer.', 'growth'],
    ['Vietnam, Taiwan and the European Union bought more.', 'growth'],
    ['Coconut oil, copper cathodes and metal components all earned less.', 'growth'],
    ['Its surpluses have been getting thinner of late.', 'growth'],
    ['The deficit keeps getting deeper.', 'growth'],
    ["China's purchases receded while exports to the US rose 36.1%.", 'growth, growth 36.1'],
    ['Title: Trade gap with China swells\n\nExports were $3 billion.', 'growth'],
    ["Title: Finland's trade with Russia withers\n\nExports were $3 billion.", 'growth'],
    ['Title: Chinese imports back to growth\n\nImports were $211 billion.', 'growth'],
    ['South Korean exports edged down from a year earlier.', 'growth'],
    ["India's deficit consequently narrowed.", 'growth'],
    ['"Auto parts exports went up along with those of cars," an official said.', 'growth'],
    ['Trade of China with Africa increased at a double-digit rate in 2022.', 'growth'],
    ['Exports fell, and imports shrank even more.', 'growth, growth'],
    ['The deficit with Mexico deepened.', 'growth'],
    ['Spanish exports held steady in May.', 'growth'],
    ['African countries are doing more business among themselves.', 'growth'],
    ['Sweden shipped fewer trucks abroad than last year.', 'growth'],
    ['Exports recovered by more than a fifth.', 'growth 20'],
    ['In the third quarter of 2021 global trade settled down.', ''],
    ['Imports for the year to date exceeded by 34.4% those of 2021.', 'growth 34.4'],
    ['Exports to Libya rose to each of the ten ports.', ''],
    ['Imports to Chile increased by a third.', 'growth 33.3'],
    ['Heavy machinery exports were weaker than a year ago.', 'growth'],
    ['Shipments to Spain were larger than in March.', 'growth'],
    ["Ireland's goods surplus was down on the year.", 'growth'],
    ['Turnover with Hungary has become smaller.', 'growth'],
    ["Japan's trade surplus shrank, as imports from Australia grew.", 'growth, growth'],
    ['While exports stagnated, imports picked up.', 'growth, growth'],
  ])('reads %j', (text, claims) => {
    const found = claimsOf(text).filter((claim) => KINDS.includes(claim.kind));
    const said = found.map(({ kind, value }) => (value === null ? kind : `${kind} ${Math.abs(value)}`));
    expect(said.sort().join(', ')).toBe(claims);
  });
});
