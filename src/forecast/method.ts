/** Values to come in the scale of the series that was fitted, with their covariance (h x h, row-major). */
export interface Outlook {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

/** A model fitted to a series, which can look ahead from its end or from any earlier value. */
export interface Fitted {
  readonly label: string;
  readonly converged: boolean;
  readonly iterations: number;
  readonly residual: number;
  /** The next `horizon` values after the first `origin` ones, parameters as fitted to all. */
  outlook(origin: number, horizon: number): Outlook;
}

/** A way to fit; null where the series is too short or not of the kind. */
export interface Method {
  readonly name: string;
  fit(y: Float64Array): Fitted | null;
}

/** Covariance of errors that are sums of one-step ones: Σ ψ(i) ψ(i + lag), ψ(0) = 1, times a variance. */
export function accumulated(psi: ArrayLike<number>, variance: number, horizon: number): Float64Array {
  const covariance = new Float64Array(horizon * horizon);
  for (let h = 0; h < horizon; h++)
    for (let k = h; k < horizon; k++) {
      let sum = 0;
      for (let i = 0; i <= h; i++) sum += psi[i]! * psi[i + k - h]!;
      covariance[h * horizon + k] = covariance[k * horizon + h] = variance * sum;
    }
  return covariance;
}
