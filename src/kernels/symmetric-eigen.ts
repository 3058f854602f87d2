export interface Eigen {
  /** In no particular order. */
  readonly values: readonly number[];
  /** Row-major; column e belongs to value e. */
  readonly vectors: Float64Array;
}

const SWEEPS = 100;

/**
 * Eigenvalues and vectors of a small symmetric matrix (`width` x `width`, row-major).
 * Source: Golub and Van Loan, Matrix Computations, 4th ed., section 8.5 (cyclic Jacobi).
 */
export function symmetricEigen(matrix: Float64Array, width: number): Eigen {
  const a = matrix.slice();
  const vectors = new Float64Array(width * width);
  for (let i = 0; i < width; i++) vectors[i * width + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0;
    let size = 0;
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++) {
        size += a[i * width + j]! ** 2;
        if (i !== j) off += a[i * width + j]! ** 2;
      }
    if (off <= 1e-32 * size) break;
    for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) rotate(a, vectors, width, p, q);
  }
  return { values: Array.from({ length: width }, (_, i) => a[i * width + i]!), vectors };
}

/** Turns the plane of p and q until `a[p][q]` is zero. */
function rotate(a: Float64Array, vectors: Float64Array, width: number, p: number, q: number): void {
  const across = a[p * width + q]!;
  if (across === 0) return;
  const tau = (a[q * width + q]! - a[p * width + p]!) / (2 * across);
  const t = Math.sign(tau || 1) / (Math.abs(tau) + Math.hypot(1, tau));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  for (let k = 0; k < width; k++) {
    const [x, y] = [a[k * width + p]!, a[k * width + q]!];
    a[k * width + p] = c * x - s * y;
    a[k * width + q] = s * x + c * y;
  }
  for (let k = 0; k < width; k++) {
    const [x, y] = [a[p * width + k]!, a[q * width + k]!];
    a[p * width + k] = c * x - s * y;
    a[q * width + k] = s * x + c * y;
  }
  for (let k = 0; k < width; k++) {
    const [x, y] = [vectors[k * width + p]!, vectors[k * width + q]!];
    vectors[k * width + p] = c * x - s * y;
    vectors[k * width + q] = s * x + c * y;
  }
}
