import type { Factor } from './cholesky.js';

/** `row[j] += Σ factors[k] * matrix[k * size + j]` for k from `from` to `to` and j below `length`; four rows at a time, for the cache. */
function addRows(
  row: Float64Array,
  matrix: Float64Array,
  size: number,
  factors: Float64Array,
  from: number,
  to: number,
  length: number,
): void {
  let k = from;
  for (; k + 3 < to; k += 4) {
    const [a, b, c, d] = [factors[k]!, factors[k + 1]!, factors[k + 2]!, factors[k + 3]!];
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    const at = k * size;
    for (let j = 0; j < length; j++)
      row[j] =
        row[j]! +
        a * matrix[at + j]! +
        b * matrix[at + size + j]! +
        c * matrix[at + 2 * size + j]! +
        d * matrix[at + 3 * size + j]!;
  }
  for (; k < to; k++) for (let j = 0; j < length; j++) row[j] = row[j]! + factors[k]! * matrix[k * size + j]!;
}

/**
 * Inverse from a Cholesky factor, row-major, by the inverse of the triangle: about size³ / 2 multiplications, all along rows, so
 * that thousands of columns are no trouble. Rows and columns of what was not kept are zero: a generalised inverse.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed., sections 3.1 and 4.2.
 */
export function largeInverse({ size, lower, kept }: Factor): Float64Array {
  const triangle = new Float64Array(size * size);
  const factors = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    if (!kept[i]) continue;
    const row = triangle.subarray(i * size, (i + 1) * size);
    for (let k = 0; k < i; k++) factors[k] = -lower[i * size + k]!;
    addRows(row, triangle, size, factors, 0, i, i);
    const pivot = lower[i * size + i]!;
    for (let j = 0; j < i; j++) row[j] = row[j]! / pivot;
    row[i] = 1 / pivot;
  }
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = i; k < size; k++) factors[k] = triangle[k * size + i]!;
    addRows(inverse.subarray(i * size, (i + 1) * size), triangle, size, factors, i, size, i + 1);
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) inverse[j * size + i] = inverse[i * size + j]!;
  return inverse;
}
