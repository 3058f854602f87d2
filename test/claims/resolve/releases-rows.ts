import type { Claim } from '../../../src/model/claim.js';

/** A text, words of the claim, and what the claim is about. */
export type ReleaseRow = readonly [text: string, words: string, about: Partial<Claim>];

const month = (start: string, months = 1): { start: string; months: number } => ({ start, months });
const title = (words: string, published: string): string => `Title: ${words}\nDate: ${published}\n\n`;

const EURO = `${title('Euro area international trade in goods surplus of 19.4 billion euros', '2025-11-18')}The first estimates of euro area balance showed a €19.4 billion surplus in trade in goods with the rest of the world in September 2025.\n\n`;
const ITALY = `${title('Foreign trade, September 2025', '2025-11-18')}In September 2025, Istat estimates a monthly increase for exports (+2.6%).\n\n`;
const SPAIN = `${title('Spanish foreign trade', '2025-11-19')}Spain's exports of goods rose by 7.7% in September to 33,752 million euros.\n\n`;
const CANADA = `${title('Canadian international merchandise trade, August 2025', '2025-10-07')}In August, Canada's merchandise exports fell 3.0%, while imports increased 0.9%.\n\n`;
const BRAZIL = `${title('Brazil: trade balance in October', '2025-11-06')}In October 2025, Brazil's exports totaled US$ 31.975 billion, according to Secex.\n\n`;
const MEXICO = `${title('Mexican merchandise trade, October 2025', '2025-11-27')}In October 2025, Mexico's exports reached US$66,132 million.\n\n`;
const JAPAN = `${title('Japan logs trade deficit in October', '2025-11-21')}Japan posted a deficit of 231.8 billion yen in October.\n\n`;
const TAIWAN = `${title("Taiwan's exports in October", '2025-11-07')}Taiwan's exports totaled US$61.80 billion in October.\n\n`;
const HONG_KONG = `${title('External merchandise trade statistics for October 2025', '2025-11-27')}In October 2025, the value of Hong Kong's total exports of goods increased by 17.5%.\n\n`;
const EGYPT = `${title("Egypt's exports rise in August", '2025-11-10')}Egypt's exports rose by 13.2% in August 2025.\n\n`;
const INDIA = `${title("India's trade in 2024", '2025-06-26')}India's merchandise exports rose 3.9 percent to $441 billion in 2024.\n\n`;
const G20 = `${title('G20 merchandise trade in the third quarter of 2025', '2025-11-25')}G20 merchandise exports increased by 0.5% quarter-on-quarter in Q3 2025, the OECD said.\n\n`;
const WTO = `${title('Goods barometer points to trade growth', '2025-09-10')}The volume of world merchandise trade rose 4.9% in the first half of 2025, the WTO said.\n\n`;
const SWISS = `${title('Swiss foreign trade in October 2025', '2025-11-20')}Swiss exports came to CHF 24.0 billion in October 2025.\n\n`;
const UK = `${title('UK trade: September 2025', '2025-11-13')}The value of UK imports of goods increased by £1.2 billion (2.4%) in September 2025.\n\n`;
const TURKIYE = `${title('Foreign trade statistics, October 2025', '2025-11-28')}In October 2025, Türkiye's exports were 23 billion 952 million dollars, the Turkish Statistical Institute said.\n\n`;

export const RELEASES: readonly ReleaseRow[] = [
  // What a sentence is measured against stands at its head, however far before the number.
  [
    `${EURO}Compared to August 2025, the euro area balance increased significantly, rising from a surplus of €1.9 bn to €19.4 bn.`,
    '1.9 bn',
    { period: month('2025-08') },
  ],
  [
    `${EURO}Compared to August 2025, the euro area balance increased, rising from a surplus of €1.9 bn to €19.4 bn. This was driven by chemicals, whose surplus went up from €15.6 bn to €26.9 bn.`,
    '15.6',
    { period: month('2025-08') },
  ],
  [
    `${EURO}The EU balance showed a €16.3 bn surplus in trade in goods with the rest of the world in September 2025.`,
    '16.3',
    { reporter: 'EU', partner: 'WLD' },
  ],
  [
    `${ITALY}In September 2025, exports grow on an annual basis by 10.5% in value terms.`,
    '10.5',
    { comparison: 'yoy' },
  ],
  [
    `${BRAZIL}Comparing October 2025 (US$ 31.975 billion) with October 2024 (US$ 29.268 billion), exports grew 9.2%.`,
    'grew 9.2',
    { period: month('2025-10') },
  ],
  // The office by the name of its release: compared with the month before.
  [CANADA, '3.0', { comparison: 'mom' }],
  [
    `${CANADA}When international trade in goods and services is combined, exports decreased 2.1% to $79.1 billion in August, while imports rose 0.8% to $85.5 billion.`,
    '85.5',
    { product: 'goods_services', flow: 'imports' },
  ],
  // A run before the change that is told.
  [
    `${CANADA}After increasing for three consecutive months, exports to the United States were down 3.4% in August.`,
    'three consecutive',
    { kind: 'streak', partner: 'USA', period: month('2025-07') },
  ],
  [
    `${CANADA}Following two consecutive monthly increases, imports of consumer goods fell 2.2%.`,
    'two consecutive',
    { kind: 'streak', flow: 'imports', product: 'consumer goods', period: month('2025-07') },
  ],
  [`${CANADA}Following a 12.3% increase in July, exports of aircraft fell 11%.`, '12.3', { period: month('2025-07') }],
  [
    `${CANADA}Imports of metal ores, after rising for a third consecutive month in July, decreased 4.0%.`,
    'decreased 4.0',
    { period: month('2025-08') },
  ],
  [`${MEXICO}Manufactured exports amounted to US$61,510 million.`, '61,510', { product: 'manufactured' }],
  // A stretch that only its base names.
  [
    `${SPAIN}The energy deficit fell to 23,309.4 million euros (24,255 million in January-September 2024).`,
    '23,309.4',
    { period: month('2025-01', 9) },
  ],
  // Shares, each with its rate.
  [
    `${SPAIN}The sectors with the highest weight in exports were food (18.7% of the total, +5.2%) and chemical products (17.9%, -1.9%).`,
    '17.9',
    { kind: 'share', product: 'chemical products' },
  ],
  [
    `${SPAIN}The main markets were France (15.2% of exports, +2.0%) and Germany (10.1%, -3.4%).`,
    '10.1',
    { kind: 'share', partner: 'DEU' },
  ],
  [
    `${SPAIN}The coverage rate - the ratio between exports and imports - stood at 84.8%.`,
    '84.8',
    { kind: 'ratio', flow: 'exports' },
  ],
  [
    `${TURKIYE}The exports coverage imports was 79.8% in October 2024, while it declined to 75.9% in October 2025.`,
    '75.9',
    { kind: 'ratio', value: 75.9, period: month('2025-10') },
  ],
  [
    `${TURKIYE}The share of manufactures in total exports was 93.9%, whereas the share of agriculture was 4.0%.`,
    '4.0',
    { product: 'agriculture' },
  ],
  [
    `${TURKIYE}46% of the imports were raw materials, 21% consumer goods, 19% machinery and the other 14% diamonds.`,
    '19%',
    { kind: 'share', product: 'machinery' },
  ],
  // The rate of the change that an amount tells.
  [
    `${BRAZIL}Exports by sector, compared with the same month of 2024:\n- Agriculture: growth of US$ 1.3 billion (21.0%)\n- Extractive industry: growth of US$ 1.6 billion (22.0%)`,
    '21.0',
    { kind: 'growth', product: 'agriculture' },
  ],
  [
    `${MEXICO}Exports of electrical products, which constituted 45.8% of total exports, rose US$12.5 billion (22.7%).`,
    '22.7',
    { kind: 'growth', product: 'electrical products' },
  ],
  [
    `${MEXICO}Exports were 59.8% of total trade, up by 10.45% over September and by 28.43% year-on-year.`,
    '28.43',
    { kind: 'growth', comparison: 'yoy' },
  ],
  [
    `${MEXICO}The group with the highest annual increment in the value of exports was electronic products with USD 814.1 million, followed by gold (USD 67.8 million).`,
    '67.8',
    { kind: 'growth', product: 'gold' },
  ],
  // Those are of the goods that were named before.
  [
    `${MEXICO}Steel imports rose 16.1%, with those from China up 20.4% and those from Brazil down 9.4%.`,
    '9.4',
    { product: 'steel', partner: 'BRA', value: -9.4 },
  ],
  [`${MEXICO}Exports of cars rose 5% (8% to China, 3% to Japan).`, '8%', { partner: 'CHN', product: 'cars' }],
  [
    `${MEXICO}The result was due to the 20.9% fall in external sales of fuels.`,
    '20.9',
    { kind: 'growth', value: -20.9, product: 'fuels' },
  ],
  [`${MEXICO}Exports are due to rise 5% next year.`, '5%', { kind: 'forecast' }],
  // Parts of the world that no list holds.
  [
    `${SPAIN}The surplus with the European Union was 2 billion euros. The surplus with the Americas fell to 0.6 billion.`,
    '0.6',
    { partner: null },
  ],
  [`${SPAIN}Exports to the Maghreb rose 3.1%.`, '3.1', { partner: null }],
  [`${SPAIN}Exports to the Gulf states rose 3.1%.`, '3.1', { partner: 'GCC' }],
  [
    `${SPAIN}With Asia there was a deficit of 3 billion euros, with Germany a surplus of 1 billion euros.`,
    '1 billion',
    { reporter: 'ESP', partner: 'DEU', value: 1 },
  ],
  [`${SPAIN}Germany and France took 31% of exports.`, '31%', { partner: null }],
  [`${SPAIN}Germany and France took 31% and 12% of exports, respectively.`, '12%', { partner: 'FRA' }],
  [
    `${SPAIN}Sales to Italy were 3 billion euros, to France 2 billion and to Portugal 1 billion, the three together contributing 41.9 percent of exports.`,
    '41.9',
    { kind: 'share', partner: null },
  ],
  [
    `${SPAIN}France was the main destination of exports (15.3 percent), followed by Germany (11.9 percent).`,
    '15.3',
    { kind: 'share', partner: 'FRA', flow: 'exports' },
  ],
  [
    `${SPAIN}Morocco remained the leading African destination for Spanish goods, taking 1.3 billion euros.`,
    '1.3',
    { reporter: 'ESP' },
  ],
  // A verb told behind the first share of a row.
  [
    `${TAIWAN}Exports to the United States (34.0% of total exports) rose 144.3%, those to ASEAN (17.8%) 35.6% and to Japan (4.8%) 34.6%.`,
    '35.6',
    { kind: 'growth', partner: 'ASEAN' },
  ],
  [
    `${TAIWAN}Exports of machinery rose 8.7 percent, making up 60.7 percent of total exports; integrated circuits surged 24.7 percent and automobiles 14.3 percent.`,
    '14.3',
    { kind: 'growth', product: 'automobiles' },
  ],
  [`${HONG_KONG}Imports rose from Malaysia (+31.1%) and the Mainland (+18.5%).`, '18.5', { partner: 'CHN' }],
  [
    `${JAPAN}Exports to China increased 2.1 percent, and imports gained 4.0 percent to 2.41 trillion yen, leaving a deficit of 689.1 billion yen, the 55th straight month of red ink.`,
    '55th',
    { kind: 'streak', partner: 'CHN' },
  ],
  [
    `${JAPAN}For the first half of fiscal 2025 through September, the deficit narrowed to 1.22 trillion yen.`,
    '1.22',
    { period: month('2025-04', 6) },
  ],
  [
    `${JAPAN}In the fiscal first half, the deficit narrowed to 1.22 trillion yen.`,
    '1.22',
    { period: month('2025-04', 6) },
  ],
  [
    `${title("Viet Nam's trade in October", '2025-11-06')}Viet Nam's exports were US$42.05 billion in October.\n\nThe ten-month trade surplus with the US is estimated at US$111.1 billion.`,
    '111.1',
    { kind: 'balance', period: month('2025-01', 10) },
  ],
  // The first of those that moved.
  [
    `${EGYPT}Exports of some items fell, including petroleum products by 12.0% and crude oil by 33.1%.`,
    '12.0',
    { product: 'petroleum products' },
  ],
  [
    `${EGYPT}Imports of raw materials rose by 2.5% in annual terms, of investment goods by 11.2% and of consumer goods by 4.7%.`,
    '11.2',
    { product: 'investment goods' },
  ],
  [`${EGYPT}Non-oil exports excluding re-exports edged up 0.4 percent.`, '0.4', { product: 'non-oil' }],
  [
    `${UK}The value of exports of goods fell by £3.5 billion (11.4%); exports to the EU fell £1.7 billion (11.6%) and to non-EU countries £1.8 billion (11.3%).`,
    '1.8',
    { kind: 'growth', value: -1.8, comparison: 'mom' },
  ],
  [
    `${UK}The trade in goods deficit widened by £4.2 billion to £59.6 billion in Quarter 3.`,
    '59.6',
    { period: month('2025-07', 3) },
  ],
  // A share of the world's trade leaves the text with the trade of its own economy.
  [
    `${INDIA}India's share of global exports was 1.8 percent. Exports to China came to $14.9 billion.`,
    '14.9',
    { reporter: 'IND', partner: 'CHN' },
  ],
  [`${INDIA}India's share of global exports was 1.8 percent.`, '1.8', { product: 'goods', partner: 'IND' }],
  // A group without a code, and each economy in its figures.
  [
    `${G20}In North America, US exports rose by 1.8%.\n\nExports from Canada and Mexico expanded by 2.6% and 4.1%, respectively.`,
    '4.1',
    { reporter: 'MEX', partner: 'WLD' },
  ],
  [
    `${WTO}North American imports surged 13.2% in the first quarter. Trade in AI-related goods rose 20%.`,
    '20%',
    { reporter: 'WLD', product: 'AI-related goods' },
  ],
  [
    `${WTO}The top exporters in 2024 were China (US$3.58 trillion), the European Union excluding intra-EU trade (US$2.80 trillion) and the United States (US$2.06 trillion).`,
    '2.06',
    { reporter: 'USA', flow: 'exports' },
  ],
  // Thousands parted by apostrophes, a currency that is no product, and a run that was over.
  [`${SWISS}Sales to the USA came to CHF 3'912 million.`, 'million', { value: 3912, partner: 'USA' }],
  [`${SWISS}Switzerland exported goods for 1'234'567 francs to Malta.`, 'francs', { value: 1234567 }],
  [
    `${SWISS}After two declines in a row, exports grew by 4.1%.`,
    'two declines',
    { flow: 'exports', period: month('2025-09') },
  ],
  [`${SWISS}Exports in zloty rose 0.4%.`, '0.4', { product: 'goods' }],
  [
    `${SWISS}Gold exports earned 3.5 billion francs from 39 tonnes.`,
    '39 tonnes',
    { product: 'gold', period: month('2025-10') },
  ],
];
