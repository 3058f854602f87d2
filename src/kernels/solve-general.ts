/**
 * One x with `a x = b` for a small square matrix (`size` x `size`, row-major) that need be neither symmetric nor of full rank:
 * elimination with complete pivoting; unknowns whose pivot falls to `tolerance` times the largest are zero. `a` and `b` are
 * overwritten.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed., algorithm 3.4.3.
 */
export function solveGeneral(a: Float64Array, b: Float64Array, size: number, tolerance = 1e-12): Float64Array {
  const order = Int32Array.from({ length: size }, (_, j) => j);
  let rank = 0;
  let first = 0;
  for (; rank < size; rank++) {
    let [row, column, most] = [rank, rank, 0];
    for (let i = rank; i < size; i++)
      for (let j = rank; j < size; j++)
        if (Math.abs(a[i * size + j]!) > most) [row, column, most] = [i, j, Math.abs(a[i * size + j]!)];
    if (rank === 0) first = most;
    if (!(most > tolerance * first)) break;
    exchangeRows(a, b, size, rank, row);
    exchangeColumns(a, order, size, rank, column);
    const pivot = a[rank * size + rank]!;
    for (let i = rank + 1; i < size; i++) {
      const factor = a[i * size + rank]! / pivot;
      if (factor === 0) continue;
      for (let j = rank; j < size; j++) a[i * size + j] = a[i * size + j]! - factor * a[rank * size + j]!;
      b[i] = b[i]! - factor * b[rank]!;
    }
  }
  const x = new Float64Array(size);
  for (let i = rank - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let j = i + 1; j < rank; j++) sum -= a[i * size + j]! * x[order[j]!]!;
    x[order[i]!] = sum / a[i * size + i]!;
  }
  return x;
}

function exchangeRows(a: Float64Array, b: Float64Array, size: number, i: number, j: number): void {
  if (i === j) return;
  for (let k = 0; k < size; k++) [a[i * size + k], a[j * size + k]] = [a[j * size + k]!, a[i * size + k]!];
  [b[i], b[j]] = [b[j]!, b[i]!];
}

function exchangeColumns(a: Float64Array, order: Int32Array, size: number, i: number, j: number): void {
  if (i === j) return;
  for (let k = 0; k < size; k++) [a[k * size + i], a[k * size + j]] = [a[k * size + j]!, a[k * size + i]!];
  [order[i], order[j]] = [order[j]!, order[i]!];
}
