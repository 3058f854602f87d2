import { normalTail } from '../kernels/normal.js';
import type { OutlookRegime } from '../model/forecast.js';

/**
 * How outcomes lie around a forecast of given covariance: nine futures in ten a little closer than it says, one in ten four times as far, as in
 * a slump. One normal distribution cannot be both. How it was chosen: docs/decisions/0008-bounds-from-calm-and-unsettled-futures.md.
 * Source: Tukey 1960, A survey of sampling from contaminated distributions.
 */
export const REGIMES: readonly OutlookRegime[] = [
  { share: 0.9, factor: 0.8 },
  { share: 0.1, factor: 3.2 },
];

/** How many standard errors from the middle a share `tail` of outcomes lies beyond, on one side; `tail` below a half. */
export function spreadQuantile(tail: number, regimes: readonly OutlookRegime[] = REGIMES): number {
  const beyond = (x: number): number =>
    regimes.reduce((sum, { share, factor }) => sum + share * normalTail(x / factor), 0);
  let [low, high] = [0, 1];
  while (beyond(high) > tail) high *= 2;
  while (high - low > 1e-14 * high) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (beyond(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The mean of exp(x), x around zero with a variance and these regimes. */
export const spreadMean = (variance: number, regimes: readonly OutlookRegime[] = REGIMES): number =>
  regimes.reduce((sum, { share, factor }) => sum + share * Math.exp((variance * factor ** 2) / 2), 0);

/** The factor of the regime that a number from 0 to 1 falls into. */
export function regimeFactor(at: number, regimes: readonly OutlookRegime[] = REGIMES): number {
  let rest = at;
  for (const { share, factor } of regimes) {
    if (rest < share) return factor;
    rest -= share;
  }
  return regimes.at(-1)!.factor;
}
