import type { Claim } from '../../../src/model/claim.js';

/** A text, words of the claim, and what the claim is about. */
export type ProseRow = readonly [text: string, words: string, about: Partial<Claim>];

const year = (start: number): { start: string; months: number } => ({ start: `${start}-01`, months: 12 });
const title = (words: string, published: string): string => `Title: ${words}\nDate: ${published}\n\n`;

const KENYA = title("Kenya's trade in 2022", '2023-10-05');
const FLOWERS = title("Kenya's flower power wilts", '2023-10-05');
const PAKISTAN = title("Pakistan's export problem", '2023-11-15');
const VIETNAM = title("Vietnam's trade", '2024-05-29');
const MEXICO = title('Mexico, the new workshop', '2024-02-20');
const WINE = title("Australia's wine makers toast China's return", '2025-02-06');
const CARS = title("Why Germany's car exports to China are collapsing", '2025-03-18');
const GAS = title('Commentary: Europe cannot wean itself off Russian gas', '2024-12-18');
const GARMENTS = title('Garment exports to US: Bangladesh loses ground', '2023-12-09');

export const PROSE: readonly ProseRow[] = [
  // Shares beside one that is told in words.
  [
    `${KENYA}Kenya's exports were worth 800 billion shillings in 2022. China supplied a fifth of imports, India 10 percent.`,
    '10 percent',
    { kind: 'share', partner: 'IND', flow: 'imports' },
  ],
  [
    `${KENYA}Kenya exported tea worth 163 billion shillings in 2022. Uganda took almost half of it, the United States 19 percent and Britain 11.7 percent.`,
    '11.7',
    { kind: 'share', partner: 'GBR' },
  ],
  [
    `${KENYA}Electronics made up a third of exports in 2022, up from 5 percent in 2010.`,
    '5 percent',
    { kind: 'share', period: year(2010) },
  ],
  [
    `${KENYA}China takes a third of everything that Kenya sells abroad, Japan 13 percent and South Korea 6 percent.`,
    '6 percent',
    { kind: 'share', partner: 'KOR', flow: 'exports' },
  ],
  [
    `${KENYA}Exports to China fell by a third in May, those to India by 5 percent.`,
    'by 5',
    { kind: 'growth', value: -5, partner: 'IND' },
  ],
  // Who buys a part in words.
  [
    `${VIETNAM}Vietnam sold goods worth $98 billion last year. China bought a quarter of its exports.`,
    'a quarter',
    { reporter: 'VNM', partner: 'CHN', flow: 'exports' },
  ],
  [
    `${VIETNAM}Vietnam sold goods worth $98 billion last year. China bought more than a quarter of our goods exports, Australia 12 percent.`,
    '12 percent',
    { reporter: 'VNM', partner: 'AUS', flow: 'exports' },
  ],
  [
    `${VIETNAM}Vietnam sold goods worth $98 billion last year. Japan buys 12 percent of our exports.`,
    '12 percent',
    { reporter: 'VNM', partner: 'JPN', flow: 'exports' },
  ],
  // Who earns it is no partner.
  [
    `${FLOWERS}Kenya is the world's fourth-largest exporter of cut flowers, behind the Netherlands, Colombia and Ecuador. The sector earned the country 104.3 billion shillings in 2022.`,
    '104.3',
    { reporter: 'KEN', partner: 'WLD', flow: 'exports' },
  ],
  // From nothing in a year: the year before it is no time of the text.
  [
    `${WINE}Australian wine exports to China rose to A$902 million last year. China bought A$2.1 billion worth of barley, from nothing in 2022. Beef exports to Japan reached A$3 billion.`,
    'A$3',
    { period: year(2024) },
  ],
  // A total of one good is of all partners again.
  [
    `${WINE}Australian wine exports to China reached A$902 million last year. Total wine exports increased 34 percent.`,
    '34 percent',
    { partner: 'WLD', product: 'wine' },
  ],
  // All goods behind one.
  [
    `${CARS}Germany exported cars worth 11.6 billion euros to China in 2024. Exports of auto parts fell to 8.9 billion. Overall, German exports to China dropped 7.6 percent to 90 billion euros.`,
    '90 b',
    { product: 'goods', partner: 'CHN' },
  ],
  // Whose figures a text goes on with.
  [
    `${PAKISTAN}In 2003 Pakistan exported goods worth $12 billion. Bangladesh's exports have grown from $7 billion to $55 billion. Pakistan's rose from $12 billion to $28 billion. The country imported goods worth $55 billion in 2022.`,
    'imported goods worth $55',
    { reporter: 'PAK', flow: 'imports' },
  ],
  [
    `${PAKISTAN}Pakistan's exports were $28 billion in 2022. China supplies a quarter of imports and buys 7 percent of exports. Rice exports, at $2.15 billion, were 14 percent lower.`,
    '2.15',
    { reporter: 'PAK', partner: 'WLD', product: 'rice' },
  ],
  // Of now, behind a year long past.
  [
    `${PAKISTAN}In 2003 Pakistan exported goods worth 13.5 percent of GDP; today it is 10 percent.`,
    '10 percent',
    { kind: 'share', period: year(2022) },
  ],
  [
    `${PAKISTAN}In 2001 China bought just 4 percent of Pakistan's exports; now it takes a quarter.`,
    'a quarter',
    { kind: 'share', partner: 'CHN', period: year(2022) },
  ],
  // The share of one partner at another time.
  [
    `${MEXICO}American imports from Mexico came to $475.6 billion in 2023. Canada was third with $421.1 billion. China's share of American imports has slid to 13.9 percent from a peak of 21.6 percent in 2017.`,
    '21.6',
    { kind: 'share', partner: 'CHN', period: year(2017) },
  ],
  [
    `${GAS}Russia's share of EU gas imports, which was 45 percent in 2021, has dropped to 18 percent.`,
    '18 percent',
    { kind: 'share', value: 18, partner: 'RUS' },
  ],
  [
    `${GARMENTS}US apparel imports from the world fell 22.7% to $67.2 billion in the first ten months of 2023. Bangladesh's market share slipped to 9.4% from 9.7%, while Vietnam's climbed to 18.2% from 17.9%.`,
    '18.2',
    { kind: 'share', reporter: 'USA', partner: 'VNM' },
  ],
];

/** Sentences in a text on trade that tell of none: no number of theirs is a claim. */
export const NO_TRADE: readonly string[] = [
  'Remittances rose 10.7 percent to $23.9 billion.',
  'Wages were raised by 56 percent to 12,500 taka in December.',
  'The company has invested $22.4 billion.',
  'BYD is investing $1.4 billion in a plant near the coast.',
  "TSMC's revenue rose 34 percent to NT$2.89 trillion.",
  "Volkswagen's sales in China fell 9.5 percent to 2.9 million vehicles.",
  'Chinese loans to Bangladesh reached $4.61 billion in 2023, the first annual rise since 2016.',
  'Sun Pharma reported revenue of $5.8 billion, up 10.5 percent.',
  'Foreign direct investment from China hit $3.4 billion, up 12 percent.',
  'Output of rice grew 4 percent to 39 million tonnes.',
  'Its plants produced 3.8 million vehicles, 14 percent more than in 2022.',
  'Tax revenue came to $28 billion.',
  'Domestic sales dropped 9 percent to 775,780.',
  'The domestic market is worth $24 billion.',
  'Copper hit $10,200 a tonne in May.',
];

/** Sentences that are alike and do tell of trade. */
export const TRADE: readonly string[] = [
  'Revenue from jute exports rose 5 percent to $1.1 billion.',
  'Sales to India were worth $1.57 billion.',
  "The country's exports to India rose 4 percent to $1.57 billion.",
  'Imports of investment goods rose 7 percent to $9 billion.',
];
