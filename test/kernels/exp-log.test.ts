import { expect, it } from 'vitest';
import type { Arena } from '../../src/kernels/arena.js';
import { twins } from './twins.js';

const COUNT = 20_000;
/** Steps of the last digit between two numbers of one sign. */
function steps(a: number, b: number): number {
  const view = new BigInt64Array(Float64Array.of(a, b).buffer);
  return Math.abs(Number(view[0]! - view[1]!));
}

/** e^x as the weights of Poisson without trade. */
function exps(arena: Arena, x: readonly number[]): Float64Array {
  const [y, eta, weights, working] = [0, 1, 2, 3].map(() => arena.numbers(x.length));
  eta!.set(x);
  arena.loops.poisson(y!, eta!, null, weights!, working!, 0, x.length);
  return weights!;
}

/** ln x as the first working outcome of rows at their mean. */
function logs(arena: Arena, x: readonly number[]): number[] {
  return x.map((value) => {
    const release = arena.mark();
    const [y, weights, working] = [0, 1, 2].map(() => arena.numbers(1));
    y![0] = value;
    arena.loops.poissonStart(value, y!, null, null, weights!, working!, 0, 1);
    const log = working![0]!;
    release();
    return log;
  });
}

it('the exponential is right to two steps of the last digit, from -700 to 300, and held there', () => {
  const x = Array.from({ length: COUNT }, (_, k) => -700 + (1000 * k) / (COUNT - 1));
  const all = [...x, 0, -0, 1e-320, 1e-17, -1e-9, Math.LN2 / 2, -Math.LN2 / 2, 1, -1, -701, -Infinity, 301, Infinity];
  const [, simd] = twins((arena) => exps(arena, all));
  for (const [k, value] of all.entries())
    expect(steps(simd[k]!, Math.exp(Math.min(300, Math.max(-700, value))))).toBeLessThanOrEqual(2);
});

it('what is no number stays none', () => {
  for (const one of twins((arena) => exps(arena, [NaN, 0, NaN]))) expect([...one]).toEqual([NaN, 1, NaN]);
});

it('the logarithm is right to two steps of the last digit, over the normal numbers', () => {
  const x = Array.from({ length: 4000 }, (_, k) => 10 ** (-300 + (600 * k) / 3999) * (1 + k / 3999));
  const near = Array.from({ length: 400 }, (_, k) => 0.6 + (0.9 * k) / 399);
  const all = [...x, ...near, 1, Math.SQRT2, Math.SQRT1_2, 3e-308, Number.MAX_VALUE / 4];
  const [, simd] = twins((arena) => logs(arena, all));
  for (const [k, value] of all.entries()) expect(steps(simd[k]!, Math.log(value))).toBeLessThanOrEqual(2);
});
