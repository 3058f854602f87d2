import type { Claim } from '../../model/claim.js';
import { samePeriod } from '../../model/period.js';
import { claimWith } from '../claim-with.js';

const JUDGED = /\b(?:balance|position)\b[^.;#]{0,30}\b(?:improv|deteriorat|worsen)/i;

/** Is it more that is bought, by what the text tells of that time? Null where it does not tell. */
function isDeficit(of: Claim, claims: readonly Claim[]): boolean | null {
  const told = claims.filter(
    (c) =>
      c.value !== null &&
      c.reporter === of.reporter &&
      c.partner === of.partner &&
      c.period !== null &&
      of.period !== null &&
      samePeriod(c.period, of.period),
  );
  const balance = told.find((c) => c.kind === 'balance');
  if (balance) return balance.value! < 0;
  const level = (flow: Claim['flow']): Claim | undefined =>
    told.find((c) => c.kind === 'level' && c.flow === flow && c.product === of.product);
  const [sold, bought] = [level('exports'), level('imports')];
  return sold && bought && sold.unit === bought.unit ? sold.value! < bought.value! : null;
}

/** "The trade balance improved", of a deficit: there is less of it, as with "the deficit improved". */
export function withJudgedBalances(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    const { kind, flow, value, quote, direction } = claim;
    if (kind !== 'growth' || flow !== 'balance' || value !== null || !direction || !JUDGED.test(quote)) return claim;
    const deficit = isDeficit(claim, claims);
    if (deficit === false) return claim;
    return claimWith(claim, {
      direction:
        deficit === null ? undefined : direction === 'rise' ? 'fall' : direction === 'fall' ? 'rise' : direction,
    });
  });
}
