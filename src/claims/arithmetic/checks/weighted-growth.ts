import { type Interval, intersects } from '../../../kernels/interval.js';
import { gapOf } from '../measure.js';
import type { Network, Variable } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';
import { besideLevels, corners, levelOf } from './weights.js';

/** A rate off by less may be of unrounded numbers; one off by more is of something else, or a slip. */
const OFF = 0.003;
const SLIP = 0.03;
const named = (v: Variable, flow: string): string => v.name.replace(`~${v.subject.flow}~`, `~${flow}~`);

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
