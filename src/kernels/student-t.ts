import { incompleteBeta } from './incomplete-beta.js';

/**
 * Chance that a normal variable lies further from zero than |z|.
 * Sources: DLMF 7.6.1 (series), 7.9.1 (continued fraction).
 */
export function normalTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (Number.isNaN(x)) return NaN;
  if (x < 2.5) {
    let [term, sum] = [x, x];
    for (let n = 1; Math.abs(term) > 1e-18 * sum; n++) {
      term *= (-x * x) / n;
      sum += term / (2 * n + 1);
      if (n > 200) break;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = x;
  for (let n = 120; n > 0; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}

/** Chance that a variable with Student's distribution lies further from zero than |t|; the normal one for `df` Infinity. */
export function tails(t: number, df: number): number {
  if (df === Infinity) return normalTails(t);
  const square = t * t;
  if (square === Infinity) return 0;
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square));
}

/** The t that is exceeded in absolute value with this chance, 0 < `chance` < 1; by halving, so that it needs no start. */
export function criticalValue(chance: number, df: number): number {
  let [low, high] = [0, 1];
  while (tails(high, df) > chance) high *= 2;
  for (let k = 0; k < 200 && high - low > 1e-15 * high; k++) {
    const middle = (low + high) / 2;
    if (tails(middle, df) > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
