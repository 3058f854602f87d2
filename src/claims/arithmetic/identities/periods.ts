import { lasting } from '../../../model/period.js';
import { isPace } from '../measured.js';
import type { Constraint, Draft, Identity, Variable } from '../network.js';
import { solveSum } from './flows.js';
import { grouped } from './grouped.js';

/** A series of more periods than this is a table, and sums of its periods are not tried. */
const MOST = 30;

/** A period that two others fill without gap or overlap is their sum; a part of a period is at most the whole. */
export const periods: Identity = (draft) =>
  // Parts of a month are not tried, nor what is counted by the day.
  grouped(draft, ({ period, series, currency }) => (period.days || isPace(currency) ? null : series)).flatMap(
    (group) => {
      if (group.length > MOST) return [];
      const spans = group.map(spanOf);
      return [...sums(spans), ...thirds(spans, draft), ...parts(spans)];
    },
  );

interface Span {
  readonly variable: Variable;
  /** Months since year 0. */
  readonly from: number;
  readonly to: number;
}

const spanOf = (variable: Variable): Span => {
  const { period, from } = variable.subject;
  return { variable, from, to: from + period.months - 1 };
};

const tellSum: Constraint['tell'] = (target, say, made) =>
  target === 0 ? `${say(1)} and ${say(2)} make ${made}` : `${say(0)} less ${say(3 - target)} make ${made}`;

const sumOf = (variables: readonly Variable[]): Constraint => ({
  identity: 'sum of periods',
  variables,
  solve: solveSum,
  tell: tellSum,
});

function sums(group: readonly Span[]): readonly Constraint[] {
  const found: Constraint[] = [];
  for (const whole of group)
    for (const first of group) {
      if (first === whole || first.from !== whole.from || first.to >= whole.to) continue;
      const rest = group.findLast(({ from, to }) => from === first.to + 1 && to === whole.to);
      if (!rest) continue;
      found.push(sumOf([whole.variable, first.variable, rest.variable]));
    }
  return found;
}

/** Three periods that fill a fourth: the months of a quarter, by way of the first two of them. */
function thirds(group: readonly Span[], draft: Draft): readonly Constraint[] {
  if (group.length < 4) return [];
  const found: Constraint[] = [];
  const from = new Map<number, Span>();
  for (const span of group) if (span.variable.printed.length > 0) from.set(span.from * MOST + lengthOf(span), span);
  for (const whole of group) {
    const length = lengthOf(whole) / 3;
    if (!Number.isInteger(length) || whole.variable.printed.length === 0) continue;
    const three = [0, 1, 2].map((n) => from.get((whole.from + n * length) * MOST + length));
    if (three.some((span) => span === undefined)) continue;
    const [one, two, last] = three.map((span) => span!.variable);
    const { subject } = one!;
    const both = draft.level(subject.like({ period: lasting(subject.period, 2 * length) }));
    found.push(sumOf([both, one!, two!]), sumOf([whole.variable, both, last!]));
  }
  return found;
}

const lengthOf = ({ from, to }: Span): number => to - from + 1;

const solveAtMost: Constraint['solve'] = (target, at) => (target === 0 ? [-Infinity, at(1)[1]] : [at(0)[0], Infinity]);
const tellAtMost: Constraint['tell'] = (target, say) =>
  target === 0 ? `a part is not more than the whole of ${say(1)}` : `a whole is not less than the part of ${say(0)}`;

/** The part is not larger than the whole. */
const atMost = (part: Variable, whole: Variable): Constraint => ({
  identity: 'part of a period',
  variables: [part, whole],
  solve: solveAtMost,
  tell: tellAtMost,
  weak: true,
});

function parts(group: readonly Span[]): readonly Constraint[] {
  if (group[0]!.variable.subject.flow === 'balance') return [];
  const printed = group.filter(({ variable }) => variable.printed.length > 0);
  const found: Constraint[] = [];
  for (const whole of printed)
    for (const part of printed)
      if (part !== whole && part.from >= whole.from && part.to <= whole.to)
        found.push(atMost(part.variable, whole.variable));
  return found;
}
