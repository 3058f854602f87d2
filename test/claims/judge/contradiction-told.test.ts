import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkArticle } from '../../../src/claims/check-article.js';
import { openStore } from '../../../src/store/duckdb.js';
import type { Store } from '../../../src/store/store.js';

let store: Store;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const textOf = (move: string): string =>
  `Title: US trade gap in November\nPublisher: Example\nDate: 2020-01-07\nURL: x\n\nSales to China jumped 13.7 percent in November while US purchases from there dropped 9.2 percent, which pushed the US deficit with China ${move} by 15.7 percent to $26.4 billion.\n`;

it('tells what the text contradicts also where the figures of the day are not held', async () => {
  const told = async (move: string): Promise<readonly string[]> =>
    (await checkArticle(textOf(move), { store })).claims
      .filter(({ claim, verdict }) => claim.kind === 'growth' && verdict.status === 'cannot-tell')
      .map(({ verdict }) => verdict.text);
  const contradicted = (text: string): boolean => text.includes('make the deficit shrink');
  expect((await told('up')).filter(contradicted)).toHaveLength(3);
  expect((await told('down')).filter(contradicted)).toHaveLength(0);
});
