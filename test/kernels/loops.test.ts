import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arena } from '../../src/kernels/arena.js';
import type { Indexed, Runs } from '../../src/kernels/loops.js';
import { apart, twins } from './twins.js';

const NEAR = 1e-12;
const value = fc.double({ min: -100, max: 100, noNaN: true });
const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 100, noNaN: true }));

/** Groups of one to nine places, odd and even, with their weights and columns. */
const shape = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }).chain((lengths) => {
  const rows = lengths.reduce((sum, length) => sum + length, 0);
  const column = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: rows, maxLength: rows });
  return fc.record({
    lengths: fc.constant(lengths),
    rows: fc.constant(rows),
    w: column(weight),
    v: column(value),
    x: fc.array(value, { minLength: 40, maxLength: 40 }),
    c: fc.array(value, { minLength: lengths.length, maxLength: lengths.length }),
    first: fc.array(fc.nat(11), { minLength: lengths.length, maxLength: lengths.length }),
    codes: fc.array(fc.nat(39), { minLength: 3 * rows, maxLength: 3 * rows }),
    effects: fc.integer({ min: 1, max: 3 }),
    two: fc.boolean(),
  });
});
type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never;

const numbers = (arena: Arena, values: readonly number[]): Float64Array => {
  const placed = arena.numbers(values.length);
  placed.set(values);
  return placed;
};
const integers = (arena: Arena, values: readonly number[]): Int32Array => {
  const placed = arena.integers(values.length);
  placed.set(values);
  return placed;
};
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts[starts.length - 1]! + length);
  return starts;
}

function runsOf(arena: Arena, { lengths, first, two }: Shape): Runs {
  return {
    starts: integers(arena, startsOf(lengths)),
    sums: arena.numbers(lengths.length),
    first: integers(arena, first),
    second: two
      ? integers(
          arena,
          first.map((base) => 31 - base),
        )
      : null,
  };
}

function indexedOf(arena: Arena, { lengths, rows, codes, effects, w }: Shape): Indexed {
  const starts = integers(arena, startsOf(lengths));
  const sums = arena.numbers(lengths.length);
  arena.loops.sumGroups(starts, numbers(arena, w), sums, 0, lengths.length);
  return {
    starts,
    sums,
    codes: integers(arena, codes.slice(0, effects * rows)),
    effects,
    rows,
    left: arena.numbers(9),
  };
}

/** Everything that an operator does, after one another. */
function ofRuns(arena: Arena, one: Shape): number[] {
  const { loops } = arena;
  const runs = runsOf(arena, one);
  const groups = one.lengths.length;
  const [w, v, x, c] = [one.w, one.v, one.x, one.c].map((values) => numbers(arena, values)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [diagonal, out, none, means] = [40, 40, 40, groups].map(arena.numbers) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [less, spread] = [arena.numbers(one.rows), arena.numbers(one.rows)];
  loops.runsWeigh(runs, w, diagonal, 0, groups);
  loops.runsResidual(runs, w, v, x, out, 0, groups);
  loops.runsResidual(runs, w, null, x, none, 0, groups);
  loops.runsMeans(runs, w, v, x, means, 0, groups);
  // from the middle of the first group
  const from = one.lengths[0]! >> 1;
  loops.runsSpread(runs, v, x, c, 0, from, one.rows, less);
  loops.runsSpread(runs, null, x, c, 0, from, one.rows, spread);
  const [scaled, sums] = [numbers(arena, one.v), arena.numbers(40)];
  loops.scaleRuns(runs.starts, runs.first, x, scaled, 0, groups);
  loops.scaleGroups(runs.starts, c, scaled, 0, groups);
  loops.sumRuns(runs.starts, runs.first, scaled, sums, 0, groups);
  return [...diagonal, ...out, ...none, ...means, ...less, ...spread, ...scaled, ...sums];
}

function ofIndexed(arena: Arena, one: Shape): number[] {
  const { loops } = arena;
  const indexed = indexedOf(arena, one);
  const groups = one.lengths.length;
  const [w, v, x, c] = [one.w, one.v, one.x, one.c].map((values) => numbers(arena, values)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [out, none, means] = [arena.numbers(40), arena.numbers(40), arena.numbers(groups)];
  const [less, spread] = [arena.numbers(one.rows), arena.numbers(one.rows)];
  loops.indexedResidual(indexed, w, v, x, out, 0, groups);
  loops.indexedResidual(indexed, w, null, x, none, 0, groups);
  loops.indexedMeans(indexed, w, v, x, means, 0, groups);
  const [diagonal, alike, own] = [arena.numbers(40), arena.numbers(40), arena.numbers(40)];
  loops.indexedWeigh(indexed, w, diagonal, own, 0, groups);
  loops.indexedWeigh(indexed, null, alike, own, 0, groups);
  const from = one.lengths[0]! >> 1;
  loops.indexedSpread(indexed, v, x, c, 0, from, one.rows, less);
  loops.indexedSpread(indexed, null, x, c, 0, from, one.rows, spread);
  const [scaled, sums] = [numbers(arena, one.v), arena.numbers(40)];
  loops.scaleCodes(indexed.codes, x, scaled, 0, one.rows);
  loops.sumCodes(indexed.codes, scaled, sums, 0, one.rows);
  return [out, none, means, diagonal, alike, own, less, spread, scaled, sums].flatMap((part) => [...part]);
}

describe('the loops in their two twins', () => {
  it('say the same of runs, odd and even, with weights of zero', () => {
    fc.assert(
      fc.property(shape, (one) => {
        const [plain, simd] = twins((arena) => ofRuns(arena, one));
        expect(apart(plain, simd)).toBeLessThan(NEAR);
      }),
      { numRuns: 60 },
    );
  });

  it('say the same of groups of any shape', () => {
    fc.assert(
      fc.property(shape, (one) => {
        const [plain, simd] = twins((arena) => ofIndexed(arena, one));
        expect(apart(plain, simd)).toBeLessThan(NEAR);
      }),
      { numRuns: 60 },
    );
  });

  it('say the same of columns', () => {
    const row = fc.record({ a: value, b: value, w: weight, y: weight });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.nat(3), (rows, skip) => {
        const at = Math.min(skip, rows.length - 1);
        const length = rows.length - at;
        const [plain, simd] = twins((arena) => {
          const { loops } = arena;
          const [a, b, w, y] = (['a', 'b', 'w', 'y'] as const).map((name) =>
            numbers(
              arena,
              rows.map((one) => one[name]),
            ),
          ) as [Float64Array, Float64Array, Float64Array, Float64Array];
          const sums = [loops.weightedProduct(w, at, a, at, b, 0, length), loops.dot(a, b, length)];
          const [blocks, spare, crossed] = [arena.numbers(6 * 42), arena.numbers(42), arena.numbers(36)];
          for (let i = 0; i < 6; i++) blocks.set(i % 2 === 0 ? a : b, 42 * i);
          for (let i = 0; i < 6; i++) blocks[42 * i] = i;
          loops.crossProducts(w, at, blocks, 42, 6, spare, length, crossed);
          const [now, move, to] = [arena.hold(a).slice(), arena.numbers(4), arena.numbers(length)];
          const held = numbers(arena, [...now]);
          loops.addScaled(0.7, a, at, to, length);
          loops.scaleAdd(-1.3, to, b, length);
          loops.moveTo(to, held, w, y, at, length, move);
          const [weights, working] = [arena.numbers(rows.length), arena.numbers(rows.length)];
          const half = loops.poisson(y, a, w, weights, working, at, length);
          const alone = arena.numbers(rows.length);
          loops.poissonWeights(a, w, alone, at, length);
          const [first, second] = [arena.numbers(rows.length), arena.numbers(rows.length)];
          loops.poissonStart(2.5, y, b, w, first, second, at, length);
          return [sums, crossed, held, move, weights, working, [half], alone, first, second].map((part) => [...part]);
        });
        for (const [i, part] of plain.entries()) expect(apart(part, simd[i]!)).toBeLessThan(NEAR);
      }),
      { numRuns: 60 },
    );
  });

  it('do not write beside the places they are given', () => {
    const [, simd] = twins((arena) => {
      const [y, eta] = [arena.numbers(9).fill(1), arena.numbers(9)];
      const [weights, working] = [arena.numbers(9).fill(7), arena.numbers(9).fill(7)];
      arena.loops.poisson(y, eta, null, weights, working, 2, 5);
      return [...weights, ...working];
    });
    expect(simd).toEqual([7, 7, 1, 1, 1, 1, 1, 7, 7, 7, 7, 0, 0, 0, 0, 0, 7, 7]);
  });
});
