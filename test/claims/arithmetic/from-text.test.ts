import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import { articleFromText, extract, resolve } from '../../../src/claims/index.js';

/** The words of the claims of a text that cannot hold together. */
function blamed(date: string, body: string): readonly string[] {
  const article = articleFromText(`Title: Trade\nPublisher: Example\nDate: ${date}\nURL: x\n\n${body}\n`);
  const claims = resolve(article, extract(article));
  const found = arithmetic(claims);
  return claims.filter(({ id }) => found.get(id)!.status === 'inconsistent').map(({ quote }) => quote);
}

/** What is tested, the day, a text that holds, what is changed in it, and into what. */
const CASES: readonly (readonly [what: string, date: string, body: string, from: string, to: string])[] = [
  [
    'decimal point lost',
    '2023-06-02',
    "South Korea's exports were $52.2 billion in May. Imports were $54.3 billion, bringing the trade deficit to $2.1 billion.",
    '$2.1 billion',
    '$21 billion',
  ],
  [
    'decimal point lost',
    '2024-04-22',
    "Denmark's exports of goods amounted to DKK 71.4 billion in February 2024. Imports were DKK 62.9 billion, so the goods surplus was DKK 8.5 billion.",
    'DKK 8.5',
    'DKK 85',
  ],
  [
    'side of the earlier amount',
    '2023-03-15',
    'New Zealand sold goods worth NZ$5.2 billion abroad in February 2023, down from NZ$5.5 billion in February 2022.',
    'down from',
    'up from',
  ],
  [
    'side of the earlier amount',
    '2021-06-09',
    'Portugal sold goods worth €5.6 billion abroad in April 2021, up from €3.1 billion in April 2020.',
    'up from',
    'down from',
  ],
  [
    'side of the earlier amount',
    '2022-05-04',
    'Canada: the merchandise trade surplus with the world narrowed from $3.1 billion in February to $2.5 billion in March.',
    'narrowed',
    'widened',
  ],
  [
    'both sides of one trade',
    '2020-09-10',
    'Trade between Russia and China was worth $59.1 billion in the first seven months of 2020. Russian deliveries to China made up $33.5 billion of this and Chinese deliveries to Russia $25.6 billion.',
    '$25.6',
    '$52.6',
  ],
  [
    'both sides of one trade',
    '2022-09-13',
    'Bilateral trade between Iran and Turkey came to $4.5 billion in the first seven months of 2022. Iranian exports to Turkey were worth $2.5 billion, Turkish exports to Iran $2.0 billion.',
    '$4.5',
    '$5.4',
  ],
  [
    'base in a sentence of its own',
    '2024-02-12',
    "Norway's exports of goods reached NOK 150.4 billion in January 2024. Imports came to NOK 86.1 billion, leaving a trade surplus of NOK 64.3 billion. A year earlier exports had been NOK 179.5 billion, so that they fell 16.2 per cent.",
    '179.5',
    '159.7',
  ],
  [
    'base in a sentence of its own',
    '2023-06-02',
    "South Korea's exports shrank 15.2 percent year on year to $52.2 billion in May. Imports were down 14.0 percent at $54.3 billion. In May last year the country had exported goods worth $61.6 billion.",
    '$61.6',
    '$71.6',
  ],
  [
    'shares of one whole that is not printed',
    '2024-05-20',
    'Australia sent goods abroad in 2023. Japan took A$9.5 billion (7 per cent) and South Korea A$6.8 billion (5 per cent).',
    '(7 per cent) and South Korea A$6.8 billion (5',
    '(5 per cent) and South Korea A$6.8 billion (7',
  ],
  [
    'ratio of balances',
    '2024-03-08',
    'Brazil had a trade surplus of $5.4 billion in February, roughly twice the $2.6 billion recorded in February 2023.',
    'twice',
    'four times',
  ],
  [
    'ratio to the other amount of the sentence',
    '2017-02-08',
    'The U.S. deficit with Mexico was $63.2 billion in 2016, against a deficit with China of $347.0 billion, more than five times as large.',
    'five times',
    'eight times',
  ],
  [
    'ratio to an amount told after it',
    '2019-10-31',
    "Hungary's exports to Germany in 2018 were €28.9 billion, more than five times its exports to Slovakia, which were €5.4 billion.",
    'five times',
    'seven times',
  ],
  [
    'coverage of imports',
    '2023-06-01',
    'Turkey exported goods worth $19.07 billion in April 2023 and imported goods worth $26.23 billion. Exports covered 72.7% of imports.',
    '72.7%',
    '62.7%',
  ],
  [
    'first and another of one sentence',
    '2024-04-26',
    'Sweden exported goods worth SEK 498 billion in the first quarter of 2024. Norway was the top destination with SEK 53.8 billion, ahead of Germany with SEK 51.2 billion.',
    '51.2',
    '61.2',
  ],
  [
    'side of the earlier amount, told last',
    '2024-02-07',
    'The U.S. goods deficit with Mexico widened to $152.4 billion in 2023 from $130.5 billion in 2022.',
    'widened',
    'narrowed',
  ],
  [
    'side of the earlier amount, told last',
    '2020-07-17',
    "Israel's imports of goods totalled $5.1 billion in June, exports $4.0 billion. The trade gap shrank to $1.1 billion from $1.6 billion in June 2019.",
    'shrank',
    'grew',
  ],
  [
    'rate after a rise in words',
    '2024-04-26',
    'Sweden: exports were SEK 498.4 billion in the first quarter of 2024, against SEK 521.5 billion in the first quarter of 2023. The import side was weaker too: purchases abroad slipped 3.5 percent to SEK 471.9 billion. The surplus was SEK 26.4 billion, against SEK 32.4 billion a year before.',
    'slipped',
    'climbed',
  ],
  [
    'rate behind a look back',
    '2018-01-12',
    "China's surplus with the United States was $275.8 billion in 2017, having been $250.8 billion in 2016, an increase of $25.0 billion or 10.0 percent.",
    '10.0',
    '18.0',
  ],
  [
    'rate in the bracket of the year before',
    '2023-06-01',
    "Turkey's foreign trade in April: Exports: $19.07 billion (April 2022: $23.33 billion; -18.3%)",
    '-18.3%',
    '-81.3%',
  ],
  [
    'points between two shares',
    '2024-09-03',
    "Kenya's goods exports were 250 billion shillings in the second quarter of 2024. The share of tea in exports rose by 6.3 percentage points, from 18.2 percent in the second quarter of 2023 to 24.5 percent in the second quarter of 2024.",
    'rose by 6.3',
    'fell by 6.3',
  ],
  [
    'parts of a list that ends with the rest',
    '2024-03-20',
    'Zambia exported goods worth 11.62 billion dollars in 2023: copper brought in 7.31 billion dollars, gold 1.18 billion dollars, sugar 0.64 billion dollars and all other goods 2.49 billion dollars.',
    '1.18 billion',
    '1.18 million',
  ],
  [
    'parts of a list that come to more than the whole',
    '2023-08-08',
    'Canada exported grain worth 3.614 billion dollars in 2022: barley brought in 0.461 billion dollars, wheat 2.603 billion dollars, oats 0.121 billion dollars and maize 0.429 billion dollars.',
    '3.614',
    '3.164',
  ],
  [
    'several countries together',
    '2023-09-12',
    "Ohio's exports of goods to Canada came to $21.4 billion in 2022, those to Mexico to $7.9 billion and those to China to $3.6 billion. Together the three countries took $32.9 billion.",
    '$32.9 billion',
    '$39.2 billion',
  ],
  [
    'change of a deficit by the changes of its flows',
    '2021-03-12',
    'British exports of goods fell by £5.3 billion in January 2021 from the month before, and imports of goods fell by £8.9 billion. The goods deficit narrowed by £3.6 billion.',
    '£3.6 billion',
    '£4.6 billion',
  ],
  [
    'two identities that agree on another number',
    '2015-08-31',
    'Turkey exported goods for $11.181 billion in July 2015, and imports of goods were $18.209 billion. The trade deficit increased by 6.5% from $6.596 billion in July 2014 to $7.028 billion.',
    '7.028',
    '7.280',
  ],
  [
    'share that names its flow',
    '2026-01-14',
    "China's exports amounted to $3.77 trillion in 2025 and its imports to $2.58 trillion, a surplus of $1.19 trillion. Its exports to the United States came to $420.1 billion and its imports from there to $139.7 billion, which left a surplus of $280.4 billion. Only 11.1 percent of Chinese exports still went to the United States.",
    '11.1 percent',
    '8.8 percent',
  ],
  [
    'share in services, with two digits swapped',
    '2024-04-10',
    "India's exports of services were worth $7.84 billion in May 2023. Its exports of digital services were worth $4.25 billion, or 54.2% of all services exports.",
    '54.2%',
    '45.2%',
  ],
  [
    'scale word of a product with a share, beside other products',
    '2018-10-02',
    "Morocco's exports of goods reached 179.9 billion dirhams in the first eight months of 2018. Car exports were worth 43.7 billion dirhams, 24.3% of exports. Exports of phosphates came to 34.5 billion dirhams, a share of 19.2% of exports.",
    '34.5 billion',
    '34.5 million',
  ],
];

describe('arithmetic of a text', () => {
  it.each(CASES)('%s (%s): %s', (_, date, body, from, to) => {
    expect(blamed(date, body)).toEqual([]);
    expect(body).toContain(from);
    expect(
      blamed(
        date,
        body.replace(from, () => to),
      ),
    ).not.toEqual([]);
  });

  it('takes an amount that was cut off for a slip of its share no more than what rounds to it', () => {
    const body = (share: string): string =>
      `Saudi imports of goods reached SR61 billion in August 2022, up 20 percent from SR50.8 billion in August 2021. Imports from China, at SR12 billion, made up ${share} percent of imports.`;
    expect(blamed('2022-10-25', body('20.9'))).toEqual([]);
    expect(blamed('2022-10-25', body('21.4'))).not.toEqual([]);
  });

  it('asks for no other share of a list that names only some parts', () => {
    const body =
      'Zambia exported goods worth 11.62 billion dollars in 2023: copper brought in 7.31 billion dollars, gold 1.18 billion dollars, sugar 0.64 billion dollars and cement 0.37 billion dollars.';
    expect(blamed('2024-03-20', body)).toEqual([]);
  });

  it('takes the number that headline and text share for no slip of another', () => {
    const article = articleFromText(
      "Title: China's exports to the United States drop 20%\nPublisher: Example\nDate: 2026-01-14\nURL: x\n\nChina's exports to the United States fell 20% in 2025. Its exports to the United States of cars fell 30% in 2025.\n",
    );
    const claims = resolve(article, extract(article)).map((claim) => ({ ...claim, product: 'goods' }));
    const found = arithmetic(claims);
    expect(claims.map(({ id }) => found.get(id)!.status)).not.toContain('inconsistent');
  });

  it('takes no re-exports for the rest of a kind', () => {
    const body =
      'Saudi exports amounted to SR294.5 billion in the second quarter of 2024, SR220.8 billion of it oil exports and SR51.4 billion non-oil exports, re-exports aside.';
    expect(blamed('2024-08-20', body)).toEqual([]);
  });
});
