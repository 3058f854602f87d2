import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** A product or a class of traders that a headline or a sentence names, and what is said next of single partners and periods. */
const WORDINGS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'U.S. agricultural exports reached $153.1 billion in 2017, up 3.0 percent. Exports to Mexico grew 4.0 percent to $18.7 billion. India showed the fastest growth, 31.6 percent, to $1.9 billion.',
    { '4': 'agricultural', '153.1': 'agricultural', '18.7': 'agricultural', '31.6': 'agricultural' },
  ],
  [
    "Iran's non-oil trade came to $35.4 billion in the four months.\n\nChina was the top destination: it bought goods for $4.64 billion. Iraq followed with $2.93 billion.\n\nAs for imports, the leading sources were the UAE with $5.82 billion and Turkey with $2.09 billion.",
    { '35.4': 'non-oil', '4.64': 'non-oil', '2.93': 'non-oil', '5.82': 'non-oil', '2.09': 'non-oil' },
  ],
  [
    'Exports by private companies in China rose 3.6 percent to 1.21 trillion yuan in January and February. Their imports jumped by 6.2 percent to 632 billion yuan.',
    { '632': 'private companies', '3.6': 'private companies', '1.21': 'private companies', '6.2': 'private companies' },
  ],
  [
    "China's private enterprises saw foreign trade grow 9.2 percent to 5.7 trillion yuan in the first quarter. Their exports rose 11.3 percent to 3.9 trillion yuan, and their imports 4.6 percent to 1.8 trillion yuan.",
    {
      '9.2': 'private enterprises',
      '11.3': 'private enterprises',
      '3.9': 'private enterprises',
      '4.6': 'private enterprises',
      '1.8': 'private enterprises',
    },
  ],
  [
    "Germany's exports of machinery fell 6.2 percent to 95.1 billion euros in the first half of 2020. Deliveries to China were down 2.4 percent, those to the United States 9.4 percent.",
    { '6.2': 'machinery', '95.1': 'machinery', '2.4': 'machinery', '9.4': 'machinery' },
  ],
  [
    "The gain came from basic goods, exports of which grew 10.2% in the third week. Brazil's sales of semi-finished goods abroad rose 7.4%. Those of finished goods, by contrast, fell 10.7%.",
    { '10.2': 'basic goods', '7.4': 'semi-finished goods', '10.7': 'finished goods' },
  ],
  [
    "Vietnam's seafood exports reached $9.2 billion in 2023. The US was the largest market, buying $1.56 billion, down 26 percent. Japan came second with $1.51 billion.",
    { '26': 'seafood', '9.2': 'seafood', '1.56': 'seafood', '1.51': 'seafood' },
  ],
  [
    "Kenya's tea exports rose 16 percent to 180.6 billion shillings in 2023. Pakistan took tea worth 60 billion shillings. Sales to Egypt fell 5 percent to 24 billion shillings.",
    { '5': 'tea', '16': 'tea', '24': 'tea', '60': 'tea' },
  ],
  [
    'Title: Australian wine exports fall\n\nAustralian wine exports declined 26 percent to A$2.08 billion in the year to March 2022. Exports to mainland China fell to A$24 million. Shipments to the UK dropped 9 percent, and those to the US rose 4 percent.',
    { '4': 'wine', '9': 'wine', '24': 'wine', '26': 'wine' },
  ],
  [
    "Korea's semiconductor exports fell 23.7 percent to $98.6 billion in 2023. Shipments to China plunged 31 percent. Total exports were down 7.4 percent at $632.7 billion.",
    { '31': 'semiconductors', '23.7': 'semiconductors', '7.4': 'goods', '632.7': 'goods' },
  ],
  [
    'Exports of cars from Turkey grew 12 percent to $9.8 billion in 2019. Germany was the biggest buyer with $1.9 billion, followed by France with $1.4 billion and Italy with $1.1 billion.',
    { '12': 'cars', '1.9': 'cars', '1.4': 'cars', '1.1': 'cars' },
  ],
  [
    'Airbus deliveries help explain the swing. In March 2015 France sold 21 Airbus planes, worth 2.14 billion euros, after 1.6 billion in February.',
    { '2.14': 'airbus planes' },
  ],
  [
    'Exports of services from India rose 11 percent to $27.8 billion in December. Imports went up 6 percent to $13.2 billion, which left a surplus of $14.6 billion.',
    { '6': 'services', '11': 'services', '27.8': 'services', '13.2': 'services', '14.6': 'services' },
  ],
  [
    'World merchandise trade fell 1.2 percent in 2023. Services trade told another story. Exports grew 8.3 percent, and imports 9.1 percent.',
    { '1.2': 'goods', '8.3': 'services', '9.1': 'services' },
  ],
  [
    'Canadian trade in goods and services\n\nThe value of exports of goods and services was C$64.1 billion in May. Imports came to C$65.2 billion. The deficit widened to C$1.1 billion.',
    { '64.1': 'goods_services', '65.2': 'goods_services', '1.1': 'goods_services' },
  ],
  [
    "Chile's copper exports amounted to $3.9 billion in March. China bought 58 percent of it. A year earlier, sales had been $4.4 billion.",
    { '58': 'copper', '3.9': 'copper', '4.4': 'copper' },
  ],
  [
    'Agricultural trade between Ukraine and the EU grew last year. Exports totaled $7.4 billion, 34 percent more than in 2020, while imports reached $3.4 billion.',
    { '34': 'agricultural', '7.4': 'agricultural', '3.4': 'agricultural' },
  ],
  [
    "Thailand's rice exports dropped 25 percent to 5.7 million tonnes in 2020. In value they declined 11 percent to $3.7 billion. South Africa was the top buyer, followed by the U.S. with $660 million.",
    { '11': 'rice', '25': 'rice', '660': 'rice', '5.7': 'rice', '3.7': 'rice' },
  ],
  [
    "Pakistan's textile exports fell 14.6 percent to $16.5 billion in fiscal 2023. Overall exports were down 12.7 percent at $27.7 billion.",
    { '14.6': 'textiles', '16.5': 'textiles', '12.7': 'goods', '27.7': 'goods' },
  ],
  [
    "Peru's farm exports hit $10.2 billion in 2023. They were 3 percent higher than a year earlier. Blueberries led with $1.7 billion. The United States took 35 percent of all agricultural shipments.",
    { '3': 'agricultural products', '10.2': 'agricultural products', '1.7': 'blueberries' },
  ],
  [
    'Fishery exports\n\nNorway exported salmon worth 122.5 billion kroner in 2023, up 16 percent. To Poland it sold for 14.1 billion kroner and to France for 11.2 billion kroner.',
    { '16': 'salmon', '122.5': 'salmon', '14.1': 'salmon', '11.2': 'salmon' },
  ],
  [
    'Non-oil domestic exports from Singapore fell 1.5 percent in December. Electronic NODX declined 11.7 percent. Shipments to Malaysia were down 9.5 percent.',
    { '1.5': 'non-oil domestic', '11.7': 'electronic non-oil domestic exports', '9.5': 'non-oil domestic' },
  ],
  [
    'Exports of steel from China climbed 36 percent to 90 million tonnes in 2023. In value terms they fell 8 percent to $84.6 billion. Vietnam took 11 percent more than the year before.',
    { '8': 'steel', '11': 'steel', '36': 'steel', '90': 'steel', '84.6': 'steel' },
  ],
  [
    'Title: Swiss watch exports set a record\n\nExports rose by 7.6% in 2023 to 26.7 billion francs. Shipments to the US grew 7.0% and those to China 7.6%. Hong Kong rose 23.4%.',
    { '7': 'watches', '7.6': 'watches', '26.7': 'watches', '23.4': 'watches' },
  ],
  [
    "Title: Indonesia's palm oil shipments slump\n\nExports fell 15 percent to 26.3 million tonnes last year. Shipments to India were down 5 percent. Revenue shrank to $23 billion.",
    { '5': 'palm oil', '15': 'palm oil', '23': 'palm oil', '26.3': 'palm oil' },
  ],
  [
    "Brazil exported beef worth $10.5 billion in 2023. China was the main market. It took beef for $5.7 billion, 28 percent less than in 2022. Sales to the United States fell to $1.1 billion. Brazil's total exports, however, rose 1.7 percent to $339.7 billion.",
    { '28': 'beef', '10.5': 'beef', '5.7': 'beef', '1.1': 'beef', '1.7': 'goods', '339.7': 'goods' },
  ],
  [
    'Imports of crude oil into Japan cost 11.3 trillion yen in 2023. Supplies from Saudi Arabia came to 4.6 trillion yen. Those from the UAE were worth 4.3 trillion yen.',
    { '11.3': 'crude oil', '4.6': 'crude oil', '4.3': 'crude oil' },
  ],
  [
    "China's exports of rare earths totalled 5,200 tonnes in May. Exports to Japan rose 12 percent, to the United States 8 percent.",
    { '8': 'rare earths', '12': 'rare earths' },
  ],
  [
    "Bangladesh's knitwear exports grew 8.8 percent to $27.7 billion. Woven garments earned $20.3 billion. Together the two brought $47.4 billion, or 85 percent of all exports.",
    { '8.8': 'knitwear', '27.7': 'knitwear', '20.3': 'woven garments' },
  ],
  [
    'The U.S. services surplus was $24.1 billion in May. Exports increased 0.9 percent to $82.2 billion; imports were $58.1 billion.',
    { '24.1': 'services', '0.9': 'services', '82.2': 'services', '58.1': 'services' },
  ],
  [
    'Trade in cultural goods between the EU and the rest of the world was worth 59 billion euros in 2022. Exports amounted to 31.1 billion euros, imports to 27.9 billion euros, so that the surplus was 3.2 billion euros.',
    { '59': 'cultural goods', '31.1': 'cultural goods', '27.9': 'cultural goods', '3.2': 'cultural goods' },
  ],
  [
    "The EU's trade in high-tech products ended 2022 with a deficit. Exports were worth 446 billion euros. Imports amounted to 479 billion euros.",
    { '446': 'high-tech products', '479': 'high-tech products' },
  ],
  [
    'French exports of wines and spirits slipped 5.9 percent to 16.2 billion euros in 2023. The United States bought for 3.6 billion euros, down 22 percent. Sales in China were off 20 percent at 1.2 billion.',
    {
      '20': 'wines and spirits',
      '22': 'wines and spirits',
      '5.9': 'wines and spirits',
      '16.2': 'wines and spirits',
      '3.6': 'wines and spirits',
    },
  ],
  [
    'Exports of diamonds from Botswana fell 24 percent in 2023. Belgium took 30 percent of them, the UAE 28 percent. Imports of diamonds were $1.1 billion. Total imports came to $6.4 billion.',
    { '24': 'diamonds', '28': 'diamonds', '30': 'diamonds', '1.1': 'diamonds', '6.4': 'goods' },
  ],
  [
    'The UK sold goods worth 31 billion pounds in May. In services, exports came to 38 billion pounds and imports to 24 billion pounds. The services surplus was 14 billion pounds.',
    { '14': 'services', '24': 'services', '31': 'goods', '38': 'services' },
  ],
  [
    "China's foreign-invested enterprises exported goods worth $1.1 trillion in 2022. Their share in total exports was 31 percent. State-owned enterprises imported for $680 billion, up 6 percent.",
    {
      '6': 'state-owned enterprises',
      '31': 'foreign-invested enterprises',
      '680': 'state-owned enterprises',
      '1.1': 'foreign-invested enterprises',
    },
  ],
  [
    'Vietnamese timber exports to the US were worth $7.3 billion last year, 15 percent less than in 2022. Those to Japan came to $1.6 billion and those to South Korea to $797 million.',
    { '15': 'timber', '797': 'timber', '7.3': 'timber', '1.6': 'timber' },
  ],
  [
    'The trade in oil between Russia and India has boomed. Russian exports to India reached $48.6 billion in fiscal 2023/24. The year before they had been $31 billion.',
    { '31': 'oil', '48.6': 'oil' },
  ],
  [
    'Agricultural exports from New Zealand eased. Dairy products fetched NZ$1.9 billion in March, down 5.1 percent. Exports of meat fell 12 percent to NZ$870 million. To China, meat exports were 34 percent down.',
    { '12': 'meat', '34': 'meat', '870': 'meat', '1.9': 'dairy products', '5.1': 'dairy products' },
  ],
  [
    'Trade in services between China and the world grew 10 percent to 6.6 trillion yuan in 2023. Exports went down 5.8 percent, imports up 24.4 percent. The deficit reached 1.2 trillion yuan.',
    { '10': 'services', '6.6': 'services', '5.8': 'services', '24.4': 'services', '1.2': 'services' },
  ],
  [
    "Ireland's exports of medical and pharmaceutical products decreased by 13 percent to 5.1 billion euros in November. Exports to the US of these products fell 30 percent. Exports of goods as a whole were 17.3 billion euros.",
    {
      '13': 'medical and pharmaceutical products',
      '30': 'medical and pharmaceutical products',
      '5.1': 'medical and pharmaceutical products',
      '17.3': 'goods',
    },
  ],
  [
    'Exports of electric cars from China more than doubled to $34.2 billion in 2023. Belgium, the largest market, bought for $4.7 billion. Exports to Russia rose sevenfold. Exports of all cars came to $101.6 billion.',
    { '34.2': 'electric cars', '4.7': 'electric cars' },
  ],
  [
    'General trade, which made up 64.9 percent of the total, grew 4.3 percent to 27.1 trillion yuan in China. Exports under it rose 4.3 percent to 15.5 trillion yuan. Processing trade fell 6.8 percent.',
    { '64.9': 'general trade', '27.1': 'general trade', '15.5': 'general trade', '6.8': 'processing trade' },
  ],
];

describe('the product that a text goes on about', () => {
  it.each(WORDINGS)('%s', (text, wanted) => {
    const claims = claimsOf(text, '2024-03-09');
    for (const [number, product] of Object.entries(wanted)) {
      const claim = claims.find(({ value }) => value !== null && Math.abs(value) === Number(number));
      expect(claim?.product, number).toBe(product);
    }
  });
});
