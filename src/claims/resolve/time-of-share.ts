import { type Interval, intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { type Period, samePeriod } from '../../model/period.js';
import { SCALE_FACTOR } from '../../model/quantity.js';
import { type Dated, withParagraphsMoved } from './moved-paragraphs.js';

/** A whole is another one where what a part and its share make of it is off by so much. */
const OFF = 1.3;

function printed({ quantity }: Claim): Interval {
  const factor = SCALE_FACTOR[quantity!.scale];
  const [value, half] = [Math.abs(quantity!.value), quantity!.step / 2];
  return [(value - half) * factor, (value + half) * factor];
}

/** The whole that a part and its share make, as far as both are printed. */
function implied(part: Dated, share: Claim): Interval | null {
  const { quantity, unit } = share;
  if (share.kind !== 'share' || unit !== 'percent' || !quantity || quantity.hedge !== null || quantity.value < 1)
    return null;
  const alike = share.flow === part.flow && share.reporter === part.reporter && share.product === part.product;
  if (!alike || share.partner !== part.partner || share.sentence[0] !== part.sentence[0]) return null;
  const [low, high] = printed(part);
  const half = quantity.step / 2;
  return [(100 * low) / (quantity.value + half), (100 * high) / (quantity.value - half)];
}

/** The time of the other whole told that a part and its share make, where they are far from making that of their own time. */
function otherTime(part: Dated, share: Claim | undefined, told: readonly Dated[]): Period | null {
  const whole = share ? implied(part, share) : null;
  const own = told.find(({ period }) => samePeriod(period, part.period));
  if (!whole || !own) return null;
  const [low, high] = printed(own);
  if (whole[0] < high * OFF && whole[1] * OFF > low) return null;
  return told.findLast((other) => other !== own && intersects(printed(other), whole))?.period ?? null;
}

/**
 * "In December exports were $5.72 billion", under figures of the year, and a paragraph on, which names no time: "Electronics
 * brought in $3.35 billion, or 58.6 percent of the total". The part and its share make the whole of December.
 */
export const withTimeOfShares = (claims: readonly Claim[], text: string): readonly Claim[] =>
  withParagraphsMoved(claims, text, (part, at, told) => otherTime(part, claims[at + 1], told));
