import type { RetoldRow } from './retold-rows.js';

const title = (words: string, published: string): string => `Title: ${words}\nDate: ${published}\n\n`;

const DUTCH = title('Dutch trade', '2024-04-16');
const MOROCCO = `${title('Spain buys less from Morocco', '2023-08-21')}Spanish purchases of Moroccan goods fell 4% in the first half of the year. `;
const GERMANY = `${title("Germany's trade", '2022-02-15')}Germany's exports were 1.4 trillion euros last year. `;
const KENYA = `${title("Kenya's trade", '2024-03-12')}Kenya's exports were $700 million in January.\n`;

/** Whose trade, with whom, and which way, where the words stand in another order than in releases. */
export const RETOLD_SIDES: readonly RetoldRow[] = [
  // A part is of an amount told before only where whoever took it is named, and not the text's own economy.
  [
    `${MOROCCO}They were worth 4.4 billion euros.\nMorocco sold tomatoes: Spain took 210 million euros of them.`,
    '4.4',
    { partner: 'MAR', flow: 'imports' },
  ],
  // Where goods went, said first, and what came from there.
  [`${GERMANY}To Portugal went German goods worth 15.2 billion euros.`, '15.2', { partner: 'PRT', flow: 'exports' }],
  [
    `${GERMANY}To Portugal went German goods worth 15.2 billion euros and from there came 8.7 billion.`,
    '8.7',
    { partner: 'PRT', flow: 'imports' },
  ],
  [
    `${GERMANY}To France went cars worth 9 billion euros, to Italy machines worth 8 billion.`,
    '8 billion',
    { partner: 'ITA', flow: 'exports' },
  ],
  // Who finds buyers where.
  [
    `${GERMANY}German machines worth 9 billion euros found buyers in Poland.`,
    '9 billion',
    { partner: 'POL', flow: 'exports' },
  ],
  [
    `${GERMANY}Polish furniture worth 4 billion euros ended up in Germany.`,
    '4 billion',
    { reporter: 'DEU', partner: 'POL', flow: 'imports' },
  ],
  [
    `${GERMANY}Hungarian sales in Germany were 31 billion euros, Destatis said.`,
    '31 billion',
    { reporter: 'DEU', partner: 'HUN', flow: 'imports' },
  ],
  [`${GERMANY}German purchases in China were 46 billion euros.`, '46 billion', { partner: 'CHN', flow: 'imports' }],
  // A minus and a plus of money are balances, those of a rate are none.
  [
    `${GERMANY}With China, German exports of 103 billion euros stood against imports of 142 billion. The minus was 39 billion euros.`,
    'minus was',
    { kind: 'balance', partner: 'CHN', value: -39 },
  ],
  [`${GERMANY}With the United States the plus was 50 billion euros.`, 'plus was', { partner: 'USA', value: 50 }],
  // "What it bought" behind "what it sold".
  [
    `${GERMANY}Trade with Poland came to $76 billion: $23.5 billion of it was what Germany sold, and $52.5 billion what it bought.`,
    '52.5',
    { flow: 'imports', partner: 'POL' },
  ],
  // Whose deliveries and purchases "its" are, and who "it" is.
  [
    `${KENYA}Tanzania, by contrast, sold more to Kenya than it bought. Its deliveries came to $55 million, against purchases of $40 million.`,
    '55',
    { reporter: 'KEN', partner: 'TZA', flow: 'imports', product: 'goods' },
  ],
  [
    `${KENYA}Tanzania, by contrast, sold more to Kenya than it bought. Its deliveries came to $55 million, against purchases of $40 million.`,
    '40',
    { reporter: 'KEN', partner: 'TZA', flow: 'exports', product: 'goods' },
  ],
  [
    `${KENYA}Among sellers to Kenya India was in front. It earned $49 million there.`,
    '49',
    { partner: 'IND', flow: 'imports' },
  ],
  [
    `${KENYA}The other members of Mercosur took $16 million. They supplied $29 million.`,
    '29',
    { reporter: 'KEN', flow: 'imports' },
  ],
  [
    `${KENYA}America, Kenya's second customer, took goods for $41 million. In return it supplied $12 million.`,
    '12',
    { partner: 'USA', flow: 'imports' },
  ],
  [
    `${KENYA}Ugandans bought goods worth $41 million from Kenya. In the year before they had bought $33 million.`,
    '33',
    { reporter: 'KEN', partner: 'UGA', flow: 'exports' },
  ],
  [
    `${KENYA}Ugandans bought goods worth $41 million from Kenya. Shipments of tea came to $8 million.`,
    '8 million',
    { reporter: 'KEN', partner: 'UGA', flow: 'exports' },
  ],
  [
    `${KENYA}Uganda, its neighbour, also bought Kenyan tea: it paid $7 million.`,
    '7 million',
    { reporter: 'KEN', partner: 'UGA', flow: 'exports' },
  ],
  // One country, and not the group around it.
  [
    `${title("Brazil's exports to China", '2023-07-15')}China spent $10.2 billion on Brazilian goods in June, Brazil's trade secretariat said. The South American country had a surplus of $5.6 billion with China.`,
    '5.6',
    { reporter: 'BRA', partner: 'CHN' },
  ],
  [
    `${title("Brazil's exports", '2023-07-15')}Brazil sold goods worth $30 billion. The Latin American nation bought goods worth $25 billion.`,
    '25',
    { reporter: 'BRA', partner: 'WLD', flow: 'imports' },
  ],
  // "On Chinese ones": the other way, where the verb is not said again.
  [
    `${title("Brazil's exports to China", '2023-07-15')}China spent $10.2 billion on Brazilian goods in June, and Brazil $4.6 billion on Chinese ones, Brazil's trade secretariat said.`,
    '4.6',
    { reporter: 'BRA', partner: 'CHN', flow: 'imports' },
  ],
  [
    `${DUTCH}The Netherlands sold Americans $47.5 billion and bought just $18 billion from them.`,
    '18 billion',
    { reporter: 'NLD', partner: 'USA', flow: 'imports' },
  ],
  // The bill for somebody's goods.
  [`${DUTCH}The Dutch bill for Chinese goods was $13.5 billion.`, '13.5', { partner: 'CHN', flow: 'imports' }],
  // Where most was sold or bought.
  [
    `${DUTCH}China remained where most of the country's imports originated, with $11 billion.`,
    '11 billion',
    { partner: 'CHN', flow: 'imports' },
  ],
  [
    `${DUTCH}Germany was where most Dutch goods were sold: they brought in $15.4 billion.`,
    '15.4',
    { partner: 'DEU', flow: 'exports' },
  ],
  // The former and the latter of two flows.
  [
    `${DUTCH}The Netherlands exported goods worth 60 billion euros and imported goods worth 50 billion. The former were up 28%, and the latter up 39%.`,
    '39%',
    { flow: 'imports' },
  ],
  [
    `${DUTCH}The Netherlands exported goods worth 60 billion euros and imported goods worth 50 billion. The former were up 28%, and the latter up 39%.`,
    '28%',
    { flow: 'exports' },
  ],
];
