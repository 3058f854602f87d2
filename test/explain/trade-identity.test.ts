import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from '../../src/explain/exact-sum.js';
import { tradeIdentity } from '../../src/explain/trade-identity.js';
import type { Decomposition } from '../../src/model/decomposition.js';
import { BilateralError } from '../../src/model/error.js';
import { cubeOf, cubes, halved, reordered } from './made-cube.js';

const line = (d: Decomposition, name: string): number => d.lines.find((l) => l.name === name)!.value;
const sum = (d: Decomposition): number => exactSum(d.lines.map((l) => l.value));
const sizeOf = (d: Decomposition): number => Math.max(d.base, d.now);
const addsUp = (d: Decomposition): void => expect(Math.abs(sum(d) - d.change)).toBeLessThanOrEqual(1e-12 * sizeOf(d));
/** Both say the same, line by line, to 1e-12 of the trade. */
const same = (a: Decomposition, b: Decomposition): void => {
  expect(b.lines.map((l) => l.name)).toEqual(a.lines.map((l) => l.name));
  for (const [i, { value }] of a.lines.entries())
    expect(Math.abs(b.lines[i]!.value - value)).toBeLessThanOrEqual(1e-12 * sizeOf(a));
};

describe('the identity of demand, mix and share', () => {
  it('adds up to 1e-12: whole, groups, products and months, zeros included', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const groups = cube.products.map((_, i) => ['tariffed', 'export-controlled', 'neither'][i % 3]!);
        const found = tradeIdentity(cube, 'P0', { groups });
        addsUp(found.whole);
        for (const group of found.groups) addsUp(group);
        expect(Math.abs(exactSum(found.groups.map(sum)) - found.whole.change)).toBeLessThanOrEqual(
          1e-12 * sizeOf(found.whole),
        );
        for (const row of [...found.byProduct, ...found.byMonth])
          expect(Math.abs(exactSum(row.effects) - (row.now - row.base))).toBeLessThanOrEqual(
            1e-12 * Math.max(row.now, row.base),
          );
      }),
      { numRuns: 300 },
    );
  });

  it('gives what was lost in shares, entry and exit exactly to others', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const { whole, reallocated } = tradeIdentity(cube, 'P0');
        const lost = line(whole, 'share') + line(whole, 'entry') + line(whole, 'exit');
        expect(Math.abs(sum(reallocated) + lost)).toBeLessThanOrEqual(1e-12 * sizeOf(whole));
      }),
      { numRuns: 300 },
    );
  });

  it('does not care for the order of the products, nor for one split in two halves', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const plain = tradeIdentity(cube, 'P0');
        const back = cube.products.map((_, i) => cube.products.length - 1 - i);
        for (const other of [reordered(cube, back), halved(cube)]) {
          const found = tradeIdentity(other, 'P0');
          same(plain.whole, found.whole);
          for (const [k, { value, name }] of plain.reallocated.lines.entries()) {
            expect(found.reallocated.lines[k]!.name).toBe(name);
            expect(Math.abs(found.reallocated.lines[k]!.value - value)).toBeLessThanOrEqual(
              1e-12 * sizeOf(plain.whole),
            );
          }
        }
      }),
    );
  });

  it('splits the share by prices exactly, and only where there are prices', () => {
    const ratio = fc.oneof(fc.constant(NaN), fc.double({ min: 0.2, max: 5, noNaN: true }));
    fc.assert(
      fc.property(cubes, fc.array(ratio, { minLength: 40, maxLength: 40 }), (cube, ratios) => {
        const rows = cube.products.length * cube.months.length;
        const prices = {
          own: Float64Array.from(ratios.slice(0, rows)),
          market: Float64Array.from(ratios.slice(20, 20 + rows)),
          exchangeRate: cube.months.map((_, m) => 0.9 + m / 10),
        };
        const split = tradeIdentity(cube, 'P0', { prices }).whole;
        const plain = tradeIdentity(cube, 'P0').whole;
        addsUp(split);
        const share = ['relative price', 'exchange rate', 'real share', 'share without price figures'];
        const all = exactSum(share.map((name) => line(split, name)));
        expect(Math.abs(all - line(plain, 'share'))).toBeLessThanOrEqual(1e-11 * sizeOf(plain));
        const none = { ...prices, own: new Float64Array(rows).fill(NaN) };
        const unpriced = tradeIdentity(cube, 'P0', { prices: none }).whole;
        expect(line(unpriced, 'real share')).toBe(0);
        expect(line(unpriced, 'share without price figures')).toBe(line(plain, 'share'));
      }),
    );
  });
});

describe('worlds with a known cause', () => {
  const size = [40, 12, 5] as const;
  const base = (p: number, m: number, k: number): number =>
    1e6 * (1 + p) * (1 + ((m * 7) % 5)) * (1 + ((p + 3 * k) % 4));

  it('where all demand fell by a tenth, demand is all', () => {
    const { whole, reallocated } = tradeIdentity(
      cubeOf(size, base, (p, m, k) => 0.9 * base(p, m, k)),
      'P1',
    );
    expect(line(whole, 'demand') / whole.change).toBeCloseTo(1, 12);
    expect(Math.abs(line(whole, 'share')) + Math.abs(line(whole, 'mix'))).toBeLessThan(1e-9 * whole.base);
    expect(Math.abs(sum(reallocated))).toBeLessThan(1e-9 * whole.base);
  });

  it('where one partner took a part of another, the share is all and the taker has it all', () => {
    const moved = (p: number, m: number): number => 0.3 * base(p, m, 1);
    const { whole, reallocated } = tradeIdentity(
      cubeOf(size, base, (p, m, k) => base(p, m, k) + (k === 1 ? -moved(p, m) : k === 3 ? moved(p, m) : 0)),
      'P1',
    );
    expect(line(whole, 'share') / whole.change).toBeCloseTo(1, 12);
    expect(line(reallocated, 'P3') / -whole.change).toBeCloseTo(1, 12);
    expect(line(reallocated, 'P0')).toBe(0);
  });

  it('where buyers went from some products to others, the mix is all', () => {
    // Products come in pairs of one size, and what one of the two loses the other gains.
    const even = (_p: number, m: number, k: number): number => 1e6 * (1 + m) * (1 + k);
    const cube = cubeOf(size, even, (p, m, k) => (p % 2 === 0 ? 1.2 : 0.8) * even(p, m, k));
    const groups = cube.products.map((_, p) => (p % 2 === 0 ? 'neither' : 'tariffed'));
    const found = tradeIdentity(cube, 'P1', { groups });
    const [neither, tariffed] = found.groups;
    for (const group of [neither!, tariffed!]) expect(line(group, 'mix') / group.change).toBeCloseTo(1, 12);
    expect(tariffed!.change).toBeCloseTo(-neither!.change, 2);
    expect(Math.abs(line(found.whole, 'demand'))).toBeLessThan(1e-9 * found.whole.base);
  });

  it('where demand and share both fell by known factors, each is found, and the months do not matter', () => {
    const cube = cubeOf(
      size,
      (p, m, k) => base(p, m, k),
      (p, m, k) => {
        const market = [0, 1, 2, 3, 4].reduce((all, j) => all + base(p, m, j), 0);
        const own = base(p, m, 1);
        const kept = 0.95 * (k === 1 ? 0.8 * own : (base(p, m, k) * (market - 0.8 * own)) / (market - own));
        return kept;
      },
    );
    const { whole } = tradeIdentity(cube, 'P1');
    const all = Math.log(0.95 * 0.8);
    expect(line(whole, 'demand') / whole.change).toBeCloseTo(Math.log(0.95) / all, 10);
    expect(line(whole, 'share') / whole.change).toBeCloseTo(Math.log(0.8) / all, 10);
    const { ranges, low, high, value } = whole.lines[2]!;
    expect(ranges.map((r) => r.from)).toEqual(['method', 'detail']);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  });

  it('whatever happened first, the true part of each cause lies in the range shown', () => {
    const positive = fc.double({ min: 0.05, max: 1, noNaN: true });
    const world = fc.record({
      demand: fc.array(positive, { minLength: 2, maxLength: 2 }),
      mix: fc.array(fc.tuple(positive, positive), { minLength: 4, maxLength: 4 }),
      share: fc.array(fc.tuple(positive, positive), { minLength: 12, maxLength: 12 }),
      order: fc.shuffledSubarray(['demand', 'mix', 'share'] as const, { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(world, ({ demand, mix, share, order }) => {
        const of = (
          list: readonly (readonly number[])[],
          side: number,
          from: number,
          count: number,
          i: number,
        ): number => list[from + i]![side]! / exactSum(list.slice(from, from + count).map((x) => x[side]!));
        /** Trade with partner k in product p when each cause stands before (0) or after (1) its change. */
        const trade = (at: { demand: number; mix: number; share: number }, p: number, k: number): number =>
          1e6 * demand[at.demand]! * of(mix, at.mix, 0, 4, p) * of(share, at.share, 3 * p, 3, k);
        const at = { demand: 0, mix: 0, share: 0 };
        const own = (): number => exactSum([0, 1, 2, 3].map((p) => trade(at, p, 0)));
        const truth = order.map((cause) => {
          const before = own();
          at[cause] = 1;
          return { cause, value: own() - before };
        });
        const [none, all] = [{ demand: 0, mix: 0, share: 0 }, at];
        const cube = cubeOf(
          [4, 1, 3],
          (p, _m, k) => trade(none, p, k),
          (p, _m, k) => trade(all, p, k),
        );
        const { whole } = tradeIdentity(cube, 'P0');
        for (const { cause, value } of truth) {
          const { low, high } = whole.lines.find((l) => l.name === cause)!;
          expect(value).toBeGreaterThanOrEqual(low - 1e-9 * sizeOf(whole));
          expect(value).toBeLessThanOrEqual(high + 1e-9 * sizeOf(whole));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('where a currency fell and prices in it did not, the exchange rate has it', () => {
    const cube = cubeOf(
      [1, 1, 2],
      () => 100,
      (_p, _m, k) => (k === 0 ? 90 : 110),
    );
    const prices = { own: Float64Array.of(0.9), market: Float64Array.of(1), exchangeRate: [0.9] };
    const { whole } = tradeIdentity(cube, 'P0', { prices });
    expect(line(whole, 'exchange rate')).toBeCloseTo(-10, 10);
    expect(line(whole, 'relative price')).toBeCloseTo(0, 10);
    expect(line(whole, 'real share')).toBeCloseTo(0, 10);
  });

  it('where a product was given up, exit has it, and those who sell it still', () => {
    const cube = cubeOf(
      [1, 1, 3],
      () => 100,
      (_p, _m, k) => [0, 150, 150][k]!,
    );
    const { whole, reallocated } = tradeIdentity(cube, 'P0');
    expect(line(whole, 'exit')).toBe(-100);
    expect(reallocated.lines.map((l) => l.value)).toEqual([50, 50]);
    const gone = tradeIdentity(
      cubeOf(
        [1, 1, 3],
        () => 100,
        () => 0,
      ),
      'P0',
    );
    expect(line(gone.reallocated, 'nobody')).toBe(100);
  });
});

describe('what cannot be split', () => {
  const cube = cubeOf(
    [2, 1, 2],
    () => 1,
    () => 2,
  );
  it.each([
    [
      'a missing cell',
      () => tradeIdentity({ ...cube, now: Float64Array.of(1, NaN, 1, 1) }, 'P0'),
      /product0, month0, P1.*NaN/,
    ],
    ['a negative cell', () => tradeIdentity({ ...cube, base: Float64Array.of(1, 1, -3, 1) }, 'P0'), /product1.*-3/],
    ['too few cells', () => tradeIdentity({ ...cube, now: Float64Array.of(1) }, 'P0'), /make 4 cells/],
    ['a name twice', () => tradeIdentity({ ...cube, products: ['a', 'a'] }, 'P0'), /product a is there twice/],
    ['an unknown partner', () => tradeIdentity(cube, 'XXX'), /no figures for XXX/],
    ['too few groups', () => tradeIdentity(cube, 'P0', { groups: ['a'] }), /1 groups/],
    [
      'a price of zero',
      () =>
        tradeIdentity(cube, 'P0', {
          prices: { own: Float64Array.of(0, 1), market: Float64Array.of(1, 1), exchangeRate: [1] },
        }),
      /is 0/,
    ],
  ])('%s', (_what, call, message) => {
    expect(call).toThrow(BilateralError);
    expect(call).toThrow(message);
  });
});

describe('the speed', () => {
  it('takes 5,000 products, 12 months and 50 partners in under a second', () => {
    const at = (p: number, m: number, k: number): number => ((p * 31 + m * 17 + k * 13) % 97) * 1e4;
    const cube = cubeOf([5000, 12, 50], at, (p, m, k) => at(p, m, k + 1) * (0.8 + ((p + k) % 5) / 10));
    const groups = cube.products.map((_, p) => ['tariffed', 'export-controlled', 'neither'][p % 3]!);
    const rows = 5000 * 12;
    const prices = {
      own: new Float64Array(rows).fill(1.1),
      market: new Float64Array(rows).fill(0.97),
      exchangeRate: cube.months.map(() => 0.95),
    };
    for (const options of [{ groups }, { groups, prices }]) {
      const started = process.cpuUsage();
      const { whole, reallocated } = tradeIdentity(cube, 'P7', options);
      const { user, system } = process.cpuUsage(started);
      expect(reallocated.lines).toHaveLength(49);
      addsUp(whole);
      expect((user + system) / 1e6).toBeLessThan(1);
    }
  });
});
