import type { Claim } from '../../../src/model/claim.js';

/** A text, words of the claim, and what the claim is about. */
export type NewswireRow = readonly [text: string, words: string, about: Partial<Claim>];

const month = (start: string, months = 1): { start: string; months: number } => ({ start, months });
const title = (words: string, published: string): string => `Title: ${words}\nDate: ${published}\n\n`;

const US = title('US trade gap narrows in June', '2025-08-05');
const JAPAN = title('Japan logs trade deficit in September', '2025-10-22');
const GERMANY = title('German exports to US fall to lowest level since 2021', '2025-09-08');
const CHINA = title("China's exports beat forecasts in March", '2025-04-14');
const VIETNAM = title('Vietnam posts trade surplus in November', '2025-12-06');

export const NEWSWIRES: readonly NewswireRow[] = [
  // A longer time at the head of a sentence: trade with all again.
  [
    `${US}The U.S. trade deficit narrowed to $60.2 billion in June. The deficit with China shrank to $9.5 billion. Through the first six months of the year, the deficit totaled $582.7 billion.`,
    '582.7',
    { partner: 'WLD', period: month('2025-01', 6) },
  ],
  [
    `${JAPAN}Japan posted a trade deficit of 234.6 billion yen in September. With China, Japan had a deficit of 850.1 billion yen. In the April-September half, the deficit was 1.22 trillion yen.`,
    '1.22',
    { partner: 'WLD', period: month('2025-04', 6) },
  ],
  [
    `${JAPAN}Japan's exports to China rose 2 percent in September. In the April-September half, its exports there fell 5 percent.`,
    'fell 5',
    { partner: 'CHN' },
  ],
  // A first sentence on all exports under a headline on one partner, which it names where it tells why.
  [
    `${GERMANY}German exports unexpectedly fell in July, dragged down by sliding demand from the United States. Exports decreased by 0.6% compared with the previous month.`,
    'decreased by 0.6',
    { partner: 'WLD', flow: 'exports' },
  ],
  // What was expected is of the time of the figure, and not of the one that is looked back to.
  [
    `${CHINA}China's exports surged 12.4% in March. Imports slid 4.3%, extending an 8.4% tumble in the first two months and worse than the 2.0% decline economists had pencilled in.`,
    'worse than the 2.0',
    { kind: 'forecast', flow: 'imports', period: month('2025-03') },
  ],
  [
    `${CHINA}China had a trade surplus of $102.64 billion in March, compared with $77 billion forecast and $31.72 billion in February.`,
    '77',
    { kind: 'forecast', period: month('2025-03') },
  ],
  [
    `${CHINA}China had a trade surplus of $102.64 billion in March, compared with $77 billion forecast and $31.72 billion in February.`,
    '31.72',
    { kind: 'balance', period: month('2025-02') },
  ],
  [
    `${title('Indonesia Sept trade surplus tops forecasts at $4.34 bln', '2025-11-03')}Indonesia booked a trade surplus in September.`,
    '4.34',
    { kind: 'balance', value: 4.34 },
  ],
  // A part that is greater than all of its month.
  [
    `${VIETNAM}Vietnam's exports rose 15.1% to $39.07 billion in November.\n\nIn the first 11 months exports were up 16.1% at $430.14 billion.\n\nThe United States took goods worth $138.6 billion.`,
    '138.6',
    { partner: 'USA', period: month('2025-01', 11) },
  ],
  [
    `${VIETNAM}Vietnam's exports rose 15.1% to $39.07 billion in November.\n\nIn the first 11 months exports were up 16.1% at $430.14 billion.\n\nThe United States took goods worth $8.6 billion.`,
    '8.6 b',
    { partner: 'USA', period: month('2025-11') },
  ],
  [
    `${title("Brazil's trade surplus falls in September", '2025-10-06')}Brazil recorded a surplus of $2.99 billion in September. For the year through September, the surplus reached $45.5 billion.`,
    '45.5',
    { period: month('2025-01', 9) },
  ],
  [
    `${title('Euro zone trade surplus shrinks in August', '2025-10-16')}Euro zone exports were 0.2% higher on the month in August. Exports to the United States slumped 22.2% on the year, cutting the surplus with the country to 6.5 billion euros from 15.1 billion euros.`,
    '15.1',
    { period: month('2024-08') },
  ],
  // Both changes of a sentence have the base that one of them is told with again.
  [
    `${title('Canadian merchandise trade, May', '2024-07-03')}In May, Canada's merchandise exports decreased 2.6%, while imports were down 1.6%.\n\nFollowing a 2.4% increase in April, total exports declined 2.6% in May from the month before.`,
    'down 1.6',
    { comparison: 'mom' },
  ],
  // Goods that somebody imports, by whose goods they are.
  [
    `${title('Mexico overtakes China as top exporter to US', '2024-02-07')}In 2023 the value of Chinese goods imported by the U.S. tumbled 20% to $427 billion.`,
    'tumbled 20',
    { reporter: 'USA', partner: 'CHN', flow: 'imports' },
  ],
  [
    `${title('Mexico overtakes China as top exporter to US', '2024-02-07')}In 2023 U.S. imports from Mexico rose 5% to $475 billion.`,
    'top exporter',
    { reporter: 'USA', partner: 'MEX', flow: 'imports', value: 1 },
  ],
  [
    `${title("Russia's trade surplus drops in Jan-Sept", '2025-10-13')}Russia's trade surplus shrank to $85.2 billion in January-September.\n\nTurnover with China, Russia's main trading partner, fell 9.4% over the nine months, according to Chinese customs.`,
    'fell 9.4',
    { flow: 'total', reporter: 'CHN', partner: 'RUS' },
  ],
  [
    `${title("Turkey's trade gap widens", '2025-10-31')}Turkey's imports were up 8.7% in September. China led on the import side, with $4.03 billion, followed by Russia with $3.4 billion.`,
    '4.03',
    { reporter: 'TUR', partner: 'CHN', flow: 'imports' },
  ],
  [
    `${title("Kenya's tea exports to Pakistan fall", '2024-03-12')}Kenya sold tea worth $186 million to Pakistan last year. The country is still the biggest buyer, followed by Egypt (15 per cent) and the UK (9 per cent).`,
    'the biggest buyer',
    { partner: 'PAK', value: 1 },
  ],
  [
    `${title('Swiss watch exports slip', '2024-06-20')}Exports of Swiss watches fell in May. China plunged 27% and Hong Kong slid 19%.`,
    'slid 19',
    { partner: 'HKG' },
  ],
  [
    `${title('Trade between China and Africa', '2022-08-25')}Trade between China and Africa reached $254 billion in 2021.\n\nAgricultural products account for only 4% of China's imports from Africa.`,
    'only 4%',
    { reporter: 'CHN', partner: 'AFRICA', product: 'agricultural products' },
  ],
  [
    `${title('Charts on the US-China trade war', '2020-01-14')}The United States imported $106 billion less from China in the first 11 months of 2019 than in the same period a year before.`,
    '106',
    { kind: 'growth', value: -106, partner: 'CHN' },
  ],
  [
    `${title('Trade war', '2020-01-14')}Vietnam's sales to the US climbed 36 percent to $61 billion in 2019. In the same time the bilateral deficit of the US with China shrank from $382 billion to $320 billion.`,
    '320',
    { reporter: 'USA', partner: 'CHN', value: -320 },
  ],
  [
    `${title("Britain's trade", '2023-02-08')}Britain's exports to the EU were £340 billion in 2022. Exports, adjusted for inflation, are still 9 per cent below their level of 2018.`,
    '9 per cent',
    { kind: 'growth', value: -9, flow: 'exports' },
  ],
  [
    `${title("Korea's ICT exports", '2024-10-14')}South Korea's exports of ICT products jumped 24 percent in September. ICT imports rose 6.4 percent. Semiconductors, the key export item, soared 36.3 percent.`,
    'soared 36.3',
    { flow: 'exports', product: 'semiconductors' },
  ],
  [
    `${title('Trade between Iran and Iraq', '2023-03-25')}The value of trade between Iran and Iraq exceeded $10.2 billion in the past Iranian calendar year (ended March 20).`,
    '10.2',
    { period: { start: '2022-03', months: 13, days: [21, 20] } },
  ],
  [
    `${title('India, UAE bilateral trade tops $100 billion', '2025-07-01')}India and the United Arab Emirates traded goods worth $100 billion in the fiscal year 2024-25. Non-oil trade rose 20.5% to $65 billion, closing in on the target of $100 billion by 2030.`,
    'rose 20.5',
    { kind: 'growth', period: month('2024-04', 12) },
  ],
  [
    `${title('India, UAE bilateral trade', '2025-07-01')}India and the United Arab Emirates traded goods worth $100 billion in the fiscal year 2024-25. The UAE is India's third largest trading partner and second biggest export market after the US.`,
    'third largest',
    { flow: 'total', partner: 'ARE' },
  ],
  [
    `${title("Ireland's goods exports surge 210% to US ahead of tariffs", '2025-04-15')}Goods exports from Ireland to the US rose in February 2025.`,
    '210',
    { kind: 'growth', flow: 'exports', partner: 'USA' },
  ],
  [
    `${title('Argentina posts trade surplus', '2025-01-20')}Argentina's exports grew 19.4% in 2024. Brazil remained the top trading partner, receiving 17% of exports and supplying 24% of imports, ahead of China.`,
    '24%',
    { kind: 'share', flow: 'imports', partner: 'BRA' },
  ],
  [
    `${title('UK trade in June', '2025-08-14')}The UK's total exports of goods fell by £0.4 billion (1.3%) in June 2025, because of a £0.7 billion (4.9%) fall in exports to non-EU countries.`,
    '0.7',
    { kind: 'growth', value: -0.7, partner: null },
  ],
  [
    `${title('UK trade in June', '2025-08-14')}The UK's total exports of goods fell by £0.4 billion (1.3%) in June 2025, because of a £0.7 billion (4.9%) fall in exports to non-EU countries.`,
    '4.9',
    { kind: 'growth', value: -4.9, partner: null },
  ],
  [
    `${title('What tariffs did to soybeans', '2019-05-20')}In 2017 the United States sold China $12.3 billion worth of soybeans. A year later it was $3.1 billion.`,
    '3.1',
    { period: month('2018-01', 12), partner: 'CHN', product: 'soybeans' },
  ],
  [
    `${title('Where US imports come from now', '2025-03-12')}Mexico, China and Canada together supplied 41 percent of all goods that the United States imported in 2024. Mexico's share was 15.5 percent, China's 13.4 percent and Canada's 12.6 percent.`,
    '12.6',
    { kind: 'share', reporter: 'USA', partner: 'CAN', flow: 'imports' },
  ],
  [
    `${title("Thailand's trade", '2020-01-31')}Thailand's exports contracted by 2.65 percent in 2019 to $246.24 billion. In baht, exports were worth 7.63 trillion.`,
    '7.63',
    { currency: 'THB' },
  ],
  [
    `${title('South Africa swings to trade deficit', '2025-02-28')}South African exports fell in January. China was both the largest export market, with 9.7% of the total, and the main supplier, with 24.1%.`,
    '24.1',
    { flow: 'imports', partner: 'CHN' },
  ],
  [
    `${title('How much does Britain trade with Europe?', '2023-03-02')}British exports rose in 2022. By contrast, the United States bought a fifth of British exports, most of them services.`,
    'a fifth',
    { kind: 'share', reporter: 'GBR', partner: 'USA', flow: 'exports' },
  ],
  [
    `${title('How much does Britain trade with Europe?', '2023-03-02')}British exports rose in 2022. Germany alone accounts for 8 per cent of what Britain sells abroad.`,
    '8 per cent',
    { kind: 'share', reporter: 'GBR', partner: 'DEU', flow: 'exports' },
  ],
  [
    `${title('Saudi non-oil exports up', '2024-12-25')}Saudi Arabia's exports dropped in October. Japan and India followed among export destinations with 10.3 and 9.3 percent.`,
    '9.3 percent',
    { kind: 'share', reporter: 'SAU', partner: 'IND', flow: 'exports' },
  ],
  [
    `${title("Britain's trade", '2023-03-02')}The EU is still by far Britain's largest trading partner. Last year it took 42 per cent of UK exports, and supplied 48 per cent of imports.`,
    '42 per cent',
    { kind: 'share', reporter: 'GBR', partner: 'EU', flow: 'exports' },
  ],
  [
    `${title("Britain's trade", '2023-03-02')}The EU is still by far Britain's largest trading partner. Last year it took 42 per cent of UK exports, and supplied 48 per cent of imports.`,
    '48 per cent',
    { kind: 'share', reporter: 'GBR', partner: 'EU', flow: 'imports' },
  ],
];
