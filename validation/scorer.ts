import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { score as scoreHere } from '../test/articles/score.js';
import type { CheckedText } from './built.js';
import { shared } from './reference.js';

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
/** What `score` of ../shared/articles/score.mjs gives, as far as it is read here. */
export interface SharedScore {
  readonly extraction: Rates;
  readonly extraction_core: Rates;
  readonly complete_claims: Rates;
  readonly fields: Readonly<Record<string, { readonly accuracy: number; readonly n: number }>>;
  readonly arithmetic: {
    readonly inconsistent: Rates;
    readonly accuracy_on_checkable: number;
    readonly suspects_flagged: { readonly hit: number; readonly of: number };
  };
}
interface Scorer {
  score(
    texts: readonly { name: string; text: string; gold: readonly object[]; pred: readonly object[] }[],
  ): SharedScore;
}

export const SCORER = 'articles/score.mjs';

/** The scorer that came with the shared texts, over texts that were checked. */
export async function scoreShared(texts: readonly CheckedText[]): Promise<SharedScore> {
  const { score } = (await import(pathToFileURL(realpathSync(shared(SCORER))).href)) as Scorer;
  return score(texts.map(({ name, text, labels, claims }) => ({ name, text, gold: labels, pred: claims })));
}

/** The largest difference between the package's own scoring and the scorer that came with the shared texts. */
export function distance(theirs: SharedScore, texts: readonly CheckedText[]): number {
  const ours = scoreHere(texts);
  const { mirror, ...fields } = ours.fields;
  const { hit, of } = theirs.arithmetic.suspects_flagged;
  const pairs: readonly (readonly [number, number | undefined])[] = [
    [ours.all.f1, theirs.extraction.f1],
    [ours.core.precision, theirs.extraction_core.precision],
    [ours.core.recall, theirs.extraction_core.recall],
    [ours.complete.f1, theirs.complete_claims.f1],
    [ours.inconsistent.precision, theirs.arithmetic.inconsistent.precision],
    [ours.inconsistent.recall, theirs.arithmetic.inconsistent.recall],
    [ours.checkable, theirs.arithmetic.accuracy_on_checkable],
    [ours.suspectsFlagged, of === 0 ? 1 : hit / of],
    [mirror, theirs.fields.relation_or_mirror?.accuracy],
    ...Object.entries(fields).map(([name, value]) => [value, theirs.fields[name]?.accuracy] as const),
  ];
  return Math.max(...pairs.map(([a, b]) => (b === undefined ? 0 : Math.abs(a - b))));
}
