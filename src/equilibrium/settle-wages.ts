import { anderson } from '../kernels/anderson.js';
import { newtonSystem } from '../kernels/newton-system.js';
import { PATIENCE, type Settled } from './settle.js';
import type { Limits } from './solution.js';

/**
 * As `settle`, for a map whose first `wages` entries are wages and the rest prices and spending: Newton's method works on wages alone,
 * prices and spending iterated to rest at each.
 */
export function settleWages(
  map: (x: Float64Array, image: Float64Array) => void,
  size: number,
  wages: number,
  { tolerance, iterations, start = new Float64Array(size) }: Limits,
): Settled {
  const first = anderson(map, start, {
    tolerance,
    iterations: Math.min(iterations, PATIENCE),
    memory: 10,
  });
  if (first.converged || iterations <= PATIENCE) return { ...first, method: 'fixed point' };
  const whole = new Float64Array(size);
  const image = new Float64Array(size);
  let rest: Float64Array = start.slice(wages);
  const inner = (y: Float64Array, out: Float64Array): void => {
    whole.set(y, wages);
    map(whole, image);
    out.set(image.subarray(wages));
  };
  const gap = (w: Float64Array): Float64Array => {
    whole.set(w);
    const found = anderson(inner, rest, { tolerance: tolerance / 10, iterations, memory: 10 });
    if (found.at.every(Number.isFinite)) rest = found.at;
    inner(found.at, new Float64Array(size - wages));
    return w.map((value, n) => image[n]! - value);
  };
  const second = newtonSystem(gap, start.slice(0, wages), { tolerance });
  const at = new Float64Array(size);
  at.set(second.at);
  gap(second.at);
  at.set(rest, wages);
  return { ...second, at, iterations: first.iterations + second.iterations, method: 'Newton' };
}
