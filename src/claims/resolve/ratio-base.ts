import type { Claim } from '../../model/claim.js';
import type { Period } from '../../model/period.js';
import { claimWith } from '../claim-with.js';

/** So far behind a multiple stands the amount that it is a multiple of. */
const BEHIND = 24;

/** So far behind an amount its own time may stand. */
const TIME = 22;
const SAYS_WHEN =
  /\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:earlier|before|ago|last year|previous)\b/;

/** Amounts before a multiple that are looked through for the one that it is told of. */
const MOST = 6;

const isAmount = ({ kind, value }: Claim): boolean => (kind === 'level' || kind === 'balance') && value !== null;

const isSameTrade = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter && a.partner === b.partner && a.flow === b.flow && a.product === b.product;

/**
 * "The gap was #, less than half of the record # of 2018": a multiple of what the same trade was at another time is of the
 * time of the amount before it, and measured against the one behind.
 */
export function withRatioBases(claims: readonly Claim[], text: string): readonly Claim[] {
  return claims.map((claim, i) => {
    if (claim.kind !== 'ratio' || claim.comparison !== 'ratio_to' || claim.value === null || !claim.period)
      return claim;
    const of = claims.slice(i + 1, i + 3).find(isAmount);
    if (!of?.period || of.sentence[0] !== claim.sentence[0] || of.end - claim.end > BEHIND + of.quote.length)
      return claim;
    if (!isSameTrade(claim, of) || !SAYS_WHEN.test(text.slice(claim.end, of.end + TIME))) return claim;
    const now = timeBefore(claims, i, of, of.period);
    return now ? claimWith(claim, { comparison: 'vs_period', period: now, basePeriod: of.period }) : claim;
  });
}

/** The latest time of which an amount of the same trade stands before it, as long as the base and after it. */
function timeBefore(claims: readonly Claim[], at: number, of: Claim, base: Period): Period | null {
  let latest: Period | null = null;
  for (let i = at - 1; i >= Math.max(0, at - MOST); i -= 1) {
    const { period } = claims[i]!;
    if (!period || period.days || !isAmount(claims[i]!) || !isSameTrade(claims[i]!, of)) continue;
    if (period.months === base.months && period.start > (latest ?? base).start) latest = period;
  }
  return latest;
}
