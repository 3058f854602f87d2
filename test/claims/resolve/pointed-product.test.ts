import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const HEAD = "Chile's exports rose 5 percent in January. ";

describe('a product told by a pronoun or by its class', () => {
  it.each([
    ['Cherries have become a big earner: China bought $1.5 billion worth of them.', '1.5', 'cherries'],
    ['Cherries did best, and exports of the fruit rose 25 percent.', '25', 'cherries'],
    ['Coal came next. Exports of it fell 8 percent.', '8 percent', 'coal'],
    ['Rice fared better. Exports of the grain jumped 26 percent.', '26', 'rice'],
    ['Automobiles led the way. Those shipments climbed 32 percent.', '32', 'automobiles'],
    ['Phones kept the top place. Sales of these devices to Japan stood at $3.5 billion.', '3.5', 'phones'],
    ['Footwear was up, and the product remained the second item at $2.9 billion.', '2.9', 'footwear'],
    ['Oil exports increased, and their share in total exports grew to 79 percent.', '79', 'oil'],
    ['Chemicals were the main product. They made up 36 percent of non-oil exports.', '36', 'chemicals'],
    [
      'Tea remained the top earner, and the crop fetched $138 million. Its share of exports was 22 percent.',
      '22',
      'tea',
    ],
    ['Rare earth magnets rose. Exports of these magnets came to $9 million.', '$9 million', 'rare earth magnets'],
    ['Second, beef. Shipments of it, worth $2.4 billion, were the largest item.', '2.4', 'beef'],
    ['What about tea? Exports of the leaf fell 3 percent.', '3 percent', 'tea'],
    ['It shipped 78 tonnes of soybeans, and earned $40 billion from the oilseed.', '40', 'soybeans'],
    ['Salmon brought in $3 billion. Volumes slid 8 percent to 52,400 tonnes.', '52,400', 'salmon'],
    ['Crude oil brought in $13 billion, even though shipments rose to 23.6 million tonnes.', '23.6', 'crude oil'],
    ['Steel did well. It earned $5 billion.', '$5 billion', 'steel'],
  ])('%s', (sentence, part, product) => {
    expect(claimOn(HEAD + sentence, part).product).toBe(product);
  });

  it.each([
    ['Steel did well. Peru bought goods worth $5 billion. It sold $3 billion.', '3 billion'],
    ['Steel exports made up 15 percent of the total. Peru was the largest market, with $5 billion.', '5 billion'],
    ["Peru's trade statisticians count imports from Chile of $3 billion.", '3 billion'],
    ['Trade with the southern neighbour amounted to $3 billion.', '3 billion'],
    ['Maize exports halved.\n\nThe EU buys two thirds of what it sells. Peru leads with 26 percent.', '26 percent'],
    ['Copper brought $5 billion.\n\nExports of all kinds came to $9 billion.', '9 billion'],
  ])('but no country, and not the trade in all: %s', (sentence, part) => {
    expect(claimOn(HEAD + sentence, part).product).toBe('goods');
  });
});

describe('what a passive verb or a market is said of', () => {
  it.each([
    ['Machinery worth $21 billion was exported to Peru, a drop of 1.2 percent.', '1.2', 'machinery'],
    ['Some 5.2 million tonnes of iron ore were exported, 3 percent more.', '3 percent', 'iron ore'],
    ['Peru was the largest market for machinery with $6 million.', '$6 million', 'machinery'],
    ["Private firms' trade expanded 6.3 percent.", '6.3', 'private firms'],
    ["Peru's coffee growers shipped $5 million abroad.", '$5 million', 'coffee'],
    ['Gold, which accounted for 39 percent of exports, did well.', '39', 'gold'],
    ['Blame oil and gas, whose takings sank 16 percent.', '16', 'oil and gas'],
    ['Cod by itself brought $13 million.', '$13 million', 'cod'],
    ['Travel has recovered to $189 million.', '189', 'travel'],
    ['Cellulose, in second place, fetched $1.5 million.', '1.5', 'cellulose'],
    ['Steel grew 10 percent, leaving clothing, at $1.4 million, in its wake.', '1.4', 'clothing'],
    ['Imports (excluding oil) of $8.9 million were the most ever.', '8.9', 'goods excluding oil'],
    ['The mines saw a 10.4 percent fall in export earnings from copper.', '10.4', 'copper'],
    ["The Kingdom's non-oil exports rose 30 percent.", '30', 'non-oil'],
    ['Non-oil exports, including re-exports, climbed 29 percent.', '29', 'non-oil'],
    ['The merchandise-trade deficit widened to $85 million.', '85', 'goods'],
  ])('%s', (sentence, part, product) => {
    expect(claimOn(HEAD + sentence, part).product).toBe(product);
  });
});
