import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/kernels/quantile.js';
import { quantilesUnsorted } from '../../src/kernels/quantiles-unsorted.js';

const PERCENTS = [0, 5, 37, 50, 95, 100];

describe('quantilesUnsorted', () => {
  it('finds what sorting finds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => x + 0),
          { minLength: 1, maxLength: 200 },
        ),
        (list) => {
          const sorted = Float64Array.from(list).sort();
          expect(quantilesUnsorted(Float64Array.from(list), PERCENTS)).toEqual(
            PERCENTS.map((percent) => quantile(sorted, percent)),
          );
        },
      ),
    );
  });

  it('stands many equal values', () => {
    expect(quantilesUnsorted(new Float64Array(1000).fill(3), PERCENTS)).toEqual(PERCENTS.map(() => 3));
    const two = Float64Array.from({ length: 1001 }, (_, k) => (k % 2 === 0 ? 1 : 2));
    expect(quantilesUnsorted(two, [5, 50, 95])).toEqual([1, 1, 2]);
  });
});
