/**
 * Ratios whose irregular does not count in full, replaced: by the mean of the ratio, as far as it counts, and the two nearest full ones of the same
 * calendar month on either side (at an end the four nearest). NaN stays NaN. Source: Ladiray and Quenneville 2001, table B4.
 */
export function replaced(ratios: Float64Array, weights: Float64Array): Float64Array {
  const full = (t: number): boolean => weights[t] === 1;
  return ratios.map((value, t) => {
    const weight = weights[t]!;
    if (Number.isNaN(value) || weight === 1) return value;
    const [before, after]: [number[], number[]] = [[], []];
    for (let s = t - 12; s >= 0; s -= 12) if (full(s)) before.push(ratios[s]!);
    for (let s = t + 12; s < ratios.length; s += 12) if (full(s)) after.push(ratios[s]!);
    const left = Math.max(2, 4 - after.length);
    const right = Math.max(2, 4 - before.length);
    const near = [...before.slice(0, left), ...after.slice(0, right)];
    // nothing better is known of this month
    if (near.length === 0) return value;
    return (weight * value + near.reduce((sum, one) => sum + one, 0)) / (weight + near.length);
  });
}
