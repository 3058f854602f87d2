import { symmetricEigen } from '../kernels/symmetric-eigen.js';

/**
 * A covariance, row-major, with its negative eigenvalues set to zero if a variance is negative: clustering in several ways can make
 * one. Without a negative variance it is left as it is, as fixest leaves it.
 * Source: Cameron, Gelbach and Miller (2011), Journal of Business and Economic Statistics 29(2), section 2.3.
 */
export function withoutNegative(matrix: Float64Array, width: number): { matrix: Float64Array; mended: boolean } {
  if (Array.from({ length: width }, (_, i) => matrix[i * width + i]!).every((variance) => !(variance < 0)))
    return { matrix, mended: false };
  const { values, vectors } = symmetricEigen(matrix, width);
  const mended = new Float64Array(width * width);
  for (let e = 0; e < width; e++) {
    const value = Math.max(0, values[e]!);
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++)
        mended[i * width + j] = mended[i * width + j]! + value * vectors[i * width + e]! * vectors[j * width + e]!;
  }
  return { matrix: mended, mended: true };
}
