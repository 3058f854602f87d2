import { type Interval, intersects, sub } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { gapOf } from '../measure.js';
import type { Constraint, Network, Variable } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';
import { besideLevels, corners, levelOf } from './weights.js';

/** A rate off by less may be of unrounded numbers; one off by more is of something else. */
const OFF = 0.003;
const MOST = 0.05;
/** The growth of a whole of two parts, of which two amounts are printed: least and greatest over the roundings. */
function growthOf(levels: readonly (Interval | null)[], [a, b]: readonly [Interval, Interval]): Interval | null {
  const [whole, one, other] = levels;
  const first = one ?? (whole && other ? sub(whole, other) : null);
  const second = other ?? (whole && one ? sub(whole, one) : null);
  if (!first || !second || first[0] <= 0 || second[0] <= 0 || a[0] <= -100 || b[0] <= -100) return null;
  return corners(
    [first, second, a, b],
    ([x, y, p, q]) => ((x! + y!) / (x! / (1 + p! / 100) + y! / (1 + q! / 100)) - 1) * 100,
  );
}

/** One partner and all others, goods and services: the growth of the whole by the growth of both parts and two amounts. */
export function weightedParts({ claims, variables, constraints }: Network): readonly OrderCheck[] {
  const first = (v: Variable | undefined): number | undefined => v?.printed.find((i) => claims[i]!.value !== null);
  const ofTwo = ({ identity, variables: [whole] }: Constraint): boolean =>
    identity === 'growth of parts' && whole!.kind === 'rate' && whole!.subject.flow !== 'total';
  return constraints.filter(ofTwo).flatMap(({ variables: all }): readonly OrderCheck[] => {
    const rates = all.map(first);
    const levels = all.map(({ name }) => first(variables.get(levelOf(name))));
    if (rates.includes(undefined) || levels.filter((i) => i !== undefined).length < 2) return [];
    const beside = [1, 2].some((k) => levels[k] !== undefined && besideLevels(claims, [rates[k]!], [levels[k]!]));
    if (!beside) return [];
    const sides = (changed: ReadonlyMap<number, Claim>): readonly [said: Interval, made: Interval] | null => {
      const at = (i: number | undefined): Interval | null =>
        i === undefined ? null : printedInterval(changed.get(i) ?? claims[i]!);
      const [said, a, b] = rates.map(at);
      const made = said && a && b ? growthOf(levels.map(at), [a, b]) : null;
      return said && made ? [said, made] : null;
    };
    const both = sides(new Map());
    if (!both) return [];
    const [said, made] = both;
    const gap = gapOf(made, said, 'rate');
    const holds = intersects(made, said);
    if (!holds && (gap < OFF || gap > MOST)) return [];
    const members = [...new Set([...rates, ...levels].filter((i) => i !== undefined))].sort((x, y) => x - y);
    const [whole, one, other] = rates.map((i) => wordsOf(claims[i!]!));
    const words = (): string =>
      `parts that grow by ${one} and ${other} ${holds ? '' : 'do not '}make ${whole} for the whole`;
    const clashes = (changed: ReadonlyMap<number, Claim>): boolean => {
      const now = sides(changed);
      return now !== null && !intersects(...now);
    };
    return [{ identity: 'growth by weights', members, steps: 1, holds, clashes, words, ...(holds ? {} : { gap }) }];
  });
}
