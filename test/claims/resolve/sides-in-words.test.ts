import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const LEAD = `Title: Foreign trade of Chile in May
Date: 2023-06-07

Exports of Chile to the world were $30 billion in May and imports $25 billion, official figures showed.

`;

/** Which side a balance was on, whose it is, of what and when, in sentences without figures. */
describe('balances told in words', () => {
  it.each([
    ['The trade balance swung to a deficit.', 'WLD', 'goods', '2023-05', 'deficit'],
    ['The trade balance flipped from a surplus to a deficit.', 'WLD', 'goods', '2023-05', 'deficit'],
    ['Chile recorded a surplus in services trade in 2022.', 'WLD', 'services', '2022', 'surplus'],
    ['Trade with Germany was in deficit.', 'DEU', 'goods', '2023-05', 'deficit'],
    ['A deficit was registered in trade with Japan.', 'JPN', 'goods', '2023-05', 'deficit'],
    ['The balance of goods trade was negative in March.', 'WLD', 'goods', '2023-03', 'deficit'],
    ['Exports to China outpaced imports.', 'CHN', 'goods', '2023-05', 'surplus'],
    ['Imports of fuel exceeded exports.', 'WLD', 'fuel', '2023-05', 'deficit'],
    ['The country sells more to Brazil than it buys.', 'BRA', 'goods', '2023-05', 'surplus'],
    ['In services it has a modest surplus.', 'WLD', 'services', '2023-05', 'surplus'],
  ])('%s', (text, partner, product, period, direction) => {
    const found = claimsOf(`${LEAD}${text}\n`).filter((claim) => claim.start >= LEAD.length);
    expect(found).toMatchObject([
      { kind: 'balance', reporter: 'CHL', partner, flow: 'balance', product, value: null, direction },
    ]);
    expect(found[0]!.period).toMatchObject({ start: period.length === 4 ? `${period}-01` : period });
  });
});
