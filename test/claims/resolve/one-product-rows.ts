import type { Claim } from '../../../src/model/claim.js';

/** A text, words of the claim, and what the claim is about. */
export type ProductRow = readonly [text: string, words: string, about: Partial<Claim>];

const title = (words: string, published: string): string => `Title: ${words}\nDate: ${published}\n\n`;

const NORWAY = title('Norwegian economy grows in the second quarter', '2025-08-21');
const GERMANY = title('German GDP shrinks 0.3% in Q2 2025', '2025-08-22');
const SWISS = title('Swiss GDP falls in third quarter', '2025-11-28');
const MEXICO = title("Mexico's economy shrinks in Q3", '2025-11-21');
const IRELAND = title('Ireland: quarterly national accounts Q2 2025', '2025-09-04');
const CHINA = title("China's economy grows 4.8% in Q3", '2025-10-20');
const SLOWS = title('German exports fall as economy slows', '2025-10-09');
const PORTUGAL = title('Portugal: balance of payments, August 2025', '2025-10-20');
const UK = title('UK current account deficit widens', '2025-09-30');
const INDIA = title("India's services exports rise in August", '2025-10-01');
const GEMS = title("India's gem and jewellery shipments shrink", '2025-07-16');
const COPPER = title("Chile's copper exports rise in September", '2025-10-07');
const SEAFOOD = title('Norway seafood exports: Third quarter', '2025-10-06');
const COFFEE = title('ICO: coffee market report, March', '2025-04-07');
const DENMARK = title('Pharmaceuticals lift Danish exports', '2025-08-08');
const VIETNAM = title("Vietnam's key export sectors in the first half", '2025-07-07');
const CANADA = title('Canadian international services trade, June 2025', '2025-08-05');
const BEEF = title('U.S. beef exports struggle in August; pork steady', '2025-10-30');
const REVIEW = title('Thailand: trade review 2024', '2025-03-12');
const TRADE = title('Trade figures', '2025-08-25');
const TOURISM = title('Thailand tourism receipts fall', '2025-10-02');
const EVS = title("China's EV exports surge", '2025-08-11');

export const ONE_PRODUCT_TEXTS: readonly ProductRow[] = [
  // Exports and imports in the accounts of a whole economy are of goods and services.
  [
    `${NORWAY}Mainland GDP rose 0.6 per cent in the second quarter of 2025. Exports rose 2.3 per cent in the quarter.\n\nImports were down 0.9 per cent.`,
    'rose 2.3',
    { product: 'goods_services', flow: 'exports' },
  ],
  [
    `${NORWAY}Mainland GDP rose 0.6 per cent in the second quarter of 2025. Exports rose 2.3 per cent in the quarter.\n\nImports were down 0.9 per cent.`,
    'down 0.9',
    { product: 'goods_services', flow: 'imports' },
  ],
  [
    `${NORWAY}Mainland GDP rose 0.6 per cent in the second quarter of 2025. Traditional goods exports increased 3.1 per cent.`,
    'increased 3.1',
    { product: 'goods' },
  ],
  [
    `${MEXICO}Mexico's GDP fell 0.3% quarter-on-quarter in July-September. Exports rose 4.6% from a year earlier.`,
    'rose 4.6',
    { product: 'goods_services' },
  ],
  [
    `${IRELAND}GDP increased by 0.2% in Q2 2025 compared with Q1. Exports declined by 0.8% while imports grew 6.7%.`,
    'imports grew 6.7',
    { product: 'goods_services' },
  ],
  // Not in a text of the customs, nor where the economy is only a reason.
  [
    `${CHINA}China's economy expanded 4.8 percent in the third quarter. Exports rose 8.3 percent in September, customs data showed.`,
    'rose 8.3',
    { product: 'goods' },
  ],
  [
    `${SLOWS}German exports fell 0.5% in August from the previous month. The economy shrank 0.3% in the second quarter. Imports fell 1.3%.`,
    'fell 1.3',
    { product: 'goods' },
  ],
  // Behind goods and services apart, the other flow is of both.
  [
    `${GERMANY}Germany's gross domestic product fell by 0.3% in the second quarter of 2025. Exports of goods fell by 0.6% while exports of services increased 1.4%. Imports rose by 1.6%.`,
    'rose by 1.6',
    { product: 'goods_services' },
  ],
  [
    `${SWISS}Switzerland's real GDP contracted 0.5% in the third quarter of 2025. Exports of services rose 0.9%. In total, exports decreased by 1.9%.`,
    'decreased by 1.9',
    { product: 'goods_services' },
  ],
  // Accounts that are no trade, and the balance of one service.
  [
    `${PORTUGAL}In the first eight months of 2025, the current and capital accounts showed a surplus of €2.9 billion.`,
    '2.9 billion',
    { product: 'current account' },
  ],
  [
    `${PORTUGAL}In the first eight months of 2025, travel exports came to €19.7 billion. The travel surplus came to €14.5 billion.`,
    '14.5',
    { product: 'travel' },
  ],
  [
    `${UK}The total trade deficit increased to £13.1 billion in the second quarter of 2025 from £8.4 billion. The goods deficit widened to £62.6 billion while the services surplus narrowed to £49.5 billion.`,
    '8.4 billion',
    { product: 'goods_services' },
  ],
  [
    `${INDIA}India's services exports rose 10.2 per cent to $34.06 billion in August. Including merchandise, total exports in August were $69.16 billion.`,
    'were $69.16',
    { product: 'goods_services' },
  ],
  // Who speaks for a trade counts both directions of it.
  [
    `${GEMS}India's gems and jewellery exports fell 16% year-on-year to $1.76 billion in June, the Gem and Jewellery Export Promotion Council said. Imports were down 16.3% at $1.28 billion.`,
    'down 16.3',
    { product: 'gems and jewellery', flow: 'imports' },
  ],
  // What a share is of does not end the product of a text.
  [
    `${COPPER}Chile's copper exports totalled $4.55 billion in September. The red metal made up 53% of the country's total exports of $8.6 billion. In the first nine months, shipments came to $39.4 billion.`,
    '39.4',
    { product: 'copper' },
  ],
  [
    `${DENMARK}Danish pharmaceutical exports grew by 24 percent in the first half of 2025. They amounted to DKK 112 billion and made up a quarter of total goods exports.`,
    'a quarter of',
    { product: 'pharmaceuticals' },
  ],
  [
    `${DENMARK}Danish pharmaceutical exports grew by 24 percent in the first half of 2025. Excluding medicines, goods exports fell 1.3 percent.`,
    'fell 1.3',
    { product: 'goods excluding medicines' },
  ],
  // What is weighed or counted is of the one product of a text, all of it told or not.
  [
    `${title('Crude oil exports from Iraq', '2025-09-02')}Iraq exported an average of 3.38 million barrels per day of crude in August. Total exports for the month came to 104.8 million barrels, bringing in revenue of $7.05 billion.`,
    '104.8',
    { product: 'crude oil' },
  ],
  [
    `${title('Sri Lanka tea exports', '2024-01-22')}Sri Lanka's tea exports totalled 241.9 million kilos in 2023. Iraq remained the top buyer with 34.6 million kilos.`,
    '34.6',
    { product: 'tea', partner: 'IRQ', unit: 'million', currency: null },
  ],
  [
    `${title('Brazil coffee exports', '2025-02-12')}Brazil's coffee exports rose to 3.3 million 60-kg bags in January. Germany took 0.6 million bags.`,
    '3.3 million',
    { product: 'coffee', currency: null },
  ],
  // Where a text on all goods tells one product a paragraph: sales are of it, exports and imports may be of all.
  [
    `${VIETNAM}Vietnam's exports reached $219.8 billion in the first half of 2025.\n\nFootwear exports increased 10.1% to $11.9 billion. Sales to the EU were up 15%.`,
    'up 15',
    { product: 'footwear', partner: 'EU' },
  ],
  [
    `${VIETNAM}Vietnam's exports reached $219.8 billion in the first half of 2025.\n\nFootwear exports increased 10.1% to $11.9 billion. Exports to the EU were up 15%.`,
    'up 15',
    { product: 'goods', partner: 'EU' },
  ],
  [
    `${title("Finland's goods trade", '2025-09-08')}The value of Finland's goods exports fell 1.2 per cent in July. Forest industry products accounted for 16 per cent of exports.`,
    '16 per cent',
    { product: 'forest industry products' },
  ],
  // Both kinds put together, one of them at the head of a sentence, and a place that an other kind holds.
  [
    `${CANADA}In June, monthly service exports were down 0.5% to $18.6 billion.\n\nWhen international trade in goods and services are combined, exports rose 0.6% in June to $80.3 billion, while imports were up 1.1% to $86.8 billion.`,
    'imports were up 1.1',
    { product: 'goods_services' },
  ],
  [
    `${title('Czech external trade and services', '2025-09-12')}In July the surplus of the goods and services balance reached CZK 23.5 billion. In services, credits came to CZK 78.0 billion and debits to CZK 68.6 billion.`,
    '68.6',
    { product: 'services', flow: 'imports' },
  ],
  [
    `${title('Iceland: trade in services', '2025-09-03')}Exports of services amounted to ISK 283 billion in the second quarter of 2025. The largest item in imports was other business services.`,
    'The largest item',
    { product: 'other business services' },
  ],
  // A paragraph that opens with another product than that of the text.
  [
    `${BEEF}Beef exports totaled 83,388 mt in August, down 19% from a year ago.\n\nAugust pork exports reached 224,500 mt, down 1%. Exports to Mexico increased 3% to 98,000 mt.`,
    'increased 3',
    { product: 'pork', partner: 'MEX' },
  ],
  [
    `${BEEF}Beef exports totaled 83,388 mt in August, down 19% from a year ago. Exports to Mexico increased 3%.`,
    'increased 3',
    { product: 'beef', partner: 'MEX' },
  ],
  // What makers sold, what another economy buys, and what an export value is of.
  [
    `${title('VDMA: machinery exports to US slump', '2025-09-23')}German mechanical engineering companies exported goods worth 48.6 billion euros in the second quarter of 2025. Deliveries to China shrank 10.5 percent.`,
    'shrank 10.5',
    { product: 'machinery', partner: 'CHN' },
  ],
  [
    `${title('Rare earth exports from China fall back', '2025-10-20')}China's exports of rare earths dropped 6.1% in September. Japan's purchases declined 4%. Over the first nine months, exports were down 7.5%.`,
    'down 7.5',
    { product: 'rare earths' },
  ],
  [
    `${title('Trade in September', '2025-10-08')}The export value of Dutch flowers and plants rose by 2.3% in September.`,
    'rose by 2.3',
    { product: 'flowers and plants' },
  ],
  [
    `${title('Timber', '2025-08-05')}New Zealand's log exports rose 6% in the first half of 2025. China remains the largest market, with 93% of volume.`,
    'rose 6',
    { product: 'logs' },
  ],
  // Headings that name products, one of them alone, and both ways of one trade.
  [
    `${REVIEW}Total agricultural exports amounted to $18.2 billion in 2024.\n\nRice\n\nExports rose 13% to 9.95 million tonnes.\n\nTapioca products\n\nThe value of exports was $3.1 billion.`,
    'rose 13',
    { product: 'rice' },
  ],
  [
    `${REVIEW}Total agricultural exports amounted to $18.2 billion in 2024.\n\nRice\n\nExports rose 13% to 9.95 million tonnes.\n\nTapioca products\n\nThe value of exports was $3.1 billion.`,
    '3.1 billion',
    { product: 'tapioca products' },
  ],
  [
    `${title('Trade in July', '2025-08-08')}Exports rose 2% to $18.2 billion in July.\n\nServices\n\nExports came to $5.1 billion.\n\nGoods\n\nImports came to $9.4 billion.`,
    '5.1',
    { product: 'services' },
  ],
  [
    `${REVIEW}Exports amounted to $18.2 billion in 2024.\n\nRice\n\nExports to China rose 13%.`,
    'rose 13',
    { product: 'goods' },
  ],
  [
    `${title('EU trade in fertilisers: main partners', '2025-06-05')}In 2024, the EU imported fertilisers worth €7.9 billion. Exports fell 3%.\n\nRussia was the main origin of imports with 25%.`,
    '25%',
    { product: 'fertilisers', partner: 'RUS' },
  ],
  // A sector whose exports are told, and parts of an economy that trade any goods.
  [
    `${TRADE}The furniture industry reported exports of $3 billion in 2024, up 5%.`,
    '3 billion',
    { product: 'furniture' },
  ],
  [
    `${TRADE}The Philippine IT and business process management industry expects export revenue of $40 billion in 2025.`,
    '40 billion',
    { product: 'IT and business process management' },
  ],
  [`${TRADE}The private sector recorded exports of $3 billion in 2024.`, '3 billion', { product: 'goods' }],
  [
    `${TRADE}Saudi Arabia's non-oil exports including re-exports rose 22 percent in June.`,
    'rose 22',
    { product: 'non-oil' },
  ],
  // A headline that opens with all trade and goes on with services.
  [
    `${title('US trade deficit narrows; services surplus shrinks', '2025-06-05')}The U.S. trade deficit narrowed to $61.6 billion in April. Exports rose 3.0% to $289.4 billion. Goods exports increased 3.4% to $190.5 billion.`,
    'rose 3.0',
    { product: 'goods_services' },
  ],
  [
    `${title("Türkiye's tourism income rises in third quarter", '2025-10-31')}Türkiye's tourism income increased 3.9% to $24.3 billion in the third quarter.`,
    '24.3',
    { product: 'tourism', flow: 'exports' },
  ],
  // Firms by their initials are no product, and who buys a part of the goods is the other side.
  [
    `${EVS}China's EV exports rose 85 percent to 225,000 units in July. BYD accounted for 36 percent of exports.`,
    '36 percent',
    { product: 'EV', kind: 'share' },
  ],
  [
    `${EVS}China's EV exports rose 85 percent to 225,000 units in July. LNG accounted for 10 percent of exports.`,
    '10 percent',
    { product: 'LNG' },
  ],
  [
    `${title("Kenya's flower exports", '2025-08-19')}Kenya's flower exports rose 6% in 2024. The Netherlands bought nearly half of the flowers.`,
    'half of the flowers',
    { product: 'flowers', reporter: 'KEN', partner: 'NLD', flow: 'exports' },
  ],
  // The label of a paragraph, and one sort among others.
  [
    `${SEAFOOD}Norway exported seafood worth NOK 46.2 billion in the third quarter of 2025.\n\nFresh cod: exports fell 9 per cent to NOK 310 million.`,
    'fell 9',
    { product: 'fresh cod' },
  ],
  [
    `${COFFEE}Global exports of green beans in February 2025 totalled 9.5 million bags. The coffee year began in October. Coffee prices rose. Africa's exports rose 18.3%.\n\nExports of soluble coffee rose 6.2%. Brazil was the largest exporter of soluble coffee.`,
    'rose 18.3',
    { product: 'green beans' },
  ],
];

/** What stands beside figures of trade and is none: a text, and words that no claim may hold. */
export const NO_TRADE: readonly (readonly [text: string, words: string])[] = [
  [
    `${TOURISM}Thailand earned 1.1 trillion baht from foreign tourists in the first nine months. Arrivals fell 7.6% to 24.1 million.`,
    '24.1',
  ],
  [
    `${TOURISM}Thailand earned 1.1 trillion baht from foreign tourists in the first nine months. Chinese visitors declined 35% to 3.4 million.`,
    '3.4',
  ],
  [`${TOURISM}Thailand's tourism receipts fell 5.8% in the first nine months. Total nights spent increased 7%.`, '7%'],
  [`${MEXICO}Mexico's GDP fell 0.3% in the third quarter. Exports rose 4.6%. Private consumption was up 0.9%.`, '0.9'],
  [
    `${TRADE}Lebanon's tourism receipts fell by 30% to $3.8 billion in 2024. Remittance inflows were stable at $6.0 billion.`,
    '6.0',
  ],
];
