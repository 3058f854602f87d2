import type { Article } from '../../model/article.js';
import type { ArithmeticVerdict, Claim } from '../../model/claim.js';
import type { Note } from '../../model/note.js';
import type { Verdict, VerdictStatus } from '../../model/verdict.js';
import type { Day } from '../../model/vintage.js';

/** A claim with everything that was found out about it. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly arithmetic: ArithmeticVerdict;
  readonly verdict: Verdict;
}

/** What a check of one text says: the claims in the order of the text, and remarks on the whole. */
export interface CheckReport {
  readonly article: Article;
  readonly asOf: Day;
  readonly claims: readonly CheckedClaim[];
  readonly notes: readonly Note[];
  readonly counts: Readonly<Record<VerdictStatus, number>>;
}
