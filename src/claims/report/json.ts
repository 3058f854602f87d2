import { formatPeriod, frequencyOf } from '../../model/period.js';
import type { CheckedClaim, CheckReport } from './report.js';

/** A claim in the field names of docs/claims/schema.md, with its verdict. */
function claimJson({ claim, arithmetic, verdict }: CheckedClaim): object {
  const { basePeriod, currencyAssumed, quantity, sentence: _, dated: __, around: ___, ...fields } = claim;
  return {
    ...fields,
    period: claim.period && formatPeriod(claim.period),
    frequency: claim.period && frequencyOf(claim.period),
    ...(basePeriod ? { base_period: formatPeriod(basePeriod) } : {}),
    ...(currencyAssumed ? { currency_assumed: true } : {}),
    ...(quantity?.hedge ? { hedge: quantity.hedge } : {}),
    internally_checkable: arithmetic.checkable,
    arithmetic_verdict: arithmetic.status,
    arithmetic_why: arithmetic.why,
    ...(arithmetic.suspect ? { suspect: true } : {}),
    ...(arithmetic.culprit ? { culprit: arithmetic.culprit } : {}),
    verdict,
  };
}

/** The documented shape of `check --json`: version 1. */
export function checkJson(report: CheckReport): object {
  const { title, published, publisher } = report.article;
  return {
    version: 1,
    article: { title, published, publisher },
    as_of: report.asOf,
    claims: report.claims.map(claimJson),
    notes: [...report.notes, ...report.article.notes],
    counts: report.counts,
  };
}
