import type { Claim } from '../../model/claim.js';
import { isLevel } from './facts.js';
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

/** "Trade has grown by #": since a time that is told elsewhere. */
const UP_TO_NOW =
  /\bha(?:s|ve)\s(?:grown|risen|fallen|increased|decreased|declined|dropped|widened|narrowed|shrunk|expanded)\b/i;

/**
 * Is every rate of a set told right beside the amount that it is the rate of? "Rose # to #", "#, a decrease of #". Or of
 * what comes of both flows: "the gap is # wider", "trade grew by #".
 */
export const ratesBesideLevels = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.every((i) => {
    const { kind, unit, value, flow, quote } = claims[i]!;
    const ofWhole = (flow === 'balance' || flow === 'total') && !UP_TO_NOW.test(quote);
    return kind !== 'growth' || unit !== 'percent' || value === null || ofWhole || besideAmount(claims, i);
  });
