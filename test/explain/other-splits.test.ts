import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from '../../src/explain/exact-sum.js';
import { logMeanSplit } from '../../src/explain/log-mean-split.js';
import { midpointSplit } from '../../src/explain/midpoint.js';
import { oneByOne } from '../../src/explain/one-by-one.js';
import { otherSplits } from '../../src/explain/other-splits.js';
import type { Split } from '../../src/explain/split.js';

const run = (split: Split, base: readonly number[], now: readonly number[]): number[] => {
  const out = new Float64Array(base.length);
  split(base, now, out);
  return [...out];
};
const product = (factors: readonly number[]): number => factors.reduce((all, x) => all * x, 1);
const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-2, max: 1e2, noNaN: true }));
const factors = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 5 });

describe('the other ways to split a change', () => {
  it('are exact, zeros included', () => {
    fc.assert(
      fc.property(factors, (pairs) => {
        const [base, now] = [pairs.map(([b]) => b), pairs.map(([, n]) => n)];
        for (const split of otherSplits(base.length)) {
          const found = run(split, base, now);
          // Lines can be far larger than the two values, and are then as exact as they are large.
          const largest = Math.max(product(base), product(now), ...found.map(Math.abs));
          expect(Math.abs(exactSum(found) - (product(now) - product(base)))).toBeLessThanOrEqual(1e-12 * largest);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('at the midpoint, are Bennet for two factors and the mean of all six orders for three', () => {
    expect(run(midpointSplit, [2, 10], [3, 4])).toEqual([1 * 7, -6 * 2.5]);
    const [base, now] = [
      [2, 3, 5],
      [7, 1, 4],
    ];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const mean = [0, 0, 0];
    for (const order of orders) {
      const at = [...base!];
      for (const i of order) {
        const before = product(at);
        at[i] = now![i]!;
        mean[i]! += (product(at) - before) / 6;
      }
    }
    for (const [i, value] of run(midpointSplit, base!, now!).entries()) expect(value).toBeCloseTo(mean[i]!, 12);
  });

  it('one by one, change the first factor at the base of the others, or the last', () => {
    expect(run(oneByOne(0, 1), [2, 10], [3, 4])).toEqual([10, -18]);
    expect(run(oneByOne(1, 1), [2, 10], [3, 4])).toEqual([4, -12]);
  });

  it('hold every order of three factors', () => {
    const found = otherSplits(3)
      .slice(1)
      .map((split) => run(split, [2, 3, 5], [7, 1, 4]).join(' '));
    // The first factor at the others before or after, in all four ways, and the same for the others.
    expect(new Set(found).size).toBe(6);
    expect(new Set(found.map((lines) => lines.split(' ')[0]))).toEqual(new Set(['75', '25', '60', '20']));
    expect(otherSplits(2)).toHaveLength(3);
    expect(otherSplits(5)).toHaveLength(11);
  });

  it('meet the log means where changes are small', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e-4, max: 1e-4, noNaN: true }), { minLength: 2, maxLength: 4 }),
        (moves) => {
          const [base, now] = [moves.map(() => 3), moves.map((x) => 3 * (1 + x))];
          const found = run(logMeanSplit, base, now);
          for (const [i, value] of run(midpointSplit, base, now).entries())
            expect(Math.abs(value - found[i]!)).toBeLessThan(1e-9 * product(base));
        },
      ),
    );
  });
});
