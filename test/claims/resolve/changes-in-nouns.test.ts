import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Rises and falls said by a noun, by a verb said before, in brackets and as a part of what was aimed at. */
const WORDINGS: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, unknown>>>>])[] = [
  [
    'A slump in exports of goods to the EU, by £5.6 billion or 40.7 per cent, was the driving force, the ONS said.',
    { '5.6': { kind: 'growth', value: -5.6 }, '40.7': { kind: 'growth', value: -40.7 } },
  ],
  [
    'Imports were down as well, by £8.9 billion overall (21.6 per cent), and imports from the EU shrank by £6.6 billion (28.8 per cent).',
    {
      '8.9': { kind: 'growth', value: -8.9 },
      '21.6': { kind: 'growth', value: -21.6 },
      '6.6': { kind: 'growth', value: -6.6 },
      '28.8': { kind: 'growth', value: -28.8 },
    },
  ],
  [
    "In seasonally adjusted terms, Australia's goods exports rose $557m (1%) to $41,293m. Non-rural goods increased $289m (1%), non-monetary gold $266m (14%), rural goods $63m (2%).",
    {
      '2': { kind: 'growth', value: 2 },
      '14': { kind: 'growth', value: 14 },
      '63': { kind: 'growth', value: 63, product: 'rural goods' },
      '266': { kind: 'growth', value: 266, product: 'non-monetary gold' },
      '289': { kind: 'growth', value: 289 },
      '557': { kind: 'growth', value: 557 },
    },
  ],
  [
    'Goods imports into Australia went up $853m (2%) to $36,070m. The largest increase was in capital goods, at $376m (6%).',
    {
      '6': { kind: 'growth', value: 6, product: 'capital goods' },
      '376': { kind: 'growth', value: 376, product: 'capital goods' },
      '853': { kind: 'growth', value: 853 },
    },
  ],
  [
    'The surplus resulted from increases of $54.7b (12%) in exports and $10.0b (2%) in imports.',
    {
      '2': { kind: 'growth', value: 2, flow: 'imports' },
      '10': { kind: 'growth', value: 10, flow: 'imports' },
      '12': { kind: 'growth', value: 12, flow: 'exports' },
      '54.7': { kind: 'growth', value: 54.7, flow: 'exports' },
    },
  ],
  [
    "Kenya's exports fell faster, by 3.10 percent, or Sh17.66 billion, to Sh551.25 billion.",
    {
      '3.1': { kind: 'growth', value: -3.1 },
      '17.66': { kind: 'growth', value: -17.66 },
      '551.25': { kind: 'level', value: 551.25 },
    },
  ],
  [
    "Their troubles helped to cut Kenya's import bill by Sh33.22 billion, or 2.03 percent, to Sh1.60 trillion.",
    {
      '33.22': { kind: 'growth', value: -33.22, flow: 'imports' },
      '2.03': { kind: 'growth', value: -2.03 },
      '1.6': { kind: 'level', value: 1.6 },
    },
  ],
  ["Lower imports cut Kenya's trade gap by Sh15bn.", { '15': { kind: 'growth', value: -15, flow: 'balance' } }],
  [
    "Canada's trade deficit was cut by C$1.2 billion to C$0.7 billion.",
    { '1.2': { kind: 'growth', value: -1.2 }, '0.7': { kind: 'balance', value: -0.7 } },
  ],
  [
    "Weak demand slashed Pakistan's imports by 40 percent to $4.2 billion.",
    { '40': { kind: 'growth', value: -40 }, '4.2': { kind: 'level', value: 4.2 } },
  ],
  [
    "Higher prices lifted Norway's exports by 12 billion kroner, or 9 percent, to 145 billion kroner.",
    { '9': { kind: 'growth', value: 9 }, '12': { kind: 'growth', value: 12 }, '145': { kind: 'level', value: 145 } },
  ],
  [
    "Dear energy pushed Japan's imports up by 1.9 trillion yen, or 28 percent, to 8.7 trillion yen.",
    {
      '28': { kind: 'growth', value: 28 },
      '1.9': { kind: 'growth', value: 1.9 },
      '8.7': { kind: 'level', value: 8.7 },
    },
  ],
  [
    'Exports from Bangladesh came to $12,880 million, a mere 0.01 percent above the target of $12,879 million.',
    { '12880': { kind: 'level', value: 12880 }, '0.01': { kind: 'ratio' } },
  ],
  ["Pakistan's exports were 4.2 percent below the target for July.", { '4.2': { kind: 'ratio' } }],
  [
    'A drop in shipments to China, of 12.4 percent or $1.1 billion, weighed on Korean exports.',
    { '12.4': { kind: 'growth', value: -12.4 }, '1.1': { kind: 'growth', value: -1.1 } },
  ],
  [
    'There was a fall of 8 percent in Swedish exports, to 150 billion kronor.',
    { '8': { kind: 'growth', value: -8 }, '150': { kind: 'level', value: 150 } },
  ],
  [
    "The sharpest rise was that of Vietnam's exports to the United States, 27 percent.",
    { '27': { kind: 'growth', value: 27 } },
  ],
  [
    'German exports to Russia saw the strongest decline, of 11.3 percent, and those to Turkey the strongest gain, of 14.1 percent.',
    { '11.3': { kind: 'growth', value: -11.3 }, '14.1': { kind: 'growth', value: 14.1 } },
  ],
  [
    'Increases were recorded for Czech exports of cars (CZK 5.1 billion), machinery (CZK 2.2 billion) and plastics (CZK 0.9 billion).',
    {
      '5.1': { kind: 'growth', value: 5.1, product: 'cars' },
      '2.2': { kind: 'growth', value: 2.2, product: 'machinery' },
      '0.9': { kind: 'growth', value: 0.9, product: 'plastics' },
    },
  ],
  [
    'Exports of Danish medicines rose by DKK 2.3 billion, machinery by DKK 0.4 billion, while food lost DKK 0.6 billion.',
    {
      '2.3': { kind: 'growth', value: 2.3, product: 'medicines' },
      '0.4': { kind: 'growth', value: 0.4, product: 'machinery' },
      '0.6': { kind: 'growth', value: -0.6, product: 'food' },
    },
  ],
  [
    'Imports into New Zealand fell $410 million (6.2%): petroleum down $190 million (22%), vehicles down $120 million (15%).',
    {
      '15': { kind: 'growth', value: -15 },
      '22': { kind: 'growth', value: -22 },
      '120': { kind: 'growth', value: -120, product: 'vehicles' },
      '190': { kind: 'growth', value: -190, product: 'petroleum' },
      '410': { kind: 'growth', value: -410 },
      '6.2': { kind: 'growth', value: -6.2 },
    },
  ],
  [
    "New Zealand's exports rose. Milk powder led the rise, up $148 million (12 percent); meat was down $63 million (7.6 percent).",
    {
      '12': { kind: 'growth', value: 12 },
      '63': { kind: 'growth', value: -63, product: 'meat' },
      '148': { kind: 'growth', value: 148, product: 'milk powder' },
      '7.6': { kind: 'growth', value: -7.6 },
    },
  ],
  [
    'Canadian exports decreased 1.4% in May. Energy products (-5.1%) and metals (-9.9%) accounted for most of it, and motor vehicles (+3.8%) went the other way.',
    {
      '1.4': { kind: 'growth', value: -1.4 },
      '5.1': { kind: 'growth', value: -5.1 },
      '9.9': { kind: 'growth', value: -9.9 },
      '3.8': { kind: 'growth', value: 3.8 },
    },
  ],
  ['The gain in Finnish exports, 4 percent, was the largest since 2011.', { '4': { kind: 'growth', value: 4 } }],
  ['With a plus of 4.2 percent, exports of Austria did well.', { '4.2': { kind: 'growth', value: 4.2 } }],
  ['Swiss exports closed the quarter with a minus of 1.8 percent.', { '1.8': { kind: 'growth', value: -1.8 } }],
  [
    'Irish exports to Britain posted a decrease of €0.3 billion, or 21%, on the year.',
    { '21': { kind: 'growth', value: -21 }, '0.3': { kind: 'growth', value: -0.3 } },
  ],
  [
    "The reduction of Spain's trade deficit, by 1.1 billion euros, came from energy.",
    { '1.1': { kind: 'growth', value: -1.1 } },
  ],
  ['A narrowing of the U.S. deficit by $3.4 billion followed.', { '3.4': { kind: 'growth', value: -3.4 } }],
  [
    'U.S. exports shed $1.9 billion, or 0.9 percent, and imports added $2.6 billion, or 1 percent.',
    {
      '1': { kind: 'growth', value: 1 },
      '1.9': { kind: 'growth', value: -1.9 },
      '0.9': { kind: 'growth', value: -0.9 },
      '2.6': { kind: 'growth', value: 2.6 },
    },
  ],
  [
    "Taiwan's imports were off 6.5 percent at $29.1 billion.",
    { '6.5': { kind: 'growth', value: -6.5 }, '29.1': { kind: 'level', value: 29.1 } },
  ],
  [
    'Exports of Turkey gave up 3.9 percent, imports 6.1 percent.',
    { '3.9': { kind: 'growth', value: -3.9 }, '6.1': { kind: 'growth', value: -6.1 } },
  ],
  [
    "Brazil's imports declined, by 14.5% against the mean up to the second week, to $618.8 million a day.",
    { '14.5': { kind: 'growth', value: -14.5 } },
  ],
  [
    'Exports of India dropped more slowly than imports: 4.3 percent, as against 11.2 percent.',
    { '4.3': { kind: 'growth', value: -4.3 }, '11.2': { kind: 'growth', value: -11.2 } },
  ],
  [
    'Imports fell more steeply than exports, by 7.1 percent against 2.2 percent.',
    { '7.1': { kind: 'growth', value: -7.1 }, '2.2': { kind: 'growth', value: -2.2 } },
  ],
  [
    'Portuguese exports rose less than imports, with 3.8 percent as opposed to 7.7 percent.',
    { '3.8': { kind: 'growth', value: 3.8 }, '7.7': { kind: 'growth', value: 7.7 } },
  ],
  [
    'The trade surplus of Russia more than halved, to $118 billion, a fall of 65 percent.',
    { '65': { kind: 'growth', value: -65 }, '118': { kind: 'balance', value: 118 } },
  ],
  [
    'Services debits of Australia decreased $62m (1%). Travel fell $110m (3%) and transport rose $48m (3%).',
    {
      '1': { kind: 'growth', value: -1 },
      '48': { kind: 'growth', value: 48 },
      '62': { kind: 'growth', value: -62 },
      '110': { kind: 'growth', value: -110 },
    },
  ],
  [
    "Korea's exports slid 9.5 percent, the tenth fall in a row, with chips down 30.8 percent, petrochemicals down 20.9 percent and ships up 36.9 percent.",
    {
      '9.5': { kind: 'growth', value: -9.5 },
      '30.8': { kind: 'growth', value: -30.8 },
      '20.9': { kind: 'growth', value: -20.9 },
      '36.9': { kind: 'growth', value: 36.9 },
    },
  ],
  [
    'Growth in Polish exports was strongest in furniture (12.1%) and weakest in ships (1.3%).',
    {
      '12.1': { kind: 'growth', value: 12.1, product: 'furniture' },
      '1.3': { kind: 'growth', value: 1.3, product: 'ships' },
    },
  ],
  [
    'The decline in Hungarian imports was largest for energy (-41%) and smallest for food (-2%).',
    { '2': { kind: 'growth', value: -2 }, '41': { kind: 'growth', value: -41 } },
  ],
  [
    "Slovenia's imports from Switzerland fell by half a billion euros, or by 9 percent.",
    { '9': { kind: 'growth', value: -9 } },
  ],
  [
    'Exports to non-EU countries, up 6%, outdid those to the EU, up 1%.',
    { '1': { kind: 'growth', value: 1 }, '6': { kind: 'growth', value: 6 } },
  ],
  [
    'Prices of Spanish exports, as measured by unit value indices, rose 0.4% and volumes 9.6%.',
    { '0.4': { kind: 'growth', value: 0.4 }, '9.6': { kind: 'growth', value: 9.6 } },
  ],
  [
    "The coverage rate, that is exports over imports, was 92.7% (94.2% in January-June 2016), Spain's ministry said.",
    { '92.7': { kind: 'ratio', value: 92.7 }, '94.2': { kind: 'ratio', value: 94.2 } },
  ],
  [
    "Turkey's exports covered 76.4 percent of imports, after 81.2 percent a year before.",
    { '76.4': { kind: 'ratio' }, '81.2': { kind: 'ratio' } },
  ],
  [
    'The ratio of exports to imports in Turkey was 76.4% (81.2% a year earlier).',
    { '76.4': { kind: 'ratio' }, '81.2': { kind: 'ratio' } },
  ],
];

describe('changes that nouns and ellipsis tell', () => {
  it.each(WORDINGS)('%s', (text, wanted) => {
    const claims = claimsOf(text, '2024-03-09');
    for (const [number, fields] of Object.entries(wanted)) {
      const claim = claims.find(({ value }) => value !== null && Math.abs(value) === Number(number));
      expect(claim, number).toMatchObject(fields);
    }
  });
});
