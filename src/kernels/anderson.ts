import { cholesky, choleskySolve } from './cholesky.js';

/** Where a map leaves a point where it is, as far as was found. */
export interface FixedPoint {
  readonly at: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest change of an entry by the map: in the last round, or in the best one where it has not converged. */
  readonly residual: number;
}

export interface AndersonOptions {
  /** Largest change of an entry by the map at which it stops. */
  readonly tolerance: number;
  readonly iterations?: number;
  /** How many earlier steps are combined. */
  readonly memory?: number;
}

/** A step that leaves this many times the least change so far is taken back. */
const WORSE = 10;

/**
 * Iterates `map` (which writes its image of the first argument to the second) from `start`, each step a combination of the last few
 * that would have left least change. Where a step leaves ten times the change of the best point so far, or leads where the map has no
 * value, the search goes back to that point without its memory, and from there a half, a quarter ... of the map's own step.
 * Source: Walker and Ni 2011, Anderson acceleration for fixed-point iterations, SIAM Journal on Numerical Analysis 49(4).
 */
export function anderson(
  map: (x: Float64Array, image: Float64Array) => void,
  start: Float64Array,
  { tolerance, iterations = 1000, memory = 8 }: AndersonOptions,
): FixedPoint {
  const size = start.length;
  const rows = () => Array.from({ length: memory }, () => new Float64Array(size));
  const [steps, images] = [rows(), rows()];
  const [image, change, image0, change0] = [0, 1, 2, 3].map(() => new Float64Array(size)) as Float64Array[] as Four;
  const gram = new Float64Array(memory * memory);
  let x: Float64Array = start.slice();
  const bestAt = x.slice();
  const bestImage = x.slice();
  let [held, next, best, pace, lost] = [0, 0, Infinity, 1, false];
  for (let count = 1; count <= iterations; count++) {
    map(x, image);
    const residual = difference(image, x, change);
    if (residual <= tolerance) return { at: image.slice(), converged: true, iterations: count, residual };
    if (!(residual <= WORSE * best) || residual === Infinity) {
      if (best === Infinity) return { at: x, converged: false, iterations: count, residual };
      // back to the best point, and half the way that its image showed, then a quarter, ...
      pace /= 2;
      for (let i = 0; i < size; i++) x[i] = bestAt[i]! + pace * (bestImage[i]! - bestAt[i]!);
      held = next = 0;
      lost = true;
      continue;
    }
    if (count > 1 && !lost) {
      difference(change, change0, steps[next]!);
      difference(image, image0, images[next]!);
      held = Math.min(held + 1, memory);
      fillGram(gram, steps, next, held, memory);
      next = (next + 1) % memory;
    }
    lost = false;
    if (residual < best) {
      best = residual;
      bestAt.set(x);
      bestImage.set(image);
      pace = Math.min(1, 2 * pace);
    }
    image0.set(image);
    change0.set(change);
    x = combined(image, change, steps, images, gram, held, memory);
  }
  return { at: bestImage, converged: false, iterations, residual: best };
}

type Four = [Float64Array, Float64Array, Float64Array, Float64Array];

/** a - b into `out`; the largest of it. */
function difference(a: Float64Array, b: Float64Array, out: Float64Array): number {
  let most = 0;
  for (let i = 0; i < a.length; i++) {
    const value = a[i]! - b[i]!;
    out[i] = value;
    const size = Math.abs(value);
    if (!(size <= most)) most = size;
  }
  return most;
}

function dot(a: Float64Array, b: Float64Array): number {
  let [even, odd] = [0, 0];
  const pairs = a.length & ~1;
  for (let i = 0; i < pairs; i += 2) {
    even += a[i]! * b[i]!;
    odd += a[i + 1]! * b[i + 1]!;
  }
  return pairs < a.length ? even + odd + a[pairs]! * b[pairs]! : even + odd;
}

/** Products of the newest step with all that are held. */
function fillGram(gram: Float64Array, steps: readonly Float64Array[], at: number, held: number, memory: number): void {
  for (let k = 0; k < held; k++) {
    const product = dot(steps[at]!, steps[k]!);
    gram[at * memory + k] = product;
    gram[k * memory + at] = product;
  }
}

/** The image, less the mix of earlier changes that explains most of the present one. */
function combined(
  image: Float64Array,
  change: Float64Array,
  steps: readonly Float64Array[],
  images: readonly Float64Array[],
  gram: Float64Array,
  held: number,
  memory: number,
): Float64Array {
  const x = image.slice();
  if (held === 0) return x;
  const small = new Float64Array(held * held);
  const right = new Float64Array(held);
  const floor = new Float64Array(held);
  for (let i = 0; i < held; i++) {
    for (let j = 0; j < held; j++) small[i * held + j] = gram[i * memory + j]!;
    right[i] = dot(steps[i]!, change);
    floor[i] = 1e-14 * gram[i * memory + i]!;
  }
  const weights = choleskySolve(cholesky(small, held, floor), right);
  for (let k = 0; k < held; k++) {
    const weight = weights[k]!;
    const row = images[k]!;
    for (let i = 0; i < x.length; i++) x[i]! -= weight * row[i]!;
  }
  return x;
}
