import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Products named at the start, in the middle, by a pronoun and in lists, and words that are no product. */
const WORDINGS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    "Exports, which include crude oil, fertilisers and plastics, grew by 2.4 percent to EGP 14.6 billion in July, Egypt's statistics agency said.",
    { '2.4': 'goods', '14.6': 'goods' },
  ],
  [
    "Egypt's imports, among them petroleum products, iron and steel, rose 4.7 percent to EGP 35.8 billion.",
    { '4.7': 'goods', '35.8': 'goods' },
  ],
  ['Imports, for their part, among them fuels and corn, rose 4.7 percent in Egypt.', { '4.7': 'goods' }],
  ["Malaysia's trade rose 15.7% to RM169.8 billion in August.", { '15.7': 'goods', '169.8': 'goods' }],
  [
    "MALAYSIA'S trade kept up its momentum in August 2021, rising 15.7% to RM169.79 billion.",
    { '15.7': 'goods', '169.79': 'goods' },
  ],
  ["THAILAND'S exports fell 2.1 percent in March.", { '2.1': 'goods' }],
  [
    "Trade with China improved 14.3% to RM32.2 billion and represented 18.9% of Malaysia's total trade.",
    { '14.3': 'goods', '18.9': 'goods' },
  ],
  [
    "China's trade with ASEAN grew 10 percent, and the sum accounts for 15.7% of the country's total foreign trade.",
    { '15.7': 'goods' },
  ],
  ["Malaysia's trade with Singapore came to RM18 billion and accounted for 11.2% of total trade.", { '11.2': 'goods' }],
  ["Exports to the U.S. came to $4.2 billion; the amount makes up 14 percent of Peru's exports.", { '14': 'goods' }],
  ['Exports of domestic merchandise from Hong Kong rose 2.9 percent.', { '2.9': 'goods' }],
  ['Exports, including those of cars and machinery, fell 3.2 percent in Germany.', { '3.2': 'goods' }],
  [
    'German exports - mainly cars, machinery and chemicals - fell 3.2 percent to 109 billion euros.',
    { '109': 'goods', '3.2': 'goods' },
  ],
  ['Exports such as coffee, tea and flowers earned Kenya $2.1 billion.', { '2.1': 'goods' }],
  ["Chile's exports, dominated by copper, slipped 4 percent to $7.9 billion.", { '4': 'goods', '7.9': 'goods' }],
  [
    "Nigeria's imports, of which refined petrol is the largest item, jumped 12 percent to N5.6 trillion.",
    { '12': 'goods', '5.6': 'goods' },
  ],
  ['Imports (machinery, vehicles and fuels, for the most part) grew 8 percent in Ghana.', { '8': 'goods' }],
  ['Imports, with machinery and vehicles at the top, grew 8 percent in Ghana.', { '8': 'goods' }],
  ["Japan's exports, ranging from cars to chip-making equipment, climbed 9.8 percent.", { '9.8': 'goods' }],
  ['Exports, led by electronics, rose 9.1 percent to $36.9 billion in Vietnam.', { '9.1': 'goods', '36.9': 'goods' }],
  ["The figure represents 12 percent of Peru's exports.", { '12': 'goods' }],
  ['That amount corresponds to 12 percent of Spanish exports.', { '12': 'goods' }],
  ['Turkish exports to Iraq came to $11 billion, the equivalent of 4.9 percent of the total.', { '4.9': 'goods' }],
  ['Sales abroad, a pillar of the German economy, shrank 1.4 percent in 2023.', { '1.4': 'goods' }],
  [
    'Jute and jute goods, likewise on the rise, earned Bangladesh $358.60 million, up 2.86 percent.',
    { '358.6': 'jute and jute goods', '2.86': 'jute and jute goods' },
  ],
  [
    "Bangladesh's exports: leather and leather products, after a weak year, brought in $1.1 billion.",
    { '1.1': 'leather and leather products' },
  ],
  ['Iron and steel, once the leading item, came to $9.1 billion of Turkish exports.', { '9.1': 'iron and steel' }],
  ["Medicines, in third place, totaled $4.2 billion in Ireland's exports to the US.", { '4.2': 'medicines' }],
  ['Cocoa, by far the largest earner, brought Ghana $2.1 billion from exports.', { '2.1': 'cocoa' }],
  [
    "Aluminium ($512 million) and fish ($410 million) made up most of Iceland's exports.",
    { '410': 'fish', '512': 'aluminium' },
  ],
  [
    "Of Iceland's exports, aluminium made up 38 percent and marine products 41 percent.",
    { '38': 'aluminium', '41': 'marine products' },
  ],
  [
    "The largest item among Kenya's imports was petroleum products, at 310 billion shillings (up 4 percent).",
    { '4': 'petroleum products', '310': 'petroleum products' },
  ],
  ['The biggest rise in UK imports was in fuels, which went up £1.2 billion.', { '1.2': 'fuels' }],
  [
    "Among Chile's exports, cherries stood out with $2.4 billion, 26 percent more than in 2022.",
    { '26': 'cherries', '2.4': 'cherries' },
  ],
  [
    'Three commodity groups of Philippine exports grew: electronic products by 39.6%, ignition wiring sets by 26.1%, and machinery and transport equipment by 7.1%.',
    { '39.6': 'electronic products', '26.1': 'ignition wiring sets', '7.1': 'machinery and transport equipment' },
  ],
  [
    'India bought more gold ($4.1 billion), silver ($1.3 billion) and crude oil ($15.2 billion).',
    { '4.1': 'gold', '1.3': 'silver', '15.2': 'crude oil' },
  ],
  [
    "Egypt's exports of ready-made garments rose 18 percent, those of fertilisers, on the other hand, fell 23 percent.",
    { '18': 'ready-made garments', '23': 'fertilisers' },
  ],
  [
    'Exports of oil from Norway fell 12 percent, gas exports 54 percent, and those of fish rose 11 percent.',
    { '11': 'fish', '12': 'oil', '54': 'gas' },
  ],
  [
    "Vietnam's shipments of phones fell 8.3 percent, of textiles 11.4 percent and of footwear 15.3 percent.",
    { '8.3': 'phones', '11.4': 'textiles', '15.3': 'footwear' },
  ],
  [
    'Sales abroad of Czech vehicles rose by 21.4 percent; electrical equipment added 6 percent.',
    { '6': 'electrical equipment', '21.4': 'vehicles' },
  ],
  [
    'Peru exported copper worth $23 billion in 2023. They had sold the same goods for $20 billion in 2022.',
    { '20': 'copper', '23': 'copper' },
  ],
  ['Cars are what Slovakia sells most. They brought 31 billion euros, a third of its exports.', { '31': 'cars' }],
  [
    'Ghana exported gold worth $7.6 billion. The metal made up 45 percent of all exports.',
    { '45': 'gold', '7.6': 'gold' },
  ],
  [
    'Ethiopia sold coffee for $1.3 billion. The beans went mainly to Germany, which paid $214 million for them.',
    { '214': 'coffee', '1.3': 'coffee' },
  ],
  [
    'Exports of chips fell 23 percent in Korea. Those of ships rose 20 percent, and those of cars 31 percent.',
    { '20': 'ships', '23': 'chips', '31': 'cars' },
  ],
  [
    "India's imports of coal rose 6 percent to $3.1 billion. For coke they were $412 million.",
    { '6': 'coal', '412': 'coke', '3.1': 'coal' },
  ],
  [
    "Tobacco topped Malawi's exports with 41 percent, followed by tea with 9 percent and sugar with 7 percent.",
    { '7': 'sugar', '9': 'tea', '41': 'tobacco' },
  ],
  [
    "Minerals led Laos's exports at $512 million, ahead of electricity with $410 million and cassava with $233 million.",
    { '233': 'cassava', '410': 'electricity', '512': 'minerals' },
  ],
  [
    "Portugal's exports grew most in fuels (+41 percent), then in transport equipment (+12 percent) and food (+8 percent).",
    { '8': 'food', '12': 'transport equipment', '41': 'fuels' },
  ],
  [
    "Machine tools fell 12 percent in Taiwan's exports, plastics and rubber 9 percent, while information products leapt 94.7 percent.",
    { '9': 'plastics and rubber', '12': 'machine tools', '94.7': 'information products' },
  ],
  [
    "The UK's gross domestic product shrank 2.9 per cent in January, the ONS said. Exports of goods fell 19.3 per cent.",
    { '2.9': 'GDP', '19.3': 'goods' },
  ],
];

describe('where a product is named', () => {
  it.each(WORDINGS)('%s', (text, wanted) => {
    const claims = claimsOf(text, '2024-03-09');
    for (const [number, product] of Object.entries(wanted)) {
      const claim = claims.find(({ value }) => value !== null && Math.abs(value) === Number(number));
      expect(claim?.product, number).toBe(product);
    }
  });
});
