import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  contains,
  div,
  hull,
  type Interval,
  intersects,
  mul,
  point,
  scale,
  sub,
  width,
} from '../../src/kernels/interval.js';

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
/** An interval and a number in it. */
const inside = fc
  .tuple(number, number, number)
  .map((three) => three.sort((a, b) => a - b))
  .map(([low, x, high]) => ({ x: x!, interval: [low!, high!] as Interval }));

describe('interval', () => {
  it('does the four operations on literal intervals', () => {
    expect(add([1, 2], [10, 20])).toEqual([11, 22]);
    expect(sub([1, 2], [10, 20])).toEqual([-19, -8]);
    expect(mul([-1, 2], [3, 4])).toEqual([-4, 8]);
    expect(div([1, 2], [4, 8])).toEqual([0.125, 0.5]);
    expect(div([-1, 2], [-2, -1])).toEqual([-2, 1]);
    expect(scale([1, 2], -3)).toEqual([-6, -3]);
    expect(hull(3, 1, 2)).toEqual([1, 3]);
    expect(width([1, 4])).toBe(3);
  });

  it('gives everything when the divisor contains zero', () => {
    for (const zero of [
      [-1, 1],
      [0, 1],
      [-1, 0],
      [0, 0],
    ] as const) {
      expect(div([1, 2], zero)).toEqual([-Infinity, Infinity]);
    }
  });

  it('keeps unbounded ends without turning them into NaN', () => {
    expect(mul([0, 1], [1, Infinity])).toEqual([0, Infinity]);
    expect(mul([0, 0], [-Infinity, Infinity])).toEqual([0, 0]);
    expect(div([1, Infinity], [1, Infinity])).toEqual([0, Infinity]);
    expect(add([-Infinity, 1], [1, 2])).toEqual([-Infinity, 3]);
  });

  it('lets NaN through', () => {
    for (const op of [add, sub, mul, div]) expect(op(point(NaN), [1, 2])).toEqual([NaN, NaN]);
    expect(div([1, 2], point(NaN))).toEqual([NaN, NaN]);
    expect(mul([0, 0], point(NaN))).toEqual([NaN, NaN]);
    expect(hull()).toEqual([NaN, NaN]);
  });

  it('tells whether intervals meet', () => {
    expect(intersects([1, 2], [2, 3])).toBe(true);
    expect(intersects([1, 2], [2.1, 3])).toBe(false);
    expect(intersects([1, 9], [2, 3])).toBe(true);
    expect(contains([1, 2], 2)).toBe(true);
    expect(contains([1, 2], 2.1)).toBe(false);
  });

  it('holds the result for every number inside the operands', () => {
    const operations = [
      [add, (x: number, y: number) => x + y],
      [sub, (x: number, y: number) => x - y],
      [mul, (x: number, y: number) => x * y],
      [div, (x: number, y: number) => x / y],
    ] as const;
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        for (const [op, plain] of operations) {
          if (plain === operations[3][1] && b.x === 0) continue;
          expect(contains(op(a.interval, b.interval), plain(a.x, b.x))).toBe(true);
        }
      }),
    );
  });

  it('meets symmetrically, and only when the hull is no wider than both', () => {
    fc.assert(
      fc.property(inside, inside, ({ interval: a }, { interval: b }) => {
        expect(intersects(a, b)).toBe(intersects(b, a));
        const both = hull(...a, ...b);
        expect(contains(both, a[0]) && contains(both, b[1])).toBe(true);
        if (width(both) > width(a) + width(b) + 1e-3) expect(intersects(a, b)).toBe(false);
      }),
    );
  });
});
