import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forthAndBack } from '../../src/kernels/forth-and-back.js';

const numbers = (length: number, start: number) =>
  Float64Array.from({ length }, (_, k) => 1.5 + Math.sin(start + 3 * k));

describe('forthAndBack', () => {
  it('has the sums of rows, and what they give back by column, whatever the size and place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 9 }), (size, from) => {
        const [matrix, x, y] = [numbers(from + size * size, 1), numbers(size, 2), numbers(size, 5)];
        const [sums, back] = [numbers(size, 0), numbers(size, 7)];
        forthAndBack(matrix, from, x, y, sums, back);
        for (let n = 0; n < size; n++) {
          let [row, column] = [0, 0];
          for (let i = 0; i < size; i++) row += matrix[from + n * size + i]! * x[i]!;
          for (let k = 0; k < size; k++) column += (matrix[from + k * size + n]! * y[k]!) / sums[k]!;
          expect(sums[n]).toBeCloseTo(row, 10);
          expect(back[n]).toBeCloseTo(column, 10);
        }
      }),
    );
  });

  it('gives nothing back of a row that is empty', () => {
    const [sums, back] = [new Float64Array(2), new Float64Array(2)];
    forthAndBack(Float64Array.of(0, 0, 1, 3), 0, Float64Array.of(1, 1), Float64Array.of(5, 8), sums, back);
    expect([...sums]).toEqual([0, 4]);
    expect([...back]).toEqual([2, 6]);
  });
});
