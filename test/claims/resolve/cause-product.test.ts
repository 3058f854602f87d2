import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Why all exports or imports moved, and the goods that the cause is of. */
const ROWS: readonly (readonly [string, string])[] = [
  ["Poland's imports fell 5 percent in February because less coal was bought.", 'coal'],
  ["Peru's exports shrank 7 percent in February as fewer blueberries were shipped.", 'blueberries'],
  ["Ukraine's exports gained 3 percent in February, driven by a jump in shipments of sunflower oil.", 'sunflower oil'],
];

describe('goods of which more or less was traded', () => {
  it.each(ROWS)('%s', (text, product) => {
    expect(claimsOf(text).find((c) => c.kind === 'causal')?.product).toBe(product);
  });
});
