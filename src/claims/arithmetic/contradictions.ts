import { EVERYTHING } from '../../kernels/interval.js';
import type { ArithmeticCulprit, Claim } from '../../model/claim.js';
import { type Quantity, SCALE_FACTOR } from '../../model/quantity.js';
import { corroborated, hopeless } from './corroborate.js';
import { derivedness } from './derivedness.js';
import { type Examined, examine } from './examine.js';
import { failedWithExchange } from './exchanged-flows.js';
import { EXCHANGED, lessBorneOut } from './exchanged-rates.js';
import { isShareOfBoth } from './identities/wholes-said.js';
import type { Meeting } from './meeting.js';
import { converted, neighbourhood, otherBases, siblings, tiesOf } from './neighbourhood.js';
import { ofOtherYears } from './other-year.js';
import { findRepair, OTHER_SIDE, type Repair, WRONG_DIGIT } from './repair.js';
import { printedInterval } from './rounding.js';

/** Claims that cannot hold together, which of them is most likely wrong, and how. Places in the list of claims. */
export interface Finding {
  readonly members: readonly number[];
  /** The claims that `text` speaks of: also those that are not to blame. */
  readonly set: readonly number[];
  readonly suspects: ReadonlySet<number>;
  readonly culprit: ArithmeticCulprit;
  readonly question: string | null;
  readonly text: string;
}

/** Contradictions looked into: a text with more is not read right, and the rest would repeat it. */
const MOST = 16;
/** Contradictions of one neighbourhood: each takes away a suspect, and what is left is looked at again. */
const MOST_ROUNDS = 6;

/** Tells that one of two is wrong, and hardly which: equations do. */
const PART = 'less than a part';

/** The least that a search among the digits may find. */
const DIGIT = { grade: WRONG_DIGIT, culprit: 'other', changed: new Map<number, Claim>() } as const;

/**
 * Every contradiction among claims for which something speaks besides the numbers; `text` has all claims, also those that
 * are left aside.
 */
export function contradictions(
  claims: readonly Claim[],
  examined: Examined,
  text: readonly Claim[] = claims,
): readonly Finding[] {
  if (examined.conflicts.length === 0) return [];
  const ties = tiesOf(examined.network);
  const known = new Map<string, readonly Finding[]>();
  const done = new Set<number>();
  const found: Finding[] = [];
  let tried = 0;
  for (const conflict of examined.conflicts) {
    if (conflict.members.some((i) => done.has(i)) || tried >= MOST) continue;
    tried += 1;
    const near = [
      ...conflict.members,
      ...conflict.members.flatMap((i) => [...siblings(claims, i), ...otherBases(claims, i)]),
      ...(conflict.identity === 'repeated' ? conflict.members.flatMap((i) => ofOtherYears(claims, i)) : []),
      ...(conflict.identity === 'conversion' ? converted(claims, conflict.members[0]!) : []),
    ];
    const places = neighbourhood(ties, near);
    for (const i of conflict.members) done.add(i);
    const name = places.join();
    const findings = known.get(name) ?? placed(within(...only(places, claims, examined), text), places);
    known.set(name, findings);
    for (const finding of findings) for (const i of finding.members) done.add(i);
    found.push(...findings);
  }
  return found;
}

/** Some of the claims, and what is known of them. */
function only(
  places: readonly number[],
  claims: readonly Claim[],
  examined: Examined,
): readonly [readonly Claim[], Examined] {
  if (places.length === claims.length) return [claims, examined];
  const few = places.map((i) => claims[i]!);
  return [few, examine(few)];
}

/** Findings among some claims as findings among all. */
const placed = (findings: readonly Finding[], places: readonly number[]): readonly Finding[] =>
  findings.map((finding) => ({
    ...finding,
    members: finding.members.map((k) => places[k]!),
    set: finding.set.map((k) => places[k]!),
    suspects: new Set([...finding.suspects].map((k) => places[k]!)),
  }));

/** The contradictions of one neighbourhood, one after the other, each time without the suspects found so far. */
function within(claims: readonly Claim[], examined: Examined, text: readonly Claim[]): readonly Finding[] {
  const found: Finding[] = [];
  const dismissed = new Set<string>();
  let places = claims.map((_, i) => i);
  let left = claims;
  let seen = examined;
  for (let round = 0; round < MOST_ROUNDS; ) {
    const key = (m: Meeting): string => m.members.map((k) => places[k]).join();
    const open = seen.conflicts.filter((c) => !dismissed.has(key(c)));
    const conflict = [...open].sort(
      (a, b) =>
        Number(b.identity === EXCHANGED) - Number(a.identity === EXCHANGED) ||
        Number(a.steps > 1) - Number(b.steps > 1) ||
        Number(a.identity === PART) - Number(b.identity === PART) ||
        a.members.length - b.members.length ||
        a.steps - b.steps,
    )[0];
    if (!conflict) break;
    dismissed.add(key(conflict));
    // What is told at a glance takes no round.
    if (hopeless(left, conflict, seen)) continue;
    round += 1;
    const digits = round <= 3 && corroborated(left, conflict, DIGIT, seen, text);
    const repair = conflict.identity === EXCHANGED ? null : findRepair(left, conflict, seen, digits);
    if (!corroborated(left, conflict, repair, seen, text)) continue;
    const worded = repair ? undefined : conflict.worded;
    const exchanged = conflict.identity === EXCHANGED;
    const suspects = exchanged
      ? lessBorneOut(left, conflict.members, seen.tests)
      : repair
        ? [...repair.changed.keys()]
        : [worded?.place ?? unlikeliest(left, conflict, seen)];
    const members = exchanged
      ? withCopies(conflict.members, left, seen)
      : membersOf(left, conflict, suspects, open, repair, seen);
    found.push({
      members: members.map((k) => places[k]!),
      set: conflict.members.map((k) => places[k]!),
      suspects: new Set(suspects.map((k) => places[k]!)),
      culprit: exchanged
        ? 'swapped rates'
        : (repair?.culprit ?? (worded ? (worded.culprit ?? 'wrong direction') : 'other')),
      question: exchanged ? 'export and import growth exchanged?' : (repair?.question ?? worded?.question ?? null),
      text: conflict.words(),
    });
    places = places.filter((_, k) => !suspects.includes(k));
    left = places.map((i) => claims[i]!);
    seen = examine(left);
  }
  return found;
}

/** Without this claim, nothing that is left contradicts the suspects. */
function indispensable(claims: readonly Claim[], i: number, suspects: readonly number[]): boolean {
  const places = claims.map((_, k) => k).filter((k) => k !== i);
  const left = examine(places.map((k) => claims[k]!));
  return !left.conflicts.some((c) => suspects.every((s) => c.members.some((k) => places[k] === s)));
}

/**
 * An identity whose numbers are all printed blames them all, or what all such identities of the suspect have in common.
 * A longer chain blames only what every chain has: levels that may be taken from exports and imports or from imports and
 * balance are not to blame.
 */
function membersOf(
  claims: readonly Claim[],
  conflict: Meeting,
  suspects: readonly number[],
  open: readonly Meeting[],
  repair: Repair | null,
  seen: Examined,
): readonly number[] {
  const direct = open.filter((c) => c.steps === 1 && (c === conflict || !disputed(c, conflict, seen)));
  const members = new Set<number>(suspects);
  if (suspects.length > 1) {
    // Exchanged rates are each wrong with the set that they are in.
    for (const c of direct)
      if (c.members.some((i) => repair?.changed.has(i)) && (c === conflict || !repair || !c.clashes?.(repair.changed)))
        for (const i of c.members) members.add(i);
  }
  if (conflict.steps === 1) {
    const sets =
      suspects.length > 1
        ? [conflict]
        : unlessBorneOut(smallestOf(direct, conflict, suspects[0]!, repair), suspects[0]!, claims, seen);
    // Without a slip that mends them all, only what they have in common is sure to be part of it.
    const sure = (i: number): boolean => repair !== null || sets.every((c) => c.members.includes(i));
    for (const c of sets) for (const i of c.members) if (sure(i)) members.add(i);
  } else {
    const inside = suspects.filter((i) => conflict.members.includes(i));
    const rates = ratesOf(claims, conflict, inside, open, repair);
    const few = repair !== null && conflict.members.length <= FEW;
    for (const i of conflict.members)
      if (inside.includes(i) || (rates.size === 0 && (few || indispensable(claims, i, inside)))) members.add(i);
    for (const i of rates) members.add(i);
    if (repair) for (const i of failedWithExchange(claims, open, repair, seen)) members.add(i);
  }
  // A rise in words beside a rate is wrong only when the direction is.
  for (const i of [...members])
    for (const copy of seen.copies.get(i) ?? [])
      if (claims[copy]!.value === null ? repair?.culprit === 'wrong direction' : asFine(claims[copy]!, claims[i]!))
        members.add(copy);
  return [...members].sort((a, b) => a - b);
}

/** The members of a set, and what prints the same figures with numbers. */
const withCopies = (members: readonly number[], claims: readonly Claim[], seen: Examined): readonly number[] =>
  [...new Set(members.flatMap((i) => [i, ...(seen.copies.get(i) ?? [])]))]
    .filter((i) => claims[i]!.value !== null)
    .sort((a, b) => a - b);

/** A chain over a figure that is not printed blames all of so few. */
const FEW = 3;

/** Does a contradiction rest on a figure with two numbers, of which another contradiction knows nothing? */
const disputed = (other: Meeting, conflict: Meeting, seen: Examined): boolean =>
  other.members.some((i) => !conflict.members.includes(i) && seen.doubtful.has(i));

/**
 * The smallest sets that fail over a suspect and that its repair mends, and what comes beside. What only bounds a rate comes
 * after equations.
 */
function smallestOf(
  direct: readonly Meeting[],
  conflict: Meeting,
  suspect: number,
  repair: Repair | null,
): readonly Meeting[] {
  const mended = direct.filter(
    (c) => c.members.includes(suspect) && (c === conflict || !repair || c.clashes?.(repair.changed) === false),
  );
  const equations = mended.filter(({ identity }) => identity !== 'growth of parts');
  const sets = equations.length > 0 ? equations : mended;
  const least = Math.min(...sets.filter((c) => !comesBeside(c)).map(({ members }) => members.length));
  return sets.filter((c) => comesBeside(c) || c.members.length === least);
}

/** Exports and imports bear out their shares whatever is printed of their total: the sum is to blame, not the shares. */
function unlessBorneOut(
  sets: readonly Meeting[],
  suspect: number,
  claims: readonly Claim[],
  { tests }: Examined,
): readonly Meeting[] {
  const borneOut = (i: number): boolean =>
    isShareOfBoth(claims, i) &&
    tests.some((t) => t.identity === 'share' && t.members.includes(i) && !t.members.includes(suspect));
  const left = sets.filter(({ members }) => !members.some(borneOut));
  return left.length > 0 ? left : sets;
}

/** Sets of two that come beside the smallest of the others: conversions, and one balance told as a surplus and as a deficit. */
const comesBeside = ({ identity, gap = 0 }: Meeting): boolean =>
  identity === 'conversion' || (identity === 'repeated' && gap >= OTHER_SIDE);

/** Is a number printed as finely as another? A headline that rounds is not blamed for the digits that it leaves out. */
function asFine(copy: Claim, { quantity: claim }: Claim): boolean {
  const [low, high] = printedInterval(copy) ?? EVERYTHING;
  const closed = Number.isFinite(high - low) && copy.quantity !== null && claim !== null;
  return closed && stepOf(copy.quantity) <= stepOf(claim) * 1.5;
}
const stepOf = ({ step, scale }: Quantity): number => step * SCALE_FACTOR[scale];

/** Rates of fewer figures than this do not fail by themselves. */
const RATES_THAT_FAIL = 3;

/**
 * The rates that do not fit one another: of exports, imports and what is made of both. Levels that they are weighed by are
 * not to blame. Of all chains that the repair mends, those with the fewest.
 */
function ratesOf(
  claims: readonly Claim[],
  conflict: Meeting,
  suspects: readonly number[],
  open: readonly Meeting[],
  repair: Repair | null,
): ReadonlySet<number> {
  const isRate = (i: number): boolean => claims[i]!.kind === 'growth' && claims[i]!.unit === 'percent';
  if (!suspects.some(isRate) || conflict.members.filter(isRate).length < RATES_THAT_FAIL) return new Set();
  const chains = open.filter((c) => c === conflict || (repair && c.steps > 1 && c.clashes?.(repair.changed) === false));
  const sets = chains
    .map(({ members }) => members.filter(isRate))
    .filter((set) => set.length >= RATES_THAT_FAIL && suspects.every((i) => set.includes(i)) && !mixed(claims, set));
  const least = Math.min(...sets.map((set) => set.length));
  return new Set(sets.filter((set) => set.length === least).flat());
}

/** The total and the balance together make exports and imports, by a way that nobody goes who can look at these. */
const mixed = (claims: readonly Claim[], set: readonly number[]): boolean =>
  ['total', 'balance'].every((flow) => set.some((i) => claims[i]!.flow === flow));

/** Without a slip to go by: the member that nothing else confirms, and of these the one worked out from the others. */
function unlikeliest(claims: readonly Claim[], conflict: Meeting, seen: Examined): number {
  const support = (i: number): number =>
    seen.tests.filter((t) => t.identity !== 'repeated' && t.members.includes(i) && t.steps <= 2).length;
  return [...conflict.members].sort(
    (a, b) =>
      Math.min(1, support(a)) - Math.min(1, support(b)) || derivedness(claims[b]!) - derivedness(claims[a]!) || b - a,
  )[0]!;
}
