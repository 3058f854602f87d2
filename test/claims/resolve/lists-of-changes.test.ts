import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const productIn = (sentence: string, part: string): string | null =>
  claimOn(`Chile's exports rose 5 percent in January. ${sentence}`, part).product;

describe('the product of each change in a list', () => {
  it.each([
    ['There were falls of 12 per cent in copper, 9 per cent in pulp and 4 per cent in fruit.', '12', 'copper'],
    ['There were falls of 12 per cent in copper, 9 per cent in pulp and 4 per cent in fruit.', '9', 'pulp'],
    ['There were falls of 12 per cent in copper, 9 per cent in pulp and 4 per cent in fruit.', '4', 'fruit'],
    [
      'Exports grew 6 percent, with gains of 25 percent in gold and 12 percent in food preparations.',
      '12',
      'food preparations',
    ],
    ['Imports grew 6 percent, with rises of 30 percent in fuels and 14 percent in machinery.', '14', 'machinery'],
    ['Exports shrank 9 percent, with a 20 percent drop in steel exports.', '20', 'steel'],
    ['Exports grew 9 percent, despite a 20 percent drop in wine shipments abroad.', '20', 'wine'],
  ])('%s %s', (sentence, part, product) => {
    expect(productIn(sentence, part)).toBe(product);
  });
});

describe('the item that a rank is given to beside it', () => {
  it.each([
    ['The largest export group, dairy products, led with a rise of 20 percent.', 'largest', 'dairy products'],
    ['The top export commodity, logs, fell 12 percent.', 'top', 'logs'],
    ['Cars were the largest export item. The second-biggest, garments, brought in $12 billion.', 'second', 'garments'],
    ['Exports shrank 3 percent, with demand for chips, its top export item, down 13 percent.', 'top', 'chips'],
    ['Natural gas, its top export product, earned $3.2 billion.', 'top', 'natural gas'],
  ])('%s', (sentence, part, product) => {
    expect(productIn(sentence, part)).toBe(product);
  });
});

describe("Singapore's domestic exports without oil", () => {
  it.each([
    ['Nodx was up 9.7 per cent.', '9.7', 'non-oil domestic exports'],
    ['NODX came to $14.9 billion.', '14.9', 'non-oil domestic exports'],
    ['NODX of electronics fell 7.8 percent.', '7.8', 'electronics'],
    ['At about $0.9 billion, Nodx of pharmaceuticals was low.', '0.9', 'pharmaceuticals'],
  ])('%s', (sentence, part, product) => {
    expect(claimOn(`Singapore's exports rose 5 percent in January. ${sentence}`, part).product).toBe(product);
  });
});
