import type { Claim } from '../../model/claim.js';
import type { Examined } from './examine.js';
import { fullValue, isLevel } from './facts.js';
import { FLOW_NAMED } from './flow-named.js';

/** Two numbers for one figure further apart than this, that no slip relates, are of two figures. */
const FAR = 1.25;

/** Amounts that look like a figure of which the text gives another, better tied number: a part of it read as the whole. */
export function strays(claims: readonly Claim[], seen: Examined): ReadonlySet<number> {
  const found = new Set<number>();
  if (seen.doubtful.size === 0) return found;
  const held = heldDirectly(seen);
  const tied = (i: number): boolean =>
    held.has(i) || seen.conflicts.some((c) => c.identity === 'repeated' && c.members.includes(i));
  for (const [i, others] of seen.doubtful) {
    if (!isLevel(claims[i]!) || tied(i)) continue;
    const far = others.filter((j) => farApart(claims[i]!, claims[j]!));
    if (far.some((j) => held.has(j)) || (!named(claims[i]!) && far.some((j) => named(claims[j]!)))) found.add(i);
  }
  return found;
}

/** Claims in an identity whose every number is printed and which holds. */
function heldDirectly({ tests }: Examined): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { identity, members, steps } of tests)
    if (steps === 1 && identity !== 'repeated' && members.length > 2) for (const i of members) held.add(i);
  return held;
}

function farApart(a: Claim, b: Claim): boolean {
  const [x, y] = [fullValue(a), fullValue(b)];
  if (Math.sign(x) !== Math.sign(y)) return true;
  const ratio = Math.abs(x / y);
  return ratio > FAR || ratio < 1 / FAR;
}

/** Do its own words name the flow? */
const named = ({ flow, quote }: Claim): boolean => flow !== null && FLOW_NAMED[flow].test(quote);
