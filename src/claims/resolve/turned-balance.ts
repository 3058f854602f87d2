import type { Claim } from '../../model/claim.js';
import { comparePeriods, samePeriod } from '../../model/period.js';
import { claimWith } from '../claim-with.js';

/** Between the balance that was and the one that came of it. */
const TURNED =
  /\b(?:turned|changed|swung|flipped|shifted|reversed|become|became|becomes|given\sway|gave\sway|switched)\s(?:round\s|around\s|back\s)?(?:(?:in)?to\s)?(?:an?\s)?[^.;,#\d]{0,30}$/;
/** Claims looked back over for the time that the text is about. */
const BACK = 8;

const isBalance = ({ kind, value, flow }: Claim): boolean => kind === 'balance' && flow === 'balance' && value !== null;

/** "A surplus of # in 2020 turned into a deficit of #": the second is of the time that the text is about, not of the first's. */
export function withTurnedBalances(claims: readonly Claim[], text: string): readonly Claim[] {
  return claims.map((claim, i) => {
    const was = claims[i - 1];
    if (!was || !isBalance(claim) || !isBalance(was) || claim.value! * was.value! >= 0) return claim;
    if (was.sentence[0] !== claim.sentence[0] || was.partner !== claim.partner || !was.period || !claim.period)
      return claim;
    if (!samePeriod(was.period, claim.period) || !TURNED.test(text.slice(was.end, claim.start))) return claim;
    const told = claims
      .slice(Math.max(0, i - BACK), i)
      .findLast(
        ({ period, partner }) =>
          partner === claim.partner &&
          period !== null &&
          period.months === was.period!.months &&
          comparePeriods(period, was.period!) > 0,
      );
    return told ? claimWith(claim, { period: told.period }) : claim;
  });
}
