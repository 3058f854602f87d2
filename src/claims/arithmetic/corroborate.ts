import type { Claim } from '../../model/claim.js';
import type { Examined } from './examine.js';
import type { Meeting } from './meeting.js';
import { type Repair, WRONG_DIGIT } from './repair.js';

const REVISED =
  /\b(?:revis\w*|first (?:published|reported|estimated?|reading)|prelim\w*|initial(?:ly)?|previously (?:reported|estimated))\b/i;

/** Figures of an earlier period are revised by up to this much without a word. */
const USUAL_REVISION = 0.05;

/** Does anything speak for it that the members of a contradiction are about the same things? */
export function corroborated(
  claims: readonly Claim[],
  conflict: Meeting,
  repair: Repair | null,
  _seen: Examined,
): boolean {
  if (conflict.members.some((i) => REVISED.test(claims[i]!.quote))) return false;
  const slip = repair !== null && repair.grade < WRONG_DIGIT;
  if (conflict.steps > 1 && !slip && (conflict.gap ?? 0) < USUAL_REVISION) return false;
  return true;
}
