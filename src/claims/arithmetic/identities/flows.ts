import { add, type Interval, sub } from '../../../kernels/interval.js';
import type { Flow } from '../../../model/flow.js';
import { formatPeriod } from '../../../model/period.js';
import type { Constraint, Draft, Identity, Variable } from '../network.js';
import { levelName, type Subject } from '../subject.js';

/** `a = b + c` in any direction. */
export const solveSum = (target: number, at: (i: number) => Interval): Interval =>
  target === 0 ? add(at(1), at(2)) : target === 1 ? sub(at(0), at(2)) : sub(at(0), at(1));

/** Levels that differ in one thing only, by what they share. */
export function grouped(draft: Draft, key: (s: Subject) => string): readonly (readonly Variable[])[] {
  const groups = new Map<string, Variable[]>();
  for (const variable of draft.variables.values()) {
    if (variable.kind !== 'level') continue;
    const name = key(variable.subject);
    const group = groups.get(name);
    if (group) group.push(variable);
    else groups.set(name, [variable]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const sided = (s: Subject): string =>
  [s.reporter, s.partner, s.product, s.scope, s.currency, formatPeriod(s.period)].join('~');

/** Total is exports plus imports; the balance is exports less imports. */
export const flows: Identity = (draft) =>
  grouped(draft, sided).flatMap((group) => {
    const have = new Set(group.map((v) => v.subject.flow));
    const name = (flow: Flow): string => {
      const subject = { ...group[0]!.subject, flow };
      return draft.variable(levelName(subject), 'level', subject).name;
    };
    const found: Constraint[] = [];
    const both = have.has('exports') && have.has('imports');
    if (both || have.has('total'))
      found.push({
        identity: 'sum',
        variables: [name('total'), name('exports'), name('imports')],
        solve: solveSum,
        tell: (target, say, made) =>
          target === 0
            ? `exports ${say(1)} plus imports ${say(2)} make ${made}`
            : `total ${say(0)} less ${target === 1 ? `imports ${say(2)}` : `exports ${say(1)}`} make ${made}`,
      });
    if (both || have.has('balance'))
      found.push({
        identity: 'difference',
        variables: [name('exports'), name('imports'), name('balance')],
        solve: solveSum,
        tell: (target, say, made) =>
          target === 2
            ? `exports ${say(0)} less imports ${say(1)} make ${made}`
            : target === 0
              ? `imports ${say(1)} with the balance ${say(2)} make exports of ${made}`
              : `exports ${say(0)} less the balance ${say(2)} make imports of ${made}`,
      });
    return found;
  });
