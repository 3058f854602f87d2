import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Why all exports or imports moved, and the goods that the cause is of. */
const ROWS: readonly (readonly [string, string])[] = [
  ["Poland's imports fell 5 percent in February because less coal was bought.", 'coal'],
  ["Peru's exports shrank 7 percent in February as fewer blueberries were shipped.", 'blueberries'],
  ["Chile's exports rose 5 percent in February, mostly because of copper and lithium.", 'copper and lithium'],
  ["Chile's exports rose 5 percent in February on the strength of wine and auto parts.", 'wine and auto parts'],
  ["Chile's exports rose 5 percent in February on wine demand.", 'wine'],
  ["Chile's exports rose 5 percent in February as lower copper prices pulled imports down.", 'copper'],
  ["Kenya's exports fell 5 percent in February. Lower demand for tea in Egypt pushed down exports.", 'tea'],
  ['Lifted by footwear and leather products, exports of Vietnam rose 5 percent.', 'footwear and leather products'],
  ["Ukraine's exports gained 3 percent in February, driven by a jump in shipments of sunflower oil.", 'sunflower oil'],
];

describe('goods of which more or less was traded', () => {
  it.each(ROWS)('%s', (text, product) => {
    expect(claimsOf(text).find((c) => c.kind === 'causal')?.product).toBe(product);
  });
});

/** What is no goods, or moves a balance, is no product of the cause. */
describe('a cause that names no goods', () => {
  it.each([
    "Poland's exports rose 5 percent in February on strong demand.",
    "Poland's exports rose 5 percent in February, thanks to a weak currency.",
    "Poland's exports rose 5 percent in February because of higher prices.",
    "Poland's exports rose 5 percent in February, helped by the holiday.",
    "Poland's trade deficit narrowed in February, thanks to lower prices of coal.",
  ])('%s', (text) => {
    expect(claimsOf(text).find((c) => c.kind === 'causal')?.product).toBe('goods');
  });
});
