import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/claims/check-article.js';
import type { CheckedClaim, CheckReport } from '../../src/claims/report/report.js';
import { openStore } from '../../src/store/duckdb.js';
import type { Store } from '../../src/store/store.js';

const ARTICLE = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8');
/** The same text as if it came from the one who alone printed the imports figure. */
const OWN = ARTICLE.replace('Example Wire', 'Global Times');

let store: Store;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const check = (text: string, asOf?: string): Promise<CheckReport> =>
  checkArticle(text, asOf ? { store, asOf } : { store });

/** The verdict on the claim whose quote holds `part`; the first one unless another is asked for. */
async function on(text: string, part: string, asOf?: string): Promise<CheckedClaim['verdict']> {
  const report = await check(text, asOf);
  const found = report.claims.filter((c) => c.claim.quote.includes(part));
  expect(found, `${part} in ${report.claims.map((c) => c.claim.quote).join(' | ')}`).not.toHaveLength(0);
  return found[0]!.verdict;
}

/** The article with one thing changed; the change must change something. */
function changed(from: string, to: string, text = ARTICLE): string {
  expect(text).toContain(from);
  return text.replaceAll(from, to);
}

describe('the article of 12 January 2024', () => {
  it('holds its headline against the revised base, in all three places', async () => {
    const { claims } = await check(ARTICLE);
    const headline = claims.filter((c) => /11\.6/.test(c.claim.quote));
    expect(headline).toHaveLength(3);
    for (const { verdict } of headline) {
      expect(verdict.status).toBe('holds-if');
      expect(verdict.reading).toMatch(/revised 2022 base of about 751\.64bn \(751\.2 to 752\.1bn\)/);
      expect(verdict.text).toContain('−12.5 % against 759.427bn first published');
    }
  });

  it('adds the final figures once they are out', async () => {
    const { text } = await on(ARTICLE, '11.6', '2026-01-01');
    expect(text).toMatch(/UN \(761\.713bn, 666\.378bn\) give −12\.5 %/);
    expect((await on(ARTICLE, '11.6')).text).not.toContain('UN');
  });

  it.each([
    ['$664 billion', 'holds', '664.45bn'],
    ['$336 billion', 'holds', '336.13bn'],
    ['6.8 percent', 'holds', '−6.8 %'],
    ['13.1 percent', 'holds', '−13.1 %'],
    ['$500.03 billion', 'fails', '500.29bn = 664.45bn - 164.16bn'],
    ['since 2019', 'holds', '−14.6 (2019), +8.3 (2020), +28.7 (2021), +0.6 (2022), −11.6 (2023)'],
    ['41.76 trillion', 'holds', '41.7568tn yuan'],
    ['0.2 percent', 'holds-if', '−0.7 % against 42.07tn yuan first published'],
    ['$5.83 trillion', 'misleading', 'spot rate of the day (7.17); the published figure is 5.94tn, −5.0 %'],
    ['2.8 percent', 'cannot-tell', 'no figure held'],
    [
      'largely due',
      'cannot-tell',
      "86 % of the fall is China's exports, while curbs on sales to China act on its imports",
    ],
    ['major declines', 'cannot-tell', 'about the future'],
  ])('says of %s: %s', async (part, status, text) => {
    const verdict = await on(ARTICLE, part);
    expect(verdict.status).toBe(status);
    expect(verdict.text).toContain(text);
  });

  it('names the slip in the exports, and that the sums of the text cannot show it', async () => {
    const verdict = await on(ARTICLE, '$500.03 billion');
    expect(verdict.computed).toBeCloseTo(500.29e9, -5);
    expect(verdict.text).toContain('two digits swapped? (500.30)');
    expect(verdict.text).toContain("the text's own sums cannot show it");
  });

  it('does not let a figure confirm itself', async () => {
    const verdict = await on(OWN, '$164.16 billion');
    expect(verdict).toMatchObject({ status: 'holds', reading: 'within the text' });
    expect(verdict.text).toContain("came through Global Times, the text's own publisher");
    expect(verdict.evidence.some((row) => row.own)).toBe(true);
    expect((await on(OWN, '$164.16 billion', '2026-01-01')).text).toContain('165.157bn');
    expect((await on(ARTICLE, '$164.16 billion')).reading).toBeUndefined();
  });

  it('says in which currency the record is counted', async () => {
    expect((await on(ARTICLE, 'since 2019')).text).toMatch(/^in dollars/);
  });

  it('sets the outturn beside the forecast once it is known', async () => {
    const verdict = await on(ARTICLE, 'major declines', '2025-02-01');
    expect(verdict.status).toBe('holds');
    expect(verdict.text).toContain('688.28bn, +3.7 % came');
  });

  it('remarks that yuan and dollars stand side by side', async () => {
    const { notes } = await check(ARTICLE);
    expect(notes.find((n) => n.code === 'currencies')?.text).toMatch(/in dollars China's total changed by −5\.0 %/);
  });
});

describe('a changed number changes the verdict', () => {
  it.each([
    ['11.6', '16.1', '16.1', 'fails', '−11.6 %'],
    ['11.6', '12.5', '12.5', 'holds-if', "the publisher's own rate is −11.6 %"],
    ['$664 billion', '$646 billion', '$646', 'fails', 'two digits swapped? (664)'],
    ['$664 billion', '$664 million', '$664', 'fails', 'scale word'],
    ['6.8 percent', '8.6 percent', '8.6', 'fails', '−6.8 %'],
    ['exports to the US fell 13.1', 'exports to the US rose 13.1', '13.1', 'fails', 'the direction is wrong'],
    ['$164.16 billion', '$146.16 billion', '$146.16', 'fails', 'two digits swapped? (164.16)'],
    ['$500.03 billion', '$500.29 billion', '$500.29', 'holds', '500.29bn'],
    ['$500.03 billion', '$505.29 billion', '$505.29', 'fails', '500.29bn'],
    ['$336 billion', '$363 billion', '$363', 'fails', 'two digits swapped? (336)'],
    ['since 2019', 'since 2016', 'since 2016', 'fails', 'since 2019'],
    ['41.76 trillion', '47.16 trillion', '47.16', 'fails', '41.7568tn yuan'],
    ['rose 0.2 percent', 'fell 0.7 percent', '0.7', 'holds-if', 'from the levels as published'],
    ['rose 0.2 percent', 'rose 2.0 percent', '2.0', 'fails', '+0.2 %'],
    ['$5.83 trillion', '$5.94 trillion', '$5.94', 'holds', '5.94tn as published'],
    ['$5.83 trillion', '$8.53 trillion', '$8.53', 'fails', '5.94tn'],
  ])('%s as %s', async (from, to, part, status, text) => {
    const verdict = await on(changed(from, to), part);
    expect(verdict.status).toBe(status);
    expect(verdict.text).toContain(text);
  });

  it('a forecast of growth is judged by what came', async () => {
    const verdict = await on(changed('will not see major declines', 'will fall'), 'will fall', '2025-02-01');
    expect(verdict.status).toBe('fails');
  });

  it('a rate in another currency than said', async () => {
    const verdict = await on(
      changed('rose 0.2 percent year-on-year', 'rose 0.2 percent year-on-year in US dollar terms'),
      '0.2',
    );
    expect(verdict.status).toBe('fails');
    expect(verdict.text).toMatch(/−5\.0 % in USD; \+0\.2 % is the rate in CNY/);
  });

  it("the text's sums say so when nothing is held", async () => {
    const text = `Title: Norway's trade\nDate: 2023-02-10\n\nNorway's exports to Chile were $5.2 billion in 2022 and imports from Chile were $3.1 billion. Norway's trade surplus with Chile was $4.1 billion in 2022.\n`;
    const verdict = await on(text, '$4.1 billion');
    expect(verdict.status).toBe('fails');
    expect(verdict.reading).toBe('within the text');
    expect((await on(text.replace('$4.1', '$2.1'), '$2.1 billion')).status).toBe('cannot-tell');
  });
});

describe('any text', () => {
  const sound = (report: CheckReport): void => {
    for (const { claim, verdict } of report.claims) {
      expect(verdict.evidence.length, claim.quote).toBeGreaterThan(0);
      expect(report.article.text.slice(claim.start, claim.end)).toBe(claim.quote);
      expect(verdict.text).not.toMatch(/NaN|undefined|Infinity/);
    }
  };

  it('ends with evidence for every verdict, whatever number, word or line is changed', async () => {
    const numbers = [...ARTICLE.matchAll(/\d+(?:\.\d+)?/g)];
    const mutation = fc.record({
      at: fc.integer({ min: 0, max: numbers.length - 1 }),
      value: fc.oneof(
        fc.integer({ min: 0, max: 99999 }).map(String),
        fc.double({ min: 0, max: 1e4, noNaN: true }).map((x) => x.toFixed(2)),
      ),
      cut: fc.integer({ min: 0, max: ARTICLE.length }),
      keep: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ at, value, cut, keep }) => {
        const { index, 0: old } = numbers[at]!;
        const text = ARTICLE.slice(0, index) + value + ARTICLE.slice(index + old.length);
        sound(await check(keep ? text : text.slice(0, cut)));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('ends for random text', async () => {
    const word = fc.constantFrom(
      'China',
      'exports',
      'US',
      'fell',
      '$',
      '11.6',
      'percent',
      'billion',
      'to',
      'from',
      'in',
      '2023',
      '(',
      ')',
      ',',
      '.',
      'since',
      'first',
      'record',
      'surplus',
      'with',
      'the',
      '"',
      'December',
      'share of',
      'trade',
      '-',
      '€5bn',
      'will',
      'due to',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 60 }), fc.string(), async (words, noise) =>
        sound(await check(`${words.join(' ')} ${noise}`)),
      ),
      { numRuns: 80 },
    );
  }, 120_000);
});
