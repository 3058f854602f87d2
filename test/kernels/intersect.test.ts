import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intersect, isNested, sortByLevel } from '../../src/kernels/intersect.js';

const groupings = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
  .chain(([rows, one, other]) =>
    fc.record({
      a: fc.array(fc.nat(one - 1), { minLength: rows, maxLength: rows }),
      b: fc.array(fc.nat(other - 1), { minLength: rows, maxLength: rows }),
      one: fc.constant(one),
      other: fc.constant(other),
    }),
  );

it('puts rows together that share both levels, by table and by sorting alike', () => {
  fc.assert(
    fc.property(groupings, ({ a, b, one, other }) => {
      const { codes, levels } = intersect(
        { codes: Int32Array.from(a), levels: one },
        { codes: Int32Array.from(b), levels: other },
      );
      expect(levels).toBe(new Set(a.map((x, k) => `${x},${b[k]}`)).size);
      expect(new Set(codes).size).toBe(levels);
      for (let i = 0; i < a.length; i++)
        for (let j = 0; j < i; j++) expect(codes[i] === codes[j]).toBe(a[i] === a[j] && b[i] === b[j]);
      expect(isNested({ codes, levels }, { codes: Int32Array.from(b), levels: other })).toBe(true);
    }),
  );
});

it('knows what is nested', () => {
  const pair = { codes: Int32Array.of(0, 0, 1, 1), levels: 2 };
  const year = { codes: Int32Array.of(0, 1, 0, 1), levels: 2 };
  expect(isNested(pair, year)).toBe(false);
  expect(isNested(pair, { codes: Int32Array.of(1, 1, 0, 0), levels: 2 })).toBe(true);
});

it('sorts rows by level, levels without rows too', () => {
  const { order, starts } = sortByLevel({ codes: Int32Array.of(2, 0, 2, 3), levels: 5 });
  expect([...order]).toEqual([1, 0, 2, 3]);
  expect([...starts]).toEqual([0, 1, 1, 3, 4, 4]);
});
