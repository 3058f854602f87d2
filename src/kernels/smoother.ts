import { kalmanStates } from './kalman.js';
import { congruent, dot, type KalmanStep, kalmanGains, type Spreads, times, turned } from './kalman-gains.js';
import type { StateSpace } from './state-space.js';

/** States given all values, those that came later too. */
interface Smoothed {
  /** One for each value, each of the model's size. */
  readonly states: readonly Float64Array[];
  /** Their covariances, size x size, row-major. What stays unknown to the end, where values are fewer than unknown states, is left out. */
  readonly covariances: readonly Float64Array[];
}

/**
 * What later values say of a state: a vector and its covariance, each with the parts that belong to the powers of an infinite start
 * variance (r of 1 and 1/κ; n of 1, 1/κ and 1/κ²). All matrices symmetric.
 */
interface Later {
  readonly r: readonly [Float64Array, Float64Array];
  readonly n: readonly [Float64Array, Float64Array, Float64Array];
}

/**
 * The fixed-interval smoother with an exact diffuse start; missing values (NaN) are passed over and their states found.
 * Source: Durbin and Koopman 2012, Time Series Analysis by State Space Methods, 2nd ed., sections 4.4, 4.10 and 5.3; de Jong 1989,
 * Journal of the American Statistical Association 84: 1085-1088.
 */
export function smoother(y: Float64Array, model: StateSpace): Smoothed {
  const { size } = model;
  const { steps, kept } = kalmanGains(
    model,
    Array.from(y, (value) => Number.isNaN(value)),
    true,
  );
  const { errors, states } = kalmanStates(y, model, steps);
  const [vector, matrix] = [() => new Float64Array(size), () => new Float64Array(size * size)];
  let later: Later = { r: [vector(), vector()], n: [matrix(), matrix(), matrix()] };
  const found: { state: Float64Array; covariance: Float64Array }[] = [];
  for (let t = y.length - 1; t >= 0; t--) {
    later = seenFromBefore(later, model);
    later = withValue(later, steps[t]!, errors[t]!, model, kept[t]!);
    found.push(known(states[t]!, kept[t]!, later, size));
  }
  found.reverse();
  return { states: found.map(({ state }) => state), covariances: found.map(({ covariance }) => covariance) };
}

/** From the state at t + 1 to the one at t. */
function seenFromBefore({ r, n }: Later, { transition, size }: StateSpace): Later {
  const vector = (of: Float64Array): Float64Array => turned(transition, of, size);
  const matrix = (of: Float64Array): Float64Array => congruent(transition, of, size);
  return { r: [vector(r[0]), vector(r[1])], n: [matrix(n[0]), matrix(n[1]), matrix(n[2])] };
}

/** What the value at t adds: D&K (4.39) and (4.43); while the start is unknown, (5.15) to (5.17), symmetric. */
function withValue(
  { r, n }: Later,
  { kind, variance, open, gain }: KalmanStep,
  error: number,
  { observed, size }: StateSpace,
  { spread }: Spreads,
): Later {
  if (kind === 'missing') return { r, n };
  const along = (of: Float64Array, by: number): Float64Array => of.map((value, i) => value + by * observed[i]!);
  const squared = (of: Float64Array): Float64Array => withoutGain(of, gain, observed, size);
  const [r0, r1] = [along(r[0], -dot(gain, r[0])), along(r[1], -dot(gain, r[1]))];
  const [n0, n1, n2] = [squared(n[0]), squared(n[1]), squared(n[2])];
  if (kind === 'seen') {
    add(n0, observed, 1 / variance);
    return { r: [along(r0, error / variance), r1], n: [n0, n1, n2] };
  }
  // how the gain falls short of its limit, times κ
  const short = times(spread, observed, size).map((value, i) => (value - gain[i]! * variance) / open);
  cross(n1, n[0], short, gain, observed);
  add(n1, observed, 1 / open);
  cross(n2, n[1], short, gain, observed);
  add(n2, observed, dot(short, times(n[0], short, size)) - variance / open ** 2);
  return { r: [r0, along(r1, error / open - dot(short, r[0]))], n: [n0, n1, n2] };
}

/** (I - g z')' N (I - g z'). */
function withoutGain(n: Float64Array, gain: Float64Array, observed: Float64Array, size: number): Float64Array {
  const u = times(n, gain, size);
  const out = n.slice();
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) out[i * size + j]! -= observed[i]! * u[j]! + u[i]! * observed[j]!;
  add(out, observed, dot(gain, u));
  return out;
}

/** Adds (-k z')' N (I - g z') and its transpose. */
function cross(to: Float64Array, n: Float64Array, k: Float64Array, gain: Float64Array, observed: Float64Array): void {
  const size = k.length;
  const u = times(n, k, size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) to[i * size + j]! -= observed[i]! * u[j]! + u[i]! * observed[j]!;
  add(to, observed, 2 * dot(u, gain));
}

/** Adds z z' times a number. */
function add(to: Float64Array, observed: Float64Array, by: number): void {
  const size = observed.length;
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) to[i * size + j]! += by * observed[i]! * observed[j]!;
}

/** The state before a value, with what that value and later ones say of it. */
function known(state: Float64Array, { spread, unknown }: Spreads, { r, n }: Later, size: number) {
  const moved = times(spread, r[0], size);
  const covariance = spread.slice();
  const subtract = (of: Float64Array): void => {
    for (let at = 0; at < of.length; at++) covariance[at]! -= of[at]!;
  };
  subtract(congruent(spread, n[0], size));
  if (unknown !== undefined) {
    const more = times(unknown, r[1], size);
    for (let i = 0; i < size; i++) moved[i]! += more[i]!;
    subtract(congruent(unknown, n[2], size));
    const both = product(product(unknown, n[1], size), spread, size);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) covariance[i * size + j]! -= both[i * size + j]! + both[j * size + i]!;
  }
  return { state: state.map((value, i) => value + moved[i]!), covariance };
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++)
      for (let j = 0; j < size; j++) out[i * size + j]! += a[i * size + k]! * b[k * size + j]!;
  return out;
}
