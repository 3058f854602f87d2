import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const HEAD = 'Exports of Sweden came to SEK 150 billion in May 2023. ';
const comparedIn = (text: string, part: string): string => claimOn(HEAD + text, part).comparison;

describe('what a rate without a base is measured against', () => {
  it.each([
    // Freed of the season: the month or the quarter before.
    ['Seasonally adjusted, exports fell 2%.', '2%', 'mom'],
    ['After calendar and seasonal adjustment, imports were 3% higher.', '3%', 'mom'],
    ['Exports, seasonally and calendar adjusted, gained 1%.', '1%', 'mom'],
    ['In the first quarter of 2023, imports adjusted for seasonal swings shrank 4%.', '4%', 'qoq'],
    ['Not seasonally adjusted, exports fell 2%.', '2%', 'yoy'],
    ['In the peak season exports fell 2%.', '2%', 'yoy'],
    // One comparison holds until the other is said.
    ['Exports rose 2% from April. Imports rose 3%.', '3%', 'mom'],
    ['Exports rose 2% from April. Compared with May 2022 both fell. Imports lost 3%.', 'lost 3%', 'yoy'],
    ['Exports rose 2% from April. Year-on-year they fell 4%. Imports lost 3%.', 'lost 3%', 'yoy'],
    // Two bases in one sentence.
    ['Imports rose 3% over May last year and 1% on the previous month.', '1%', 'mom'],
    ['Imports were up 4% on the month before but down 2% on May 2022.', '2%', 'yoy'],
    ['Exports rose 2% from April and 5% from a year earlier.', '5%', 'yoy'],
  ])('%s %s: %s', (text, part, comparison) => expect(comparedIn(text, part)).toBe(comparison));
});
