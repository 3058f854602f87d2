import type { Claim } from '../../model/claim.js';
import { isLevel } from './facts.js';
import { FLOW_NAMED } from './flow-named.js';
import { ofOneSubject } from './told-together.js';

/** Is the claim before or behind a rate the amount that it is the rate of, in its sentence? */
export function besideAmount(claims: readonly Claim[], i: number): boolean {
  const rate = claims[i]!;
  return [claims[i - 1], claims[i + 1]].some(
    (other) =>
      other !== undefined &&
      isLevel(other) &&
      other.sentence[0] === rate.sentence[0] &&
      ofOneSubject(other, rate) &&
      other.period?.start === rate.period?.start &&
      other.period?.months === rate.period?.months,
  );
}

/**
 * Is every rate of a set told right beside the amount that it is the rate of? "Rose # to #", "#, a decrease of #". Or of
 * the gap that comes of both: "the gap is # wider".
 */
export const ratesBesideLevels = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.every((i) => {
    const { kind, unit, value, flow, quote } = claims[i]!;
    const ofGap = flow === 'balance' && FLOW_NAMED.balance.test(quote);
    return kind !== 'growth' || unit !== 'percent' || value === null || ofGap || besideAmount(claims, i);
  });
