import { add, type Interval, intersects, sub } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { MIRROR_FLOW } from '../../model/flow.js';
import { startMonth, startYear } from '../../model/period.js';
import { claimWith } from '../claim-with.js';
import { cutOff } from './cut-off.js';
import { contradicts, type Examined } from './examine.js';
import { EXCHANGED } from './exchanged-rates.js';
import { fullValue, isLevel } from './facts.js';
import { farApart } from './far-apart.js';
import { FLOW_NAMED } from './flow-named.js';
import { unsigned } from './measure.js';
import { isAmountUnit } from './measured.js';
import type { Meeting } from './meeting.js';
import { inOnePlace } from './one-place.js';
import { ratesBesideLevels } from './own-level.js';
import { type Repair, WRONG_DIGIT } from './repair.js';
import { printedInterval } from './rounding.js';
import { likeOtherRows, ofAnotherWhole, ownShare, partBesideShare, shareTogether } from './shares-told.js';
import {
  inSentence,
  nextToOneAnother,
  ofOneSubject,
  oneSentence,
  rateBehindLevels,
  ratesTogether,
  releaseTogether,
  stretch,
  WITH_BASE,
} from './told-together.js';

const REVISED =
  /\b(?:(?<!(?:\b(?:as|an?|the|its)|['’]s) (?:(?:up|down)wardly )?)revis\w*|first (?:published|reported|estimated?|reading)|prelim\w*|initial(?:ly)?|previously (?:reported|estimated))\b/i;

/** Figures of an earlier period are revised by up to this much without a word. */
const USUAL_REVISION = 0.02;
/** A base further off than this is not the one that was revised. */
const REVISED_BASE = 0.03;
/** Numbers further apart than this, that no slip explains, are of different things. */
const USUAL_MISPRINT = 0.25;
/** One digit wrong moves a number by more, if it is the first: 4.1 for 2.1. */
const ONE_DIGIT = 0.6;
/** A rate further off is of another level, or of another base. */
const WRONG_RATE = 0.3;
/** The level that a rate right behind its two levels leads to is at most so far off. */
const FAR_RATE = 0.7;
/** The growth of a whole lies outside that of its parts by more than this. */
const OUTSIDE = 0.003;
/** A rate or rank stands at most so many characters from the level that it is said of. */
const NEAR = 90;
/** Exports, imports and balance of one figure stand within so many characters. */
const TOGETHER = 240;
/** Of flows told together, a chain over more identities than this is of too many figures. */
const LONGEST = 4;
/** What one sentence says of one figure, but further apart than this, is said of two. */
const TOLD_TOGETHER = 0.4;
/** What it says of it in three numbers with no other between them may be further apart: "from # to #, a growth of #". */
const ONE_BY_ONE = 0.8;
/** A part of a period that is larger than the whole by less may be counted in another way. */
const COUNTED_OTHERWISE = 0.05;

/** Nothing can speak for a contradiction of a revised figure, or one that the other number given for a figure ends. */
export const hopeless = (claims: readonly Claim[], conflict: Meeting, seen: Examined): boolean =>
  conflict.members.some((i) => REVISED.test(claims[i]!.quote)) ||
  otherWay(claims, conflict) ||
  fitsOtherwise(claims, conflict, seen);

/** Is what is read as the balance the sum of exports and imports, or what is read as their sum the balance? */
function otherWay(claims: readonly Claim[], { members, steps }: Meeting): boolean {
  if (steps > 1 || members.length !== 3) return false;
  const [exports, imports, total, balance] = (['exports', 'imports', 'total', 'balance'] as const).map((flow) => {
    const i = members.find((k) => claims[k]!.flow === flow && isLevel(claims[k]!));
    return i === undefined ? null : printedInterval(claims[i]!);
  });
  if (!exports || !imports) return false;
  // "More than #" is met by nearly any sum.
  if (balance) return isClosed(balance) && intersects(unsigned(balance), add(exports, imports));
  return total ? isClosed(total) && intersects(total, unsigned(sub(exports, imports))) : false;
}

/**
 * Does anything speak for it that the members of a contradiction are about the same things? A slip that mends the whole
 * text does. Without one, numbers that do not fit are far more often tied to the wrong partner, period or product than
 * misprinted: then the members must be tied to the rest of the text by identities that hold, and lie near one another. Not
 * asked of hopeless ones.
 */
export function corroborated(
  claims: readonly Claim[],
  conflict: Meeting,
  repair: Pick<Repair, 'grade' | 'culprit' | 'changed'> | null,
  seen: Examined,
  text: readonly Claim[],
): boolean {
  const { members, gap = 0, steps, identity } = conflict;
  if (identity === EXCHANGED) return true;
  const together = inOnePlace(claims, members, seen.copies);
  const oneDigit = identity === 'rate' ? WRONG_RATE : ONE_DIGIT;
  // A figure printed in two ways may be two figures, or revised.
  const doubted = members.some((i) => seen.doubtful.has(i) && !besideItsRate(claims, i, conflict, seen));
  const slip = repair !== null && repair.grade < WRONG_DIGIT && !(doubted && ofTwoDigits(claims, repair));
  if (!slip && (doubted || (identity === 'part of a period' && gap < COUNTED_OTHERWISE))) return false;
  if (identity === 'repeated' && repair?.culprit === 'wrong direction') {
    const held = heldBy(seen, members);
    return members.some((i) => held.has(i));
  }
  // A long way round leads astray where it is in doubt what its rates are of.
  if (steps > LONGEST && repair?.culprit !== 'swapped rates' && !ratesBesideLevels(claims, members)) return false;
  if (slip) return true;
  if (cutOff(claims, conflict) || ofAnotherWhole(claims, conflict, seen)) return false;
  if (identity === 'rate' && steps === 1 && (rateBehindLevels(claims, members) ?? 1) < FAR_RATE) return true;
  if (identity === 'share' && steps === 1 && likeOtherRows(claims, conflict, seen)) return true;
  if (!repair && steps === 1 && printedElsewhere(claims, conflict, text)) return false;
  // Orders are tried only between what words or places tie together.
  if (/^(?:order|record)$/.test(identity) || (identity === 'ratio' && gap < 0.4)) return true;
  if (identity === 'sum of parts') return false;
  if (identity === 'sum of all parts') return gap < USUAL_MISPRINT;
  if (identity === 'points' || identity === 'less than a part' || identity === 'weighted growth') return true;
  if (identity === 'growth of parts' && steps === 1 && gap > OUTSIDE && ratesTogether(claims, members)) return true;
  if (identity === 'ratio' && gap < ONE_DIGIT && steps === 1 && inSentence(claims, members)) return true;
  if (
    steps === 1 &&
    members.length > 2 &&
    ((gap < (nextToOneAnother(claims, together) ? ONE_BY_ONE : TOLD_TOGETHER) && oneSentence(claims, together)) ||
      (gap < oneDigit && (flowsTogether(claims, together) || baseTogether(claims, conflict))))
  )
    return true;
  if (
    repair &&
    steps === 1 &&
    (identity !== 'share' || shareTogether(claims, members)) &&
    (gap < oneDigit || (flowsTogether(claims, members) && apartOf(claims, members) < ONE_DIGIT))
  )
    return true;
  if (steps > 1 && steps <= LONGEST && gap > REVISED_BASE && gap < ONE_DIGIT && releaseTogether(claims, members))
    return true;
  if (ownRate(claims, conflict, seen)) return true;
  const small = steps > 1 && gap < USUAL_REVISION && !ofOneRelease(claims, members);
  if (gap > USUAL_MISPRINT || small) return false;
  if (repair) return true;
  const held = heldBy(seen, members);
  if (
    identity === 'share' &&
    steps === 1 &&
    (partBesideShare(claims, conflict, held) || ownShare(claims, conflict, held))
  )
    return true;
  return members.every((i) => held.has(i) || besideOwnLevel(claims, i, held));
}

/** Does an amount stand right beside the rate or share that is held against it, and what else is given for it only later? */
function besideItsRate(claims: readonly Claim[], i: number, { members, steps }: Meeting, seen: Examined): boolean {
  const later = (seen.doubtful.get(i) ?? []).every(
    (other) => other > Math.max(i, ...members.filter((k) => k <= i + 1)),
  );
  const rate = members.some((k) => {
    const { kind, sentence } = claims[k]!;
    return Math.abs(k - i) === 1 && /^(?:growth|share)$/.test(kind) && sentence[0] === claims[i]!.sentence[0];
  });
  return steps === 1 && later && (rate || besideBoth(claims, members));
}

/** "Went up # to # in June from # in May": a rate and its two levels, with no other claim between them. */
const besideBoth = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.length === 3 &&
  Math.max(...members) - Math.min(...members) === 2 &&
  members.filter((k) => isLevel(claims[k]!)).length === 2 &&
  oneSentence(claims, members);

/** Two digits that change places hit much by chance: no help where it is in doubt which number is meant. */
const ofTwoDigits = (claims: readonly Claim[], { culprit, changed }: Pick<Repair, 'culprit' | 'changed'>): boolean =>
  culprit === 'digit swap' && [...changed.keys()].every((i) => String(claims[i]!.value).replace(/\D/g, '').length < 3);

const isClosed = ([low, high]: Interval): boolean => Number.isFinite(low) && Number.isFinite(high);
const printsClosed = (claim: Claim): boolean => {
  const interval = printedInterval(claim);
  return interval !== null && isClosed(interval);
};

/** An amount printed so finely that another does not meet it by chance. */
const FINE = 0.007;

/** Would the members hold with an amount that the text prints of something else? Then that one was meant. */
function printedElsewhere(claims: readonly Claim[], { members, clashes }: Meeting, text: readonly Claim[]): boolean {
  // What is open to one side is met by half of all amounts.
  if (!clashes || members.some((i) => !printsClosed(claims[i]!))) return false;
  return members.some((i) => {
    const claim = claims[i]!;
    if (!isLevel(claim) || !claim.value) return false;
    return text.some((other) => {
      // Two amounts of one series may have been exchanged: that is a slip.
      const unlike =
        isLevel(other) &&
        other.currency === claim.currency &&
        !(ofOneSubject(other, claim) && !ofOnePeriod(other, claim));
      if (!unlike || !other.value || !other.quantity) return false;
      const meant = claimWith(claim, {
        value: Math.sign(claim.value!) * Math.abs(other.value),
        quantity: other.quantity,
      });
      const interval = printedInterval(meant);
      const fine = interval !== null && interval[1] - interval[0] < FINE * Math.abs(fullValue(meant));
      return fine && fullValue(meant) !== fullValue(claim) && !clashes(new Map([[i, meant]]));
    });
  });
}

/** Contradictions that no other number of one of their figures ends. */
const TOLD_ALONE: ReadonlySet<string> = new Set(['conversion', EXCHANGED]);

/** Does the other number that the text gives for a figure make the members fit? A rise or fall in words is no number. */
const fitsOtherwise = (claims: readonly Claim[], { identity, members, clashes }: Meeting, seen: Examined): boolean =>
  !TOLD_ALONE.has(identity) &&
  members.some((i) =>
    (seen.doubtful.get(i) ?? []).some(
      (other) =>
        claims[other]!.value !== null &&
        !(identity === 'repeated' && farApart(claims[other]!, claims[i]!)) &&
        !clashes?.(new Map([[i, claims[other]!]])) &&
        !contradicts(members.map((j) => claims[j === i ? other : j]!)),
    ),
  );

/** Claims in a set that holds and that is not of this contradiction alone. */
function heldBy(seen: Examined, members: readonly number[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const test of seen.tests) {
    if (test.identity === 'repeated' || test.steps > 2 || test.members.every((i) => members.includes(i))) continue;
    for (const i of test.members) held.add(i);
  }
  return held;
}

/** Three rates and levels of one period: no figure of an earlier one is printed that may have been revised since. */
const ofOneRelease = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.every((i) => ofOnePeriod(claims[i]!, claims[members[0]!]!)) &&
  members.filter((i) => claims[i]!.kind === 'growth' && claims[i]!.unit === 'percent').length > 2;
const ofOnePeriod = (a: Claim, b: Claim): boolean =>
  a.period?.start === b.period?.start && a.period?.months === b.period?.months;
const yearsApart = (a: Claim, b: Claim): boolean =>
  a.period !== null &&
  b.period !== null &&
  a.period.months === b.period.months &&
  startMonth(a.period) === startMonth(b.period) &&
  startYear(b.period) - startYear(a.period) === 1;
const near = (a: Claim, b: Claim): boolean => Math.max(a.start - b.end, b.start - a.end) < NEAR;

/** A rate, share or ratio right beside the level that it is said of, when that level is tied. */
function besideOwnLevel(claims: readonly Claim[], i: number, held: ReadonlySet<number>): boolean {
  const claim = claims[i]!;
  return [...held].some((j) => {
    const other = claims[j]!;
    // "Narrowed to #, from # a year before": the level that the own one is compared with.
    const tied = isLevel(claim)
      ? yearsApart(claim, other) && claim.sentence[0] === other.sentence[0]
      : ofOnePeriod(claim, other);
    return isLevel(other) && ofOneSubject(claim, other) && tied && near(claim, other);
  });
}

/** A rate that names its flow itself, of two levels of it that are each tied by an identity of their own. */
function ownRate(claims: readonly Claim[], { members, identity, steps }: Meeting, seen: Examined): boolean {
  const rate = members.find((i) => claims[i]!.kind === 'growth');
  if (identity !== 'rate' || steps > 1 || members.length !== 3 || rate === undefined) return false;
  const { flow, quote } = claims[rate]!;
  const held = heldBy(seen, members);
  return (
    flow !== null &&
    FLOW_NAMED[flow].test(quote) &&
    members.every((i) => (i === rate || held.has(i)) && ofOneSubject(claims[i]!, claims[rate]!)) &&
    stretch(members.map((i) => claims[i]!)) < WITH_BASE
  );
}

/** What the other side of a whole prints, as its own flow. */
const seenFrom = ({ reporter, partner }: Claim, claim: Claim): Claim =>
  claim.flow && claim.reporter === partner && claim.partner === reporter
    ? claimWith(claim, { reporter, partner, flow: MIRROR_FLOW[claim.flow] })
    : claim;

/** Exports, imports and their balance or sum told one after the other: what they are of is hardly in doubt. */
function flowsTogether(claims: readonly Claim[], members: readonly number[]): boolean {
  const isChange = ({ kind, quantity }: Claim): boolean => kind === 'growth' && isAmountUnit(quantity?.unit);
  const changes = members.every((i) => isChange(claims[i]!));
  const whole = claims[members.find((i) => /^(?:total|balance)$/.test(claims[i]!.flow ?? '')) ?? members[0]!]!;
  const all = members.map((i) => seenFrom(whole, claims[i]!));
  const first = all[0]!;
  return (
    all.length === 3 &&
    new Set(all.map((c) => c.flow)).size === 3 &&
    all.every(
      (c) =>
        (changes ? c.comparison === first.comparison : isLevel(c)) &&
        c.value !== null &&
        c.reporter === first.reporter &&
        c.partner === first.partner &&
        c.product === first.product &&
        ofOnePeriod(c, first),
    ) &&
    stretch(all) < TOGETHER
  );
}

/** How far exports, imports and what is made of both are off, as a share of the largest: a wrong balance is small beside them. */
function apartOf(claims: readonly Claim[], members: readonly number[]): number {
  const amount = (flow: Claim['flow']): number =>
    members.reduce((sum, i) => sum + (claims[i]!.flow === flow ? fullValue(claims[i]!) : 0), 0);
  const [exports, imports, total, balance] = (['exports', 'imports', 'total', 'balance'] as const).map(amount);
  const off = total === 0 ? exports! - imports! - balance! : exports! + imports! - total!;
  return Math.abs(off) / Math.max(...members.map((i) => Math.abs(fullValue(claims[i]!))));
}

/** A level, its rate and, in a sentence of its own, the level of the year before; further off than a revision moves it. */
const baseTogether = (claims: readonly Claim[], { members, identity, gap = 0 }: Meeting): boolean =>
  identity === 'rate' &&
  gap > REVISED_BASE &&
  members.length === 3 &&
  members.every((i) => ofOneSubject(claims[i]!, claims[members[0]!]!)) &&
  stretch(members.map((i) => claims[i]!)) < WITH_BASE;
