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
  const draws = new Float64Array(horizon);
  for (let k = 0; k < count; k++) {
    // a stream for each path: path k is the same however many there are
    const { normal } = random(seed, k);
    for (let h = 0; h < horizon; h++) {
      draws[h] = normal();
      let value = mean[h]!;
      for (let j = 0; j <= h; j++) value += lower[h * horizon + j]! * draws[j]!;
      paths[k * horizon + h] = scale === 'log' ? Math.exp(value) : value;
    }
  }
  return paths;
}
