import type { Claim } from '../../model/claim.js';
import type { Examined } from './examine.js';
import type { Meeting } from './meeting.js';
import { type Repair, WRONG_DIGIT } from './repair.js';

const REVISED =
  /\b(?:revis\w*|first (?:published|reported|estimated?|reading)|prelim\w*|initial(?:ly)?|previously (?:reported|estimated))\b/i;

/** Figures of an earlier period are revised by up to this much without a word. */
const USUAL_REVISION = 0.05;
/** Numbers further apart than this, that no slip explains, are of different things. */
const USUAL_MISPRINT = 0.25;
/** A rate stands at most so many characters from the level that it is the rate of. */
const NEAR = 90;

/**
 * Does anything speak for it that the members of a contradiction are about the same things? A slip that mends the whole
 * text does. Without one, numbers that do not fit are far more often tied to the wrong partner, period or product than
 * misprinted: then the members must be tied to the rest of the text by identities that hold, and lie near one another.
 */
export function corroborated(
  claims: readonly Claim[],
  conflict: Meeting,
  repair: Repair | null,
  seen: Examined,
): boolean {
  const { members, gap = 0, steps } = conflict;
  if (members.some((i) => REVISED.test(claims[i]!.quote))) return false;
  if (repair && repair.grade < WRONG_DIGIT) return true;
  if (gap > USUAL_MISPRINT || (steps > 1 && gap < USUAL_REVISION)) return false;
  const held = heldBy(seen, members);
  const tied = members.filter((i) => held.has(i) || besideOwnLevel(claims, i, held));
  if (!repair) return tied.length === members.length;
  const inSentence = (i: number): boolean =>
    members.some((j) => j !== i && claims[j]!.sentence[0] === claims[i]!.sentence[0]);
  return members.filter((i) => !tied.includes(i) && !inSentence(i)).length <= 1;
}

/** Claims in a set that holds and that is not of this contradiction alone. */
function heldBy(seen: Examined, members: readonly number[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const test of seen.tests) {
    if (test.identity === 'repeated' || test.steps > 2 || test.members.every((i) => members.includes(i))) continue;
    for (const i of test.members) held.add(i);
  }
  return held;
}

/** A rate, share or ratio right beside the level that it is said of, when that level is tied. */
function besideOwnLevel(claims: readonly Claim[], i: number, held: ReadonlySet<number>): boolean {
  const claim = claims[i]!;
  if (claim.kind === 'level') return false;
  const same = (o: Claim): boolean =>
    o.reporter === claim.reporter &&
    o.partner === claim.partner &&
    o.flow === claim.flow &&
    o.product === claim.product &&
    o.period?.start === claim.period?.start &&
    o.period?.months === claim.period?.months;
  for (const j of held) {
    const other = claims[j]!;
    const gap = Math.max(other.start - claim.end, claim.start - other.end);
    if (/^(?:level|balance)$/.test(other.kind) && same(other) && gap < NEAR) return true;
  }
  return false;
}
