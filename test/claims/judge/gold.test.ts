import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeClaims } from '../../../src/claims/check-article.js';
import type { Verdict, VerdictStatus } from '../../../src/model/verdict.js';
import { openStore } from '../../../src/store/duckdb.js';
import type { Store } from '../../../src/store/store.js';
import { goldTexts, type Label } from '../../articles/gold.js';

/** Of the claims that the bundled figures can decide, so many must be decided as labelled (measured: 100 and 96 %). */
const FLOOR = { developed: 0.99, unseen: 0.95 } as const;
/** Of the unseen texts one verdict is known to fail where the label does not; which one is not looked at. */
const MOST_FALSE_FAILS = { developed: 0, unseen: 1 } as const;

interface Judged {
  readonly developed: boolean;
  readonly label: Label & { readonly data_verdict: readonly VerdictStatus[] };
  readonly verdict: Verdict;
}

let store: Store;
let judged: readonly Judged[];
beforeAll(async () => {
  store = await openStore();
  const found: Judged[] = [];
  for (const { name, article, claims, labels } of goldTexts('exact', 501, 520)) {
    const report = await judgeClaims(article, claims, { store, asOf: article.published! });
    labels.forEach((label, i) => {
      const { data_verdict } = label;
      const developed = Number.parseInt(name, 10) % 2 === 0;
      if (data_verdict)
        found.push({ developed, label: { ...label, data_verdict }, verdict: report.claims[i]!.verdict });
    });
  }
  judged = found;
});
afterAll(() => store.close());

const right = ({ label, verdict }: Judged): boolean => label.data_verdict.includes(verdict.status);
const decidable = ({ label }: Judged): boolean => label.data_verdict.some((status) => status !== 'cannot-tell');

describe.each([
  ['developed', true],
  ['unseen', false],
] as const)('claims of the %s texts, as a perfect extraction would give them', (name, developed) => {
  const own = (): readonly Judged[] => judged.filter((j) => j.developed === developed);

  it('are decided as labelled', () => {
    const open = own().filter(decidable);
    expect(open.length).toBeGreaterThan(150);
    expect(open.filter(right).length / open.length).toBeGreaterThanOrEqual(FLOOR[name]);
  });

  it('never hold where only a failure is right', () => {
    const wrong = own().filter((j) => j.verdict.status === 'holds' && j.label.data_verdict.every((s) => s === 'fails'));
    expect(wrong).toHaveLength(0);
  });

  it('hardly ever fail where a failure is not right', () => {
    const wrong = own().filter((j) => j.verdict.status === 'fails' && !right(j));
    expect(wrong.length).toBeLessThanOrEqual(MOST_FALSE_FAILS[name]);
  });

  it('have evidence each', () => {
    expect(own().every((j) => j.verdict.evidence.length > 0)).toBe(true);
  });
});
