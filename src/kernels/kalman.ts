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

export interface Filtered {
  /** One-step errors and their variances; NaN where a value is missing, variance Infinity while the start is unknown. */
  readonly errors: Float64Array;
  readonly variances: Float64Array;
  /** Diffuse log likelihood: of the values that the start did not take. */
  readonly logLikelihood: number;
  /** How many values the unknown start took. */
  readonly taken: number;
  /** The state after the last value, one step ahead, with its covariance. */
  readonly state: Float64Array;
  readonly covariance: Float64Array;
}

/** Variances of the unknown part below this are none. */
const NONE = 1e-9;

/**
 * The Kalman filter with an exact diffuse start; missing values (NaN) are skipped.
 * Source: Durbin and Koopman 2012, Time Series Analysis by State Space Methods, 2nd ed., sections 4.3, 4.10 and 5.2.
 */
export function kalman(y: Float64Array, model: StateSpace): Filtered {
  const { size, transition, observed, shocks, noise } = model;
  let state: Float64Array = model.mean.slice();
  let spread: Float64Array = model.spread.slice();
  let unknown: Float64Array | undefined = model.diffuse?.slice();
  const errors = new Float64Array(y.length);
  const variances = new Float64Array(y.length);
  let [logLikelihood, taken] = [0, 0];
  for (let t = 0; t < y.length; t++) {
    const error = y[t]! - dot(observed, state);
    const loaded = times(spread, observed, size);
    const variance = dot(observed, loaded) + noise;
    errors[t] = error;
    const lost = unknown === undefined ? undefined : times(unknown, observed, size);
    const open = lost === undefined ? 0 : dot(observed, lost);
    if (Number.isNaN(error)) variances[t] = NaN;
    else if (open > NONE) {
      variances[t] = Infinity;
      logLikelihood -= Math.log(open) / 2;
      taken++;
      // what is learnt of the unknown part, and what that leaves of the rest
      for (let i = 0; i < size; i++) state[i]! += (lost![i]! / open) * error;
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) {
          const both = lost![i]! * loaded[j]! + loaded[i]! * lost![j]!;
          spread[i * size + j]! += (lost![i]! * lost![j]! * variance) / open ** 2 - both / open;
        }
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) unknown![i * size + j]! -= (lost![i]! * lost![j]!) / open;
    } else {
      variances[t] = variance;
      logLikelihood -= (Math.log(2 * Math.PI * variance) + (error * error) / variance) / 2;
      for (let i = 0; i < size; i++) state[i]! += (loaded[i]! / variance) * error;
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) spread[i * size + j]! -= (loaded[i]! * loaded[j]!) / variance;
    }
    state = times(transition, state, size);
    spread = around(transition, spread, size);
    for (let at = 0; at < spread.length; at++) spread[at]! += shocks[at]!;
    if (unknown !== undefined) {
      unknown = around(transition, unknown, size);
      if (unknown.every((value) => Math.abs(value) < NONE)) unknown = undefined;
    }
  }
  return { errors, variances, logLikelihood, taken, state, covariance: spread };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function times(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += matrix[i * size + j]! * vector[j]!;
    out[i] = sum;
  }
  return out;
}

/** T P T', zeros of T skipped: it has few entries. */
function around(t: Float64Array, p: Float64Array, size: number): Float64Array {
  const half = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const weight = t[i * size + k]!;
      if (weight === 0) continue;
      for (let j = 0; j < size; j++) half[i * size + j]! += weight * p[k * size + j]!;
    }
  const out = new Float64Array(size * size);
  for (let j = 0; j < size; j++)
    for (let k = 0; k < size; k++) {
      const weight = t[j * size + k]!;
      if (weight === 0) continue;
      for (let i = 0; i < size; i++) out[i * size + j]! += weight * half[i * size + k]!;
    }
  return out;
}
