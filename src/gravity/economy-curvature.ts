import { cholesky, type Factor } from '../kernels/cholesky.js';
import { curvature, type PairBlock } from './pair-block.js';

/** Share of its own size below which a pivot is only rounding: each H is blind to what moves all periods of a pair alike. */
const ROUNDING = 1e-11;

/** Adds H of a block, times `sign`, to a sum over the pairs of one economy, `width` x `width`; `at` is where its periods stand. */
export function addCurvature(sum: Float64Array, width: number, block: PairBlock, at: Int32Array, sign = 1): void {
  for (let s = 0; s < block.size; s++)
    for (let t = 0; t < block.size; t++) {
      const place = at[s]! * width + at[t]!;
      sum[place] = sum[place]! + sign * curvature(block, s, t);
    }
}

/** Factor of such a sum, of which each solution is as good as another; `scale` has the diagonal that pivots are measured by. */
export function factorOf(sum: Float64Array, width: number, scale: Float64Array = sum): Factor {
  const tolerance = Float64Array.from({ length: width }, (_, t) => ROUNDING * Math.abs(scale[t * width + t]!));
  return cholesky(sum, width, tolerance);
}
