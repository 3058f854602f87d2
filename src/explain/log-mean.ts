/**
 * The logarithmic mean of two numbers that are not negative, (a - b) / (ln a - ln b): between the geometric and the
 * arithmetic mean, `a` where both are equal, 0 where one is 0 (the limit). NaN for a negative number.
 * Vartia 1976, Ideal log-change index numbers, Scandinavian Journal of Statistics 3, eq. 11.
 */
export function logMean(a: number, b: number): number {
  if (!(a >= 0 && b >= 0)) return NaN;
  if (a === 0 || b === 0) return 0;
  if (a === b) return a;
  return (a - b) / logRatio(a, b);
}

/** ln(now / base) of two positive numbers. Near one another they are told apart by their difference, which is exact. */
export function logRatio(now: number, base: number): number {
  const relative = (now - base) / base;
  // The logs apart, since the ratio of a very large and a very small number can be out of range.
  return Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(now) - Math.log(base);
}
