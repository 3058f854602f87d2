import type { Interval } from '../../../kernels/interval.js';
import type { Constraint, Draft, Identity, Variable } from '../network.js';
import { solveSum } from './flows.js';

const withFlow = ({ name }: Variable, flow: string): string => name.replace('~balance~', `~${flow}~`);

/** Is the balance a deficit? By its level where that is printed, else by the word; null where neither tells. */
function isDeficit(draft: Draft, { subject, printed }: Variable): boolean | null {
  const levels = draft.variables.get(subject.level)?.printed ?? [];
  const value = levels.map((i) => draft.claims[i]!.value).find((v) => v !== null && v !== 0);
  if (value !== undefined && value !== null) return value < 0;
  const words = printed.map((i) => draft.claims[i]!.quote).join(' ');
  const [deficit, surplus] = [/\b(?:deficits?|shortfall|gap)\b/i.test(words), /\bsurplus(?:es)?\b/i.test(words)];
  return deficit === surplus ? null : deficit;
}

const tell =
  (deficit: boolean): Constraint['tell'] =>
  (target, say, made) =>
    target === 2
      ? `changes of ${say(0)} in exports and ${say(1)} in imports make ${made} for the ${deficit ? 'deficit' : 'surplus'}`
      : `a change of ${say(2)} in the ${deficit ? 'deficit' : 'surplus'} and of ${say(1 - target)} in ${target === 0 ? 'imports' : 'exports'} make ${made}`;

const turned = ([low, high]: Interval): Interval => [-high, -low];

/** A deficit widens by what imports rise more than exports, a surplus by what exports rise more than imports. */
export const changesOfFlows: Identity = (draft) => {
  const found: Constraint[] = [];
  for (const balance of draft.variables.values()) {
    if (balance.kind !== 'change' || balance.subject.flow !== 'balance') continue;
    const [exports, imports] = ['exports', 'imports'].map((flow) => draft.variables.get(withFlow(balance, flow)));
    const deficit = exports && imports ? isDeficit(draft, balance) : null;
    if (!exports || !imports || deficit === null) continue;
    // Of a gap the change is counted by its size: exports = imports + surplus = imports - deficit.
    const size = (at: (i: number) => Interval) => (i: number) => (i === 2 && deficit ? turned(at(i)) : at(i));
    found.push({
      identity: 'difference of changes',
      variables: [exports, imports, balance],
      solve: (target, at) => {
        const made = solveSum(target, size(at));
        return target === 2 && deficit ? turned(made) : made;
      },
      tell: tell(deficit),
    });
  }
  return found;
};
