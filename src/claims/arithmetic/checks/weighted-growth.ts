import { hull, type Interval, intersects } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { gapOf } from '../measure.js';
import type { Network, Variable } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';

/** The range of a function that rises or falls in each input: the least and greatest over the corners. */
function corners(inputs: readonly Interval[], f: (x: readonly number[]) => number): Interval {
  const values: number[] = [];
  for (let mask = 0; mask < 2 ** inputs.length; mask += 1)
    values.push(f(inputs.map((interval, i) => interval[(mask >> i) & 1]!)));
  return hull(...values);
}

/** A rate off by less may be of unrounded numbers; one off by more is of something else, or a slip. */
const OFF = 0.003;
const SLIP = 0.03;
/** A rate stands right beside its level within so many characters. */
const BESIDE = 60;

/** Does each rate stand beside the level that it is of? */
const besideLevels = (claims: readonly Claim[], rates: readonly number[], levels: readonly number[]): boolean =>
  rates.every((r, k) => {
    const [rate, level] = [claims[r]!, claims[levels[k]!]!];
    return rate.sentence[0] === level.sentence[0] && Math.max(rate.start - level.end, level.start - rate.end) < BESIDE;
  });

const named = (v: Variable, flow: string): string => v.name.replace(`~${v.subject.flow}~`, `~${flow}~`);
const levelOf = (rate: string): string => rate.slice(2, rate.lastIndexOf('~'));

/**
 * The growth of the total, or of the balance, by levels and growth of exports and imports. That it holds is shown here in
 * one line; where it does not, the solver finds it step by step, and which of the numbers are to blame.
 */
export function weightedGrowth({ claims, variables }: Network): readonly OrderCheck[] {
  const first = (name: string): number | undefined =>
    variables.get(name)?.printed.find((i) => claims[i]!.value !== null);
  const wholes = [...variables.values()].filter(
    ({ kind, subject }) =>
      kind === 'rate' &&
      (subject.flow === 'total' || subject.flow === 'balance') &&
      first(subject.ofFlow('exports').level) !== undefined,
  );
  return wholes.flatMap((whole): readonly OrderCheck[] => {
    const { flow } = whole.subject;
    const rates = [named(whole, 'exports'), named(whole, 'imports')];
    const parts = [...rates.map(levelOf), ...rates].map(first);
    const intervals = parts.map((i) => (i === undefined ? null : printedInterval(claims[i]!)));
    if (intervals.some((x) => x === null)) return [];
    const sign = flow === 'total' ? 1 : -1;
    const grown = ([e, i, x, m]: readonly number[]): number =>
      ((e! + sign * i!) / (e! / (1 + x! / 100) + (sign * i!) / (1 + m! / 100)) - 1) * 100;
    const made = corners(intervals as Interval[], grown);
    const [e, i, x, m] = parts as number[];
    const value = grown(
      [e!, i!, x!, m!].map((k) => (printedInterval(claims[k]!)![0] + printedInterval(claims[k]!)![1]) / 2),
    );
    const own = first(levelOf(whole.name));
    // A rate of the total with no amount beside it may be against another year.
    const isOfItsOwn = (k: number): boolean =>
      flow === 'balance' || (own !== undefined && besideLevels(claims, [k], [own]));
    return whole.printed.flatMap((k): readonly OrderCheck[] => {
      const said = claims[k]!.value === null ? null : printedInterval(claims[k]!);
      const holds = said !== null && intersects(made, said);
      const gap = said ? gapOf(made, said, 'rate') : 0;
      // What a slip mends is found by the solver, with all that it touches.
      const told = holds || (gap > OFF && gap < SLIP && besideLevels(claims, [x!, m!], [e!, i!]) && isOfItsOwn(k));
      if (!said || !told) return [];
      const words = (): string =>
        `exports ${wordsOf(claims[x!]!)} and imports ${wordsOf(claims[m!]!)} make ${wordsOf(claims[k]!, [value, value], 'rate')} for the ${flow}, against ${wordsOf(claims[k]!)}`;
      const members = (holds ? [k, e!, i!, x!, m!] : [k, x!, m!]).sort((a, b) => a - b);
      return [{ identity: 'weighted growth', members, steps: holds ? 1 : 2, holds, words, ...(holds ? {} : { gap }) }];
    });
  });
}
