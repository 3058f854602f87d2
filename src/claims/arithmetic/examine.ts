import { type Interval, intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { orderChecks } from './checks/checks.js';
import { networkOf } from './draft.js';
import { type Printing, printings, readingOf } from './groups.js';
import type { Meeting } from './meeting.js';
import type { Network } from './network.js';
import { propagate } from './propagate.js';
import { disjoint, type Reading, subset, union } from './readings.js';
import { printedInterval } from './rounding.js';
import { slipBetween } from './slips.js';
import { wordsOf } from './wording.js';

export interface Examined {
  readonly network: Network;
  /** Sets that hold together. */
  readonly tests: readonly Meeting[];
  /** Sets that cannot hold together, none a part of another, the smallest first. */
  readonly conflicts: readonly Meeting[];
  /** Claims whose figure has another number in the same text, and those: a revision, or not the same figure. */
  readonly doubtful: ReadonlyMap<number, readonly number[]>;
  /** Other claims that print the same figure as a claim. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
}

/** Holds the numbers of a text against one another: what agrees, and what cannot hold together. */
export function examine(claims: readonly Claim[]): Examined {
  const network = networkOf(claims);
  const intervals = claims.map(printedInterval);
  const groups = printings(network, intervals);
  const tests: Meeting[] = [];
  const conflicts: Meeting[] = [];
  const doubtful = new Map<number, readonly number[]>();
  const copies = new Map<number, readonly number[]>();
  for (const [name, all] of groups)
    repeated(all, network.variables.get(name)!.kind, claims, intervals, { tests, conflicts, doubtful, copies });
  const board = propagate(network, new Map([...groups].map(([name, all]) => [name, all.map(readingOf)])));
  for (const [name, readings] of board) meet(name, readings, network, tests, conflicts);
  for (const { holds, ...meeting } of orderChecks(network)) (holds ? tests : conflicts).push(meeting);
  return { network, tests, conflicts: smallest(conflicts), doubtful, copies };
}

interface Found {
  readonly tests: Meeting[];
  readonly conflicts: Meeting[];
  readonly doubtful: Map<number, readonly number[]>;
  readonly copies: Map<number, readonly number[]>;
}

/** Numbers printed for one figure: the same up to rounding, one the slip of the other, or two different things. */
function repeated(
  all: readonly Printing[],
  kind: string,
  claims: readonly Claim[],
  intervals: readonly (Interval | null)[],
  found: Found,
): void {
  const say = (i: number): string => wordsOf(claims[i]!);
  for (const { first, all: members } of all) {
    if (members.length < 2) continue;
    for (const i of members) {
      found.copies.set(i, members);
      const other = i === first ? members[1]! : first;
      found.tests.push({
        identity: 'repeated',
        // A rise in words is tested by the rate; the rate is not tested by the rise.
        members: (claims[other]!.value === null || claims[i]!.value === null
          ? [claims[i]!.value === null ? i : other]
          : [i, other]
        ).sort((a, b) => a - b),
        steps: 1,
        text: `${say(first)} and ${say(other === first ? i : other)} are given for the same figure`,
        spread: spreadOf(intervals[i]!, intervals[other]!, kind),
      });
    }
  }
  if (all.length < 2) return;
  for (const a of all.slice(0, 4))
    for (const b of all.slice(0, 4)) {
      if (a.first >= b.first) continue;
      if (slipBetween(claims[a.first]!, claims[b.first]!))
        found.conflicts.push({
          identity: 'repeated',
          members: [a.first, b.first],
          steps: 1,
          text: `${say(a.first)} and ${say(b.first)} are given for the same figure`,
          gap: gapOf(a.interval, b.interval, kind),
        });
      else {
        for (const i of a.all) found.doubtful.set(i, union(found.doubtful.get(i) ?? [], [b.first]));
        for (const i of b.all) found.doubtful.set(i, union(found.doubtful.get(i) ?? [], [a.first]));
      }
    }
}

const width = ([low, high]: Interval): number => high - low;
const middle = ([low, high]: Interval): number => Math.abs(low + high) / 2;

/** An interval so wide that nearly everything meets it confirms nothing. */
function telling({ interval, from }: Reading, kind: string): boolean {
  if (!Number.isFinite(width(interval))) return from === undefined;
  return width(interval) <= Math.max(middle(interval), kind === 'rate' || kind === 'share' ? 4 : 0);
}

/** Every two readings of a variable either share a value or cannot hold together. */
function meet(
  name: string,
  readings: readonly Reading[],
  network: Network,
  tests: Meeting[],
  conflicts: Meeting[],
): void {
  const variable = network.variables.get(name)!;
  for (let i = 0; i < readings.length; i += 1)
    for (let j = i + 1; j < readings.length; j += 1) {
      const [a, b] = [readings[i]!, readings[j]!];
      if (a.steps.length + b.steps.length === 0) continue;
      const holds = intersects(a.interval, b.interval);
      if (
        holds &&
        (a.weak || b.weak || !disjoint(a.by, b.by) || !telling(a, variable.kind) || !telling(b, variable.kind))
      )
        continue;
      if (!holds && ambiguousSign(a, b, variable.subject.flow, network)) continue;
      const last = (b.from ?? a.from)!;
      (holds ? tests : conflicts).push({
        identity: network.constraints[last.constraint]!.identity,
        members: union(a.by, b.by),
        steps: union(a.steps, b.steps).length,
        text: describe(a, b, variable, network),
        ...(holds
          ? {
              spread:
                last && equation(network, last.constraint) ? spreadOf(a.interval, b.interval, variable.kind) : Infinity,
            }
          : { gap: gapOf(a.interval, b.interval, variable.kind) }),
      });
    }
}

const equation = (network: Network, constraint: number): boolean =>
  network.constraints[constraint]!.identity !== 'growth of parts';

const sizeOf = (a: Interval, b: Interval, kind: string): number =>
  kind === 'rate' || kind === 'share' ? 100 : Math.max(...[...a, ...b].filter(Number.isFinite).map(Math.abs));
const gapOf = (a: Interval, b: Interval, kind: string): number =>
  Math.max(a[0] - b[1], b[0] - a[1]) / sizeOf(a, b, kind);
const spreadOf = (a: Interval, b: Interval, kind: string): number => (width(a) + width(b)) / sizeOf(a, b, kind);

/** A balance that a rate leads to may have changed its side, which rates by size do not tell. */
function ambiguousSign(a: Reading, b: Reading, flow: string, network: Network): boolean {
  if (flow !== 'balance' || Math.sign(a.interval[0] + a.interval[1]) === Math.sign(b.interval[0] + b.interval[1]))
    return false;
  return [...a.steps, ...b.steps].some((s) => /^(?:rate|change)$/.test(network.constraints[s]!.identity));
}

function describe(a: Reading, b: Reading, variable: { readonly kind: string }, network: Network): string {
  const [printed, worked] = a.from && !b.from ? [b, a] : [a, b];
  const show = (r: Reading): string =>
    r.from ? wordsOf(network.claims[r.by[0]!]!, r.interval, variable.kind) : wordsOf(network.claims[r.by[0]!]!);
  const { constraint, target, inputs } = worked.from!;
  const { variables, tell } = network.constraints[constraint]!;
  const say = (i: number): string => {
    const input = inputs[i]!;
    const kind = network.variables.get(variables[i]!)!.kind;
    return input.from
      ? wordsOf(network.claims[input.by[0]!]!, input.interval, kind)
      : wordsOf(network.claims[input.by[0]!]!);
  };
  return `${tell(target, say)} make ${wordsOf(network.claims[worked.by[0]!]!, worked.interval, variable.kind)}, against ${show(printed)}`;
}

/** Conflicts of which no part is a conflict, fewest claims first. */
function smallest(conflicts: readonly Meeting[]): readonly Meeting[] {
  const kept: Meeting[] = [];
  const byClaim = new Map<number, Meeting[]>();
  const ordered = [...conflicts].sort((a, b) => a.members.length - b.members.length || a.steps - b.steps);
  for (const conflict of ordered) {
    const near = conflict.members.flatMap((i) => byClaim.get(i) ?? []);
    if (near.some((known) => subset(known.members, conflict.members))) continue;
    kept.push(conflict);
    for (const i of conflict.members) byClaim.set(i, [...(byClaim.get(i) ?? []), conflict]);
  }
  return kept;
}
