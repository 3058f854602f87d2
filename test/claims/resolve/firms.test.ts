import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const productIn = (sentence: string, part: string): string | null =>
  claimOn(`Vietnam's exports rose 5 percent in January.\n\n${sentence}`, part).product;

const FDI = 'foreign-invested enterprises';

describe('firms whose trade is counted apart', () => {
  it.each([
    ['Enterprises with foreign direct investment (FDI) alone had a trade surplus of $9.4 billion.', '9.4', FDI],
    ['FDI companies bought goods worth $36.5 billion abroad.', '36.5', FDI],
    ['The FDI sector exported $45 billion, up 12 percent.', '45', 'FDI sector'],
    ['The FDI sector exported $45 billion, up 12 percent.', '12', 'FDI sector'],
    ['The foreign-invested sector brought in goods worth $45 billion.', '45', 'foreign-invested sector'],
    [
      'The domestic sector sent out $18 billion worth of goods, hence a deficit of $3 billion.',
      '18',
      'domestic sector',
    ],
    [
      'The domestic sector sent out $18 billion worth of goods, hence a deficit of $3 billion.',
      '$3',
      'domestic sector',
    ],
    [
      'The domestic sector sent out $18 billion worth of goods, less than half of what FDI firms did, and took in $26 billion worth.',
      '26',
      'domestic sector',
    ],
    ['Exports by foreign-invested enterprises came to $45 billion.', '45', FDI],
    ['The FDI sector had a surplus, while the domestic sector shipped $18 billion.', '18', 'domestic sector'],
    ['State-owned enterprises imported 6 percent more.', '6 percent', 'state-owned enterprises'],
  ])('%s %s', (sentence, part, product) => {
    expect(productIn(sentence, part)).toBe(product);
  });

  it.each([
    ['FDI companies ran a surplus of $5 billion. Their exports earned $45.9 billion.', '45.9', FDI],
    ['The FDI sector ran a surplus of $5 billion.\n\nIts exports earned $46 billion.', '46 billion', 'FDI sector'],
    [
      'FDI companies had a surplus of $5 billion. Exports of this sector were $12.9 billion; its imports $11 billion.',
      '11',
      FDI,
    ],
  ])('are what the next words point back to: %s', (sentence, part, product) => {
    expect(productIn(sentence, part)).toBe(product);
  });

  it('are no product where they only say something', () => {
    expect(productIn('Private companies say that exports fell 3 percent.', '3 percent')).toBe('goods');
    expect(productIn('FDI firms had a surplus, but total exports fell 3 percent.', '3 percent')).toBe('goods');
  });
});
