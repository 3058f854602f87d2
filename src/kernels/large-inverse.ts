import type { Factor } from './cholesky.js';

/**
 * Inverse from a Cholesky factor, row-major, by the inverse of the triangle: size³ / 3 multiplications, all along rows, so that
 * thousands of columns are no trouble. Rows and columns of what was not kept are zero: a generalised inverse.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed., sections 3.1 and 4.2.
 */
export function largeInverse({ size, lower, kept }: Factor): Float64Array {
  const triangle = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    if (!kept[i]) continue;
    const row = triangle.subarray(i * size, i * size + i + 1);
    for (let k = 0; k < i; k++) {
      const factor = lower[i * size + k]!;
      if (factor === 0) continue;
      for (let j = 0, at = k * size; j <= k; j++) row[j] = row[j]! - factor * triangle[at + j]!;
    }
    const pivot = lower[i * size + i]!;
    for (let j = 0; j < i; j++) row[j] = row[j]! / pivot;
    row[i] = 1 / pivot;
  }
  const inverse = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const row = triangle.subarray(k * size, k * size + k + 1);
    for (let i = 0; i <= k; i++) {
      const factor = row[i]!;
      if (factor === 0) continue;
      for (let j = 0, at = i * size; j <= i; j++) inverse[at + j] = inverse[at + j]! + factor * row[j]!;
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) inverse[j * size + i] = inverse[i * size + j]!;
  return inverse;
}
