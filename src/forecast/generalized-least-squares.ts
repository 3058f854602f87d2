import type { Arma } from '../kernels/arma.js';
import { type Innovations, innovations } from '../kernels/arma-innovations.js';
import { cholesky, choleskyInverse, choleskySolve } from '../kernels/cholesky.js';

/** A series explained by columns with errors from a known process. */
export interface Regression {
  readonly coefficients: Float64Array;
  /** Inverse of X' Σ⁻¹ X, row-major: covariance of the coefficients in units of the process's variance. */
  readonly covariance: Float64Array;
  /** y' Σ⁻¹ y less what the columns explain. */
  readonly sumOfSquares: number;
  /** Of Σ, and of the block of X' Σ⁻¹ X that belongs to the last `unknowns` columns. */
  readonly logDeterminant: number;
  readonly logUnknowns: number;
  /** Standardized one-step errors. */
  readonly errors: Float64Array;
}

/**
 * Generalized least squares with the covariance of a stationary process of variance one. The last `unknowns` columns stand
 * for values that were not observed: integrated out, they leave the determinant of their block behind.
 * Source: Gómez, Maravall and Peña 1999, Journal of Econometrics 88, section 3. Null where the process is not stationary
 * or a column says nothing new.
 */
export function regress(
  arma: Arma,
  y: Float64Array,
  columns: readonly Float64Array[],
  unknowns: number,
): Regression | null {
  const filtered = innovations(arma, [y, ...columns]);
  return filtered === null ? null : regressInnovations(filtered, unknowns);
}

/** The same from the standardized errors of the series, the first, and of its columns. */
export function regressInnovations(filtered: Innovations, unknowns: number): Regression | null {
  const [target, ...rows] = filtered.errors as [Float64Array, ...Float64Array[]];
  const size = rows.length;
  const products = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) products[i * size + j] = products[j * size + i] = dot(rows[i]!, rows[j]!);
    right[i] = dot(rows[i]!, target);
  }
  const factor = cholesky(
    products,
    size,
    diagonal(products, size).map((value) => 1e-13 * value),
  );
  if (factor.kept.includes(false)) return null;
  const coefficients = choleskySolve(factor, right);
  const errors = target.slice();
  rows.forEach((row, i) => {
    for (let t = 0; t < errors.length; t++) errors[t]! -= coefficients[i]! * row[t]!;
  });
  return {
    coefficients,
    covariance: choleskyInverse(factor),
    sumOfSquares: dot(errors, errors),
    logDeterminant: filtered.logDeterminant,
    logUnknowns: logDeterminantOfLast(products, size, unknowns),
    errors,
  };
}

function logDeterminantOfLast(products: Float64Array, size: number, count: number): number {
  const block = Float64Array.from({ length: count * count }, (_, at) => {
    const [i, j] = [Math.floor(at / count), at % count];
    return products[(size - count + i) * size + size - count + j]!;
  });
  const { lower } = cholesky(block, count, new Float64Array(count));
  return 2 * diagonal(lower, count).reduce((sum, value) => sum + Math.log(value), 0);
}

const diagonal = (matrix: Float64Array, size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, i) => matrix[i * size + i]!);

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
}
