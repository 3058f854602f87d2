import { describe, expect, it } from 'vitest';
import { cholesky, choleskyInverse, choleskySolve } from '../../src/kernels/cholesky.js';

const A = Float64Array.of(4, 2, 0.4, 2, 5, 1, 0.4, 1, 3);

describe('a Cholesky factor', () => {
  it('solves and inverts', () => {
    const factor = cholesky(A, 3, [0, 0, 0]);
    const x = choleskySolve(factor, [1, 2, 3]);
    for (let i = 0; i < 3; i++)
      expect(A[i * 3]! * x[0]! + A[i * 3 + 1]! * x[1]! + A[i * 3 + 2]! * x[2]!).toBeCloseTo(i + 1, 12);
    const inverse = choleskyInverse(factor);
    expect(inverse[1]).toBeCloseTo(inverse[3]!, 14);
    expect(A[0]! * inverse[0]! + A[1]! * inverse[3]! + A[2]! * inverse[6]!).toBeCloseTo(1, 13);
  });

  it('leaves out a column that earlier ones explain, and only that', () => {
    // the second column is twice the first
    const dependent = Float64Array.of(1, 2, 1, 2, 4, 2, 1, 2, 5);
    const factor = cholesky(dependent, 3, [1e-12, 1e-12, 1e-12]);
    expect(factor.kept).toEqual([true, false, true]);
    expect([...choleskySolve(factor, [1, 2, 5])]).toEqual([0, 0, 1]);
    expect([...choleskyInverse(factor)].map((value) => Number(value.toFixed(12)))).toEqual([
      1.25, 0, -0.25, 0, 0, 0, -0.25, 0, 0.25,
    ]);
  });
});
