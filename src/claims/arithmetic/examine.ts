import type { Claim } from '../../model/claim.js';
import { orderChecks } from './checks/checks.js';
import { networkOf } from './draft.js';
import { printings } from './groups.js';
import { clash, meet } from './meet.js';
import type { Meeting } from './meeting.js';
import type { Network } from './network.js';
import { propagate } from './propagate.js';
import { subset } from './readings.js';
import { type Repeats, repeated } from './repeated.js';
import { printedInterval } from './rounding.js';

export interface Examined extends Pick<Repeats, 'doubtful' | 'copies'> {
  readonly network: Network;
  /** Sets that hold together. */
  readonly tests: readonly Meeting[];
  /** Sets that cannot hold together, none a part of another, the smallest first. */
  readonly conflicts: readonly Meeting[];
}

/** Holds the numbers of a text against one another: what agrees, and what cannot hold together. */
export function examine(claims: readonly Claim[]): Examined {
  const network = networkOf(claims);
  const intervals = claims.map(printedInterval);
  const groups = printings(network, intervals);
  const repeats = repeated(network, groups, intervals);
  const board = propagate(network, groups);
  const met: Meeting[] = [];
  for (const variable of network.variables.values()) met.push(...meet(variable, board[variable.place]!, network));
  const checks = orderChecks(network);
  return {
    network,
    tests: [...repeats.tests, ...met.filter((m) => m.gap === undefined), ...checks.filter((c) => c.holds)],
    conflicts: smallest([
      ...repeats.conflicts,
      ...met.filter((m) => m.gap !== undefined),
      ...checks.filter((c) => !c.holds),
    ]),
    doubtful: repeats.doubtful,
    copies: repeats.copies,
  };
}

/** Can the numbers of a text not all hold? Sooner told than what holds and what does not. */
export function contradicts(claims: readonly Claim[]): boolean {
  const network = networkOf(claims);
  const intervals = claims.map(printedInterval);
  const groups = printings(network, intervals);
  if (repeated(network, groups, intervals).conflicts.length > 0) return true;
  if (orderChecks(network).some(({ holds }) => !holds)) return true;
  const board = propagate(network, groups);
  for (const variable of network.variables.values()) if (clash(variable, board[variable.place]!, network)) return true;
  return false;
}

/** Conflicts of which no part is a conflict, fewest claims first. */
function smallest(conflicts: readonly Meeting[]): readonly Meeting[] {
  const kept: Meeting[] = [];
  const byClaim = new Map<number, Meeting[]>();
  const order = (a: Meeting, b: Meeting): number =>
    a.members.length - b.members.length || a.steps - b.steps || (b.shown ?? 0) - (a.shown ?? 0);
  for (const conflict of [...conflicts].sort(order)) {
    // A part of it would have its first claim among these.
    if (conflict.members.some((i) => byClaim.get(i)?.some((known) => subset(known.members, conflict.members))))
      continue;
    kept.push(conflict);
    const first = conflict.members[0]!;
    const known = byClaim.get(first);
    if (known) known.push(conflict);
    else byClaim.set(first, [conflict]);
  }
  return kept;
}
