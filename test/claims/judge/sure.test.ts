import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src/claims/check-article.js';
import type { VerdictStatus } from '../../../src/model/verdict.js';
import { openStore } from '../../../src/store/duckdb.js';
import type { Store } from '../../../src/store/store.js';

let store: Store;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

/** The verdicts of a text, by the quotes of its claims. */
async function verdicts(date: string, body: string): Promise<ReadonlyMap<string, VerdictStatus>> {
  const text = `Title: Trade\nPublisher: Example\nDate: ${date}\nURL: x\n\n${body}\n`;
  const { claims } = await checkArticle(text, { store });
  return new Map(claims.map(({ claim, verdict }) => [claim.quote, verdict.status]));
}

/** What is true, told so that it may be tied to another trade or time. */
const TRUE: readonly (readonly [what: string, date: string, body: string])[] = [
  [
    'the flow of a supplier that is taken for a buyer',
    '2025-05-20',
    "America's shortfall in goods trade with Germany came to $84.7 billion in 2024. German suppliers delivered merchandise valued at $160.4 billion, up 0.7 percent.",
  ],
  [
    'a year that only the next number is of',
    '2025-04-20',
    'For 2024 as a whole, imports from South Korea were $131.6 billion and exports to it $65.6 billion, a deficit of $66.0 billion that had been $51.3 billion in 2023.',
  ],
  [
    'the world after a list of partners',
    '2025-05-05',
    'Last year, Canada, Mexico and China were the top three destinations of U.S. goods. Altogether the country exported goods worth $2.06 trillion in 2024 and imported $3.27 trillion, for a goods deficit of $1.20 trillion, more than in any earlier year.',
  ],
  [
    'the base of a release that revised it',
    '2020-03-01',
    'The US goods deficit with China was $345.6 billion in 2019, down 17.6% from $419.5 billion in 2018.',
  ],
  [
    'a round number that is passed',
    '2026-02-01',
    "China's exports to the world topped $3.7 trillion in 2025. Its surplus passed $1 trillion and its imports exceeded $2.5 trillion.",
  ],
];

describe('verdicts that are sure', () => {
  it.each(TRUE)('do not call wrong what may be tied wrongly: %s', async (_, date, body) => {
    const all = await verdicts(date, body);
    expect(all.size).toBeGreaterThan(2);
    expect([...all].filter(([, status]) => status === 'fails')).toEqual([]);
  });

  it('call swapped digits wrong where the sentence does not say with whom', async () => {
    const body =
      "China's exports rose to $3.77 trillion in 2025, but those to the United States fell 20 percent to $420 billion. Total trade between the two fell 18.7 percent, to $595.7 billion.";
    const all = await verdicts('2026-01-15', body);
    expect(all.get('$595.7 billion')).toBe('fails');
    const surplus = await verdicts(
      '2026-01-15',
      'China ended 2025 with a trade surplus of $1.91 trillion, even as its exports to America plunged 20 percent to $420 billion.',
    );
    expect([...surplus].find(([quote]) => quote.includes('1.91'))?.[1]).toBe('fails');
  });

  it('call a number wrong that its own part of the sentence ties to one partner', async () => {
    const sold = (amount: string) =>
      verdicts(
        '2025-04-10',
        `American goods exports to Germany slipped to $75.7 billion in 2024, while sales to Japan grew 4.2 percent to $${amount} billion. Mexico bought more.`,
      );
    expect([...(await sold('79.0')).values()]).not.toContain('fails');
    expect((await sold('82.0')).get('$82.0 billion')).toBe('fails');
  });

  it('hold a multiple of an earlier level, and a run without its unit, against the figures of both times', async () => {
    const all = await verdicts(
      '2025-04-10',
      'The US goods deficit with Vietnam was $123.5 billion in 2024, more than twice that of 2020. US imports from Vietnam were almost three times their 2017 level. With Britain, the U.S. ran a goods surplus of $11.4 billion in 2024, its third in a row; with the Netherlands it had one of $55.5 billion.',
    );
    expect(all.get('more than twice that')).toBe('fails');
    expect(all.get('almost three times their')).toBe('holds');
    expect(all.get('its third in a row')).toBe('fails');
  });

  it('call a rate wrong beside an amount of the same trade that holds', async () => {
    const told = (rate: string) =>
      verdicts(
        '2023-03-20',
        `China's exports to all countries rose in 2022. By the count of Chinese customs, China and the United States exchanged goods worth $759.4 billion, ${rate} percent more than in 2021. Trade with ASEAN grew to $975.3 billion.`,
      );
    expect([...(await told('0.6')).values()]).not.toContain('fails');
    expect([...(await told('6.0')).values()]).toContain('fails');
  });
});
