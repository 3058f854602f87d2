import { describe, expect, it } from 'vitest';
import { ranks } from '../../../src/forecast/adjust/ranks.js';
import { seasonTests, stableSeason } from '../../../src/forecast/adjust/season-tests.js';
import { random } from '../../../src/kernels/random.js';

const START = 2001 * 12;
const noise = (seed: number, length = 144): Float64Array => {
  const draw = random(seed, 3);
  let at = 0;
  return Float64Array.from({ length }, () => {
    at += draw.normal();
    return at;
  });
};
const SEASON = [3, -2, 0, 4, -1, -4, 2, 1, -3, 0, 5, -5];

describe('season tests', () => {
  it('see a season that is there, all of them', () => {
    const values = noise(1).map((value, t) => value + SEASON[t % 12]!);
    for (const { p } of seasonTests(values, START)) expect(p).toBeLessThan(1e-6);
  });

  it('see one where there is none about as often as they say', () => {
    const found = new Map<string, number>();
    for (let seed = 0; seed < 200; seed++)
      for (const { name, p } of seasonTests(noise(seed), START))
        found.set(name, (found.get(name) ?? 0) + (p < 0.05 ? 1 : 0));
    for (const name of ['Friedman', 'Kruskal-Wallis', 'F, stable season']) {
      expect(found.get(name)! / 200).toBeGreaterThan(0.005);
      expect(found.get(name)! / 200).toBeLessThan(0.1);
    }
    expect(found.get('QS')! / 200).toBeLessThan(0.1);
  });

  it('pass over months that are missing, and do not see the unit', () => {
    const values = noise(2).map((value, t) => value + SEASON[t % 12]! / 4);
    const plain = seasonTests(values, START);
    const scaled = seasonTests(
      values.map((value) => 1e6 * value + 5),
      START,
    );
    plain.forEach(({ value }, i) => {
      expect(scaled[i]!.value).toBeCloseTo(value, 6);
    });
    values[40] = Number.NaN;
    for (const { value, p } of seasonTests(values, START)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(p).toBeGreaterThanOrEqual(0);
    }
  });

  it('have the F of a table by hand: two months, means 1 and 3, three values each', () => {
    const values = new Float64Array(36).fill(Number.NaN);
    [0, 1, 2].forEach((value, year) => {
      values[12 * year] = value;
      values[12 * year + 1] = value + 2;
    });
    const { value, df } = stableSeason(values, START);
    expect(df).toEqual([1, 4]);
    expect(value).toBeCloseTo(6, 12);
  });

  it('share ranks among equals', () => {
    expect(ranks([5, 1, 5, 0])).toEqual({ ranks: Float64Array.from([3.5, 2, 3.5, 1]), ties: 6 });
  });
});
