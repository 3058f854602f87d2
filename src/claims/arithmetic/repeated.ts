import { type Interval, intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { exchangedRates } from './exchanged-rates.js';
import { fullValue } from './facts.js';
import type { Printing } from './groups.js';
import { gapOf, spreadOf } from './measure.js';
import type { Meeting } from './meeting.js';
import type { Network, Variable } from './network.js';
import { ofAnotherYear } from './other-year.js';
import { union } from './readings.js';
import { digitsExchanged, oneDigitApart, slipBetween } from './slips.js';
import { wordsOf } from './wording.js';

/** Figures that a text prints more than once. */
export interface Repeats {
  readonly tests: readonly Meeting[];
  readonly conflicts: readonly Meeting[];
  /** Claims whose figure has another number in the same text, and those: a revision, or not the same figure. */
  readonly doubtful: ReadonlyMap<number, readonly number[]>;
  /** Other claims that print the same figure as a claim. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
}

/** More unequal numbers than this for one figure are of many figures. */
const MOST_UNEQUAL = 4;

/** Numbers printed for one figure: the same up to rounding, one the slip of the other, or two different things. */
export function repeated(
  { claims }: Network,
  groups: ReadonlyMap<Variable, readonly Printing[]>,
  intervals: readonly (Interval | null)[],
): Repeats {
  const tests: Meeting[] = [];
  const conflicts: Meeting[] = [];
  const doubtful = new Map<number, readonly number[]>();
  const copies = new Map<number, readonly number[]>();
  const lead = leadOf(claims);
  const exchanged = exchangedRates(claims, groups);
  conflicts.push(...exchanged);
  const ofExchanged = new Set(exchanged.flatMap(({ members }) => members));
  for (const [{ kind }, all] of groups) {
    for (const group of all) {
      if (group.all.length < 2) continue;
      for (const i of group.all) copies.set(i, group.all);
      tests.push(...alike(group, claims, intervals, kind));
    }
    if (all.length < 2) continue;
    for (const [a, b] of unequal(all))
      if (
        (slipBetween(claims[a.first]!, claims[b.first]!) && !upAndDown(claims[a.first]!, claims[b.first]!)) ||
        restated(claims, lead, a, b) ||
        turnedRound(claims[a.first]!, claims[b.first]!, a.interval, b.interval) ||
        ofAnotherYear(claims, a.first) ||
        ofAnotherYear(claims, b.first)
      ) {
        const members = [a.first, b.first].sort((x, y) => x - y);
        const gap = gapOf(a.interval, b.interval, kind);
        conflicts.push({ identity: 'repeated', members, steps: 1, words: inWords(claims, members), gap });
      } else if (!(ofExchanged.has(a.first) && ofExchanged.has(b.first)))
        for (const [own, other] of [[a, b] as const, [b, a] as const])
          for (const i of own.all) doubtful.set(i, union(doubtful.get(i) ?? [], [other.first]));
  }
  return { tests, conflicts, doubtful, copies };
}

/** A rise and a fall by as much, told in one breath, are of two figures. */
const upAndDown = (a: Claim, b: Claim): boolean =>
  a.kind === 'growth' && a.sentence[0] === b.sentence[0] && fullValue(a) === -fullValue(b);

/** One balance told as a surplus and as a deficit, each in its own words. */
const turnedRound = (a: Claim, b: Claim, [low, high]: Interval, other: Interval): boolean =>
  a.kind === 'balance' && intersects(other, [-high, -low]) && saysItsSide(a) && saysItsSide(b);
const saysItsSide = ({ value, quote }: Claim): boolean => (value! < 0 ? DEFICIT : SURPLUS).test(quote);
const DEFICIT = /\b(?:deficits?|shortfall|negative|in\sthe\sred|minus)\b|[-−]/i;
const SURPLUS = /\b(?:surplus(?:es)?|positive|in\sthe\sblack|excess)\b/i;

/** A sentence that starts within so many characters is the headline. */
const HEADLINE = 10;

/** Where a text comes to a claim: 0 in its headline, 1 in the sentence that it opens with, 2 below. */
const rankOf = (claims: readonly Claim[], lead: number, i: number): number => {
  const [start] = claims[i]!.sentence;
  return start < HEADLINE ? 0 : start === lead ? 1 : 2;
};

/**
 * A headline prints the figure that its text prints, with one digit wrong on either side; so does the first sentence, with
 * two digits that changed places. Where the text prints the number of the headline as well, the other one is of something
 * else.
 */
function restated(claims: readonly Claim[], lead: number, one: Printing, other: Printing): boolean {
  const [a, b] = [claims[one.first]!, claims[other.first]!];
  if (a.kind !== b.kind || !oneDigitApart(a, b)) return false;
  const ranks = [one, other].map(({ all }) => all.map((i) => rankOf(claims, lead, i)));
  const only = (rank: number): boolean =>
    ranks.filter((of) => of.includes(rank)).length === 1 && ranks.some((of) => of.every((r) => r === rank));
  return only(0) || (only(1) && digitsExchanged(a, b));
}

/** Where the first sentence below the headline starts. */
const leadOf = (claims: readonly Claim[]): number =>
  claims.reduce((least, { sentence: [start] }) => (start >= HEADLINE && start < least ? start : least), Infinity);

const inWords =
  (claims: readonly Claim[], [a, b]: readonly number[]) =>
  (): string =>
    `${wordsOf(claims[a!]!)} and ${wordsOf(claims[b!]!)} are given for the same figure`;

function unequal(all: readonly Printing[]): readonly (readonly [Printing, Printing])[] {
  const few = all.slice(0, MOST_UNEQUAL);
  return few.flatMap((a, k) => few.slice(k + 1).map((b) => [a, b] as const));
}

/** Each claim of a figure against the one with the most digits. */
function alike(
  { first, all }: Printing,
  claims: readonly Claim[],
  intervals: readonly (Interval | null)[],
  kind: string,
): readonly Meeting[] {
  return all.map((i) => {
    const other = i === first ? all.find((j) => j !== first)! : first;
    const both = [i, other].sort((a, b) => a - b);
    // A rise in words is tested by the rate; the rate is not tested by the rise.
    const words = both.filter((j) => claims[j]!.value === null);
    return {
      identity: 'repeated',
      members: words.length === 1 ? words : both,
      steps: 1,
      words: inWords(claims, both),
      spread: spreadOf(intervals[i]!, intervals[other]!, kind),
    };
  });
}
