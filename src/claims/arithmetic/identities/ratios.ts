import { div, type Interval, intersects, mul } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { economyName } from '../../../model/economy.js';
import { MIRROR_FLOW } from '../../../model/flow.js';
import { justBefore } from '../../../model/period.js';
import type { Constraint, Draft, Identity } from '../network.js';
import { printedInterval } from '../rounding.js';
import { basePeriodOf, levelName, ratioName, type Subject } from '../subject.js';

const size = (x: Interval): Interval => (x[1] < 0 ? [-x[1], -x[0]] : x);

const solveRatio = (target: number, at: (i: number) => Interval): Interval | null => {
  if (target === 2) return size(at(1))[0] > 0 ? div(size(at(0)), size(at(1))) : null;
  if (at(2)[0] <= 0 || at(2)[1] === Infinity) return null;
  return target === 0 ? mul(at(1), at(2)) : div(at(0), at(2));
};

function named(code: string): string {
  try {
    return economyName(code);
  } catch {
    return code;
  }
}

/** The place of the claim that prints a level. */
const printedAt = (draft: Draft, subject: Subject): number | undefined =>
  draft.variables.get(levelName(subject))?.printed[0];

/** What the words say it is measured against: a base period, a partner named, the two amounts on both sides of the words. */
function said(claim: Claim, subject: Subject, draft: Draft): Subject | null {
  const base = basePeriodOf(claim);
  if (base) return { ...subject, period: base };
  const top = printedAt(draft, subject);
  for (const [j, s] of draft.subjects.entries()) {
    const other = draft.claims[j]!;
    if (!s || other.kind !== 'level' || levelName(s) === levelName(subject)) continue;
    const like = s.reporter === subject.reporter && s.flow === subject.flow && s.product === subject.product;
    if (like && s.partner !== subject.partner && claim.quote.includes(named(s.partner)))
      return { ...subject, partner: s.partner };
    const between = top !== undefined && draft.claims[top]!.end <= claim.start + 1 && other.start >= claim.end - 1;
    const oneSentence =
      other.sentence[0] === claim.sentence[0] && draft.claims[top ?? j]!.sentence[0] === claim.sentence[0];
    if (between && oneSentence && other.start - claim.end < 60) return s;
  }
  return null;
}

/** What else it may be measured against: the mirror, the other flow, the period before, another partner named with an amount. */
function perhaps(subject: Subject, draft: Draft): readonly Subject[] {
  const turned = { reporter: subject.partner, partner: subject.reporter, flow: MIRROR_FLOW[subject.flow] };
  const other = { exports: 'imports', imports: 'exports', total: 'total', balance: 'balance' } as const;
  const partners = new Map<string, Subject>();
  for (const s of draft.subjects)
    if (s && s.reporter === subject.reporter && s.partner !== subject.partner)
      partners.set(s.partner, { ...subject, partner: s.partner });
  return [
    { ...subject, ...turned },
    { ...subject, flow: other[subject.flow] },
    { ...subject, period: justBefore(subject.period) },
    ...[...partners.values()].slice(0, 12),
  ].filter((s) => levelName(s) !== levelName(subject));
}

/** The level below the line: as said, else one that the ratio fits, which then confirms and never contradicts. */
function bottomOf(claim: Claim, subject: Subject, draft: Draft): Subject | null {
  const certain = said(claim, subject, draft);
  if (certain) return certain;
  const [top, ratio] = [printedAt(draft, subject), printedInterval(claim)];
  const above = top === undefined ? null : printedInterval(draft.claims[top]!);
  if (!above || !ratio || claim.comparison !== 'ratio_to') return null;
  const fitting = perhaps(subject, draft).filter((s) => {
    const at = printedAt(draft, s);
    const below = at === undefined ? null : printedInterval(draft.claims[at]!);
    return below && size(below)[0] > 0 && intersects(div(size(above), size(below)), ratio);
  });
  return fitting[0] ?? null;
}

/** "Three times", "less than a third of": two levels and the ratio between them, when the second can be told. */
export const ratios: Identity = (draft) => {
  const found = new Map<string, Constraint>();
  draft.claims.forEach((claim, i) => {
    const subject = draft.subjects[i];
    const plain = claim.kind === 'ratio' && claim.value !== null && /^(?:times|ratio)$/.test(claim.unit ?? '');
    const below = plain && subject ? bottomOf(claim, subject, draft) : null;
    if (!subject || !below) return;
    const [top, bottom] = [levelName(subject), levelName(below)];
    if (!draft.variables.has(top) || !draft.variables.has(bottom)) return;
    const name = ratioName(top, bottom);
    draft.variable(name, 'ratio', subject).printed.push(i);
    found.set(name, {
      identity: 'ratio',
      variables: [top, bottom, name],
      solve: solveRatio,
      tell: (target, say, made) =>
        target === 2
          ? `${say(0)} over ${say(1)} is ${made}`
          : target === 0
            ? `${say(1)} times ${say(2)} make ${made}`
            : `${say(0)} over ${say(2)} make ${made}`,
    });
  });
  return [...found.values()];
};
