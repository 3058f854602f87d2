import type { Article } from '../../src/model/article.js';
import type { Claim } from '../../src/model/claim.js';
import type { VerdictStatus } from '../../src/model/verdict.js';
import { goldTexts } from './gold.js';
import type { Part, Stated } from './labelled.js';
import { match } from './scoring/match.js';

/** The status that a verdict has, beside those that the label allows it. */
export interface Decision {
  readonly allowed: readonly VerdictStatus[];
  /** Null where no claim was made of what is labelled. */
  readonly status: VerdictStatus | null;
}

export interface DataScore {
  /** Claims that the bundled figures can decide, by their labels. */
  readonly decidable: number;
  /** Share of these that are decided as labelled. */
  readonly right: number;
  /** Verdicts `holds` where only a failure is right. */
  readonly falseHolds: number;
  /** Verdicts `fails` where no failure is right. */
  readonly falseFails: number;
}

const isRight = ({ allowed, status }: Decision): boolean => status !== null && allowed.includes(status);

/** Numbers of the texts whose labels say what the bundled figures show. */
export const DATA_TEXTS = [501, 999] as const;

/** The parts that these texts are in. */
export const DATA_PARTS = ['development', 'seen later', 'opened last', 'newest'] as const satisfies readonly Part[];

interface Judged {
  readonly claims: readonly { readonly verdict: { readonly status: VerdictStatus } }[];
}

/** The verdicts on claims as the labels of some texts give them, by the names of the texts. */
export async function decisionsOnLabels(
  [first, last]: readonly [number, number],
  judge: (article: Article, claims: readonly Claim[]) => Promise<Judged>,
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const decided = new Map<string, readonly Decision[]>();
  for (const { name, article, claims, labels } of goldTexts('exact', first, last)) {
    if (!labels.some(({ data_verdict }) => data_verdict)) continue;
    const report = await judge(article, claims);
    const decisions = labels.map((label, i) => ({ allowed: label.data_verdict, ...report.claims[i]!.verdict }));
    decided.set(
      name,
      decisions.flatMap(({ allowed, status }) => (allowed ? [{ allowed, status }] : [])),
    );
  }
  return decided;
}

/** How verdicts agree with the labels that say what the bundled figures show. */
export function scoreVerdicts(decisions: readonly Decision[]): DataScore {
  const open = decisions.filter(({ allowed }) => allowed.some((status) => status !== 'cannot-tell'));
  return {
    decidable: open.length,
    right: open.filter(isRight).length / open.length,
    falseHolds: decisions.filter(({ allowed, status }) => status === 'holds' && allowed.every((s) => s === 'fails'))
      .length,
    falseFails: decisions.filter((one) => one.status === 'fails' && !isRight(one)).length,
  };
}

/** The verdicts on a text as it was read, set beside the labels that stand at the same words. */
export function decisionsOf(
  labels: readonly Stated[],
  claims: readonly (Stated & { readonly verdict: { readonly status: VerdictStatus } })[],
): readonly Decision[] {
  const statuses = new Map<Stated, VerdictStatus>(claims.map((claim) => [claim, claim.verdict.status]));
  const { pairs } = match(labels, claims);
  const found = new Map(pairs.map((pair) => [pair.label, statuses.get(pair.found)!]));
  return labels.flatMap((label) =>
    label.data_verdict ? [{ allowed: label.data_verdict, status: found.get(label) ?? null }] : [],
  );
}
