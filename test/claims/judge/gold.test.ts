import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkArticle, judgeClaims } from '../../../src/claims/check-article.js';
import { checkJson } from '../../../src/claims/report/json.js';
import type { Verdict } from '../../../src/model/verdict.js';
import { openStore } from '../../../src/store/duckdb.js';
import type { Store } from '../../../src/store/store.js';
import {
  DATA_PARTS,
  DATA_TEXTS,
  type DataScore,
  type Decision,
  decisionsOf,
  decisionsOnLabels,
  scoreVerdicts,
} from '../../articles/data-verdicts.js';
import { labelledTexts, PARTS, type Part, partOf, type Stated } from '../../articles/labelled.js';

interface Limits {
  /** Least share of the decidable claims that is decided as labelled. */
  readonly right: number;
  /** Most verdicts that fail where the label does not. */
  readonly falseFails: number;
  /** Most verdicts that hold where only a failure is right. */
  readonly falseHolds: number;
}
/** A little below what was measured when they were set. `given`: claims as a perfect extraction would give them. */
const LIMITS: Readonly<Record<(typeof DATA_PARTS)[number], { readonly given: Limits; readonly read: Limits }>> = {
  development: {
    given: { right: 0.98, falseFails: 0, falseHolds: 0 },
    read: { right: 0.94, falseFails: 0, falseHolds: 0 },
  },
  'seen later': {
    given: { right: 0.96, falseFails: 0, falseHolds: 0 },
    read: { right: 0.9, falseFails: 0, falseHolds: 0 },
  },
  'opened last': {
    given: { right: 0.97, falseFails: 0, falseHolds: 0 },
    read: { right: 0.92, falseFails: 0, falseHolds: 0 },
  },
  newest: {
    given: { right: 0.92, falseFails: 0, falseHolds: 0 },
    read: { right: 0.82, falseFails: 1, falseHolds: 0 },
  },
};

let store: Store;
/** Claims as a perfect extraction would give them, and as they are read from the text. */
const given = new Map<Part, Decision[]>(PARTS.map((part) => [part, []]));
const read = new Map<Part, Decision[]>(PARTS.map((part) => [part, []]));
const verdicts: Verdict[] = [];

beforeAll(async () => {
  store = await openStore();
  const decided = await decisionsOnLabels(DATA_TEXTS, async (article, claims) => {
    const report = await judgeClaims(article, claims, { store, asOf: article.published! });
    verdicts.push(...report.claims.map(({ verdict }) => verdict));
    return report;
  });
  for (const [name, decisions] of decided) given.get(partOf(name))!.push(...decisions);
  for (const { name, text, labels } of labelledTexts().filter(({ name }) => decided.has(name))) {
    const report = checkJson(await checkArticle(text, { store })) as {
      claims: (Stated & { readonly verdict: Verdict })[];
    };
    read.get(partOf(name))!.push(...decisionsOf(labels, report.claims));
  }
});
afterAll(() => store.close());

describe.each(DATA_PARTS)('claims of the part %s', (part) => {
  const scores = (): readonly (readonly ['given' | 'read', DataScore])[] => [
    ['given', scoreVerdicts(given.get(part)!)],
    ['read', scoreVerdicts(read.get(part)!)],
  ];

  it('are decided as labelled', () => {
    for (const [how, { decidable, right }] of scores()) {
      expect(decidable).toBeGreaterThan(40);
      expect(right, how).toBeGreaterThanOrEqual(LIMITS[part][how].right);
    }
  });

  it('hold where only a failure is right in no text that was looked at', () => {
    for (const [how, { falseHolds }] of scores())
      expect(falseHolds, how).toBeLessThanOrEqual(LIMITS[part][how].falseHolds);
  });

  it('hardly ever fail where a failure is not right', () => {
    for (const [how, { falseFails }] of scores())
      expect(falseFails, how).toBeLessThanOrEqual(LIMITS[part][how].falseFails);
  });
});

describe('verdicts', () => {
  it('have evidence each', () => expect(verdicts.every((verdict) => verdict.evidence.length > 0)).toBe(true));
});
