/** Coefficients of 1/x, 1/x³, … in Stirling's series. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
const HALF_LN_TWO_PI = 0.918938533204672741780329736406;
/** From here on the series is exact to the last digits. */
const FAR = 15;

/**
 * ln Γ(x) for x > 0, to about 1e-15 relative away from its zeros at 1 and 2.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.41 (Stirling) and 6.1.15 (recurrence).
 */
export function lnGamma(x: number): number {
  if (!(x > 0)) return NaN;
  let below = 1;
  let y = x;
  for (; y < FAR; y++) below *= y;
  const inverse = 1 / y;
  const square = inverse * inverse;
  let tail = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) tail = tail * square + SERIES[i]!;
  return (y - 0.5) * Math.log(y) - y + HALF_LN_TWO_PI + tail * inverse - Math.log(below);
}
