import type { RetoldRow } from './retold-rows.js';

const during = (start: string, months = 1): { start: string; months: number } => ({ start, months });
const title = (words: string, published: string): string => `Title: ${words}\nDate: ${published}\n\n`;

const AUGUST = `${title('Croatian imports up in August', '2017-10-10')}Imports were up 10.5% to $1.92 billion in August 2017, the statistics office said.\n\nIn the 1st semester of 2017, machines remained the top imported goods, with 25% of all imports.\n\n`;
const YEAR = `${title('Trade gap of Chile', '2014-02-06')}The December deficit of Chile was $38.7 million, 12 percent more than that of November.\n\nFor last year as a whole, the deficit came down to $471.5 million from $534.7 million in 2012.\n\n`;
const TEA = `${title('Kenyan tea exports drop', '2009-08-20')}Tea shipments of Kenya declined 22 percent to 133,993 tonnes from 170,888 tonnes a year ago, the lowest since 2003, when they were 126,100 tonnes. Tea earnings were $525.2 million in the fiscal year to June.`;

/** Which time a text is about, told in ways of its own. */
export const TIMES_OF_TEXTS: readonly RetoldRow[] = [
  // What is told by a month was added up to it.
  [
    `${title('Jordan trade', '2016-07-01')}Jordan's trade deficit widened by 14.64% to $6.67B by May 2016, from $5.82B by May 2015. Exports declined by a yearly 6.39% to $1.19B.`,
    '$6.67B',
    { period: during('2016-01', 5) },
  ],
  [
    `${title('Jordan trade', '2016-07-01')}Jordan's trade deficit widened by 14.64% to $6.67B by May 2016, from $5.82B by May 2015. Exports declined by a yearly 6.39% to $1.19B.`,
    '$5.82B',
    { period: during('2015-01', 5) },
  ],
  [
    `${title('Jordan trade', '2016-07-01')}Jordan's trade deficit widened by 14.64% to $6.67B by May 2016, from $5.82B by May 2015. Exports declined by a yearly 6.39% to $1.19B.`,
    '$1.19B',
    { period: during('2016-01', 5) },
  ],
  [
    `${title('Laos trade', '2018-02-27')}From the start of 2018 until the middle of February, the trade of Laos came to 570.12 million USD.`,
    '570.12 million',
    { period: { start: '2018-01', months: 2, days: [1, 15] } },
  ],
  // A ranking goes on in the period that it began with.
  [
    `${AUGUST}Fuels ranked 2nd, comprising 11.5% of all imports.`,
    '11.5%',
    { period: during('2017-01', 6), product: 'fuels' },
  ],
  [
    `${AUGUST}Italy was the top supplier during the period, with $1.355 billion.`,
    '$1.355 billion',
    { period: during('2017-01', 6), partner: 'ITA' },
  ],
  [`${AUGUST}Exports reached $1.21 billion.`, '$1.21 billion', { period: during('2017-08') }],
  // What goes back to the paragraph before keeps its period.
  [
    `${YEAR}What helped was a rise of 2.8 percent in exports, to $2.3 billion.`,
    '$2.3 billion',
    { flow: 'exports', period: during('2013-01', 12) },
  ],
  // What a record is counted from is no period of the text.
  [TEA, '133,993', { period: during('2008-07', 12) }],
  [TEA, '126,100', { period: during('2003-01', 12) }],
  [
    `${title('Surplus of Norway shrinks', '2017-08-03')}Norway's surplus narrowed in June. The surplus fell 58 percent to $856 million, from the $2 billion, revised down, of May.`,
    '$856 million',
    { period: during('2017-06') },
  ],
  [
    `${title('Surplus of Norway shrinks', '2017-08-03')}Norway's surplus narrowed in June. The surplus fell 58 percent to $856 million, from the $2 billion, revised down, of May.`,
    '$2 billion',
    { period: during('2017-05') },
  ],
];

const COFFEE = `${title('Global coffee exports slide', '2013-11-18')}World coffee exports declined by 9.6 percent to 8.5 million bags in October.\n\n`;
const DEFICIT = `${title('Canadian trade deficit with Mexico increases in August', '2015-10-07')}The Canadian trade deficit rose sharply in August. The deficit grew 15.6 percent to $4.83 billion.\n\nThe Canadian deficit with Mexico rose 10.7 percent in August to $3.5 billion.`;
const RANKS = `${title("Poland's trade surplus", '2019-05-14')}Poland ran a trade surplus of 2.1 billion euros in the first quarter.\n\nIts top trading partner is still Germany, with which two-way trade went up 11.1 percent to 17.11 billion euros.\n\n`;
const REPORTS = `${title('Trade of Rwanda', '2025-09-16')}Total trade of Rwanda was $1.73 billion in the second quarter. Total domestic exports decreased by 28.03 percent to $346.04 million.\n\nMajor export destinations\n\nRwanda's key destinations in the quarter were the United Arab Emirates ($97.94 million, 28.30 percent), DR Congo ($69.86 million, 20.19 percent) and China ($40.88 million, 11.81 percent).`;

/** Whose trade a text tells, and with whom. */
export const SIDES_OF_TEXTS: readonly RetoldRow[] = [
  [
    `${COFFEE}Shipments from Vietnam, the second-biggest coffee exporter in the world, dropped 39 percent to 1 million bags.`,
    '39 percent',
    { reporter: 'VNM', partner: 'WLD', flow: 'exports' },
  ],
  [
    `${COFFEE}From Indonesia, coffee shipments were down 33 percent.`,
    '33 percent',
    { reporter: 'IDN', partner: 'WLD', flow: 'exports' },
  ],
  [`${COFFEE}Shipments to Japan were down 33 percent.`, '33 percent', { reporter: 'WLD', partner: 'JPN' }],
  [
    `${title("Vietnam's coffee exports", '2015-09-03')}Vietnam's exports of coffee were up 7 percent in August.\n\nBrazil, the world's largest producer, recorded a rise of 9 percent to 1.5 million bags.`,
    '9 percent',
    { reporter: 'BRA', partner: 'WLD', flow: 'exports', product: 'coffee' },
  ],
  [
    `${title('Kenyan exports', '2015-09-03')}Exports of all goods from Africa's second-most populous nation were down 2.4 percent, Kenya's ministry said.`,
    '2.4 percent',
    { reporter: 'KEN', partner: 'WLD' },
  ],
  // A headline on one partner over a text on all.
  [DEFICIT, '$4.83 billion', { reporter: 'CAN', partner: 'WLD', flow: 'balance' }],
  [DEFICIT, '$3.5 billion', { reporter: 'CAN', partner: 'MEX', flow: 'balance' }],
  // Places, and who has them.
  [
    `${RANKS}The second largest partner is China and the third is Italy.`,
    'third is',
    { kind: 'rank', value: 3, flow: 'total' },
  ],
  [
    `${RANKS}In fourth place, as before, is France, where bilateral trade advanced by 5.7 percent.`,
    '5.7 percent',
    { partner: 'FRA' },
  ],
  [
    `${RANKS}China was the largest of Poland's import markets; next were the Gulf states.`,
    'largest of',
    { kind: 'rank', value: 1, partner: 'CHN' },
  ],
  [
    `${RANKS}Poland imported most from China.`,
    'most from',
    { kind: 'rank', value: 1, partner: 'CHN', flow: 'imports' },
  ],
  [
    `${RANKS}With a trade volume of 7.2 billion euros, Turkey was the sixth-largest trading partner of Poland.`,
    '7.2 billion',
    { partner: 'TUR', flow: 'total' },
  ],
  // Amounts and their shares tell what they are parts of.
  [REPORTS, '$69.86 million', { partner: 'COD', product: 'domestic' }],
  [REPORTS, '11.81 percent', { kind: 'share', partner: 'CHN', product: 'domestic' }],
  [
    `${title('Latvian trade up', '2020-03-11')}In January, Latvia sold goods for EUR 1.07 billion. The share of exports in total foreign trade rose from 46.5 percent to 47.9 percent.`,
    '47.9 percent',
    { kind: 'share', flow: 'exports' },
  ],
  [
    `${title('Kenyan imports', '2020-03-11')}In January, imports of Kenya came to $521.5 million. Machinery made up 38.3 percent ($199.7 million) of all imports.`,
    '38.3 percent',
    { kind: 'share', flow: 'imports', product: 'machinery' },
  ],
  [
    `${title("Spain's trade", '2020-03-11')}Spain's exports and imports were up in January, by 3.1 percent and 4.2 percent.`,
    '4.2 percent',
    { flow: 'imports' },
  ],
  // A balance that improved, of a deficit, got smaller.
  [
    `${title('Latvian trade', '2020-03-11')}In January, Latvia sold goods for EUR 1.07 billion and imported goods for EUR 1.17 billion. The trade balance improved slightly.`,
    'balance improved',
    { kind: 'growth', flow: 'balance', direction: 'fall' },
  ],
  // How fast something moved is not which way.
  [
    `${title('Croatian trade', '2016-01-08')}Croatia's exports rose by 11.7 percent in 2015, while imports grew at a considerably lower rate, by 6.6 percent.`,
    '6.6 percent',
    { flow: 'imports', value: 6.6 },
  ],
  [
    `${title('Croatian trade', '2016-01-08')}Croatia's exports to Italy fell at a slower pace, 4 percent, in 2015.`,
    '4 percent',
    { flow: 'exports', value: -4 },
  ],
  [
    `${title('Indian exports', '2022-01-14')}Exports of India rose to $7.63 billion in the period 1-7 January.\n\nIn the same week of last year, exports had been $5.73 billion.`,
    '$5.73 billion',
    { period: { start: '2021-01', months: 1, days: [1, 7] } },
  ],
  [
    `${title('Saudi exports', '2022-07-24')}The rise in Saudi exports in May stemmed mainly from oil, data showed: exports of it rose by SR59.7 billion.`,
    'SR59.7 billion',
    { flow: 'exports', product: 'oil' },
  ],
  // The growth of an economy is no trade.
  [
    `${title('Serbian trade', '2014-03-12')}Serbia's exports rose 10.7 percent in January. Its economic growth slowed to 1.5 percent in the fourth quarter.`,
    '1.5 percent',
    { kind: 'growth', flow: null, product: 'GDP' },
  ],
];
