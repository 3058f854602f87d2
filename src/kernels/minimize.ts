/** Where a function of several numbers is least, as far as was found. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly converged: boolean;
  readonly iterations: number;
  /** Greatest slope left, relative to the value. */
  readonly residual: number;
}

export interface MinimizeOptions {
  readonly iterations?: number;
  /** Stops where a step gains less than this of the value, or the slope is below its root. */
  readonly tolerance?: number;
  /** Step of the differences that stand for derivatives. */
  readonly step?: number;
}

/**
 * A local minimum of a smooth function by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno, slopes by
 * central differences, steps halved until they gain. A value that is not finite counts as too high.
 * Source: Nocedal and Wright 2006, Numerical Optimization, 2nd ed., algorithm 6.1 and section 8.1.
 */
export function minimize(
  f: (x: Float64Array) => number,
  start: ArrayLike<number>,
  { iterations = 200, tolerance = 1e-10, step = 1e-5 }: MinimizeOptions = {},
): Minimum {
  const size = start.length;
  let x = Float64Array.from(start);
  let value = f(x);
  if (size === 0 || !Number.isFinite(value))
    return { at: x, value, converged: size === 0 && Number.isFinite(value), iterations: 0, residual: 0 };
  let slope = slopes(f, x, step);
  let inverse = identity(size);
  let fresh = true;
  for (let count = 1; count <= iterations; count++) {
    const scale = Math.max(1, Math.abs(value));
    const residual = largest(slope) / scale;
    if (residual < Math.sqrt(tolerance) * 1e-2) return { at: x, value, converged: true, iterations: count, residual };
    const downhill = times(inverse, slope, -1);
    const moved = search(f, x, value, downhill, dot(downhill, slope));
    if (moved === null || value - moved.value <= tolerance * scale) {
      const end = moved ?? { at: x, value };
      // a start along the plain slope may still find a way where the collected curvature has gone stale
      if (fresh) return { at: end.at, value: end.value, converged: true, iterations: count, residual };
      inverse = identity(size);
      fresh = true;
      if (moved === null) continue;
    } else fresh = false;
    const after = slopes(f, moved.at, step);
    if (!fresh) update(inverse, difference(moved.at, x), difference(after, slope));
    [x, value, slope] = [moved.at, moved.value, after];
  }
  return { at: x, value, converged: false, iterations, residual: largest(slope) / Math.max(1, Math.abs(value)) };
}

function slopes(f: (x: Float64Array) => number, x: Float64Array, step: number): Float64Array {
  const probe = x.slice();
  return x.map((at, i) => {
    const h = step * Math.max(1, Math.abs(at));
    probe[i] = at + h;
    const above = f(probe);
    probe[i] = at - h;
    const below = f(probe);
    probe[i] = at;
    const slope = (above - below) / (2 * h);
    return Number.isFinite(slope) ? slope : 0;
  });
}

/** Halves the step until it gains a ten-thousandth of what the slope promises; null where none does. */
function search(
  f: (x: Float64Array) => number,
  x: Float64Array,
  value: number,
  direction: Float64Array,
  promise: number,
) {
  if (!(promise < 0)) return null;
  for (let share = 1; share > 1e-10; share /= 2) {
    const at = x.map((from, i) => from + share * direction[i]!);
    const found = f(at);
    if (found <= value + 1e-4 * share * promise) return { at, value: found };
  }
  return null;
}

/** The update of the inverse curvature, left out where the step does not show a positive one. */
function update(inverse: Float64Array, moved: Float64Array, turned: Float64Array): void {
  const size = moved.length;
  const curvature = dot(moved, turned);
  if (!(curvature > 1e-12 * Math.sqrt(dot(moved, moved) * dot(turned, turned)))) return;
  const image = times(inverse, turned, 1);
  const weight = (1 + dot(turned, image) / curvature) / curvature;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      inverse[i * size + j]! +=
        weight * moved[i]! * moved[j]! - (image[i]! * moved[j]! + moved[i]! * image[j]!) / curvature;
}

const identity = (size: number): Float64Array =>
  Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 1 : 0));
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - b[i]!);
const largest = (a: Float64Array): number => a.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
function times(matrix: Float64Array, vector: Float64Array, sign: number): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += matrix[i * size + j]! * vector[j]!;
    return sign * sum;
  });
}
