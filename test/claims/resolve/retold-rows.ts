import type { Claim } from '../../../src/model/claim.js';

/** A text, words of the claim, and what the claim is about. */
export type RetoldRow = readonly [text: string, words: string, about: Partial<Claim>];

const month = (start: string, months = 1): { start: string; months: number } => ({ start, months });
const title = (words: string, published: string): string => `Title: ${words}\nDate: ${published}\n\n`;

const KOREA = title('Korean exports to China slide for ninth month', '2023-03-01');
const COFFEE = title('Ethiopia coffee earnings hit a record', '2022-07-19');
const CHILE = title('Chile trade', '2024-05-19');
const BUYERS = title('Trade in July', '2023-08-04');
const DUTCH = title('Dutch trade', '2024-04-16');
const TAIWAN = title('Orders and exports', '2024-03-20');
const PERU = title('Peru-China trade at record', '2024-04-23');
const MEXICO = `${title('US imports from Mexico', '2024-03-11')}US imports fell in 2023. `;
const ASEAN = title("ASEAN now Australia's second-largest trading partner", '2024-03-04');
const FOOD = title("Britain's food exports to the EU fall", '2024-11-26');
const MOROCCO = `${title('Spain buys less from Morocco', '2023-08-21')}Spanish purchases of Moroccan goods fell 4% in the first half of the year. `;
const GERMANY = `${title("Germany's trade", '2022-02-15')}Germany's exports were 1.4 trillion euros last year. `;
const KENYA = `${title("Kenya's trade", '2024-03-12')}Kenya's exports were $700 million in January.\n`;
const JOBS = title('Tariffs did not bring the jobs back', '2021-10-05');

export const RETOLD: readonly RetoldRow[] = [
  // A first sentence on trade with all, told by a verb, under a headline on one partner.
  [
    `${KOREA}South Korea sold less abroad for a fifth month running in February, the trade ministry reported.\nSemiconductor exports tumbled 42.5 percent to $5.96 billion.`,
    'tumbled 42.5',
    { partner: 'WLD', product: 'semiconductors' },
  ],
  // What a product is a part of is no trade in that product.
  [
    `${COFFEE}Ethiopia earned $1.4 billion from coffee. Coffee accounts for about a third of Ethiopia's total export revenue, which reached $4.1 billion.`,
    'reached $4.1',
    { product: 'goods', flow: 'exports' },
  ],
  [
    `${COFFEE}Coffee shipments were worth $1.4 billion, or 34.1 percent of the country's exports of $4.1 billion.`,
    'exports of $4.1',
    { product: 'goods', flow: 'exports' },
  ],
  [`${COFFEE}Germany took 22 percent of exports of $1.4 billion.`, '$1.4 billion', { product: 'coffee' }],
  // "When" holds for all that its clause tells.
  [
    `${CHILE}Exports in April came to $9 billion, up from April 2023, when they reached $8 billion and imports $7 billion.`,
    'imports $7',
    { period: month('2023-04') },
  ],
  [
    `${CHILE}Trade grew from 2020, when exports fell 5 percent to $12 billion and imports 3 percent to $10 billion.`,
    '$10 billion',
    { period: month('2020-01', 12) },
  ],
  // More or less of what, and whose.
  [
    `${BUYERS}China bought more Brazilian soy in July.`,
    'bought more',
    { partner: 'BRA', product: 'soy', flow: 'imports' },
  ],
  [`${BUYERS}The EU is buying more American gas.`, 'more American', { reporter: 'EU', partner: 'USA', product: 'gas' }],
  [`${BUYERS}Germany imported less Russian oil.`, 'imported less', { partner: 'RUS', product: 'oil' }],
  [`${BUYERS}India bought 40% more Russian crude.`, '40%', { reporter: 'IND', partner: 'RUS', product: 'crude' }],
  [`${BUYERS}France sold fewer planes to China.`, 'fewer planes', { partner: 'CHN', product: 'planes' }],
  [`${BUYERS}India shipped more rice abroad.`, 'more rice', { partner: 'WLD', product: 'rice' }],
  [`${BUYERS}India bought less abroad.`, 'bought less', { partner: 'WLD', product: 'goods' }],
  [`${BUYERS}It exported 5% less grain in the second quarter.`, '5%', { product: 'grain' }],
  // With whom, before a pronoun or the country.
  [
    `${DUTCH}With China it ran a surplus of 3 billion euros.`,
    '3 billion',
    { reporter: 'NLD', partner: 'CHN', flow: 'balance' },
  ],
  [
    `${DUTCH}With the EU as a whole it earned a surplus of 18.4 billion. With Brazil they recorded a shortfall of 2 billion.`,
    'shortfall of 2',
    { reporter: 'NLD', partner: 'BRA', product: 'goods' },
  ],
  [`${DUTCH}With China the country ran a deficit of 3 billion.`, '3 billion', { partner: 'CHN', product: 'goods' }],
  // "A gap" behind a surplus is the other side.
  [`${DUTCH}In January the surplus was $10.7 billion, compared with a gap of $4.4 billion.`, 'gap of', { value: -4.4 }],
  // Parts of a billion are amounts.
  [
    `${DUTCH}The surplus was 18.4 billion euros in February, half a billion more than in February 2023.`,
    'half a billion',
    { kind: 'growth', value: 0.5, flow: 'balance' },
  ],
  [`${DUTCH}The deficit grew by a quarter of a billion euros.`, 'quarter', { kind: 'growth', value: 0.25 }],
  [`${DUTCH}Trade was worth one and a half billion euros.`, 'one and a half', { kind: 'level', value: 1.5 }],
  [`${DUTCH}Exports topped a trillion dollars.`, 'a trillion', { kind: 'level', value: 1 }],
  // Orders are not what was shipped.
  [
    `${TAIWAN}Taiwan's export orders dropped 10.4 percent in February. Exports had risen 1.3 percent.`,
    'risen 1.3',
    { product: 'goods' },
  ],
  // What somebody is first in stands between the place and the trader.
  [`${BUYERS}Qatar is Japan's third-largest LNG supplier.`, 'third-largest', { partner: 'QAT', product: 'LNG' }],
  [`${BUYERS}Germany is the largest buyer of American pork.`, 'largest buyer', { product: 'pork' }],
  [`${DUTCH}The largest single supplier was Germany.`, 'largest single', { product: 'goods' }],
  [
    `${DUTCH}The surplus with the country's biggest trading partner was little changed at 2 billion euros.`,
    'biggest trading',
    { product: 'goods' },
  ],
  [
    `${DUTCH}Shipments to Belgium, the biggest buyer of Dutch flowers, plunged 51 percent to $575 million.`,
    '$575',
    { product: 'goods', partner: 'BEL' },
  ],
  // A headline's record is of the time of the first figures.
  [
    `${PERU}Trade between Peru and China came to $36 billion in 2023. In January-March, exports to China amounted to $2.9 billion.`,
    'record',
    { period: month('2023-01', 12) },
  ],
  // The share of another, and from what to what.
  [
    `${MEXICO}Mexico's share of US imports rose from 14 percent to 15.4 percent, while China's fell from 16.5 to 13.9 percent, a far cry from its peak of 21.6 percent in 2017.`,
    '13.9',
    { kind: 'share', partner: 'CHN', period: month('2023-01', 12) },
  ],
  [
    `${MEXICO}Mexico's share of US imports rose from 14 percent to 15.4 percent, while China's fell from 16.5 to 13.9 percent, a far cry from its peak of 21.6 percent in 2017.`,
    '16.5',
    { kind: 'share', value: 16.5, period: month('2022-01', 12) },
  ],
  [
    `${MEXICO}The share of machinery rose from 20 to 22 percent.`,
    '22 percent',
    { kind: 'share', product: 'machinery' },
  ],
  [
    `${MEXICO}The share of machinery rose to 22 percent, while that of food fell to 5 percent.`,
    '5 percent',
    { kind: 'share', product: 'food', value: 5 },
  ],
  [
    `${DUTCH}Chemicals, which make up almost half of all exports, slipped 0.4 percent to 134.2 billion euros.`,
    '134.2',
    { product: 'chemicals' },
  ],
  // Two numbers without names are of the two told before.
  [
    `${ASEAN}Australia's exports to ASEAN came to A$84.6 billion in 2023 and imports to A$98.5 billion. A year earlier they had been A$80 billion and A$90 billion.`,
    'A$90',
    { flow: 'imports', partner: 'ASEAN', period: month('2022-01', 12) },
  ],
  [
    `${ASEAN}Australia's exports to ASEAN came to A$84.6 billion in 2023 and imports to A$98.5 billion, compared with A$80 billion and A$90 billion a year earlier.`,
    'A$80',
    { flow: 'exports', partner: 'ASEAN', period: month('2022-01', 12) },
  ],
  // A headline that ranks a partner is of the trade that the first figure tells.
  [
    `${ASEAN}Trade between Australia and ASEAN topped A$183 billion in 2023. Exports to the bloc came to A$84.6 billion and imports from it to A$98.5 billion.\nSingapore leads with A$53 billion.`,
    'A$53',
    { flow: 'total', partner: 'SGP' },
  ],
  // What the partner of the headline took a part of was sold to all.
  [
    `${FOOD}In the first half of 2024 the UK exported food and drink worth £11.3 billion, 4.9% less. The EU received £6.9 billion of that, or 61%.`,
    '11.3',
    { partner: 'WLD' },
  ],
  [
    `${FOOD}In the first half of 2024 the UK exported food and drink worth £11.3 billion, 4.9% less. The EU received £6.9 billion of that, or 61%.`,
    '6.9',
    { partner: 'EU' },
  ],
  [
    `${title("Vietnam's surplus with US at record", '2025-01-08')}Vietnam exported goods worth $119.5 billion to the United States last year.\nOverall, exports grew 14.3% to $405.53 billion.\nForeign firms accounted for $290.8 billion of exports; domestic companies shipped goods for $114.6 billion.`,
    '114.6',
    { partner: 'WLD' },
  ],
  // Whoever governs says whose trade it is, where only partners are named.
  [
    `${JOBS}When Donald Trump slapped tariffs on Chinese goods, he promised that the trade deficit would vanish. The deficit in goods with China did fall to $310 billion in 2020.`,
    '310',
    { reporter: 'USA', partner: 'CHN', value: -310 },
  ],
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
