import type { Claim } from '../../model/claim.js';
import { orderChecks } from './checks/checks.js';
import { networkOf } from './draft.js';
import { printings } from './groups.js';
import { clash, meet } from './meet.js';
import { type Meeting, meetingOf } from './meeting.js';
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
  const tests: Meeting[] = repeats.tests.map(meetingOf);
  const conflicts: Meeting[] = repeats.conflicts.map(meetingOf);
  for (const variable of network.variables.values())
    for (const met of meet(variable, board[variable.place]!, network))
      (met.gap === undefined ? tests : conflicts).push(met);
  for (const check of orderChecks(network)) (check.holds ? tests : conflicts).push(meetingOf(check));
  return {
    network,
    tests,
    conflicts: smallest(conflicts),
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

/** More claims than any text has: pairs of places are told apart by one number. */
const MOST_CLAIMS = 2 ** 26;

/** Conflicts of which no part is a conflict, fewest claims first. */
function smallest(conflicts: Meeting[]): readonly Meeting[] {
  if (conflicts.length < 2) return conflicts;
  const kept: Meeting[] = [];
  const byEnds = new Map<number, Meeting[]>();
  const order = (a: Meeting, b: Meeting): number =>
    a.members.length - b.members.length || a.steps - b.steps || (b.shown ?? 0) - (a.shown ?? 0);
  // A part of a conflict has its first and its last claim among those of the whole.
  const hasPart = (members: readonly number[]): boolean => {
    for (let i = 0; i < members.length; i += 1)
      for (let j = i; j < members.length; j += 1)
        if (byEnds.get(members[i]! * MOST_CLAIMS + members[j]!)?.some((known) => subset(known.members, members)))
          return true;
    return false;
  };
  for (const conflict of conflicts.sort(order)) {
    const { members } = conflict;
    if (hasPart(members)) continue;
    kept.push(conflict);
    const ends = members[0]! * MOST_CLAIMS + members.at(-1)!;
    const known = byEnds.get(ends);
    if (known) known.push(conflict);
    else byEnds.set(ends, [conflict]);
  }
  return kept;
}
