import { symmetricEigen } from '../kernels/symmetric-eigen.js';

/** Share of the largest eigenvalue below which a negative one is only rounding. */
const ROUNDING = 1e-12;

/**
 * A covariance with its negative eigenvalues set to zero, row-major; clustering in several ways can make some.
 * Source: Cameron, Gelbach and Miller (2011), Journal of Business and Economic Statistics 29(2), section 2.3.
 */
export function withoutNegative(matrix: Float64Array, width: number): { matrix: Float64Array; mended: boolean } {
  const { values, vectors } = symmetricEigen(matrix, width);
  const largest = Math.max(0, ...values.map(Math.abs));
  if (values.every((value) => value >= -ROUNDING * largest)) return { matrix, mended: false };
  const mended = new Float64Array(width * width);
  for (let e = 0; e < width; e++) {
    const value = Math.max(0, values[e]!);
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++)
        mended[i * width + j] = mended[i * width + j]! + value * vectors[i * width + e]! * vectors[j * width + e]!;
  }
  return { matrix: mended, mended: true };
}
