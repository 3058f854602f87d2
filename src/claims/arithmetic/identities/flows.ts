import { add, type Interval, intersects, sub } from '../../../kernels/interval.js';
import type { Constraint, Draft, Identity, Variable } from '../network.js';
import { printedInterval } from '../rounding.js';
import type { Subject } from '../subject.js';
import { grouped } from './grouped.js';

/** `a = b + c` in any direction. */
export const solveSum = (target: number, at: (i: number) => Interval): Interval =>
  target === 0 ? add(at(1), at(2)) : target === 1 ? sub(at(0), at(2)) : sub(at(0), at(1));

/** A flow, or as printed by the other side only: Chinese exports to Russia for Russia's imports. */
function orMirror(draft: Draft, subject: Subject): Variable {
  const isPrinted = (s: Subject): boolean => (draft.variables.get(s.level)?.printed.length ?? 0) > 0;
  if (isPrinted(subject)) return draft.level(subject);
  const { mirror } = subject;
  return draft.level(mirror && isPrinted(mirror) ? mirror : subject);
}

const tellSum: Constraint['tell'] = (target, say, made) =>
  target === 0
    ? `exports ${say(1)} plus imports ${say(2)} make ${made}`
    : `total ${say(0)} less ${target === 1 ? `imports ${say(2)}` : `exports ${say(1)}`} make ${made}`;

const tellDifference: Constraint['tell'] = (target, say, made) =>
  target === 2
    ? `exports ${say(0)} less imports ${say(1)} make ${made}`
    : target === 0
      ? `imports ${say(1)} with the balance ${say(2)} make exports of ${made}`
      : `exports ${say(0)} less the balance ${say(2)} make imports of ${made}`;

const RE_EXPORTS = 're-exports';

/** What the text prints of a level. */
function printed(draft: Draft, subject: Subject): Interval | null {
  const at = draft.variables.get(subject.level)?.printed[0];
  return at === undefined ? null : printedInterval(draft.claims[at]!);
}

/**
 * Are re-exports told apart, so that exports are without them? "Exports rose to 76bn, re-exports to 210bn": they are no
 * part of the smaller number, nor where all three make the total.
 */
function withoutReExports(draft: Draft, { subject }: Variable): boolean {
  const exports = subject.ofFlow('exports');
  const again = printed(draft, exports.ofProduct(RE_EXPORTS));
  const own = again && printed(draft, exports);
  if (!own) return false;
  if (own[0] < again![1]) return true;
  const [total, imports] = [printed(draft, subject.ofFlow('total')), printed(draft, subject.ofFlow('imports'))];
  return total !== null && imports !== null && intersects(total, add(add(own, again!), imports));
}

/** What an office counts apart in one year it counts apart in the other. */
const ofAnyTime = ({ subject: { reporter, partner, product, scope } }: Variable): string =>
  `${reporter}~${partner}~${product}~${scope}`;

/** Total is exports plus imports; the balance is exports less imports. */
export const flows: Identity = (draft) => {
  const found: Constraint[] = [];
  const groups = grouped(draft, ({ sides }) => sides);
  const apart = new Set(
    groups.filter(([first]) => withoutReExports(draft, first!)).map(([first]) => ofAnyTime(first!)),
  );
  for (const group of groups) {
    const { subject } = group[0]!;
    if (apart.has(ofAnyTime(group[0]!))) continue;
    const has = (flow: string): boolean => group.some((v) => v.subject.flow === flow);
    const both = has('exports') && has('imports');
    if (both || has('total')) {
      const total = draft.level(subject.ofFlow('total'));
      const variables = [total, orMirror(draft, subject.ofFlow('exports')), orMirror(draft, subject.ofFlow('imports'))];
      found.push({ identity: 'sum', variables, solve: solveSum, tell: tellSum });
    }
    if (both || has('balance')) {
      const parts = [orMirror(draft, subject.ofFlow('exports')), orMirror(draft, subject.ofFlow('imports'))];
      const variables = [...parts, draft.level(subject.ofFlow('balance'))];
      found.push({ identity: 'difference', variables, solve: solveSum, tell: tellDifference });
    }
  }
  return found;
};
