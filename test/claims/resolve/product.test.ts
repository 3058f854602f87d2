import { describe, expect, it } from 'vitest';
import { claimOn, claimsOf } from './claims-of.js';

const HEAD = "Norway's exports rose 5 percent in January. ";

/** What the number in a sentence is said to be trade in, behind a first sentence about all exports. */
const productIn = (sentence: string, part: string): string | null => claimOn(HEAD + sentence, part).product;

describe('the product of a number', () => {
  it.each([
    ['Trade turnover of Kenya shrinks in January', 'goods'],
    ['Trade deficit of Pakistan widens as exports of rice plunge', 'goods'],
    ['Exports of tea soar 5 percent', 'tea'],
    ['Imports of crude oil slump by a fifth', 'crude oil'],
    ['Its own exports shrank by 3 percent', 'goods'],
    ['Compared with the previous month exports declined 8.1 percent', 'goods'],
    ['It sold less, or goods worth $3 billion', 'goods'],
  ])('%j is not named by its verb or what leads to it', (text, product) => {
    expect(claimsOf(`Title: ${text}\nDate: 2024-02-09\n\nNorway's exports rose.`)[0]!.product).toBe(product);
  });

  it.each([
    ['Most of the rise was due to salmon, which grew by $129 million.', '129', 'salmon'],
    ['The rest came from machinery, whose exports fell 9 percent.', '9 percent', 'machinery'],
    ['The rise came from chemical products alone: they added $2.2 billion.', '2.2', 'chemical products'],
    [
      'Cars were the leading Norwegian export at $6 billion, followed by furniture with $5.1 billion.',
      '5.1',
      'furniture',
    ],
    ['Cars were the leading Norwegian export at $6 billion, followed by furniture with $5.1 billion.', '6', 'cars'],
    ['Industrial goods, about four-fifths of all sales abroad, added 4.6 percent.', '4.6', 'industrial goods'],
    ['Salmon, the main article, brought in $3 billion.', '$3 billion', 'salmon'],
    ['Raw materials (without energy) made up 43 percent of exports.', '43', 'raw materials'],
    ['Aircraft and their parts, with $5.6 billion, came second.', '5.6', 'aircraft and their parts'],
    ['Those of transport equipment hardly moved: $4.9 billion.', '4.9', 'transport equipment'],
    ['Goods rose to $9 billion and services to $4 billion.', '$4 billion', 'services'],
    ['Salmon earned $6 billion, of which fillets contributed $2 billion.', '$2 billion', 'fillets'],
    ['Fish earned $6 billion, and a third of that, $2 billion, was salmon.', '$2 billion', 'salmon'],
    ['Private companies recorded combined imports and exports of $12 billion.', '12', 'private companies'],
    ['Foreign-invested firms saw their trade rise by 6.9 percent.', '6.9', 'foreign-invested firms'],
    ['Natural gas was exported for NOK 18.6 billion.', '18.6', 'natural gas'],
    ['Fish and fish products were exported to the value of NOK 8 billion.', '8 billion', 'fish and fish products'],
    ['Cars were imported for NOK 3 billion.', '3 billion', 'cars'],
    ['The value of exported salmon came to NOK 5 billion.', '5 billion', 'salmon'],
    ['Imported cars cost NOK 3 billion.', '3 billion', 'cars'],
    ['The bill for imported services was NOK 9 billion.', '9 billion', 'services'],
    ['Its own exports went on shrinking, by 4 percent.', '4 percent', 'goods'],
    ['So did imports from Poland (-28 percent).', '-28', 'goods'],
    ['Nor did exports to Sweden grow much: 2 percent.', '2 percent', 'goods'],
    ['Exports, seasonally and calendar adjusted, rose by 1.1 percent.', '1.1', 'goods'],
    ['The fuel bill, on the other hand, swelled by 27 percent.', '27', 'fuel'],
    ['Scallop sales leaped 15 percent to $33 million.', '15', 'scallops'],
    ['Car exports fell 3 percent.', '3 percent', 'cars'],
    ['Steel exports fell 3 percent.', '3 percent', 'steel'],
    ['Fuel exports fell 3 percent.', '3 percent', 'fuel'],
    ['Salmon sales abroad fell 3 percent.', '3 percent', 'salmon'],
    ['Base metals were down 6 percent.', '6 percent', 'base metals'],
    ['Office machines rose 6 percent.', '6 percent', 'office machines'],
    ['Communication products, boosted by servers, soared 55 percent.', '55', 'communication products'],
    [
      'Cars came first with $6 billion, followed by electronics and computers at $4 billion.',
      '$4 billion',
      'electronics and computers',
    ],
    ['Mining sold $5 billion, fishing $2 billion.', '$2 billion', 'fishing'],
    ["Fishmeal, Norway's third export, earned $2 billion.", '$2 billion', 'fishmeal'],
    ['It sold 22 percent more blueberries abroad.', '22', 'blueberries'],
    ['It exported 1.2 million tonnes of rice and $5.3 billion worth of garments.', '5.3', 'garments'],
    ['It exported cars and ships worth $5 billion.', '$5 billion', 'cars and ships'],
    ['Norway earned $2.3 billion from cocoa.', '2.3', 'cocoa'],
    ['Aerospace generated a surplus of $31 billion.', '31', 'aerospace'],
    ['The oil balance showed a surplus of $8 billion.', '$8 billion', 'oil'],
    ['The non-oil deficit came to $6 billion.', '$6 billion', 'non-oil'],
    ['Machinery topped the list of exports with $7 billion.', '$7 billion', 'machinery'],
    ['Among them salmon managed a gain of 2 percent.', '2 percent', 'salmon'],
    ['Petrochemicals gave up 14 percent.', '14 percent', 'petrochemicals'],
    ['Cars bucked the trend and added 3 percent.', '3 percent', 'cars'],
    ['Supplies of crude oil in physical terms added 9 percent.', '9 percent', 'crude oil'],
    ['Exports of salmon brought in $2.4 billion.', '2.4', 'salmon'],
    ['Exports of salmon settled at $2.4 billion.', '2.4', 'salmon'],
    ['A slide of 12 percent in zinc was offset by gold.', '12', 'zinc'],
    ['The fall was offset by a 9 percent gain in copper.', '9 percent', 'copper'],
    ['It earned 21 percent less from zinc and more from tin.', '21', 'zinc'],
    ['The rise came from copper (+3.2 percentage points).', '3.2', 'copper'],
    ['For silver the decline was 4 percent.', '4 percent', 'silver'],
    ['Oil (15.5 billion dollars; growth of 45 percent) led.', '45', 'oil'],
    [
      'Earnings from textiles, which account for 44 percent of total exports, increased by 6 percent.',
      '6 percent',
      'textiles',
    ],
    ['The growth is due to ferroalloys (+210 million dollars).', '210', 'ferroalloys'],
    ['Within agriculture, exports rose 8 percent.', '8 percent', 'agriculture'],
    ['Overall exports (goods and services) came to $64 billion.', '64', 'goods_services'],
    ['Industry sold more, with salt products posting the largest increase (71 percent).', '71', 'salt products'],
  ])('%s', (sentence, part, product) => {
    expect(productIn(sentence, part)).toBe(product);
  });

  it.each([
    ["The board's chairman had sold 9 percent more abroad.", '9 percent'],
    ['The forecast was for a rise of 7 percent.', '7 percent'],
    ['The quantity was 6.4 percent higher.', '6.4'],
    ['The trade surplus of Norway swelled to $7 billion.', '$7 billion'],
    ['It was the widest gap in history, at $7 billion.', '$7 billion'],
    ['The gap with Mexico, the runner-up, was $7 billion.', '$7 billion'],
    ['Its largest deficit was $7 billion.', '$7 billion'],
    ['Its mutual trade with Russia and China grew by 30 percent.', '30'],
    ['The industry lost 4 percent.', '4 percent'],
    ['The downturn was sharper than the 0.4 percent that was expected.', '0.4'],
    ['Catalonia (8 billion euros) and Andalusia (4 billion euros) bought the most.', '4 billion'],
    ['Guangdong sold 4 percent more.', '4 percent'],
  ])('no product is made of other nouns: %s', (sentence, part) => {
    expect(productIn(sentence, part)).toBe('goods');
  });

  it.each([
    ['Excluding oil, exports fell 3 percent.', 'goods excluding oil'],
    ['With energy left out, exports fell 3 percent.', 'goods excluding energy'],
    ['With Sweden left out, exports fell 3 percent.', 'goods'],
  ])('%s', (sentence, product) => {
    expect(productIn(sentence, '3 percent')).toBe(product);
  });

  it('is taken over by the class that it belongs to', () => {
    const text = 'Kenya earned $1.6 billion from tea exports in 2023. The crop brought 5 percent more than in 2022.';
    expect(claimOn(text, '1.6').product).toBe('tea');
    expect(claimOn(text, '5 percent').product).toBe('tea');
  });

  it('is the latest one named where a class points back', () => {
    const text = `${HEAD}Soybean exports rose 3 percent. Corn exports came to $380 million. The cereal had earned 9 percent more.`;
    expect(claimOn(text, '9 percent').product).toBe('corn');
  });

  it('is what the sentence before was about where a pronoun has a share of the whole', () => {
    const text = `${HEAD}General trade rose 5 percent. It made up 59 percent of the country's total trade.`;
    expect(claimOn(text, '59').product).toBe('general trade');
  });
});

describe('groups and industries', () => {
  it.each([
    ['Sales of the fishing industry were worth $5.3 billion.', '5.3', 'fishing'],
    [
      'Metals and products of the mining industries brought in $1.9 billion.',
      '1.9',
      'metals and products of the mining industries',
    ],
    ['Products of the chemical industry grew by 4 percent.', '4 percent', 'chemicals'],
    ['The result came from the group of metals, whose sales abroad declined by 11 percent.', '11', 'metals'],
    ['In the group of farm products, growth of 24 percent was due to barley.', '24', 'farm products'],
    ['In the furniture sector, sales abroad rose 3 percent.', '3 percent', 'furniture'],
    [
      'Foods took 23 percent of exports, metals 20 percent and the other sectors 9 percent.',
      '9 percent',
      'other sectors',
    ],
    ['Fish, meat and other foods brought in $2 billion.', '$2', 'fish, meat and other foods'],
    ['Agro-exports topped $4 billion.', '$4', 'agricultural products'],
    ['Mining exports came to $4 billion.', '$4', 'mining'],
    ['Norway sold non-oil goods worth $26 billion abroad.', '26', 'non-oil goods'],
    ['It had a deficit of $15 billion in cars and tyres.', '15', 'cars and tyres'],
    ['A gap of $15 billion in steel was offset by a surplus of $4 billion in fish.', '$4', 'fish'],
    ['Exports of metals earned $5 billion, including $2.9 billion from copper.', '2.9', 'copper'],
    ['Furs, for their part, came to $986 million.', '986', 'furs'],
    ['Furs, he added, earned $986 million.', '986', 'furs'],
    ['The share of fish in total exports went up 2 points to 13 percent.', '13', 'fish'],
    ['The share of fish in exports fell by 10 points, from 47 percent to 37 percent.', '47', 'fish'],
    ['Purchases of fuels, among them petrol and diesel, climbed 40 percent.', '40', 'fuels'],
    ['Non-traditional exports such as furs, nets and garments climbed 4 percent.', '4 percent', 'non-traditional'],
    ['The growth was mainly due to gold, which added 3.2 percentage points to it.', '3.2', 'gold'],
    [
      'The result came from metals and products of the mining industries, whose exports fell 2 percent.',
      '2 percent',
      'metals and products of the mining industries',
    ],
    [
      'The ranking was headed by the furniture industry, with firms of the coast, whose exports rose 7 percent.',
      '7 percent',
      'furniture',
    ],
    ['Within the group of other goods, exports rose 7 percent.', '7 percent', 'other goods'],
    ['Furs, with $1.44 billion, come next.', '1.44', 'furs'],
    ['The readymade garment (RMG) sector alone accounted for $2 billion.', '$2', 'readymade garments'],
    ['Furs earned $88 million, ahead of gold, which fell from $51 million to $42 million.', '51', 'gold'],
    ['Cars, many of them electric, topped the list of purchases at $8 billion.', '$8', 'cars'],
    ['Steel, made mostly from imported ore, brought in $3 billion.', '$3 billion', 'steel'],
    ['Cars remain the biggest import item, although their value fell by 9 percent.', '9 percent', 'cars'],
    ['Makers of furniture had a poor year. Their exports shrank by 9 percent.', '9 percent', 'furniture'],
    ['Furniture did well. That group made up 9 percent of exports.', '9 percent', 'furniture'],
    ['Furniture drove the rise in exports.', 'drove', 'goods'],
  ])('%s', (sentence, part, product) => {
    expect(productIn(sentence, part)).toBe(product);
  });

  it('is that of the text where a pronoun opens a paragraph', () => {
    const text = 'The non-oil trade of Oman came to $5 billion in 2023.\n\nThat compares with $4 billion in 2022.';
    expect(claimOn(text, '$4 billion').product).toBe('non-oil');
  });
});

describe('what a place in an order is given to', () => {
  it.each([
    [
      'The export ranking was headed by the furniture industry, whose sales abroad increased 7 percent.',
      'headed',
      'furniture',
    ],
    [
      'The export ranking was headed by the furniture industry, whose sales abroad increased 7 percent.',
      '7 percent',
      'furniture',
    ],
    ['The list of imports was topped by cars with $2 billion.', 'topped', 'cars'],
    ['The list of imports was topped by cars with $2 billion.', '$2', 'cars'],
    ['Here too salmon leads the list, with 35 percent of everything sold.', 'leads', 'salmon'],
    ['Here too salmon leads the list, with 35 percent of everything sold.', '35', 'salmon'],
    ['The item sold most was salmon: it made up 25 percent of exports.', 'most', 'salmon'],
    ['Salmon, he added, was the second-highest export product at $2 billion.', '$2', 'salmon'],
    ["The month's third-biggest export item was salmon.", 'third', 'salmon'],
  ])('%s (%s)', (sentence, part, product) => {
    expect(productIn(sentence, part)).toBe(product);
  });
});

describe('goods, services or both', () => {
  it.each([
    ['Britain had a deficit on trade in goods and services of £2.7 billion.', '2.7'],
    ['The balance on goods and services was a surplus of $10,602 million.', '10,602'],
    ['Australia: Goods and services credits were up $558 million.', '558'],
    ['Goods and services taken together, exports came to $30 billion.', '30'],
    ["Japan's trade with China came to $9 billion. In merchandise alone it was $6 billion.", '9'],
    ['World trade was down 3 percent.\n\n- Goods: down 5 percent\n- Services: up 8 percent', '3 percent'],
  ])('both: %s', (text, part) => {
    expect(claimOn(text, part).product).toBe('goods_services');
  });

  it.each([
    ['Britain had a deficit on trade in goods of £2.7 billion.', '2.7', 'goods'],
    ['Services debits of Australia were down $492 million.', '492', 'services'],
    ['Trade came to $9 billion. Goods alone rose.', '9', 'goods'],
  ])('one: %s', (text, part, product) => {
    expect(claimOn(text, part).product).toBe(product);
  });
});

describe('items named behind their place', () => {
  it.each([
    ['In second place was fruit with $5 billion.', '$5', 'fruit'],
    ['Third came wine, at $2 billion.', '2 billion', 'wine'],
    ['Fourth are fish products ($1 billion).', '1 billion', 'fish products'],
    ['Next were tractors with $9 billion.', '9 billion', 'tractors'],
  ])('%s', (sentence, part, product) => {
    expect(productIn(sentence, part)).toBe(product);
  });

  it('takes no word of manner for a product', () => {
    expect(productIn('They were marginally (1.4 percent) below the $84.8 billion of 2022.', '84.8')).toBe('goods');
  });
});
