/** Coefficients of 1/x, 1/x³, … in Stirling's series. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
export const HALF_LN_TWO_PI = 0.9189385332046728;
/** From here on the series is exact to the last digits. */
const FAR = 15;

/**
 * ln Γ(x) for x > 0, to about 1e-15 relative away from its zeros at 1 and 2.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.41 (Stirling) and 6.1.15 (recurrence).
 */
export function lnGamma(x: number): number {
  if (!(x > 0)) return NaN;
  if (x >= FAR) return (x - 0.5) * Math.log(x) - x + HALF_LN_TWO_PI + series(x);
  let below = 1;
  let y = x;
  for (; y < FAR; y++) below *= y;
  return (y - 0.5) * Math.log(y) - y + HALF_LN_TWO_PI + series(y) - Math.log(below);
}

/** ln Γ(x) less its leading terms (x − ½) ln x − x + ½ ln 2π, for x > 0: small where ln Γ is large. */
export function stirlingRemainder(x: number): number {
  return x < FAR ? lnGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LN_TWO_PI) : series(x);
}

function series(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let tail = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) tail = tail * square + SERIES[i]!;
  return tail * inverse;
}

/**
 * ln B(a, b) for positive a and b, without the loss that ln Γ(a) − ln Γ(a + b) has when either is large.
 * Source: DiDonato and Morris (1992), ACM Transactions on Mathematical Software 18(3), section 4.
 */
export function lnBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < FAR) return lnGamma(small) + lnGamma(large) - lnGamma(a + b);
  const both = a + b;
  const ratio = stirlingRemainder(large) - stirlingRemainder(both) - (large - 0.5) * Math.log1p(small / large);
  if (small < FAR) return ratio + lnGamma(small) - small * Math.log(both) + small;
  // Γ(small) is split as well, so that small ln small and small ln(a + b) do not cancel.
  const rest = stirlingRemainder(small) + HALF_LN_TWO_PI - 0.5 * Math.log(small);
  return ratio + rest + small * Math.log(small / both);
}
