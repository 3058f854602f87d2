import { type Arma, psiWeights } from './arma.js';

/**
 * Autocovariances γ(0) ... γ(p) of a stationary process, from the equations that multiplying it with its own past gives;
 * NaN where it is so near to a unit root that they cannot be told apart.
 * Source: Brockwell and Davis 1991, Time Series: Theory and Methods, 2nd ed., section 3.3, third method.
 */
export function autocovariances({ ar, ma }: Arma): Float64Array {
  const order = ar.length;
  const psi = psiWeights({ ar, ma }, ma.length + 1);
  const theta = (j: number): number => (j === 0 ? 1 : ma[j - 1]!);
  const size = order + 1;
  const a = new Float64Array(size * size);
  const b = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    for (let j = k; j <= ma.length; j++) b[k]! += theta(j) * psi[j - k]!;
    a[k * size + k]! += 1;
    for (let i = 1; i <= order; i++) a[k * size + Math.abs(k - i)]! -= ar[i - 1]!;
  }
  return solved(a, b, size);
}

/** Elimination with row exchanges; both arguments are overwritten. */
function solved(a: Float64Array, b: Float64Array, size: number): Float64Array {
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(a[i * size + k]!) > Math.abs(a[pivot * size + k]!)) pivot = i;
    if (pivot !== k) {
      for (let j = k; j < size; j++) [a[k * size + j], a[pivot * size + j]] = [a[pivot * size + j]!, a[k * size + j]!];
      [b[k], b[pivot]] = [b[pivot]!, b[k]!];
    }
    for (let i = k + 1; i < size; i++) {
      const factor = a[i * size + k]! / a[k * size + k]!;
      if (factor === 0) continue;
      for (let j = k + 1; j < size; j++) a[i * size + j]! -= factor * a[k * size + j]!;
      b[i]! -= factor * b[k]!;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) b[i]! -= a[i * size + j]! * b[j]!;
    b[i]! /= a[i * size + i]!;
  }
  return b;
}
