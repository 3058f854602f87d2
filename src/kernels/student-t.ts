import { incompleteBeta } from './incomplete-beta.js';
import { invertTail } from './invert-tail.js';
import { lnBeta } from './ln-gamma.js';
import { normalTail, normalTailQuantile } from './normal.js';

/** Chance that a normal variable lies further from zero than |z|. */
export const normalTails = (z: number): number => 2 * normalTail(Math.abs(z));

/**
 * Chance that a variable with Student's distribution lies further from zero than |t|; the normal one for `df` Infinity.
 * Source: Abramowitz and Stegun 26.7.1.
 */
export function tails(t: number, df: number): number {
  if (df === Infinity) return normalTails(t);
  const square = t * t;
  if (square === Infinity) return 0;
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square));
}

/** Density of Student's distribution with `df` degrees of freedom. */
const studentDensity = (t: number, df: number): number =>
  Math.exp(-0.5 * Math.log(df) - lnBeta(df / 2, 0.5) - ((df + 1) / 2) * Math.log1p((t * t) / df));

/** The t that is exceeded in absolute value with this chance: 1.96 for 0.05 and `df` Infinity. NaN outside 0 to 1. */
export function criticalValue(chance: number, df: number): number {
  if (!(chance >= 0 && chance <= 1) || !(df > 0)) return NaN;
  if (chance === 0) return Infinity;
  if (chance === 1) return 0;
  if (df === Infinity) return normalTailQuantile(chance / 2);
  return invertTail(
    (t) => tails(t, df),
    (t) => 2 * studentDensity(t, df),
    chance,
  );
}
