import { describe, expect, it } from 'vitest';
import { random } from '../../src/kernels/random.js';

const taken = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('random', () => {
  it('gives the same draws for the same seed and stream, others for another', () => {
    const of = (seed: number, stream: number) => taken(5, random(seed, stream).uniform);
    expect(of(1, 7)).toEqual(of(1, 7));
    expect(of(1, 7)).not.toEqual(of(1, 8));
    expect(of(1, 7)).not.toEqual(of(2, 7));
  });

  it('has the moments of its distributions over draws and over streams', () => {
    const along = taken(100_000, random(3, 0).normal);
    const across = Array.from({ length: 20_000 }, (_, stream) => random(3, stream).normal());
    for (const [draws, width] of [
      [along, 0.015],
      [across, 0.03],
    ] as const) {
      expect(Math.abs(mean(draws))).toBeLessThan(width);
      expect(Math.abs(mean(draws.map((x) => x * x)) - 1)).toBeLessThan(2 * width);
      expect(Math.abs(mean(draws.map((x) => x ** 4)) - 3)).toBeLessThan(12 * width);
    }
  });

  it('leaves neighbouring streams unrelated', () => {
    const first = Array.from({ length: 20_000 }, (_, stream) => random(11, stream).normal());
    const products = first.slice(1).map((x, k) => x * first[k]!);
    expect(Math.abs(mean(products))).toBeLessThan(0.03);
  });

  it('fills the unit interval evenly and never touches its ends', () => {
    const cells = new Array(20).fill(0);
    const { uniform } = random(5, 2);
    for (let k = 0; k < 100_000; k++) cells[Math.floor(uniform() * 20)]++;
    const chiSquare = cells.reduce((sum, seen) => sum + (seen - 5000) ** 2 / 5000, 0);
    expect(chiSquare).toBeLessThan(43.8); // 0.1 percent of chi-square with 19 degrees of freedom
  });
});
