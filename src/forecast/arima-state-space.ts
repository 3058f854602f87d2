import { psiWeights } from '../kernels/arma.js';
import { autocovariances } from '../kernels/arma-autocovariance.js';
import type { StateSpace } from '../kernels/state-space.js';
import { processOf } from './arima-process.js';
import { type ArimaSpec, lostValues } from './arima-spec.js';

/**
 * An ARIMA model of variance one in states: those of the stationary part, then the last values that differencing needs, which start
 * unknown. With `prior`, they start with that variance instead, as other programs have it.
 * Source: Durbin and Koopman 2012, section 3.4; Gardner, Harvey and Phillips 1980, Applied Statistics 29, algorithm AS 154.
 */
export function arimaStateSpace(spec: ArimaSpec, coefficients: ArrayLike<number>, prior?: number): StateSpace {
  const arma = processOf(spec, coefficients);
  const inner = Math.max(arma.ar.length, arma.ma.length + 1);
  const lags = lagWeights(spec);
  const size = inner + lags.length;
  const transition = new Float64Array(size * size);
  for (let i = 0; i < inner; i++) {
    transition[i * size] = arma.ar[i] ?? 0;
    if (i + 1 < inner) transition[i * size + i + 1] = 1;
  }
  const observed = new Float64Array(size);
  observed[0] = 1;
  observed.set(lags, inner);
  // the newest value is what is observed, the others move on
  if (lags.length > 0) transition.set(observed, inner * size);
  for (let k = 1; k < lags.length; k++) transition[(inner + k) * size + inner + k - 1] = 1;
  const load = Float64Array.from({ length: inner }, (_, i) => (i === 0 ? 1 : (arma.ma[i - 1] ?? 0)));
  const shocks = new Float64Array(size * size);
  const spread = new Float64Array(size * size);
  const start = stationary(arma.ar, load);
  for (let i = 0; i < inner; i++)
    for (let j = 0; j < inner; j++) {
      shocks[i * size + j] = load[i]! * load[j]!;
      spread[i * size + j] = start[i * inner + j]!;
    }
  const open = new Float64Array(size * size);
  for (let k = inner; k < size; k++) open[k * size + k] = 1;
  if (prior !== undefined) for (let k = inner; k < size; k++) spread[k * size + k] = prior;
  const diffuse = prior === undefined && lags.length > 0 ? { diffuse: open } : {};
  return { size, transition, observed, shocks, noise: 0, mean: new Float64Array(size), spread, ...diffuse };
}

/** y(t) as a sum of earlier values and the differenced one: weights of the earlier ones, the last first. */
function lagWeights(spec: ArimaSpec): Float64Array {
  let poly = Float64Array.of(1);
  const by = (lag: number): Float64Array => {
    const out = new Float64Array(poly.length + lag);
    for (let i = 0; i < poly.length; i++) {
      out[i]! += poly[i]!;
      out[i + lag]! -= poly[i]!;
    }
    return out as Float64Array<ArrayBuffer>;
  };
  for (let k = 0; k < spec.d; k++) poly = by(1) as Float64Array<ArrayBuffer>;
  for (let k = 0; k < spec.seasonalD; k++) poly = by(spec.season) as Float64Array<ArrayBuffer>;
  return Float64Array.from({ length: lostValues(spec) }, (_, k) => -poly[k + 1]!);
}

/** Covariance of the states of the stationary part: state i is a sum of past values and errors, known by their covariances. */
function stationary(ar: Float64Array, load: Float64Array): Float64Array {
  const size = load.length;
  const phi = (k: number): number => ar[k] ?? 0;
  const gamma0 = autocovariances({ ar, ma: load.slice(1) });
  const gamma = (lag: number): number => gamma0[lag] ?? further(lag);
  const memo = new Map<number, number>();
  const further = (lag: number): number => {
    const known = memo.get(lag);
    if (known !== undefined) return known;
    let sum = 0;
    for (let i = 1; i <= ar.length; i++) sum += phi(i - 1) * gamma(Math.abs(lag - i));
    for (let j = lag; j < size; j++) sum += load[j]! * psi[j - lag]!;
    memo.set(lag, sum);
    return sum;
  };
  const psi = psiWeights({ ar, ma: load.slice(1) }, size);
  const out = new Float64Array(size * size);
  // state i (from 1): Σ φ(k) y(t - 1 - (k - i)) + θ(k - 1) ε(t - (k - i)), k from i
  for (let i = 0; i < size; i++)
    for (let j = i; j < size; j++) {
      let sum = 0;
      if (i === 0) sum = crossWithValue(j, size, phi, load, gamma, psi);
      else
        for (let k = i; k < size; k++)
          for (let l = j; l < size; l++) {
            const [a, b] = [k - i, l - j];
            sum += phi(k) * phi(l) * gamma(Math.abs(a - b));
            if (a === b) sum += load[k]! * load[l]!;
            // a value and an error of the same time or earlier go together
            if (b >= a + 1) sum += phi(k) * load[l]! * psi[b - a - 1]!;
            if (a >= b + 1) sum += phi(l) * load[k]! * psi[a - b - 1]!;
          }
      out[i * size + j] = out[j * size + i] = sum;
    }
  return out;
}

function crossWithValue(
  j: number,
  size: number,
  phi: (k: number) => number,
  load: Float64Array,
  gamma: (lag: number) => number,
  psi: Float64Array,
): number {
  if (j === 0) return gamma(0);
  let sum = 0;
  for (let k = j; k < size; k++) sum += phi(k) * gamma(1 + k - j) + load[k]! * psi[k - j]!;
  return sum;
}
