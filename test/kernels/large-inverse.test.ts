import { expect, it } from 'vitest';
import { cholesky, choleskyInverse } from '../../src/kernels/cholesky.js';
import { largeInverse } from '../../src/kernels/large-inverse.js';
import { solveGeneral } from '../../src/kernels/solve-general.js';

/** Sums of outer products, with the last column the sum of the first two when `dependent`. */
function made(size: number, dependent: boolean): Float64Array {
  const rows = Array.from({ length: 3 * size }, (_, r) =>
    Array.from({ length: size }, (_, j) => Math.sin((r + 1) * (j * j + 1.7))),
  );
  if (dependent) for (const row of rows) row[size - 1] = row[0]! + row[1]!;
  return Float64Array.from({ length: size * size }, (_, at) =>
    rows.reduce((sum, row) => sum + row[Math.floor(at / size)]! * row[at % size]!, 0),
  );
}

it('inverts as the small one does, dependent columns left out', () => {
  for (const dependent of [false, true]) {
    const factor = cholesky(made(9, dependent), 9, new Float64Array(9).fill(1e-9));
    expect(factor.kept[8]).toBe(!dependent);
    const [small, large] = [choleskyInverse(factor), largeInverse(factor)];
    for (let i = 0; i < 81; i++) expect(large[i]).toBeCloseTo(small[i]!, 12);
  }
});

it('solves what is not symmetric, and what is consistent without full rank', () => {
  const a = [2, -1, 0, 3, 1, 5, 0, 4, -2];
  const x = solveGeneral(Float64Array.from(a), Float64Array.of(0, 20, 2), 3);
  expect([...x].map((v) => Math.round(v * 1e9) / 1e9)).toEqual([1, 2, 3]);
  const flat = [1, 2, 3, 2, 4, 6, 1, 0, 1];
  const b = [6, 12, 2];
  const y = solveGeneral(Float64Array.from(flat), Float64Array.from(b), 3);
  for (let i = 0; i < 3; i++)
    expect(flat.slice(3 * i, 3 * i + 3).reduce((s, v, j) => s + v * y[j]!, 0)).toBeCloseTo(b[i]!, 12);
});
