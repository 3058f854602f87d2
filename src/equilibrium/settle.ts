import { anderson } from '../kernels/anderson.js';
import { newtonSystem } from '../kernels/newton-system.js';
import type { Limits, Solution } from './solution.js';

/** Wages that a map leaves as they are. */
export type Settled = Pick<Solution, 'converged' | 'iterations' | 'method'> & { readonly at: Float64Array };

/** How long the fixed point is given before Newton's method takes over from where it stands. */
export const PATIENCE = 300;

/** A fixed point of a map of `size` logarithms: by accelerated iteration, or else by Newton's method. */
export function settle(
  map: (x: Float64Array, image: Float64Array) => void,
  size: number,
  { tolerance, iterations, start = new Float64Array(size) }: Limits,
): Settled {
  const first = anderson(map, start, { tolerance, iterations: Math.min(iterations, PATIENCE) });
  if (first.converged || iterations <= PATIENCE) return { ...first, method: 'fixed point' };
  const gap = (x: Float64Array): Float64Array => {
    const image = new Float64Array(size);
    map(x, image);
    return image.map((value, i) => value - x[i]!);
  };
  const from = first.at.every(Number.isFinite) ? first.at : start;
  const second = newtonSystem(gap, from, { tolerance, iterations: Math.min(50, iterations - first.iterations) });
  return { ...second, iterations: first.iterations + second.iterations, method: 'Newton' };
}
