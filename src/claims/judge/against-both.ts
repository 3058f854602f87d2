import type { Figure } from '../../model/figure.js';
import { decimalsOf, SCALE_FACTOR } from '../../model/quantity.js';
import type { Verdict } from '../../model/verdict.js';
import { arithmetic } from '../arithmetic/arithmetic.js';
import { slipTowards } from '../arithmetic/digit-slip.js';
import { claimWith } from '../claim-with.js';
import { level, rate, source } from '../say.js';
import { type Case, quoted, soughtIn, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { growths } from './growth-readings.js';
import { readingsOf } from './judge-level.js';
import { isOnlyWrong } from './no-figures.js';
import { rateReadings } from './recompute.js';

/** What is held for a claim, and whether it was out by the day. */
interface Held {
  readonly figure: Figure;
  readonly known: boolean;
}

/**
 * The rest of the text and the figures held both speak against a number, and both for the same other one: then it is wrong,
 * although the figures came out later, or the number is that of something next to it.
 */
export function againstBoth(c: Case, found: Verdict): Verdict | null {
  if (found.status !== 'cannot-tell' || c.arithmetic.status !== 'inconsistent') return null;
  if (!isTriedYet(c) || !isOnlyWrong(c)) return null;
  const held = heldFor(c);
  if (held && !held.known && !c.arithmetic.suspect) return null;
  const meant = held && (held.known ? rounded(c, held.figure) : repaired(c, held.figure));
  if (!held || meant === null || meant === c.claim.value || !fitsTheText(c, meant)) return null;
  const { figure, known } = held;
  const shown = c.claim.kind === 'growth' ? rate(figure.value) : level(figure.value, figure.currency);
  return verdict({
    status: 'fails',
    text: `${shown} (${source(figure)}${known ? '' : '; no vintage of the day is held'}), and the text contradicts itself: ${c.arithmetic.why}`,
    computed: figure.value,
    unit: c.claim.kind === 'growth' ? 'percent' : figure.currency,
    evidence: [...evidenceFor(c.book, figure), quoted(c.claim)],
  });
}

/** A text is gone through anew for each number tried: more than so many of its contradictions are left open, and a text of more claims. */
const MOST_TRIED = 12;
const MOST_CLAIMS = 600;
const tried = new WeakMap<Case['claims'], number>();

function isTriedYet({ claims }: Case): boolean {
  if (claims.length > MOST_CLAIMS) return false;
  const count = (tried.get(claims) ?? 0) + 1;
  tried.set(claims, count);
  return count <= MOST_TRIED;
}

/** The figure for a level, a balance or a rate: as known on the day, else the last one there is. */
function heldFor(c: Case): Held | null {
  const { claim } = c;
  const sought = soughtIn(c);
  if (!sought || claim.value === null || claim.converts) return null;
  if (claim.kind === 'level' || claim.kind === 'balance') {
    const [first] = readingsOf(c, sought).filter(
      ({ publisher }) => c.publisher !== null || publisher !== 'UN Comtrade',
    );
    return first ?? null;
  }
  if (claim.kind !== 'growth' || claim.unit !== 'percent') return null;
  const own = claim.comparison === 'yoy' && !claim.basePeriod && rateReadings(c.book, sought).find((r) => r.known);
  const [first] = growths(c, sought);
  return own || (first ? { figure: first.growth, known: first.known } : null);
}

/** The figure held as it would be printed, in the scale of the claim; null of a number that was not printed. */
function rounded({ claim: { quantity, kind } }: Case, { value }: Figure): number | null {
  if (!quantity) return null;
  const factor = kind === 'growth' ? 1 : SCALE_FACTOR[quantity.scale];
  return Number((value / factor).toFixed(decimalsOf(quantity.step)));
}

/** A later figure may differ from that of the day by so much of a level, or by so many points of a rate. */
const USUAL_REVISION = { level: 0.01, points: 0.3 } as const;

/** The number without the one slip that brings it to within a usual revision of a figure that came out later. */
function repaired({ claim }: Case, { low, high, value }: Figure): number | null {
  const { quantity } = claim;
  if (!quantity || claim.value === null) return null;
  if (claim.kind === 'growth') return Math.abs(claim.value + value) <= USUAL_REVISION.points ? -claim.value : null;
  const room = Math.abs(value) * USUAL_REVISION.level;
  const sizes = [Math.abs(low), Math.abs(high)];
  const slip = slipTowards(quantity, [Math.min(...sizes) - room, Math.max(...sizes) + room]);
  return slip && Math.sign(value) * slip.value;
}

/** With that number in its place, do the numbers of the text agree? */
function fitsTheText({ claim, claims }: Case, value: number): boolean {
  const quantity = claim.quantity && { ...claim.quantity, value: Math.abs(value) };
  const mended = claims.map((other) => (other === claim ? claimWith(claim, { value, quantity }) : other));
  return arithmetic(mended).get(claim.id)?.status === 'consistent';
}
