import fc from 'fast-check';
import type { TradeCube } from '../../src/explain/trade-cube.js';

const names = (kind: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${kind}${i}`);

/** A cube whose cells are worked out from where they stand. */
export function cubeOf(
  [products, months, partners]: readonly [number, number, number],
  base: (product: number, month: number, partner: number) => number,
  now: (product: number, month: number, partner: number) => number,
): TradeCube {
  const fill = (value: typeof base): Float64Array =>
    Float64Array.from({ length: products * months * partners }, (_, cell) => {
      const row = Math.floor(cell / partners);
      return value(Math.floor(row / months), row % months, cell % partners);
    });
  return {
    of: 'US imports',
    unit: 'USD',
    products: names('product', products),
    months: names('month', months),
    partners: names('P', partners),
    base: fill(base),
    now: fill(now),
  };
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 1, max: 1e9, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** Cubes of a few products, months and partners, with zeros here and there. */
export const cubes = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([p, m, k]) =>
    fc.tuple(
      fc.constant([p, m, k] as const),
      fc.array(cell, { minLength: p * m * k, maxLength: p * m * k }),
      fc.array(cell, { minLength: p * m * k, maxLength: p * m * k }),
    ),
  )
  .map(([sizes, base, now]): TradeCube => {
    const at = (list: readonly number[]) => (p: number, m: number, k: number) =>
      list[(p * sizes[1] + m) * sizes[2] + k]!;
    return cubeOf(sizes, at(base), at(now));
  });

/** The same cube with its products in the order of `order`. */
export function reordered(cube: TradeCube, order: readonly number[]): TradeCube {
  const size = cube.months.length * cube.partners.length;
  const move = (values: Float64Array): Float64Array =>
    Float64Array.from(order.flatMap((p) => [...values.slice(p * size, (p + 1) * size)]));
  return { ...cube, products: order.map((p) => cube.products[p]!), base: move(cube.base), now: move(cube.now) };
}

/** The same cube with its first product split in two equal halves. */
export function halved(cube: TradeCube): TradeCube {
  const size = cube.months.length * cube.partners.length;
  const split = (values: Float64Array): Float64Array => {
    const half = values.slice(0, size).map((x) => x / 2);
    return Float64Array.from([...half, ...half, ...values.slice(size)]);
  };
  const [first, ...others] = cube.products;
  return {
    ...cube,
    products: [`${first} a`, `${first} b`, ...others],
    base: split(cube.base),
    now: split(cube.now),
  };
}
