import type { Constraint, Draft, Identity, Variable } from '../network.js';
import { changeName, type Subject } from '../subject.js';
import { solveSum } from './flows.js';

/** Groups that are all but one partner. */
const ALL_BUT = /^(?:non-EU countries|countries other than .+|rest of the world)$/;
/** All partners, one of them and the others are told within so many claims. */
const NEAR = 12;

const tell: Constraint['tell'] = (target, say, made) =>
  target === 0
    ? `${say(1)} and ${say(2)} with the others make ${made}`
    : `${say(0)} in all less ${say(3 - target)} make ${made}`;

const isSingle = ({ partner, scope }: Subject): boolean => partner !== '' && partner !== 'WLD' && scope === '';
const alike = (a: Subject, b: Subject): boolean =>
  a.reporter === b.reporter && a.flow === b.flow && a.product === b.product && a.currency === b.currency;

/** The one partner told near an amount of the others, in the same flow and period; null where there are several. */
function partnerBeside(draft: Draft, i: number, kind: Variable['kind']): Subject | null {
  const rest = draft.tied[i]!.subject;
  let found: Subject | null = null;
  for (let j = Math.max(0, i - NEAR); j <= Math.min(draft.tied.length - 1, i + NEAR); j += 1) {
    const tie = draft.tied[j];
    if (tie?.prints?.kind !== kind) continue;
    const { subject } = tie;
    if (!isSingle(subject) || !alike(subject, rest) || subject.period.start !== rest.period.start) continue;
    if (subject.period.months !== rest.period.months) continue;
    if (found && found.partner !== subject.partner) return null;
    found = subject;
  }
  return found;
}

/** Trade with one partner and with all the others makes that with the world; so do the changes in both. */
export const restOfWorld: Identity = (draft) => {
  const found = new Map<string, Constraint>();
  draft.tied.forEach((tie, i) => {
    const kind = tie?.prints?.kind;
    if (!tie || (kind !== 'level' && kind !== 'change') || tie.subject.partner !== '') return;
    // By how much a gap gets larger is counted by its size, and adds up to nothing.
    if (kind === 'change' && tie.subject.flow === 'balance') return;
    if (!ALL_BUT.test(tie.subject.scope) || found.has(tie.prints!.name)) return;
    const one = partnerBeside(draft, i, kind);
    const base = tie.growth?.before.period;
    if (!one || (kind === 'change' && !base)) return;
    const name = (s: Subject): string => (kind === 'level' ? s.level : changeName(s, base!));
    const [whole, part] = [draft.variables.get(name(one.ofWorld)), draft.variables.get(name(one))];
    const rest = draft.variables.get(tie.prints!.name);
    if (!whole || !part || !rest) return;
    found.set(rest.name, { identity: 'rest of the world', variables: [whole, part, rest], solve: solveSum, tell });
  });
  return [...found.values()];
};
