import { add, type Interval } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { printedInterval } from '../rounding.js';

/** A whole and the sum of its parts as printed, with some claims read otherwise; null where one of them has no number. */
export const sumSides =
  (claims: readonly Claim[], whole: number, parts: readonly number[]) =>
  (changed: ReadonlyMap<number, Claim>): readonly [Interval, Interval] | null => {
    const [all, ...each] = [whole, ...parts].map((i) => printedInterval(changed.get(i) ?? claims[i]!));
    return !all || each.some((x) => x === null) ? null : [all, each.reduce<Interval>((sum, x) => add(sum, x!), [0, 0])];
  };
