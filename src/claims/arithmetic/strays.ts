import type { Claim } from '../../model/claim.js';
import type { Examined } from './examine.js';
import { EXCHANGED } from './exchanged-rates.js';
import { isLevel } from './facts.js';
import { farApart } from './far-apart.js';
import { FLOW_NAMED } from './flow-named.js';
import { besideAmount } from './own-level.js';

/** Two numbers of one figure that a slip relates: neither is of something else. */
const OF_ONE_FIGURE: ReadonlySet<string> = new Set(['repeated', EXCHANGED]);

/**
 * Claims that look like a figure of which the text gives another, better tied number: a part read as the whole, or the rate
 * of something else.
 */
export function strays(claims: readonly Claim[], seen: Examined): ReadonlySet<number> {
  const found = new Set<number>();
  if (seen.doubtful.size === 0) return found;
  const held = heldDirectly(seen);
  const related = new Set(seen.conflicts.flatMap((c) => (OF_ONE_FIGURE.has(c.identity) ? c.members : [])));
  const tied = (i: number): boolean => held.has(i) || related.has(i);
  for (const [i, others] of seen.doubtful) {
    const claim = claims[i]!;
    if (tied(i)) continue;
    if (isLevel(claim)) {
      const far = others.filter((j) => farApart(claim, claims[j]!));
      if (far.some((j) => held.has(j)) || (!named(claim) && far.some((j) => named(claims[j]!)))) found.add(i);
    } else if (isRate(claim)) {
      const firm = firmness(claims, i);
      if (others.some((j) => isRate(claims[j]!) && (held.has(j) || firmness(claims, j) > firm))) found.add(i);
    }
  }
  return found;
}

const isRate = ({ kind, unit, value }: Claim): boolean => kind === 'growth' && unit === 'percent' && value !== null;

/** A rate in brackets, as items of a list have theirs: "other exports (-27.5 percent)". */
const IN_BRACKETS = /\([^)]*$/;

/** How surely a rate is of its figure: it stands right beside the amount that it is said of, or at least not in brackets. */
const firmness = (claims: readonly Claim[], i: number): number =>
  besideAmount(claims, i) ? 2 : IN_BRACKETS.test(claims[i]!.quote) ? 0 : 1;

/** What many numbers meet by chance: parts and multiples of something. */
const LOOSE = /^(?:repeated|ratio)$/;

/** Claims in an identity whose every number is printed and which holds. */
function heldDirectly({ tests }: Examined): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { identity, members, steps } of tests)
    if (steps === 1 && !LOOSE.test(identity) && members.length > 2) for (const i of members) held.add(i);
  return held;
}

/** Do its own words name the flow? */
const named = ({ flow, quote }: Claim): boolean => flow !== null && FLOW_NAMED[flow].test(quote);
