import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Short reports on the trade of many countries, each with the kind, the sign and the product of its numbers. */
const WORDINGS: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, unknown>>>>])[] = [
  [
    "Title: Ecuador's banana exports dip\nDate: 2024-03-09\n\nEcuador shipped 355 million boxes of bananas worth $3.8 billion in 2023, the exporters' body said. The EU took 28 percent. Sales to Russia shrank 9 percent, while the Middle East bought 14 percent more.",
    {
      '9': { kind: 'growth', value: -9, product: 'bananas' },
      '14': { kind: 'growth', value: 14, product: 'bananas' },
      '28': { kind: 'share', value: 28, product: 'bananas' },
      '3.8': { kind: 'level', value: 3.8, product: 'bananas' },
    },
  ],
  [
    "Title: Mobile phones lift India's exports\nDate: 2024-03-09\n\nIndia's merchandise exports rose 3.1 percent to $36.9 billion in January. Electronic goods were up 9.3 percent. Engineering goods rose 4.2 percent to $8.8 billion, while gems and jewellery slipped 1.3 percent.",
    {
      '3.1': { kind: 'growth', value: 3.1, product: 'goods' },
      '36.9': { kind: 'level', value: 36.9, product: 'goods' },
      '9.3': { kind: 'growth', value: 9.3, product: 'electronic goods' },
      '4.2': { kind: 'growth', value: 4.2, product: 'engineering goods' },
      '8.8': { kind: 'level', value: 8.8, product: 'engineering goods' },
      '1.3': { kind: 'growth', value: -1.3, product: 'gems and jewellery' },
    },
  ],
  [
    'Iceland exported marine products for ISK 352 billion in 2023, 0.2% less than in 2022. Industrial products accounted for 54% of exports; aluminium exports fell 22%.',
    {
      '22': { kind: 'growth', value: -22, product: 'aluminium' },
      '54': { kind: 'share', value: 54, product: 'industrial products' },
      '352': { kind: 'level', value: 352, product: 'marine products' },
      '0.2': { kind: 'growth', value: -0.2, product: 'marine products' },
    },
  ],
  [
    "Japan's car exports to the U.S. jumped 37.9 percent in January. Chip-making equipment shipments to China rose 82 percent. Overall exports to China were up 29.2 percent.",
    {
      '82': { kind: 'growth', value: 82, product: 'chip-making equipment' },
      '37.9': { kind: 'growth', value: 37.9, product: 'cars' },
      '29.2': { kind: 'growth', value: 29.2, product: 'goods' },
    },
  ],
  [
    'Exports of services rose 9.1% to €61.2 billion in Spain, driven by tourism. Tourism receipts alone were €27 billion. Imports of services were up 4.4%, leaving a surplus of €30 billion.',
    {
      '27': { kind: 'level', value: 27, product: 'tourism' },
      '30': { kind: 'balance', value: 30, product: 'services' },
      '9.1': { kind: 'growth', value: 9.1, product: 'services' },
      '61.2': { kind: 'level', value: 61.2, product: 'services' },
      '4.4': { kind: 'growth', value: 4.4, product: 'services' },
    },
  ],
  [
    'Title: U.S. wheat sales abroad at low\nDate: 2024-03-09\n\nAmerican farmers sold $6.1 billion worth of wheat abroad in 2023. It was 24 percent less than the year before. Mexico, the biggest customer, paid $1.2 billion.',
    {
      '24': { kind: 'growth', value: -24, product: 'wheat' },
      '6.1': { kind: 'level', value: 6.1, product: 'wheat' },
      '1.2': { kind: 'level', value: 1.2, product: 'wheat' },
    },
  ],
  [
    "Tunisia's olive oil exports brought in 2,255 million dinars in three months, up 71.6 percent in value. Spain and Italy took most of it. The food trade balance showed a surplus of 681 million dinars.",
    {
      '681': { kind: 'balance', value: 681, product: 'food' },
      '2255': { kind: 'level', value: 2255, product: 'olive oil' },
      '71.6': { kind: 'growth', value: 71.6, product: 'olive oil' },
    },
  ],
  [
    'Finnish exports fell 8.7 per cent in 2023. Exports of forest industry products decreased by 16.6 per cent, those of chemical products by 22.8 per cent. In the metal and engineering group the drop was 2.1 per cent.',
    {
      '8.7': { kind: 'growth', value: -8.7, product: 'goods' },
      '16.6': { kind: 'growth', value: -16.6, product: 'forest industry products' },
      '22.8': { kind: 'growth', value: -22.8, product: 'chemical products' },
      '2.1': { kind: 'growth', value: -2.1, product: 'metal and engineering' },
    },
  ],
  [
    'Danish exports of goods fell by DKK 4.3 bn. or 6.1% in January. The decline was mainly due to medicine. Exports of medicine were down DKK 3.0 bn. Sea transport, a service, fell 4%.',
    {
      '3': { kind: 'growth', value: -3, product: 'medicines' },
      '4': { kind: 'growth', value: -4, product: 'sea transport' },
      '4.3': { kind: 'growth', value: -4.3, product: 'goods' },
      '6.1': { kind: 'growth', value: -6.1, product: 'goods' },
    },
  ],
  [
    "Hungary's food industry exported goods worth €12.9 billion, 3 percent less than in 2022. Imports of the sector came to €9.1 billion.",
    {
      '3': { kind: 'growth', value: -3, product: 'food' },
      '12.9': { kind: 'level', value: 12.9, product: 'food' },
      '9.1': { kind: 'level', value: 9.1, product: 'food' },
    },
  ],
  [
    "Among South Africa's exports, vehicles fell R5.1 billion (22%), base metals R1.9 billion (9%) and precious metals R4.4 billion (12%).",
    {
      '9': { kind: 'growth', value: -9, product: 'base metals' },
      '12': { kind: 'growth', value: -12, product: 'precious metals' },
      '22': { kind: 'growth', value: -22, product: 'vehicles' },
      '5.1': { kind: 'growth', value: -5.1, product: 'vehicles' },
      '1.9': { kind: 'growth', value: -1.9, product: 'base metals' },
      '4.4': { kind: 'growth', value: -4.4, product: 'precious metals' },
    },
  ],
  [
    'The Canadian surplus narrowed by C$0.8 billion. Behind it stood a decline of 5.6% in energy exports and a rise of 3.2% in imports of cars.',
    {
      '0.8': { kind: 'growth', value: -0.8, product: 'goods' },
      '5.6': { kind: 'growth', value: -5.6, product: 'energy' },
      '3.2': { kind: 'growth', value: 3.2, product: 'cars' },
    },
  ],
  [
    'Chilean copper shipments were valued at $4.0 billion, a 10.7% drop; lithium carbonate at $0.2 billion, a 77% drop.',
    {
      '4': { kind: 'level', value: 4, product: 'copper' },
      '77': { kind: 'growth', value: -77, product: 'lithium carbonate' },
      '10.7': { kind: 'growth', value: -10.7, product: 'copper' },
      '0.2': { kind: 'level', value: 0.2, product: 'lithium carbonate' },
    },
  ],
  [
    "Cambodia's GFT exports (garments, footwear and travel goods) reached $11 billion, down 12.3%. Garments made up $7.8 billion of the total.",
    {
      '11': { kind: 'level', value: 11 },
      '12.3': { kind: 'growth', value: -12.3 },
      '7.8': { kind: 'level', value: 7.8, product: 'garments' },
    },
  ],
  [
    'Laos sold electricity to its neighbours for $2.4 billion in 2023. Thailand paid for the bulk, $2.1 billion. Mining exports came to $1.3 billion.',
    {
      '2.4': { kind: 'level', value: 2.4, product: 'electricity' },
      '2.1': { kind: 'level', value: 2.1, product: 'electricity' },
      '1.3': { kind: 'level', value: 1.3, product: 'mining' },
    },
  ],
  [
    'Uganda earned Shs 420 billion from coffee in January. The country also exported gold worth Shs 700 billion, fish worth Shs 45 billion, and maize worth Shs 30 billion.',
    {
      '30': { kind: 'level', value: 30, product: 'maize' },
      '45': { kind: 'level', value: 45, product: 'fish' },
      '420': { kind: 'level', value: 420, product: 'coffee' },
      '700': { kind: 'level', value: 700, product: 'gold' },
    },
  ],
  [
    'Consumer goods led the fall in U.S. imports, dropping $2.7 billion; capital goods were $1.1 billion higher and food $0.2 billion lower.',
    {
      '2.7': { kind: 'growth', value: -2.7, product: 'consumer goods' },
      '1.1': { kind: 'growth', value: 1.1, product: 'capital goods' },
      '0.2': { kind: 'growth', value: -0.2, product: 'food' },
    },
  ],
  [
    'New Zealand dairy exports to China were worth NZ$5.9 billion, a fifth down on 2022. Kiwifruit sales there rose 6 percent to NZ$0.7 billion.',
    {
      '6': { kind: 'growth', value: 6, product: 'kiwifruit' },
      '5.9': { kind: 'level', value: 5.9, product: 'dairy' },
      '0.7': { kind: 'level', value: 0.7, product: 'kiwifruit' },
    },
  ],
  [
    'Exports of goods and services from Ireland came to €669 billion in 2023. Those of services were €350 billion; those of goods €319 billion.',
    {
      '319': { kind: 'level', value: 319, product: 'goods' },
      '350': { kind: 'level', value: 350, product: 'services' },
      '669': { kind: 'level', value: 669, product: 'goods_services' },
    },
  ],
  [
    'Goods exports from Australia were down 2.2 per cent, led by a 14 per cent plunge in coal. Iron ore edged 0.6 per cent higher.',
    {
      '14': { kind: 'growth', value: -14, product: 'coal' },
      '2.2': { kind: 'growth', value: -2.2, product: 'goods' },
      '0.6': { kind: 'growth', value: 0.6, product: 'iron ore' },
    },
  ],
  [
    "Singapore's NODX grew 16.8 percent in January. Non-electronics were up 21.5 percent; within them, specialised machinery gained 46.3 percent and pharmaceuticals lost 9.4 percent.",
    {
      '16.8': { kind: 'growth', value: 16.8, product: 'non-oil domestic exports' },
      '21.5': { kind: 'growth', value: 21.5, product: 'non-electronic non-oil domestic exports' },
      '46.3': { kind: 'growth', value: 46.3, product: 'specialised machinery' },
      '9.4': { kind: 'growth', value: -9.4, product: 'pharmaceuticals' },
    },
  ],
  [
    'Exports of Swiss cheese fell 2.9 percent in volume. In francs they were worth 730 million, 2.1 percent down. Exports to Germany dropped 5 percent.',
    {
      '5': { kind: 'growth', value: -5, product: 'cheese' },
      '730': { kind: 'level', value: 730, product: 'cheese' },
      '2.9': { kind: 'growth', value: -2.9, product: 'cheese' },
      '2.1': { kind: 'growth', value: -2.1, product: 'cheese' },
    },
  ],
  [
    'Russian oil and gas revenues fell 24 percent. Exports of other goods rose 2 percent, the customs service said. Total exports came to $425 billion.',
    { '2': { kind: 'growth', value: 2 }, '425': { kind: 'level', value: 425, product: 'goods' } },
  ],
  [
    'Thai exports of rubber rose 31.3 per cent and of computers 32.2 per cent, but shipments of cars contracted by 5.8 per cent. Agricultural products overall grew 9.2 per cent.',
    {
      '31.3': { kind: 'growth', value: 31.3, product: 'rubber' },
      '32.2': { kind: 'growth', value: 32.2, product: 'computers' },
      '5.8': { kind: 'growth', value: -5.8, product: 'cars' },
      '9.2': { kind: 'growth', value: 9.2, product: 'agricultural products' },
    },
  ],
  [
    "Norway's exports of natural gas were NOK 34.4 billion, a decrease of 66.7 per cent from January 2023. For crude oil, the export value was NOK 44.5 billion, up 2.9 per cent. Mainland exports fell 6.1 per cent.",
    {
      '34.4': { kind: 'level', value: 34.4, product: 'natural gas' },
      '66.7': { kind: 'growth', value: -66.7, product: 'natural gas' },
      '44.5': { kind: 'level', value: 44.5, product: 'crude oil' },
      '2.9': { kind: 'growth', value: 2.9, product: 'crude oil' },
      '6.1': { kind: 'growth', value: -6.1, product: 'mainland' },
    },
  ],
  [
    "Israel's exports of diamonds tumbled by 30 percent, high-tech exports by 4 percent. Medicines, the exception, added 8 percent.",
    {
      '4': { kind: 'growth', value: -4, product: 'high-tech' },
      '8': { kind: 'growth', value: 8, product: 'medicines' },
      '30': { kind: 'growth', value: -30, product: 'diamonds' },
    },
  ],
  [
    "Paraguay's maquila exports totaled $86 million, 7 percent more. Auto parts had a share of 28 percent, clothing and textiles 14 percent and aluminium products 12 percent.",
    {
      '7': { kind: 'growth', value: 7, product: 'maquila' },
      '12': { kind: 'share', value: 12, product: 'aluminium products' },
      '14': { kind: 'share', value: 14, product: 'clothing and textiles' },
      '28': { kind: 'share', value: 28, product: 'auto parts' },
      '86': { kind: 'level', value: 86, product: 'maquila' },
    },
  ],
  [
    "Sri Lanka's merchandise exports were $971 million in January, flat on the year. Tea earned $112 million, 11 percent up; rubber products $76 million, 4 percent down; and coconut products $30 million, 20 percent up.",
    {
      '4': { kind: 'growth', value: -4, product: 'rubber products' },
      '11': { kind: 'growth', value: 11, product: 'tea' },
      '20': { kind: 'growth', value: 20, product: 'coconut products' },
      '30': { kind: 'level', value: 30, product: 'coconut products' },
      '76': { kind: 'level', value: 76, product: 'rubber products' },
      '112': { kind: 'level', value: 112, product: 'tea' },
      '971': { kind: 'level', value: 971, product: 'goods' },
    },
  ],
  [
    'Pakistan imported 1.7 million tonnes of palm oil for $1.5 billion in seven months. Soybean oil cost it $98 million. Tea imports were $395 million, down 1 percent.',
    {
      '1': { kind: 'growth', value: -1, product: 'tea' },
      '98': { kind: 'level', value: 98, product: 'soybean oil' },
      '395': { kind: 'level', value: 395, product: 'tea' },
      '1.5': { kind: 'level', value: 1.5, product: 'palm oil' },
    },
  ],
  [
    "Peru's agro-exports hit $10.5 billion. Grapes came first ($1.8 billion), blueberries second ($1.7 billion) and avocados third ($0.9 billion).",
    {
      '10.5': { kind: 'level', value: 10.5, product: 'agricultural products' },
      '1.8': { kind: 'level', value: 1.8, product: 'grapes' },
      '1.7': { kind: 'level', value: 1.7, product: 'blueberries' },
      '0.9': { kind: 'level', value: 0.9, product: 'avocados' },
    },
  ],
  [
    "Morocco's phosphate and derivatives exports fell 34.1% to MAD 76.1 billion. The automotive sector, by contrast, set a record at MAD 141.8 billion, 27.4% above 2022. Textiles and leather made MAD 46.2 billion (+4.9%).",
    {
      '34.1': { kind: 'growth', value: -34.1, product: 'phosphate and derivatives' },
      '76.1': { kind: 'level', value: 76.1, product: 'phosphate and derivatives' },
      '141.8': { kind: 'level', value: 141.8, product: 'automotive' },
      '27.4': { kind: 'growth', value: 27.4, product: 'automotive' },
      '46.2': { kind: 'level', value: 46.2, product: 'textiles and leather' },
      '4.9': { kind: 'growth', value: 4.9, product: 'textiles and leather' },
    },
  ],
  [
    "Colombia's external sales of fuels fell 25.5 percent. Manufactures were 6.6 percent down, farm products, food and beverages 11.1 percent. The group of other sectors gained 31 percent.",
    {
      '25.5': { kind: 'growth', value: -25.5, product: 'fuels' },
      '6.6': { kind: 'growth', value: -6.6, product: 'manufactures' },
      '11.1': { kind: 'growth', value: -11.1, product: 'farm products, food and beverages' },
    },
  ],
  [
    "Trade in agricultural products between China and Latin America nearly doubled in five years to $65 billion. China's imports were $62 billion of that.",
    {
      '62': { kind: 'level', value: 62, product: 'agricultural products' },
      '65': { kind: 'level', value: 65, product: 'agricultural products' },
    },
  ],
  [
    "Italy's machinery makers sold €100 billion worth of equipment abroad, 2% more. Germany took €10.4 billion.",
    { '2': { kind: 'growth', value: 2 }, '100': { kind: 'level', value: 100 }, '10.4': { kind: 'level', value: 10.4 } },
  ],
  [
    'Estonian exports declined 16%. Mineral products fell by €1.1 billion, wood and articles of wood by €0.5 billion, and electrical equipment by €0.2 billion.',
    {
      '16': { kind: 'growth', value: -16, product: 'goods' },
      '1.1': { kind: 'growth', value: -1.1, product: 'mineral products' },
      '0.5': { kind: 'growth', value: -0.5, product: 'wood and articles of wood' },
      '0.2': { kind: 'growth', value: -0.2, product: 'electrical equipment' },
    },
  ],
];

describe('products and changes as houses of many kinds print them', () => {
  it.each(WORDINGS)('%s', (text, wanted) => {
    const claims = claimsOf(text, '2024-03-09');
    for (const [number, fields] of Object.entries(wanted)) {
      const claim = claims.find(({ value }) => value !== null && Math.abs(value) === Number(number));
      expect(claim, number).toMatchObject(fields);
    }
  });
});
