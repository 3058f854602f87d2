import { cholesky } from '../kernels/cholesky.js';
import { random } from '../kernels/random.js';
import type { JointOutlook } from '../model/forecast.js';

/** Draws of the coming months together, in the unit of the series: `count` of `horizon` values each, one after another. */
export function drawPaths({ scale, mean, covariance }: JointOutlook, count: number, seed: number): Float64Array {
  const horizon = mean.length;
  const flat = Float64Array.from(covariance.flat());
  const { lower } = cholesky(
    flat,
    horizon,
    mean.map((_, h) => 1e-12 * covariance[h]![h]!),
  );
  const paths = new Float64Array(count * horizon);
  const draws = normals(horizon, count, seed);
  for (let k = 0; k < count; k++) {
    const from = k * horizon;
    for (let h = 0; h < horizon; h++) {
      let value = mean[h]!;
      for (let j = 0; j <= h; j++) value += lower[h * horizon + j]! * draws[from + j]!;
      paths[from + h] = scale === 'log' ? Math.exp(value) : value;
    }
  }
  return paths;
}

let kept: { readonly key: string; readonly draws: Float64Array } | null = null;

/** Standard normal numbers for so many paths; the last ones are kept, since the next series asks for the same. */
function normals(horizon: number, count: number, seed: number): Float64Array {
  const key = `${horizon} ${count} ${seed}`;
  if (kept?.key === key) return kept.draws;
  const draws = new Float64Array(count * horizon);
  for (let k = 0; k < count; k++) {
    // a stream for each path: path k is the same however many there are
    const { normal } = random(seed, k);
    for (let h = 0; h < horizon; h++) draws[k * horizon + h] = normal();
  }
  kept = { key, draws };
  return draws;
}
