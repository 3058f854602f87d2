import type { Arena } from './arena.js';
import type { Loops } from './loops.js';

/**
 * Weighted least squares on effects, one of them eliminated: the normal equations S x = D'W(v − means) of the others, never
 * formed. D picks the levels of a row, W is the diagonal of weights, a mean is that of a group of the eliminated effect.
 */
export interface EffectsOperator {
  /** Where its arrays lie, and where those that it is given have to. */
  readonly arena: Arena;
  /** Unknowns: levels of the effects that are not eliminated. */
  readonly size: number;
  readonly groups: number;
  /** Group g has the places `starts[g]` to `starts[g + 1]`. */
  readonly starts: Int32Array;
  /** Groups in chunks that a processor's cache holds, see chunksOf. */
  readonly chunks: Int32Array;
  /** Sets the weights of the places and what the preconditioner needs of them. Kept by reference. */
  readonly weigh: (weights: Float64Array) => void;
  /** `out[k] = D'W (v_k − D x_k − group means of both)`; a `v_k` of null counts as zeros. */
  readonly residual: (
    v: readonly (Float64Array | null)[],
    x: readonly Float64Array[],
    out: readonly Float64Array[],
  ) => void;
  /** Weighted means of `v − D x` of groups from `g` to `end`: the levels of the eliminated effect. `loops` are those of a part, see Arena.split. */
  readonly means: (v: Float64Array, x: Float64Array, out: Float64Array, g: number, end: number, loops?: Loops) => void;
  /** `out[k − start] = v − (D x)_k − c of its group`, for places from `start` to `end`; `D x + c` for a `v` of null. */
  readonly spread: (
    v: Float64Array | null,
    x: Float64Array,
    c: Float64Array,
    start: number,
    end: number,
    out: Float64Array,
    loops?: Loops,
  ) => void;
  /** Weighted squares of a column. */
  readonly squares: (v: Float64Array) => number;
  /** `z = M⁻¹ r`, with M near to S. */
  readonly precondition: (r: Float64Array, z: Float64Array) => void;
}

/** The group that holds a place, by halving. */
export function groupAt(starts: Int32Array, place: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
