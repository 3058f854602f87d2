import { endIndex, startIndex } from '../../../model/period.js';
import type { Constraint, Identity, Variable } from '../network.js';
import { seriesName } from '../subject.js';
import { grouped, solveSum } from './flows.js';

/** A series of more periods than this is a table, and sums of its periods are not tried. */
const MOST = 30;

/** A period that two others fill without gap or overlap is their sum; a part of a period is at most the whole. */
export const periods: Identity = (draft) =>
  grouped(draft, (s) => (s.period.days ? `${seriesName(s)}~${s.period.days.join('-')}` : seriesName(s))).flatMap(
    (group) => (group.length > MOST || group[0]!.subject.period.days ? [] : [...sums(group), ...parts(group)]),
  );

const from = (v: Variable): number => startIndex(v.subject.period);
const to = (v: Variable): number => endIndex(v.subject.period);

function sums(group: readonly Variable[]): readonly Constraint[] {
  const at = new Map(group.map((v) => [`${from(v)}/${to(v)}`, v]));
  return group.flatMap((whole) =>
    group.flatMap((first): readonly Constraint[] => {
      if (first === whole || from(first) !== from(whole) || to(first) >= to(whole)) return [];
      const rest = at.get(`${to(first) + 1}/${to(whole)}`);
      if (!rest) return [];
      return [
        {
          identity: 'sum of periods',
          variables: [whole.name, first.name, rest.name],
          solve: solveSum,
          tell: (target, say, made) =>
            target === 0 ? `${say(1)} and ${say(2)} make ${made}` : `${say(0)} less ${say(3 - target)} make ${made}`,
        },
      ];
    }),
  );
}

function parts(group: readonly Variable[]): readonly Constraint[] {
  if (group[0]!.subject.flow === 'balance') return [];
  const printed = group.filter((v) => v.printed.length > 0);
  return printed.flatMap((whole) =>
    printed
      .filter((part) => part !== whole && from(part) >= from(whole) && to(part) <= to(whole))
      .map((part) => atMost(part.name, whole.name, 'part of a period')),
  );
}

/** The part is not larger than the whole. */
export const atMost = (part: string, whole: string, identity: string): Constraint => ({
  identity,
  variables: [part, whole],
  weak: true,
  solve: (target, at) => (target === 0 ? [-Infinity, at(1)[1]] : [at(0)[0], Infinity]),
  tell: (target, say) =>
    target === 0 ? `a part is not more than the whole of ${say(1)}` : `a whole is not less than the part of ${say(0)}`,
});
