import type { Claim } from '../../model/claim.js';
import { quantityWith } from '../../model/quantity.js';
import { claimWith } from '../claim-with.js';
import { isAmountUnit } from './measured.js';
import type { Meeting } from './meeting.js';

/** Do the members fit when amounts, or rates to the hundredth, were cut off where they should have been rounded? */
export function cutOff(claims: readonly Claim[], { members, clashes }: Meeting): boolean {
  const holds = (cut: (claim: Claim) => boolean): boolean =>
    clashes?.(
      new Map(members.map((i): [number, Claim] => [i, cut(claims[i]!) ? asCutOff(claims[i]!) : claims[i]!])),
    ) === false;
  return holds(({ quantity }) => isAmountUnit(quantity?.unit)) || holds(isFineRate);
}

/** "4.99 percent" of what is 4.998. */
const isFineRate = ({ unit, quantity }: Claim): boolean =>
  unit === 'percent' && quantity !== null && quantity.step < 0.05;

/** A number that was cut off: up to a whole step of its last digit further from nought. */
function asCutOff(claim: Claim): Claim {
  const { quantity, value } = claim;
  if (!quantity || value === null) return claim;
  const beyond = quantity.step / 2;
  return claimWith(claim, {
    value: value + (value < 0 ? -beyond : beyond),
    quantity: quantityWith(quantity, { value: quantity.value + beyond }),
  });
}
