/**
 * The coefficients φ of 1 - φ(1) L - φ(2) L² ... whose partial autocorrelations these are: all roots lie outside the unit
 * circle exactly when each is between -1 and 1.
 * Source: Barndorff-Nielsen and Schou 1973, Journal of Multivariate Analysis 3; Monahan 1984, Biometrika 71.
 */
export function fromPartials(partials: ArrayLike<number>): Float64Array {
  const phi = Float64Array.from(partials);
  for (let k = 1; k < phi.length; k++) {
    const last = phi[k]!;
    const before = phi.slice(0, k);
    for (let i = 0; i < k; i++) phi[i] = before[i]! - last * before[k - 1 - i]!;
  }
  return phi;
}

/** The reverse; values at or beyond ±1 where a root lies on or inside the unit circle. */
export function toPartials(coefficients: ArrayLike<number>): Float64Array {
  const partials = Float64Array.from(coefficients);
  for (let k = partials.length - 1; k > 0; k--) {
    const last = partials[k]!;
    const after = partials.slice(0, k);
    for (let i = 0; i < k; i++) partials[i] = (after[i]! + last * after[k - 1 - i]!) / (1 - last * last);
  }
  return partials;
}
