/** A symmetric positive semi-definite matrix factored in order, row-major; `kept[i]` is false where a column depends on earlier ones. */
export interface Factor {
  readonly size: number;
  /** Lower triangle, `L[i * size + j]`; rows and columns of what was not kept are zero. */
  readonly lower: Float64Array;
  readonly kept: readonly boolean[];
}

/**
 * Cholesky factor of `a` (`size` x `size`, row-major, only the lower triangle is read). A column whose pivot falls to `tolerance[i]`
 * or below depends on those before it and is left out.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed., algorithm 4.2.2.
 */
export function cholesky(a: Float64Array, size: number, tolerance: ArrayLike<number>): Factor {
  const lower = new Float64Array(size * size);
  const kept: boolean[] = [];
  for (let j = 0; j < size; j++) {
    let pivot = a[j * size + j]!;
    for (let k = 0; k < j; k++) pivot -= lower[j * size + k]! ** 2;
    const keep = pivot > tolerance[j]!;
    kept.push(keep);
    if (!keep) {
      for (let k = 0; k < j; k++) lower[j * size + k] = 0;
      continue;
    }
    const root = Math.sqrt(pivot);
    lower[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let sum = a[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = sum / root;
    }
  }
  return { size, lower, kept };
}

/** x with `a x = b`; zero where a column was not kept. */
export function choleskySolve({ size, lower, kept }: Factor, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * size + k]! * x[k]!;
    x[i] = kept[i] ? sum / lower[i * size + i]! : 0;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < size; k++) sum -= lower[k * size + i]! * x[k]!;
    x[i] = kept[i] ? sum / lower[i * size + i]! : 0;
  }
  return x;
}

/** The inverse, row-major; rows and columns of what was not kept are zero. */
export function choleskyInverse(factor: Factor): Float64Array {
  const { size } = factor;
  const inverse = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    unit.fill(0);
    if (factor.kept[j]) unit[j] = 1;
    const column = choleskySolve(factor, unit);
    for (let i = 0; i < size; i++) inverse[i * size + j] = column[i]!;
  }
  return inverse;
}
