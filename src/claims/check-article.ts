import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { VERDICT_STATUSES, type Verdict, type VerdictStatus } from '../model/verdict.js';
import { type Day, LATEST, parseDay } from '../model/vintage.js';
import type { Store } from '../store/store.js';
import { arithmetic } from './arithmetic/arithmetic.js';
import { extract } from './extract/extract.js';
import { plainArticle } from './extract/plain-text.js';
import { currencyNotes } from './judge/article-notes.js';
import { gather } from './judge/book.js';
import { caseOf } from './judge/case.js';
import { inDoubt } from './judge/in-doubt.js';
import { judge, judgeTied } from './judge/judge.js';
import { articleFromText } from './read/read.js';
import type { CheckReport } from './report/report.js';
import { resolve } from './resolve/resolve.js';

export interface CheckOptions {
  readonly store: Store;
  /** Only figures out by this day count as known; default: the day of the text, else everything. */
  readonly asOf?: Day;
}

/**
 * Each claim of a text with its verdict: read, extract, resolve, recompute, judge. Deterministic; no language model, and
 * nothing outside the store is asked.
 */
export async function checkArticle(input: Article | string, options: CheckOptions): Promise<CheckReport> {
  const article = typeof input === 'string' ? articleFromText(input) : input;
  const asOf = options.asOf === undefined ? (article.published ?? LATEST) : parseDay(options.asOf);
  return judgeClaims(article, resolve(article, extract(article)), { store: options.store, asOf });
}

/** The verdicts on claims that are resolved already: the text's own sums, then the figures out by `asOf`. */
export async function judgeClaims(
  article: Article,
  claims: readonly Claim[],
  { store, asOf }: { readonly store: Store; readonly asOf: Day },
): Promise<CheckReport> {
  const sums = arithmetic(claims);
  const book = await gather(claims, store, asOf, article);
  const { text } = plainArticle(article);
  const caseFor = (claim: Claim) => caseOf(claim, book, claims, sums.get(claim.id)!, text);
  const judged = claims.map((claim) => ({
    claim,
    arithmetic: sums.get(claim.id)!,
    verdict: judge(caseFor(claim)),
  }));
  const checked = inDoubt(judged, ({ claim }) => judgeTied(caseFor(claim)));
  return {
    article,
    asOf,
    claims: checked,
    notes: currencyNotes(claims, book),
    counts: count(checked.map((c) => c.verdict)),
  };
}

function count(verdicts: readonly Verdict[]): Readonly<Record<VerdictStatus, number>> {
  return Object.fromEntries(
    VERDICT_STATUSES.map((status) => [status, verdicts.filter((v) => v.status === status).length]),
  ) as Record<VerdictStatus, number>;
}
