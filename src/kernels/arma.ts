/**
 * y(t) = Σ φ(i) y(t-i) + ε(t) + Σ θ(j) ε(t-j), with ε of variance one. Seasonal factors are multiplied out beforehand.
 */
export interface Arma {
  readonly ar: Float64Array;
  readonly ma: Float64Array;
}

/** 1 - a(1) L - a(2) L² ... times 1 - b(1) L^s - ...: the coefficients of the product, in the same sign. */
export function multiplySeasonal(a: ArrayLike<number>, b: ArrayLike<number>, season: number): Float64Array {
  const product = new Float64Array(a.length + b.length * season);
  for (let i = 0; i < a.length; i++) product[i] = a[i]!;
  for (let j = 0; j < b.length; j++) {
    const at = (j + 1) * season;
    product[at - 1]! += b[j]!;
    for (let i = 0; i < a.length; i++) product[at + i]! -= a[i]! * b[j]!;
  }
  return product;
}

/** ψ(0), ψ(1), ... up to `count` of them: the weights of past ε in y. */
export function psiWeights({ ar, ma }: Arma, count: number): Float64Array {
  const psi = new Float64Array(count);
  if (count > 0) psi[0] = 1;
  for (let k = 1; k < count; k++) {
    let sum = k <= ma.length ? ma[k - 1]! : 0;
    for (let i = 1; i <= Math.min(k, ar.length); i++) sum += ar[i - 1]! * psi[k - i]!;
    psi[k] = sum;
  }
  return psi;
}
