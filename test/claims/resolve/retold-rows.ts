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
const JOBS = title('Tariffs did not bring the jobs back', '2021-10-05');
const SPAIN = title("Spain's exports", '2024-02-20');
const KENYA = title('Kenya sells more to Uganda than to any other country', '2024-05-09');
const PHIL = `${title('Philippine trade gap narrows in 2023', '2024-01-30')}Exports of the Philippines slumped 7.6 percent to $73.52 billion in 2023, and imports 8.4 percent to $125.95 billion.\n\nIn December, outbound sales edged up 0.5 percent to $5.72 billion. Inbound shipments rose 2 percent to $9.73 billion.\n\n`;

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
  // Numbers that print no unit take that of the one before.
  [
    `${SPAIN}Germany took 10.3 percent of all exports in 2023, France 15.4 percent and Portugal 8.9.`,
    '8.9',
    { kind: 'share', partner: 'PRT' },
  ],
  [`${SPAIN}The share of cars in exports slipped to 14 percent from 16.`, '16', { kind: 'share', value: 16 }],
  [
    `${SPAIN}Shipments of palm oil to the EU came to 3.3 million tons and to the US to 2.2 million.`,
    '2.2',
    { unit: 'million', currency: null, partner: 'USA' },
  ],
  // What an amount came from, and what it is half of, is of another time.
  [
    `${SPAIN}In 2023 exports slipped 1.4 percent to 383.7 billion euros from their all-time high in 2022.`,
    '383.7',
    { period: month('2023-01', 12) },
  ],
  [
    `${SPAIN}Imports fell in 2023. Spain paid 2.4 billion euros for imports of gas, half of what it had spent in 2022.`,
    '2.4 billion',
    { period: month('2023-01', 12) },
  ],
  // Who bought, and a text that turns to all trade.
  [
    `${KENYA}Uganda has again been the biggest buyer of Kenyan goods. Its purchases were worth Sh126.3 billion last year.`,
    '126.3',
    { flow: 'exports', partner: 'UGA' },
  ],
  [
    `${KENYA}Uganda has again been the biggest buyer of Kenyan goods.\n\nAll exports came to Sh1 trillion in 2023.\n\nTea fetched Sh188.7 billion.`,
    '188.7',
    { partner: 'WLD', product: 'tea' },
  ],
  [
    `${title('US goods deficit with China at lowest in 20 years', '2026-02-19')}The U.S. goods deficit with China shrank to $202.1 billion last year.\n\nBut the total goods deficit reached $1.24 trillion. Services brought in a surplus of $339.5 billion, so that the overall gap was $901.5 billion.`,
    '901.5',
    { partner: 'WLD', value: -901.5 },
  ],
  [
    `${title('EU wine exporters brace for tariffs', '2025-03-14')}EU countries sold 4.9 billion euros' worth of wine to the United States in 2024. The EU imports hardly any American wine: 0.36 billion euros in 2024.`,
    '0.36',
    { partner: 'USA', flow: 'imports' },
  ],
  // The year of "as in", all of a country's exports, a place beside a figure.
  [
    `${title("Brazil's trade with China", '2024-01-12')}Brazil has never exported as much to China as in 2023. Goods worth $104.3 billion went there.`,
    '104.3',
    { period: month('2023-01', 12), partner: 'CHN' },
  ],
  [
    `${title("Brazil's trade with China", '2024-01-12')}Brazil's exports to China rose to $104.3 billion in 2023.\n\nAll of Brazil's exports came to $339.7 billion.`,
    '339.7',
    { partner: 'WLD' },
  ],
  [
    `${title('Brazilian trade', '2025-02-08')}Brazil's imports fell 5 percent in 2024. The United States, in second place, took 10.9 percent of Brazilian exports.`,
    'second place',
    { flow: 'exports', partner: 'USA' },
  ],
  [
    `${title('Finland', '2024-02-29')}Finland's exports fell in 2023. Sweden was the top trading partner with a share of 11.5 per cent of exports and 13.4 per cent of imports, ahead of Germany.`,
    '13.4',
    { flow: 'imports', partner: 'SWE' },
  ],
  [
    `${title('Cambodia', '2023-10-12')}Cambodia's garment, footwear and travel goods exports amounted to $8.2 billion in 2022.`,
    '8.2',
    { product: 'garment, footwear and travel goods' },
  ],
  [
    `${title('Copper', '2023-10-12')}New mines doubled copper exports in 2022.`,
    'doubled',
    { product: 'copper', flow: 'exports' },
  ],
  // A part and its share make the whole of another time than the paragraph before was on.
  [
    `${PHIL}Electronic products brought in $3.35 billion, or 58.6 percent of the total, 5.2 percent less than a year ago.`,
    '3.35',
    { period: month('2023-12'), product: 'electronic products' },
  ],
  [
    `${PHIL}The United States bought Philippine goods for $910 million (15.9 percent of exports) and Hong Kong for $780 million.`,
    '780',
    { period: month('2023-12'), partner: 'HKG' },
  ],
  [
    `${PHIL}Electronic products brought in $43.08 billion, or 58.6 percent of the total.`,
    '43.08',
    { period: month('2023-01', 12) },
  ],
  // The bracket behind an amount is of whoever bought.
  [
    `${PHIL}The United States bought Philippine goods for $910 million (15.9 percent of exports).`,
    '15.9',
    { kind: 'share', partner: 'USA' },
  ],
  // A rate that names the year before has its own base, though another is as large.
  [
    `${title("Germany's trade", '2024-02-08')}Germany's exports fell 4.6 percent in December 2023 from November. Compared with December 2022 exports were 4.6 percent lower.`,
    'exports were 4.6',
    { comparison: 'yoy' },
  ],
];
