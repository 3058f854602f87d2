import { hull, type Interval } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';

/** The range of a function that rises or falls in each input: the least and greatest over the corners. */
export function corners(inputs: readonly Interval[], f: (x: readonly number[]) => number): Interval {
  const values: number[] = [];
  for (let mask = 0; mask < 2 ** inputs.length; mask += 1)
    values.push(f(inputs.map((interval, i) => interval[(mask >> i) & 1]!)));
  return hull(...values);
}

/** A rate stands right beside its level within so many characters. */
const BESIDE = 60;

/** Does each rate stand beside the level that it is of? */
export const besideLevels = (claims: readonly Claim[], rates: readonly number[], levels: readonly number[]): boolean =>
  rates.every((r, k) => {
    const [rate, level] = [claims[r]!, claims[levels[k]!]!];
    return rate.sentence[0] === level.sentence[0] && Math.max(rate.start - level.end, level.start - rate.end) < BESIDE;
  });

/** The name of the level that a rate is of. */
export const levelOf = (rate: string): string => rate.slice(2, rate.lastIndexOf('~'));
