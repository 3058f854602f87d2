import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';
import { sidesOf } from './sides.js';

describe('figures of a group that has no code', () => {
  const head = 'Merchandise trade of the G20 slowed in the second quarter of 2019. Exports of the G20 rose by 0.3%. ';
  it.each([
    ['Exports grew in Japan (1.0%) and Germany (0.5%).', ['JPN/WLD/exports', 'DEU/WLD/exports']],
    ['Exports fell in Brazil (minus 2%), Turkey (minus 3%) and the United States (minus 4%).', ['USA/WLD/exports']],
    ['Canada saw its imports fall by 2.0%.', ['CAN/WLD/imports']],
    ['In France exports contracted by 1.4%.', ['FRA/WLD/exports']],
  ])('%s', (text, sides) => expect(sidesOf(head + text).slice(-sides.length)).toEqual(sides));

  it('takes the currency that is said for all rates where no amount shows one', () => {
    const claims = claimsOf(
      'Merchandise trade of the G20, in current US dollars, slowed in the second quarter of 2019. Exports rose by 0.3% in Japan.',
    );
    expect(claims.at(-1)?.currency).toBe('USD');
  });
});
