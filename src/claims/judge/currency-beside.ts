import type { Claim } from '../../model/claim.js';
import type { Currency } from '../../model/currency.js';
import { samePeriod } from '../../model/period.js';
import { type Case, sentenceOf } from './case.js';
import { claimsBeside } from './sentence-claims.js';

const NAMED_CURRENCY = /\b(?:yuan|renminbi|RMB)\b/i;

/** Does the sentence itself name the yuan, so that a rate in it may be counted in that? */
export const namesYuan = (c: Case): boolean => NAMED_CURRENCY.test(sentenceOf(c));

/** An amount of the same trade and period in a rate's own sentence that is printed in one currency, where that may be told. */
export function amountBeside(c: Case, is: (currency: Currency) => boolean): Claim | null {
  const { claim } = c;
  if (namesYuan(c)) return null;
  return (
    claimsBeside(c).find(
      (other) =>
        (other.kind === 'level' || other.kind === 'balance') &&
        other.reporter === claim.reporter &&
        other.partner === claim.partner &&
        other.currency !== null &&
        is(other.currency) &&
        other.period !== null &&
        claim.period !== null &&
        samePeriod(other.period, claim.period),
    ) ?? null
  );
}
