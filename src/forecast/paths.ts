import { cholesky } from '../kernels/cholesky.js';
import { random } from '../kernels/random.js';
import type { JointOutlook } from '../model/forecast.js';
import { regimeFactor } from './spread.js';

/** Draws of the coming months together, in the unit of the series: `count` of `horizon` values each, one after another. */
export function drawPaths(
  { scale, mean, covariance, regimes }: JointOutlook,
  count: number,
  seed: number,
): Float64Array {
  const horizon = mean.length;
  const flat = Float64Array.from(covariance.flat());
  const { lower } = cholesky(
    flat,
    horizon,
    mean.map((_, h) => 1e-12 * covariance[h]![h]!),
  );
  const paths = new Float64Array(count * horizon);
  const { draws, chances } = drawn(horizon, count, seed);
  for (let k = 0; k < count; k++) {
    const from = k * horizon;
    // a future is calm or unsettled as a whole: months err together in that too
    const factor = regimeFactor(chances[k]!, regimes);
    for (let h = 0; h < horizon; h++) {
      let off = 0;
      for (let j = 0; j <= h; j++) off += lower[h * horizon + j]! * draws[from + j]!;
      const value = mean[h]! + factor * off;
      paths[from + h] = scale === 'log' ? Math.exp(value) : value;
    }
  }
  return paths;
}

interface Drawn {
  /** Standard normal numbers, a horizon for each path. */
  readonly draws: Float64Array;
  /** A number from 0 to 1 for each path. */
  readonly chances: Float64Array;
}

let kept: (Drawn & { readonly key: string }) | null = null;

/** Numbers for so many paths; the last ones are kept, since the next series asks for the same. */
function drawn(horizon: number, count: number, seed: number): Drawn {
  const key = `${horizon} ${count} ${seed}`;
  if (kept?.key === key) return kept;
  const draws = new Float64Array(count * horizon);
  const chances = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    // a stream for each path: path k is the same however many there are
    const { normal, uniform } = random(seed, k);
    for (let h = 0; h < horizon; h++) draws[k * horizon + h] = normal();
    chances[k] = uniform();
  }
  kept = { key, draws, chances };
  return kept;
}
