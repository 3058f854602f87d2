import { type Arena, plainArena, simdArena } from '../../src/kernels/arena.js';

/** The same work in both twins: what `work` gives in plain JavaScript, and compiled. */
export function twins<T>(work: (arena: Arena) => T): readonly [T, T] {
  const simd = simdArena(1 << 22);
  if (simd === null) throw new Error('no vectors here: the twins cannot be compared');
  return [work(plainArena), work(simd)];
}

/** Largest difference as a share of the largest value, or of one where all are smaller. */
export function apart(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [difference, size] = [0, 1];
  for (let k = 0; k < a.length; k++) {
    difference = Math.max(difference, Math.abs(a[k]! - b[k]!));
    size = Math.max(size, Math.abs(a[k]!), Math.abs(b[k]!));
  }
  return a.length !== b.length || Number.isNaN(difference) ? Infinity : difference / size;
}
