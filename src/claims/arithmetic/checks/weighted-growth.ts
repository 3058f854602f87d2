import { hull, type Interval, intersects } from '../../../kernels/interval.js';
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
    return whole.printed
      .filter((k) => claims[k]!.value !== null && intersects(made, printedInterval(claims[k]!)!))
      .map((k) => ({
        identity: 'weighted growth',
        members: [k, e!, i!, x!, m!].sort((a, b) => a - b),
        steps: 1,
        holds: true,
        words: () =>
          `exports ${wordsOf(claims[x!]!)} and imports ${wordsOf(claims[m!]!)} make ${wordsOf(claims[k]!, [value, value], 'rate')} for the ${flow}, against ${wordsOf(claims[k]!)}`,
      }));
  });
}
