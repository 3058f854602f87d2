import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from '../../src/explain/exact-sum.js';
import type { TradeCube } from '../../src/explain/trade-cube.js';
import { tradeIdentity } from '../../src/explain/trade-identity.js';
import type { Decomposition } from '../../src/model/decomposition.js';
import { cubes } from './made-cube.js';

const value = (d: Decomposition, name: string): number => d.lines.find((l) => l.name === name)!.value;
const sizeOf = (d: Decomposition): number => Math.max(d.base, d.now);
const close = (a: number, b: number, size: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(size, Number.MIN_VALUE));

/** The same cube with its partners changed: each new one is a part of an old one. */
function partnersOf(
  cube: TradeCube,
  parts: readonly { readonly name: string; readonly of: number; readonly part: number }[],
): TradeCube {
  const rows = cube.products.length * cube.months.length;
  const move = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: rows * parts.length }, (_, cell) => {
      const { of, part } = parts[cell % parts.length]!;
      return part * values[Math.floor(cell / parts.length) * cube.partners.length + of]!;
    });
  return { ...cube, partners: parts.map(({ name }) => name), base: move(cube.base), now: move(cube.now) };
}

/** The lines of the whole are the same in both, to 1e-12 of the trade. */
function sameWhole(a: TradeCube, b: TradeCube): void {
  const [first, second] = [tradeIdentity(a, 'P0').whole, tradeIdentity(b, 'P0').whole];
  for (const [i, { value: x }] of first.lines.entries()) close(second.lines[i]!.value, x, sizeOf(first));
}

describe('what changes nothing', () => {
  it('is the order of the partners', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const back = cube.partners.map((name, of) => ({ name, of, part: 1 })).reverse();
        const turned = partnersOf(cube, back);
        sameWhole(cube, turned);
        const [a, b] = [tradeIdentity(cube, 'P0'), tradeIdentity(turned, 'P0')];
        for (const { name, value: x } of a.reallocated.lines) close(value(b.reallocated, name), x, sizeOf(a.whole));
      }),
    );
  });

  it('is another partner told in two halves: each has half of what it gained', () => {
    fc.assert(
      fc.property(
        cubes.filter(({ partners }) => partners.length > 1),
        (cube) => {
          const halves = cube.partners.flatMap((name, of) =>
            name === 'P1'
              ? [
                  { name: 'P1 a', of, part: 0.5 },
                  { name: 'P1 b', of, part: 0.5 },
                ]
              : [{ name, of, part: 1 }],
          );
          const told = partnersOf(cube, halves);
          sameWhole(cube, told);
          const [a, b] = [tradeIdentity(cube, 'P0'), tradeIdentity(told, 'P0')];
          for (const half of ['P1 a', 'P1 b'])
            close(value(b.reallocated, half), value(a.reallocated, 'P1') / 2, sizeOf(a.whole));
        },
      ),
    );
  });

  it('is the unit: in thousandths every line is a thousandfold', () => {
    fc.assert(
      fc.property(cubes, fc.constantFrom(1e-3, 1000, 7.17), (cube, factor) => {
        const scaled = { ...cube, base: cube.base.map((x) => x * factor), now: cube.now.map((x) => x * factor) };
        const [a, b] = [tradeIdentity(cube, 'P0').whole, tradeIdentity(scaled, 'P0').whole];
        for (const [i, { value: x }] of a.lines.entries()) close(b.lines[i]!.value / factor, x, sizeOf(a));
      }),
    );
  });

  it('is the way of time, but for the sign: entry and exit change places', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const there = tradeIdentity(cube, 'P0').whole;
        const back = tradeIdentity({ ...cube, base: cube.now, now: cube.base }, 'P0').whole;
        const other: Readonly<Record<string, string>> = { entry: 'exit', exit: 'entry' };
        for (const { name, value: x } of there.lines) close(value(back, other[name] ?? name), -x, sizeOf(there));
      }),
    );
  });

  it('is a product that nobody trades in either period', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const none = new Float64Array(cube.months.length * cube.partners.length);
        const more = (values: Float64Array): Float64Array => Float64Array.from([...values, ...none]);
        sameWhole(cube, {
          ...cube,
          products: [...cube.products, 'nothing'],
          base: more(cube.base),
          now: more(cube.now),
        });
      }),
    );
  });
});

describe('what does change a line, and may', () => {
  it('is that products are told apart: the mix has its line, and the whole stays', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const size = cube.months.length * cube.partners.length;
        const together = (values: Float64Array): Float64Array =>
          Float64Array.from({ length: size }, (_, cell) =>
            exactSum(cube.products.map((_name, p) => values[p * size + cell]!)),
          );
        const one = { ...cube, products: ['all'], base: together(cube.base), now: together(cube.now) };
        const [apart, joined] = [tradeIdentity(cube, 'P0').whole, tradeIdentity(one, 'P0').whole];
        close(joined.change, apart.change, sizeOf(apart));
        close(value(joined, 'mix'), 0, sizeOf(apart));
      }),
    );
  });
});
