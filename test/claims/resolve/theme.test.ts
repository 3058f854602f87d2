import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const HEAD = "Peru's exports rose 5 percent in January to $4 billion.\n\n";

describe('a sentence without figures that sets the product of its paragraph', () => {
  it.each([
    ['Coffee did less well than hoped. Earned $1.3 billion, or 36 percent of the total.', '36', 'coffee'],
    ['Cotton fared badly. The volume dropped by a fifth to 240,000 tonnes.', '240,000', 'cotton'],
    ['Copper is another story. Sales abroad fell 12 percent.', '12 percent', 'copper'],
    ['Fishmeal disappointed. Exports sank 30 percent.', '30 percent', 'fishmeal'],
    ['The weak spot was zinc. Revenue slid 8 percent to $300 million.', '8 percent', 'zinc'],
    ['Then there are blueberries. In January they earned $120 million.', '120', 'blueberries'],
    ['Machinery is where the growth is. The United States bought $2.1 billion, Mexico $3 million.', '$3', 'machinery'],
    ['Services do even better. They brought in $12 billion: a surplus of $7.1 billion.', '7.1', 'services'],
    ['The automotive sector keeps its place. Buyers abroad took $43 million worth.', '43', 'automotive'],
    ['Second comes farming with $38 million (up 5 percent).', '38', 'farming'],
  ])('%s', (sentence, part, product) => {
    expect(claimOn(HEAD + sentence, part).product).toBe(product);
  });

  it.each([
    ['Demand was weak. Exports fell 3 percent.', '3 percent'],
    ['Freight remains the headache. Exports fell 3 percent.', '3 percent'],
    ['The dynamism is not new. Exports fell 3 percent.', '3 percent'],
    ['The reason is simple. Exports fell 3 percent.', '3 percent'],
    ['Coffee did badly. Total exports came to $5 billion.', '$5'],
    ['Coffee did badly. Imports came to $5 billion.', '$5'],
    ['Coffee did badly.\n\nExports to Japan rose 3 percent.', '3 percent'],
  ])('but not where it is of no goods, or all goods are told of: %s', (sentence, part) => {
    expect(claimOn(HEAD + sentence, part).product).toBe('goods');
  });
});

describe('what follows the trade with several partners', () => {
  it.each([
    ['Germany and Japan remained the main buyers, with $231 million and $203 million. Flowers stood at $548 million.'],
    [
      'Exports to China, Japan and Chile were $5 billion, $4 billion and $3 billion respectively. Tin made $548 million.',
    ],
    [
      'Exports to China rose 5 percent to $3 billion and those to Japan fell 3 percent. Steel sales abroad lost $548 million.',
    ],
  ])('is of trade with all again: %s', (sentence) => {
    expect(claimOn(HEAD + sentence, '548').partner).toBe('WLD');
  });

  it('but of its one partner where there was one', () => {
    expect(claimOn(`${HEAD}Exports to China rose 5 percent to $3 billion. Steel fell 10 percent.`, '10').partner).toBe(
      'CHN',
    );
  });
});
