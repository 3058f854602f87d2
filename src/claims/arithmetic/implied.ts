import { type Interval, intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { networkOf } from './draft.js';
import { printings } from './groups.js';
import type { Network } from './network.js';
import { propagate } from './propagate.js';
import { printedInterval } from './rounding.js';

/**
 * What the other claims make of the figure of each; null when they say nothing of it. A quick look before a slip is tried
 * in full: most numbers that a slip may lead to are nowhere near. Worked out when it is first asked for.
 */
export function impliedBy(claims: readonly Claim[]): (i: number) => readonly Interval[] | null {
  let network: Network | null = null;
  const known = new Map<number, readonly Interval[] | null>();
  return (i) => {
    const before = known.get(i);
    if (before !== undefined) return before;
    network ??= networkOf(claims);
    const made = impliedOf(network, i);
    known.set(i, made);
    return made;
  };
}

function impliedOf(network: Network, i: number): readonly Interval[] | null {
  const variable = [...network.variables.values()].find((v) => v.printed.includes(i));
  if (!variable) return null;
  const intervals = network.claims.map((claim, k) => (k === i ? null : printedInterval(claim)));
  const found = propagate(network, printings(network, intervals))[variable.place]!.map(({ interval }) => interval);
  return found.length > 0 ? found : null;
}

/** Is a claim's number, as it may have been meant, among what the others make of it? */
export function mayBe(claim: Claim, implied: readonly Interval[] | null): boolean {
  const own = printedInterval(claim);
  return implied === null || (own !== null && implied.every((interval) => intersects(interval, own)));
}
