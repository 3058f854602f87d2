import { type Arma, psiWeights } from './arma.js';
import { autocovariances } from './arma-autocovariance.js';

/** Standardized one-step errors of several series under one arma, and the log determinant of its covariance. */
export interface Innovations {
  /** As many as series, each of their length: uncorrelated, of variance one if the process is true. */
  readonly errors: readonly Float64Array[];
  readonly logDeterminant: number;
}

/**
 * Takes the same stationary process out of each of some series of one length: multiplies them with the inverse of the Cholesky
 * factor of its covariance, in about 4 max(p, q + 1) operations a value. Null where the process is not stationary.
 * Source: Morf, Sidhu and Kailath 1974, IEEE Transactions on Automatic Control 19; in the form of Herbst 2015, Computational
 * Economics 45, equations 10 to 14.
 */
export function innovations(arma: Arma, series: readonly Float64Array[]): Innovations | null {
  const start = firstGain(arma);
  if (start === null) return null;
  const { size, phi } = start;
  let { variance, gain } = start;
  let direction = gain.slice();
  let next = new Float64Array(size);
  let scale = -1 / variance;
  let logDeterminant = 0;
  const length = series[0]?.length ?? 0;
  const states = series.map(() => new Float64Array(size));
  const errors = series.map(() => new Float64Array(length));
  let settled = false;
  for (let t = 0; t < length; t++) {
    if (!(variance > 0)) return null;
    logDeterminant += Math.log(variance);
    const root = Math.sqrt(variance);
    for (let s = 0; s < series.length; s++) {
      const state = states[s]!;
      const error = series[s]![t]! - state[0]!;
      errors[s]![t] = error / root;
      predict(state, phi, gain, error / variance);
    }
    if (settled) continue;
    const first = direction[0]!;
    const changed = variance + scale * first * first;
    for (let i = 0; i < size; i++) {
      const moved = phi[i]! * first + (i + 1 < size ? direction[i + 1]! : 0);
      gain[i]! += scale * first * moved;
      next[i] = moved - (gain[i]! / changed) * first;
    }
    scale += (scale * scale * first * first) / variance;
    variance = changed;
    [direction, next] = [next, direction];
    settled = Math.abs(scale) * greatest(direction) ** 2 < 1e-18 * variance;
  }
  return { errors, logDeterminant };
}

/** One step of the state: its companion matrix, and what the error taught. */
function predict(state: Float64Array, phi: Float64Array, gain: Float64Array, error: number): void {
  const first = state[0]!;
  const last = state.length - 1;
  for (let i = 0; i < last; i++) state[i] = phi[i]! * first + state[i + 1]! + gain[i]! * error;
  state[last] = phi[last]! * first + gain[last]! * error;
}

function greatest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}

/** Before any value is seen: variance of the first, and covariance of it with the state that follows. */
function firstGain(arma: Arma) {
  const size = Math.max(arma.ar.length, arma.ma.length + 1);
  const phi = new Float64Array(size);
  phi.set(arma.ar);
  const gamma = autocovariances(arma);
  const psi = psiWeights(arma, size);
  const variance = gamma[0]!;
  // covariances of the state with the first value, of which the first is the variance
  const covariance = new Float64Array(size);
  for (let i = 0; i < size; i++)
    for (let j = i; j < size; j++) {
      if (phi[j] !== 0) covariance[i]! += phi[j]! * gamma[1 + j - i]!;
      const theta = j === 0 ? 1 : (arma.ma[j - 1] ?? 0);
      covariance[i]! += theta * psi[j - i]!;
    }
  if (!(variance >= 1 - 1e-9)) return null;
  const gain = new Float64Array(size);
  for (let i = 0; i < size; i++) gain[i] = phi[i]! * variance + (i + 1 < size ? covariance[i + 1]! : 0);
  return { size, phi, variance, gain };
}
