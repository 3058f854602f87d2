import { describe, expect, it } from 'vitest';
import { givenSum, withSplitSums } from '../../src/forecast/split-sums.js';
import type { Observation } from '../../src/model/observation.js';
import { startIndex } from '../../src/model/period.js';
import { observations, series } from './made-up-observations.js';

/** January and February of a year of the series as one figure. */
const sumOf = (year: number): Observation => {
  const at = 12 * (year - 2005);
  const value = observations[at]!.value + observations[at + 1]!.value;
  return { ...observations[at]!, period: { start: `${year}-01`, months: 2 }, value, low: value, high: value };
};
const without = (...months: readonly string[]) => ({
  ...series,
  observations: observations.filter(({ period }) => !months.includes(period.start)),
});
const codes = (found: typeof series): string[] => found.notes.map(({ code }) => code);

describe('withSplitSums', () => {
  it('works out the other month exactly where one is known', () => {
    const found = withSplitSums(without('2006-02', '2010-01'), [sumOf(2006), sumOf(2010)]);
    expect(found.observations.map(({ period }) => period)).toEqual(series.observations.map(({ period }) => period));
    expect(found.observations[13]!.value).toBeCloseTo(observations[13]!.value, 9);
    expect(found.observations[60]!.value).toBeCloseTo(observations[60]!.value, 9);
    expect(codes(found)).toEqual(['own', 'rest-of-sum']);
  });

  it('takes back the note on missing months once none is', () => {
    const told = {
      ...without('2006-02', '2007-07'),
      notes: [{ code: 'missing', text: 'no figure for 2006-02, 2007-07' }],
    };
    expect(codes(withSplitSums(told, [sumOf(2006)]))).toContain('missing');
    const all = { ...without('2006-02'), notes: [{ code: 'missing', text: 'no figure for 2006-02' }] };
    expect(codes(withSplitSums(all, [sumOf(2006)]))).toEqual(['rest-of-sum']);
  });

  it('splits where none is known, keeps the sum, and comes nearer than halves', () => {
    const years = [2009, 2010, 2011, 2012];
    const missing = years.flatMap((year) => [`${year}-01`, `${year}-02`]);
    const found = withSplitSums(without(...missing), years.map(sumOf));
    expect(found.observations).toHaveLength(96);
    let [ours, halves] = [0, 0];
    for (const year of years) {
      const at = startIndex({ start: `${year}-01`, months: 1 }) - 2005 * 12;
      const [a, b] = [found.observations[at]!, found.observations[at + 1]!];
      expect(a.status).toBe('derived');
      expect(a.value + b.value).toBeCloseTo(sumOf(year).value, 8);
      ours += Math.abs(a.value - observations[at]!.value);
      halves += Math.abs(sumOf(year).value / 2 - observations[at]!.value);
    }
    expect(ours).toBeLessThan(halves);
    expect(found.notes.at(-1)!.text).toContain('2009-01/2009-02, 2010-01/2010-02');
  });

  it('knows nothing of what came after a sum', () => {
    const gone = ['2010-01', '2010-02'];
    const whole = withSplitSums(without(...gone), [sumOf(2010)]);
    const early = { ...series, observations: without(...gone).observations.slice(0, 60) };
    expect(withSplitSums(early, [sumOf(2010)]).observations[60]).toEqual(whole.observations[60]);
  });

  it('leaves what has too few months before, and what is there already', () => {
    const found = withSplitSums(without('2006-01', '2006-02'), [sumOf(2006), sumOf(2011)]);
    expect(found.observations).toHaveLength(94);
    expect(codes(found)).toEqual(['own', 'sum-left']);
    expect(withSplitSums(series, [sumOf(2010)])).toEqual(series);
  });
});

describe('givenSum', () => {
  const joint = (scale: 'log' | 'plain', mean: readonly number[], a: number, b: number) =>
    ({
      scale,
      mean,
      covariance: [
        [a, 0],
        [0, b],
      ],
    }) as const;

  it('moves each value by its share of the variance', () => {
    expect(givenSum(joint('plain', [10, 20], 1, 3), 0, 38)).toEqual([12, 26]);
  });

  it('is the likeliest point on the curve in logs', () => {
    const mean = [Math.log(10), Math.log(20)] as const;
    const [a, b] = givenSum(joint('log', mean, 0.01, 0.02), 0, 40)!;
    expect(a + b).toBeCloseTo(40, 9);
    const distance = (x: number): number =>
      (Math.log(x) - mean[0]) ** 2 / 0.01 + (Math.log(40 - x) - mean[1]) ** 2 / 0.02;
    expect(distance(a)).toBeLessThan(distance(a * 1.001));
    expect(distance(a)).toBeLessThan(distance(a * 0.999));
  });

  it('has no answer in logs for a sum that is not above zero', () => {
    expect(givenSum(joint('log', [1, 2], 1, 1), 0, 0)).toBeNull();
  });
});
