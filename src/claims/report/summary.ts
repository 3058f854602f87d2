import type { VerdictStatus } from '../../model/verdict.js';
import type { Day } from '../../model/vintage.js';
import type { CheckedClaim, CheckReport } from './report.js';

/** What is kept of the check of one text among several: the text itself is let go. */
export interface CheckSummary {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Day | null;
  readonly asOf: Day;
  /** Number of claims. */
  readonly claims: number;
  readonly counts: Readonly<Record<VerdictStatus, number>>;
  /** Claims that fail or mislead, with their number on the page of the text, those that fail first. */
  readonly faults: readonly { readonly number: number; readonly checked: CheckedClaim }[];
}

export function summarize({ article, asOf, claims, counts }: CheckReport): CheckSummary {
  const { title, publisher, published } = article;
  const numbered = claims.map((checked, i) => ({ number: i + 1, checked }));
  const of = (status: VerdictStatus) => numbered.filter(({ checked }) => checked.verdict.status === status);
  return {
    title,
    publisher,
    published,
    asOf,
    claims: claims.length,
    counts,
    faults: [...of('fails'), ...of('misleading')],
  };
}
