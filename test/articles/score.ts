import type { Stated } from './labelled.js';
import { FIELDS, type Field, OF_A_COMPLETE_CLAIM } from './scoring/fields.js';
import { type Matched, match } from './scoring/match.js';

/** Kinds that figures can speak to. */
export const CORE_KINDS: ReadonlySet<string> = new Set([
  'level',
  'growth',
  'balance',
  'share',
  'rank',
  'record',
  'streak',
  'count',
  'ratio',
]);

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How the claims of some texts agree with their labels; every number from 0 to 1. */
export interface Score {
  readonly all: Rates;
  /** Without what is labelled as, or falsely found as, a kind that no figure speaks to. */
  readonly core: Rates;
  /** Matched, and kind, sign, relation, product, period, unit and currency right. */
  readonly complete: Rates;
  /** Of the matched claims whose label has the field. */
  readonly fields: Readonly<Record<Field | 'mirror', number>>;
  readonly inconsistent: Rates;
  /** Labelled suspects that were called inconsistent, and that were called the suspect. */
  readonly suspectsFlagged: number;
  readonly suspectsNamed: number;
  /** Right arithmetic verdicts, of the claims that other numbers of their text test. */
  readonly checkable: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function rates(right: number, said: number, labelled: number): Rates {
  const precision = said === 0 && labelled > 0 ? 0 : share(right, said);
  const recall = share(right, labelled);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const isCore = ({ kind }: Stated): boolean => CORE_KINDS.has(kind);
const isInconsistent = (stated: Stated): boolean => stated.arithmetic_verdict === 'inconsistent';
const isSuspect = (stated: Stated): boolean => isInconsistent(stated) && stated.suspect === true;

/** Counts over all texts together: a long text weighs more than a short one. */
export function score(
  texts: readonly { readonly labels: readonly Stated[]; readonly claims: readonly Stated[] }[],
): Score {
  const matched: readonly Matched[] = texts.map(({ labels, claims }) => match(labels, claims));
  const labels = texts.flatMap((text) => text.labels);
  const claims = texts.flatMap((text) => text.claims);
  const pairs = matched.flatMap((text) => text.pairs);
  const extra = matched.flatMap((text) => text.extra);
  const corePairs = pairs.filter(({ label }) => isCore(label)).length;
  const suspects = pairs.filter(({ label }) => isSuspect(label));
  const tested = pairs.filter(({ label }) => label.internally_checkable);
  const rightIn = (field: Field | 'mirror'): number => {
    const asked = pairs.filter(({ agreement }) => agreement[field] !== null);
    return share(asked.filter(({ agreement }) => agreement[field]).length, asked.length);
  };
  return {
    all: rates(pairs.length, claims.length, labels.length),
    core: rates(corePairs, corePairs + extra.filter(isCore).length, labels.filter(isCore).length),
    complete: rates(
      pairs.filter(({ agreement }) => OF_A_COMPLETE_CLAIM.every((field) => agreement[field] !== false)).length,
      claims.length,
      labels.length,
    ),
    fields: Object.fromEntries([...FIELDS, 'mirror' as const].map((f) => [f, rightIn(f)])) as Score['fields'],
    inconsistent: rates(
      pairs.filter(({ label, found }) => isInconsistent(label) && isInconsistent(found)).length,
      claims.filter(isInconsistent).length,
      labels.filter(isInconsistent).length,
    ),
    suspectsFlagged: share(
      suspects.filter(({ found }) => isInconsistent(found)).length,
      labels.filter(isSuspect).length,
    ),
    suspectsNamed: share(suspects.filter(({ found }) => isSuspect(found)).length, labels.filter(isSuspect).length),
    checkable: share(
      tested.filter(({ label, found }) => label.arithmetic_verdict === found.arithmetic_verdict).length,
      tested.length,
    ),
  };
}
