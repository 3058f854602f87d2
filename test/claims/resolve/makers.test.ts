import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const HEAD = 'Switzerland exported goods for 20 billion francs in January.\n\n';

describe('those who make a product', () => {
  it.each([
    ['It was a splendid month for the watchmakers.', 'watches'],
    ['It was a poor year for steelmakers.', 'steel'],
    ['It was a difficult time for the car exporters.', 'cars'],
    ['Makers of machinery and electronics had a miserable year.', 'machinery and electronics'],
    ['The producers of cheese did well.', 'cheese'],
  ])('%j sets what their exports are of', (sentence, product) => {
    const text = `${HEAD}${sentence} Their foreign sales climbed 11 percent to 2 billion francs.`;
    for (const part of ['11 percent', '2 billion']) expect(claimOn(text, part).product, part).toBe(product);
  });
});
