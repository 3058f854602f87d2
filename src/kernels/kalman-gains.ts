import type { StateSpace } from './state-space.js';

/** What happens at one time: nothing is seen, the unknown start takes what is seen, or it moves a state that is known. */
export interface KalmanStep {
  readonly kind: 'missing' | 'taken' | 'seen';
  /** Of the one-step error, the unknown part left out. */
  readonly variance: number;
  /** What the unknown part adds, in units of infinity. */
  readonly open: number;
  /** How far the state moves per unit of the one-step error. */
  readonly gain: Float64Array;
}

/** Covariance of a state one step ahead: the known part, and what is left of the unknown one. */
export interface Spreads {
  readonly spread: Float64Array;
  readonly unknown?: Float64Array;
}

interface KalmanGains {
  readonly steps: readonly KalmanStep[];
  /** Of the state after the last value, one step ahead. */
  readonly last: Spreads;
  /** Of the state before each value, if they were to be kept. */
  readonly kept: readonly Spreads[];
}

/** Variances of the unknown part below this are none. */
const NONE = 1e-9;

/**
 * All of the Kalman filter that hangs on where values are missing, and not on the values: one pass serves several series of one model.
 * Source: Durbin and Koopman 2012, Time Series Analysis by State Space Methods, 2nd ed., sections 4.3, 4.10 and 5.2.
 */
export function kalmanGains(model: StateSpace, missing: ArrayLike<boolean>, keep = false): KalmanGains {
  const { size, observed, shocks, noise } = model;
  const moved = mover(model.transition, size);
  let spread = model.spread.slice();
  let unknown = model.diffuse?.slice();
  const steps: KalmanStep[] = [];
  const kept: Spreads[] = [];
  for (let t = 0; t < missing.length; t++) {
    if (keep) kept.push(unknown === undefined ? { spread } : { spread, unknown });
    const loaded = times(spread, observed, size);
    const variance = dot(observed, loaded) + noise;
    const lost = unknown === undefined ? undefined : times(unknown, observed, size);
    const open = lost === undefined ? 0 : dot(observed, lost);
    if (missing[t]) steps.push({ kind: 'missing', variance, open, gain: new Float64Array(size) });
    else if (open > NONE) {
      const gain = lost!.map((value) => value / open);
      steps.push({ kind: 'taken', variance, open, gain });
      // what is learnt of the unknown part, and what that leaves of the rest
      spread = spread.slice();
      unknown = unknown!.slice();
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) {
          spread[i * size + j]! += gain[i]! * gain[j]! * variance - gain[i]! * loaded[j]! - loaded[i]! * gain[j]!;
          unknown[i * size + j]! -= gain[i]! * lost![j]!;
        }
    } else {
      const gain = loaded.map((value) => value / variance);
      steps.push({ kind: 'seen', variance, open: 0, gain });
      spread = spread.slice();
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) spread[i * size + j]! -= gain[i]! * loaded[j]!;
    }
    spread = moved(spread);
    for (let at = 0; at < spread.length; at++) spread[at]! += shocks[at]!;
    if (unknown !== undefined) {
      unknown = moved(unknown);
      if (unknown.every((value) => Math.abs(value) < NONE)) unknown = undefined;
    }
  }
  return { steps, last: unknown === undefined ? { spread } : { spread, unknown }, kept };
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

export function times(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += matrix[i * size + j]! * vector[j]!;
    out[i] = sum;
  }
  return out;
}

/** M' v. */
export function turned(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) out[j]! += matrix[i * size + j]! * vector[i]!;
  return out;
}

/** M' N M, zeros of M passed over. */
export function congruent(matrix: Float64Array, n: Float64Array, size: number): Float64Array {
  return mover(transpose(matrix, size), size)(n);
}

/** P to T P T' for symmetric P, zeros of T passed over: it has few other entries. */
function mover(transition: Float64Array, size: number): (p: Float64Array) => Float64Array<ArrayBuffer> {
  const entries = [...transition.keys()].filter((at) => transition[at] !== 0);
  const rows = Int32Array.from(entries, (at) => Math.floor(at / size));
  const columns = Int32Array.from(entries, (at) => at % size);
  const weights = Float64Array.from(entries, (at) => transition[at]!);
  const half = new Float64Array(size * size);
  return (p) => {
    // rows of half are columns of T P, so that both passes run along rows
    half.fill(0);
    for (let k = 0; k < weights.length; k++) addRow(half, rows[k]! * size, p, columns[k]! * size, weights[k]!, size);
    const turnedHalf = transpose(half, size);
    const out = new Float64Array(size * size);
    for (let k = 0; k < weights.length; k++)
      addRow(out, rows[k]! * size, turnedHalf, columns[k]! * size, weights[k]!, size);
    return out;
  };
}

function addRow(to: Float64Array, at: number, from: Float64Array, start: number, weight: number, size: number): void {
  for (let j = 0; j < size; j++) to[at + j]! += weight * from[start + j]!;
}

function transpose(matrix: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) out[j * size + i] = matrix[i * size + j]!;
  return out;
}
