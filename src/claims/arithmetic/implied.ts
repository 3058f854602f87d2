import { type Interval, intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { networkOf } from './draft.js';
import { printings } from './groups.js';
import { propagate } from './propagate.js';
import { printedInterval } from './rounding.js';

/**
 * What the other claims make of the figure of `claims[i]`; null when they say nothing of it. A quick look before a slip
 * is tried in full: most numbers that a slip may lead to are nowhere near.
 */
export function impliedOf(claims: readonly Claim[], i: number): readonly Interval[] | null {
  const network = networkOf(claims);
  const variable = [...network.variables.values()].find((v) => v.printed.includes(i));
  if (!variable) return null;
  const intervals = claims.map((claim, k) => (k === i ? null : printedInterval(claim)));
  const found = propagate(network, printings(network, intervals))[variable.place]!.map(({ interval }) => interval);
  return found.length > 0 ? found : null;
}

/** Is a claim's number, as it may have been meant, among what the others make of it? */
export function mayBe(claim: Claim, implied: readonly Interval[] | null): boolean {
  const own = printedInterval(claim);
  return implied === null || (own !== null && implied.every((interval) => intersects(interval, own)));
}
