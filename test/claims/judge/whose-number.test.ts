import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkArticle } from '../../../src/claims/check-article.js';
import type { Verdict } from '../../../src/model/verdict.js';
import { openStore } from '../../../src/store/duckdb.js';
import type { Store } from '../../../src/store/store.js';

let store: Store;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

async function verdicts(date: string, body: string): Promise<readonly (readonly [string, Verdict])[]> {
  const text = `Title: Trade\nPublisher: Example\nDate: ${date}\nURL: x\n\n${body}\n`;
  return (await checkArticle(text, { store })).claims.map(({ claim, verdict }) => [claim.quote, verdict] as const);
}

const on = async (date: string, body: string, part: string): Promise<Verdict> =>
  (await verdicts(date, body)).find(([quote]) => quote.includes(part))![1];

/** True, and told so that a partner, a flow or a time may be carried wrongly. */
const TRUE: readonly (readonly [date: string, body: string])[] = [
  [
    '2024-02-10',
    "China's trade with Russia was a bright spot last year. Exports jumped 46.9 percent and imports 12.7 percent. Shipments everywhere fell 4.6 percent.",
  ],
  [
    '2024-02-10',
    "China's exports to the United States fell 13.1 percent in 2023. Outbound shipments lost 4.6 percent, and inbound ones 5.5 percent.",
  ],
  [
    '2024-02-10',
    "China's exports to the US dropped 13.1 percent in 2023. Sales abroad declined 4.6 percent to $3.38 trillion. Purchases came to $2.56 trillion.",
  ],
  [
    '2025-05-10',
    'The US deficit with China grew to $295.5 billion in 2024. Exports, at $2.06 trillion, hardly moved. Imports reached $3.27 trillion.',
  ],
  [
    '2024-02-10',
    "China's exports to the US fell 13.1 percent last year. In December they were down 6.9 percent. In the first half the decline had been 17.9 percent.",
  ],
  [
    '2024-02-10',
    "China's trade with the United States is worth $664.45 billion; the rate of -11.6 percent is measured from a 2022 base that has been cut to some $752 billion. Russia gained.",
  ],
  [
    '2026-01-20',
    "China's exports to the US fell 20 percent in 2025, and its imports from there 14.6 percent. Exports rose 5.5 percent. The surplus came to $1.19 trillion.",
  ],
  [
    '2025-05-10',
    'US exports to Mexico were $334.0 billion in 2024, and imports $505.5 billion. The deficit was $171.5 billion, or $1.20 trillion with everybody.',
  ],
];

describe('a number that a paragraph ties to one partner', () => {
  test.each(TRUE)('is not wrong: %s %s', async (date, body) => {
    const all = await verdicts(date, body);
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter(([, { status }]) => status === 'fails')).toEqual([]);
  });

  test.each([
    ['12.7', '46.9'],
    ['46.9', '12.7'],
  ])('is wrong where exports and imports are changed over: %s', async (exports, imports) => {
    const body = `China's trade with the US fell 11.6 percent in 2023. With Russia it was different.\n\nWith Russia, trade grew. Two-way trade was $240.11 billion, with Chinese exports up ${exports} percent and imports up ${imports} percent.`;
    expect((await on('2024-02-10', body, `up ${exports}`)).status).toBe(exports === '46.9' ? 'holds' : 'fails');
  });
});

describe('a number that the text and later figures both speak against', () => {
  const bought = (amount: string): string =>
    `In the first half of 2002 China's foreign trade was worth $270.71 billion. Exports rose to $142.06 billion and imports to $${amount} billion.`;
  test('is wrong', async () => {
    const verdict = await on('2002-07-12', bought('126.85'), '126.85');
    expect(verdict.status).toBe('fails');
    expect(verdict.text).toMatch(/no vintage of the day is held.*the text contradicts itself/);
  });
  test('holds as it was meant', async () => {
    expect((await on('2002-07-12', bought('128.65'), '128.65')).status).not.toBe('fails');
  });
});

describe('places, runs and orders', () => {
  test('a bloc is no country', async () => {
    const body = 'The US goods deficit with Taiwan was $73.7 billion in 2024, its fifth-largest with any country.';
    expect((await on('2025-04-20', body, 'fifth')).status).toBe('fails');
  });
  test('a mark may stand before a run of it', async () => {
    const of = (years: string): string =>
      `The US goods deficit was $1,204.7 billion in 2024. It was above one trillion dollars for the ${years} year in a row.`;
    expect((await on('2025-04-20', of('third'), 'in a row')).status).toBe('fails');
    expect((await on('2025-04-20', of('fourth'), 'in a row')).status).toBe('holds');
  });
  test('a surplus may be larger than another', async () => {
    const body =
      "China's surplus with Hong Kong, at US$206.06 billion, was bigger than its surplus with the whole world in 2010.";
    expect((await on('2011-02-20', body, 'bigger')).status).toBe('holds');
  });
  test('a rate in yuan beside dollars misleads', async () => {
    const body = 'China booked a surplus of $877.6 billion in 2022 as its exports grew 10.5 percent.';
    expect((await on('2023-01-20', body, '10.5')).status).toBe('misleading');
  });
});
