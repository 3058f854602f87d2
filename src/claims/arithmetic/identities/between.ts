import type { Interval } from '../../../kernels/interval.js';
import type { Constraint, Identity, Variable } from '../network.js';

type Parts = readonly [a: string, b: string];

export function solveBetween(target: number, at: (i: number) => Interval): Interval | null {
  if (target === 0) return [Math.min(at(1)[0], at(2)[0]), Math.max(at(1)[1], at(2)[1])];
  const [whole, other] = [at(0), at(target === 1 ? 2 : 1)];
  if (whole[0] > other[1]) return [whole[0], Infinity];
  return whole[1] < other[0] ? [-Infinity, whole[1]] : null;
}

export const tellBetween: Constraint['tell'] = (target, say, made) =>
  target === 0
    ? `the parts grow by ${say(1)} and ${say(2)}, the whole between them`
    : `the whole grows by ${say(0)} and a part by ${say(3 - target)}, which makes ${made} for the other`;

const swapped = (name: string, from: string, to: string): string => name.replace(from, to);

/** Names of the rates of the parts of a whole: exports and imports of the total, goods and services of both. */
function partsOf({ name, subject }: Variable): readonly Parts[] {
  const found: Parts[] = [];
  if (subject.flow === 'total')
    found.push([swapped(name, '~total~', '~exports~'), swapped(name, '~total~', '~imports~')]);
  if (subject.product === 'goods_services' && subject.flow !== 'balance')
    found.push([swapped(name, '~goods_services~', '~goods~'), swapped(name, '~goods_services~', '~services~')]);
  return found;
}

/** The growth of the whole lies between the growth of its parts, whatever their levels are. */
export const between: Identity = ({ variables }) => {
  const found: Constraint[] = [];
  for (const whole of variables.values()) {
    if (whole.kind !== 'rate') continue;
    for (const [a, b] of partsOf(whole)) {
      const [one, other] = [variables.get(a), variables.get(b)];
      if (!one || !other) continue;
      found.push({
        identity: 'growth of parts',
        variables: [whole, one, other],
        solve: solveBetween,
        tell: tellBetween,
      });
    }
  }
  return found;
};
