import { solveGeneral } from './solve-general.js';

/** Where several functions of as many numbers are all zero, as far as was found. */
export interface Root {
  readonly at: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest of the functions. */
  readonly residual: number;
}

/**
 * A root of `gap` near `start` by Newton's method, derivatives by differences, steps halved until the gap shrinks. Points where the gap
 * is not finite are stepped back from.
 * Source: Nocedal and Wright 2006, Numerical Optimization, 2nd ed., section 11.1 and 11.2.
 */
export function newtonSystem(
  gap: (x: Float64Array) => Float64Array,
  start: Float64Array,
  { tolerance, iterations = 50 }: { readonly tolerance: number; readonly iterations?: number },
): Root {
  const size = start.length;
  let x: Float64Array = start.slice();
  let value = gap(x);
  for (let count = 1; count <= iterations; count++) {
    const residual = largest(value);
    if (residual <= tolerance) return { at: x, converged: true, iterations: count, residual };
    if (!Number.isFinite(residual)) return { at: x, converged: false, iterations: count, residual };
    const step = solveGeneral(slopes(gap, x, value), value.slice(), size, 1e-14);
    const moved = shorter(gap, x, step, residual);
    if (moved === null) return { at: x, converged: false, iterations: count, residual };
    [x, value] = moved;
  }
  const residual = largest(value);
  return { at: x, converged: residual <= tolerance, iterations, residual };
}

/** Derivatives of each function (rows) by each number (columns), row-major. */
function slopes(gap: (x: Float64Array) => Float64Array, x: Float64Array, value: Float64Array): Float64Array {
  const size = x.length;
  const matrix = new Float64Array(size * size);
  const probe = x.slice();
  for (let j = 0; j < size; j++) {
    const h = 1e-7 * Math.max(1, Math.abs(x[j]!));
    probe[j] = x[j]! + h;
    const moved = gap(probe);
    probe[j] = x[j]!;
    for (let i = 0; i < size; i++) matrix[i * size + j] = (moved[i]! - value[i]!) / h;
  }
  return matrix;
}

/** The longest of the step, its half, its quarter ... that leaves a smaller gap; null where none does. */
function shorter(gap: (x: Float64Array) => Float64Array, x: Float64Array, step: Float64Array, residual: number) {
  for (let share = 1; share > 1e-8; share /= 2) {
    const at = x.map((from, i) => from - share * step[i]!);
    const value = gap(at);
    if (largest(value) < residual) return [at, value] as const;
  }
  return null;
}

const largest = (values: Float64Array): number =>
  values.reduce((most, value) => (Number.isNaN(value) ? NaN : Math.max(most, Math.abs(value))), 0);
