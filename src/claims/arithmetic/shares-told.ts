import { div, type Interval, intersects, scale } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import type { Examined } from './examine.js';
import { isLevel } from './facts.js';
import { FLOW_NAMED } from './flow-named.js';
import type { Meeting } from './meeting.js';
import { printedInterval } from './rounding.js';
import { ofOneSubject } from './told-together.js';

/** A share in another sentence is of another whole, or of another time, where it is less than this part of it off. */
const OTHER_SHARE = 0.1;
/** "A third of the deficit, #": an amount right behind its share. */
const RIGHT_BEHIND = 45;
/** An amount and a share that stand further apart are told in two places, in characters. */
const TOGETHER = 240;

/** A share and an amount in one sentence: one of its few digits may be wrong. */
export const shareTogether = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.some((i) => {
    const share = claims[i]!;
    return (
      share.kind === 'share' &&
      members.some((j) => j !== i && claims[j]!.sentence[0] === share.sentence[0] && ofOneSubject(claims[j]!, share))
    );
  });

/** "China made up a third of the deficit, 295.5bn": a part and its share told together, and a whole that is tied. */
export function partBesideShare(
  claims: readonly Claim[],
  { members, gap = 0 }: Meeting,
  held: ReadonlySet<number>,
): boolean {
  const share = members.find((i) => claims[i]!.kind === 'share');
  if (share === undefined) return false;
  const own = claims[share]!;
  const apart = gap * 100 > OTHER_SHARE * own.value!;
  const part = members.find((i) => {
    const claim = claims[i]!;
    // "37 percent of that; only metals, at #, were worth more": what comes later is of something else, unless it is right behind.
    const inOrder = claim.start < own.start || claim.start - own.end < RIGHT_BEHIND;
    const together =
      (claim.sentence[0] === own.sentence[0] && inOrder) || (apart && Math.abs(own.start - claim.end) < TOGETHER);
    return isLevel(claim) && together && ofOneSubject(claim, own);
  });
  return part !== undefined && members.every((i) => i === share || i === part || held.has(i));
}

/** A share that names its flow itself, of two amounts that are each tied: the two can hardly be others. */
export function ownShare(claims: readonly Claim[], { members, gap = 0 }: Meeting, held: ReadonlySet<number>): boolean {
  const share = members.find((i) => claims[i]!.kind === 'share');
  if (share === undefined || members.length !== 3) return false;
  const { flow, quote, value } = claims[share]!;
  const named = flow !== null && FLOW_NAMED[flow].test(quote);
  return named && gap * 100 > OTHER_SHARE * value! && members.every((i) => i === share || held.has(i));
}

/** Does another share of the same amount make of it what this one makes? Both are then of a whole that is not this one. */
export function ofAnotherWhole(claims: readonly Claim[], conflict: Meeting, seen: Examined): boolean {
  const share = shareOf(claims, conflict);
  if (!share) return false;
  return seen.conflicts.some((other) => {
    const found = other === conflict ? null : shareOf(claims, other);
    return found !== null && found.whole === share.whole && intersects(found.made, share.made);
  });
}

/** The whole of a share that does not fit, and what part and share make of it. */
function shareOf(
  claims: readonly Claim[],
  { identity, steps, members }: Meeting,
): { readonly whole: number; readonly made: Interval } | null {
  if (identity !== 'share' || steps > 1 || members.length !== 3) return null;
  const share = members.find((i) => claims[i]!.kind === 'share');
  const [part, whole] = members
    .filter((i) => i !== share && claims[i]!.kind !== 'share')
    .sort((a, b) => Number(isPartOf(claims, share, b)) - Number(isPartOf(claims, share, a)));
  if (share === undefined || part === undefined || whole === undefined) return null;
  const [amount, parts] = [printedInterval(claims[part]!), printedInterval(claims[share]!)];
  return amount && parts && parts[0] > 0 ? { whole, made: scale(div(amount, parts), 100) } : null;
}

const isPartOf = (claims: readonly Claim[], share: number | undefined, i: number): boolean =>
  share !== undefined && ofOneSubject(claims[i]!, claims[share]!);

/** Rows of a table that hold, at least, before another row is held to what they are of. */
const ROWS = 2;

/** Cells of a row follow one another within so many characters. */
const CELL = 6;

/** An amount and its share right behind it, as rows of a table have them, where other such rows fit the same whole. */
export function likeOtherRows(claims: readonly Claim[], { members }: Meeting, seen: Examined): boolean {
  const row = rowIn(claims, members);
  if (!row) return false;
  const rows = seen.tests.filter(({ identity, steps, members: others }) => {
    const other = identity === 'share' && steps === 1 ? rowIn(claims, others) : null;
    return other !== null && other.whole === row.whole && other.share !== row.share;
  });
  return rows.length >= ROWS;
}

function rowIn(
  claims: readonly Claim[],
  members: readonly number[],
): { readonly whole: number; readonly share: number } | null {
  const share = members.find((i) => claims[i]!.kind === 'share');
  if (share === undefined || members.length !== 3) return null;
  const part = share - 1;
  const whole = members.find((i) => i !== share && i !== part);
  const [own, of] = [claims[share]!, claims[part]];
  const inRow = of !== undefined && members.includes(part) && own.start - of.end < CELL;
  return inRow && whole !== undefined && isLevel(of) ? { whole, share } : null;
}
