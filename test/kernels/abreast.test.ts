import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abreastGradients } from '../../src/kernels/abreast-gradients.js';
import type { Grouped } from '../../src/kernels/abreast-loops.js';
import { abreastOperator } from '../../src/kernels/abreast-operator.js';
import type { Arena } from '../../src/kernels/arena.js';
import { layout } from '../../src/kernels/layout.js';
import { apart, twins } from './twins.js';

const NEAR = 1e-12;
const LEVELS = 7;
const number = fc.double({ min: -100, max: 100, noNaN: true });
const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
const level = fc.nat(LEVELS - 1);

/** Rows of a panel of up to four effects, with weights and one to nine columns. */
const panel = fc.record({
  rows: fc.array(
    fc.record({
      levels: fc.tuple(level, level, level, level),
      w: weight,
      left: number,
      v: fc.array(number, { minLength: 9, maxLength: 9 }),
    }),
    { minLength: 2, maxLength: 50 },
  ),
  effects: fc.nat(4),
  columns: fc.integer({ min: 1, max: 9 }),
  weighted: fc.boolean(),
});
type PanelOf = typeof panel extends fc.Arbitrary<infer P> ? P : never;

const placed = (arena: Arena, values: readonly number[]): Float64Array => arena.hold(Float64Array.from(values));

/** A panel sorted, its columns abreast in an arena. */
function sorted(arena: Arena, { rows, effects, columns, weighted }: PanelOf) {
  const codes = Array.from({ length: effects }, (_, e) => ({
    codes: Int32Array.from(rows, ({ levels }) => levels[e]!),
    levels: LEVELS,
  }));
  const order = layout(codes, rows.length, arena);
  const used = Array.from(rows, (_, k) => rows[order.order?.[k] ?? k]!);
  const width = 2 * Math.ceil(columns / 2);
  const v = placed(
    arena,
    used.flatMap((row) => Array.from({ length: width }, (_, i) => (i < columns ? row.v[i]! : 0))),
  );
  const weights = weighted
    ? placed(
        arena,
        used.map(({ w }) => w),
      )
    : null;
  return { order, used, width, v, weights };
}

/** Everything that the loops give. */
function ofLoops(arena: Arena, one: PanelOf): number[] {
  const { loops } = arena;
  const { order, used, width, v, weights } = sorted(arena, one);
  const rows = used.length;
  const groups = order.starts.length - 1;
  const operator = abreastOperator(order, width, weights, arena);
  const room = (count: number): Float64Array => arena.numbers(count * width);
  const { size } = operator;
  const [means, out, applied, x, left] = [room(groups), room(size), room(size), room(size), arena.numbers(rows)];
  operator.centre(v, means, out);
  loops.abreastBlocks(operator.blocks.own, operator.blocks.across, operator.blocks.partner, out, x, width, size);
  operator.apply(x, applied);
  const [dots, products, sums] = [room(1), room(width), room(1)];
  const by = placed(
    arena,
    Array.from({ length: width }, (_, i) => 0.5 - i),
  );
  loops.abreastDots(weights, v, v, width, 1, rows, dots);
  loops.abreastAdd(by, out, x, width, size);
  loops.abreastTurn(by, x, applied, width, size);
  operator.less(x, v, means);
  loops.abreastLeft(weights, v, width, by, 1, rows, left, sums);
  loops.abreastProducts(weights, left, v, width, 1, rows, products);
  const lower = products.filter((_, at) => at % width <= Math.floor(at / width));
  return [means, out, applied, x, v, left, dots, lower, sums].flatMap((part) => [...part]);
}

describe('columns abreast', () => {
  it('are the same in both twins, with weights and without, for any number of effects and columns', () => {
    fc.assert(
      fc.property(panel, (one) => {
        const [plain, simd] = twins((arena) => ofLoops(arena, one));
        expect(apart(plain, simd)).toBeLessThan(NEAR);
      }),
      { numRuns: 300 },
    );
  });

  it('are left with nothing that an effect could explain', () => {
    fc.assert(
      fc.property(panel, (one) => {
        twins((arena) => {
          const { order, used, width, v, weights } = sorted(arena, one);
          const operator = abreastOperator(order, width, weights, arena);
          const [means, r, x] = [operator.groups, operator.size, operator.size].map((count) =>
            arena.numbers(count * width),
          ) as [Float64Array, Float64Array, Float64Array];
          let scale = 0;
          for (let at = 0; at < v.length; at++)
            scale += Math.abs(v[at]!) * (weights === null ? 1 : weights[Math.floor(at / width)]!);
          operator.centre(v, means, r);
          expect(abreastGradients(operator, r, x, (norm) => norm * 1e-20 + 1e-18 * scale, 1000).converged).toBe(true);
          operator.less(x, v, means);
          for (let e = 0; e < one.effects; e++) {
            const sums = new Float64Array(LEVELS * width);
            for (const [k, row] of used.entries())
              for (let i = 0; i < width; i++)
                sums[row.levels[e]! * width + i]! += v[k * width + i]! * (weights === null ? 1 : row.w);
            for (const sum of sums) expect(Math.abs(sum)).toBeLessThan(1e-7 * (1 + scale));
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('are summed by the codes of their places', () => {
    fc.assert(
      fc.property(panel, (one) => {
        const [plain, simd] = twins((arena) => {
          const { used, width, v } = sorted(arena, one);
          const codes = arena.integers(used.length);
          codes.set(used.map(({ levels }) => levels[0]));
          const weights = placed(
            arena,
            used.map(({ left }) => left),
          );
          const grouped: Grouped = {
            starts: arena.integers(1),
            sums: arena.numbers(1),
            codes,
            effects: 1,
            rows: used.length,
            weights,
          };
          const sums = arena.numbers(LEVELS * width);
          arena.loops.abreastSum(grouped, v, 0, width, 0, used.length, sums);
          return [...sums];
        });
        expect(apart(plain, simd)).toBeLessThan(NEAR);
      }),
      { numRuns: 60 },
    );
  });
});
