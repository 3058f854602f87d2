import type { Constraint, Draft, Identity, Variable } from '../network.js';
import { changeName, rateName, type Subject } from '../subject.js';
import { solveBetween, tellBetween } from './between.js';
import { solveSum } from './flows.js';

/** Groups that are all but one partner: of what they are the rest, and whom they leave out; null where the text tells. */
const RESTS: readonly (readonly [form: RegExp, whole: string, part: string | null])[] = [
  [/^(?:non-EU(?:\d\d)?|third) countries\b|^(?:countries )?outside the EU\b/i, 'WLD', 'EU'],
  [/^(?:countries )?outside the CIS\b/, 'WLD', 'CIS'],
  [
    /^(?:(?:all )?(?:countries|destinations|markets) other than .+|rest of the world|(?:all )?(?:the )?other (?:countries|markets|destinations|economies|partners))$/,
    'WLD',
    null,
  ],
  [
    /^non-euro[\s-](?:area|zone)\b.*\b(?:countries|states|members)$|\bEU\b.*\b(?:outside|not|without)\b.*\beuro\b/i,
    'EU',
    'EA',
  ],
];
/** All partners, one of them and the others are told within so many claims. */
const NEAR = 12;

const COUNTRY = /^[A-Z]{3}$/;

const tell: Constraint['tell'] = (target, say, made) =>
  target === 0
    ? `${say(1)} and ${say(2)} with the others make ${made}`
    : `${say(0)} in all less ${say(3 - target)} make ${made}`;

const isSingle = ({ partner, scope }: Subject): boolean => partner !== '' && partner !== 'WLD' && scope === '';
const alike = (a: Subject, b: Subject): boolean =>
  a.reporter === b.reporter && a.flow === b.flow && a.product === b.product && a.currency === b.currency;

/** The partner told near an amount of the others, in the same flow and period: a given one, or the only one; null where there are several. */
function partnerBeside(draft: Draft, i: number, kind: Variable['kind'], part: string | null): Subject | null {
  const rest = draft.tied[i]!.subject;
  let found: Subject | null = null;
  for (let j = Math.max(0, i - NEAR); j <= Math.min(draft.tied.length - 1, i + NEAR); j += 1) {
    const tie = draft.tied[j];
    if (tie?.prints?.kind !== kind) continue;
    const { subject } = tie;
    if (part !== null && subject.partner !== part) continue;
    if (!isSingle(subject) || !alike(subject, rest) || subject.period.start !== rest.period.start) continue;
    if (subject.period.months !== rest.period.months) continue;
    if (found && found.partner !== subject.partner) return null;
    found = subject;
  }
  return found;
}

/** Trade with one partner and with all the others makes that with the world; so do the changes in both, and its growth lies between theirs. */
export const restOfWorld: Identity = (draft) => {
  const found = new Map<string, Constraint>();
  draft.tied.forEach((tie, i) => {
    if (!tie?.prints || tie.subject.partner !== '' || found.has(tie.prints.name)) return;
    const { kind, name: own } = tie.prints;
    // By how much a gap gets larger is counted by its size, and adds up to nothing.
    if (kind !== 'level' && tie.subject.flow === 'balance') return;
    const group = RESTS.find(([form]) => form.test(tie.subject.scope));
    if (!group) return;
    const beside = partnerBeside(draft, i, kind, group[2]) ?? partnerBeside(draft, i, kind, null);
    // One country and all outside the EU are not all there are.
    const one = beside && group[2] !== null && COUNTRY.test(beside.partner) ? null : beside;
    const base = tie.growth?.before.period;
    if (!one || (kind !== 'level' && !base)) return;
    const name = (s: Subject): string =>
      kind === 'level' ? s.level : kind === 'change' ? changeName(s, base!) : rateName(s, base!);
    const all = group[1] === 'WLD' ? one.ofWorld : one.like({ partner: group[1] });
    const [whole, part] = [draft.variables.get(name(all)), draft.variables.get(name(one))];
    const rest = draft.variables.get(own);
    if (!whole || !part || !rest) return;
    const variables = [whole, part, rest];
    found.set(
      rest.name,
      kind === 'rate'
        ? { identity: 'growth of parts', variables, solve: solveBetween, tell: tellBetween }
        : { identity: 'rest of the world', variables, solve: solveSum, tell },
    );
  });
  return [...found.values()];
};
