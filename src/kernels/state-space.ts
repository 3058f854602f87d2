/**
 * y(t) = Z' a(t) + e(t), a(t + 1) = T a(t) + u(t): one series, `size` states, e of variance `noise`, u of covariance `shocks`. The first state
 * has mean `mean`, covariance `spread`, and beyond it, if `diffuse` is given, infinite variance along it.
 */
export interface StateSpace {
  readonly size: number;
  /** size x size, row-major. */
  readonly transition: Float64Array;
  readonly observed: Float64Array;
  readonly shocks: Float64Array;
  readonly noise: number;
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly diffuse?: Float64Array;
}
