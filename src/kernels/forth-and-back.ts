/**
 * Over a square matrix K (row-major, its first entry at `from` of `matrix`), in one pass: `sums = K x`, and `back = Kᵀ (y / sums)`.
 * A row whose sum is not above zero gives nothing back. Four rows at a time, which halves the traffic of memory.
 */
export function forthAndBack(
  matrix: Float64Array,
  from: number,
  x: Float64Array,
  y: Float64Array,
  sums: Float64Array,
  back: Float64Array,
): void {
  const size = x.length;
  back.fill(0);
  let n = 0;
  for (; n + 3 < size; n += 4) {
    const r0 = from + n * size;
    const r1 = r0 + size;
    const r2 = r1 + size;
    const r3 = r2 + size;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < size; i++) {
      const value = x[i]!;
      a += matrix[r0 + i]! * value;
      b += matrix[r1 + i]! * value;
      c += matrix[r2 + i]! * value;
      d += matrix[r3 + i]! * value;
    }
    [sums[n], sums[n + 1], sums[n + 2], sums[n + 3]] = [a, b, c, d];
    a = share(y[n]!, a);
    b = share(y[n + 1]!, b);
    c = share(y[n + 2]!, c);
    d = share(y[n + 3]!, d);
    for (let i = 0; i < size; i++)
      back[i]! += matrix[r0 + i]! * a + matrix[r1 + i]! * b + matrix[r2 + i]! * c + matrix[r3 + i]! * d;
  }
  for (; n < size; n++) {
    const row = from + n * size;
    let sum = 0;
    for (let i = 0; i < size; i++) sum += matrix[row + i]! * x[i]!;
    sums[n] = sum;
    const part = share(y[n]!, sum);
    for (let i = 0; i < size; i++) back[i]! += matrix[row + i]! * part;
  }
}

const share = (value: number, sum: number): number => (sum > 0 ? value / sum : 0);
