import { div, type Interval, intersects, mul } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { economyName } from '../../../model/economy.js';
import { MIRROR_FLOW } from '../../../model/flow.js';
import { justBefore } from '../../../model/period.js';
import { isLevel, saidOf } from '../facts.js';
import { FLOW_NAMED } from '../flow-named.js';
import type { Constraint, Draft, Identity } from '../network.js';
import { printedInterval } from '../rounding.js';
import { basePeriodOf, periodName, ratioName, type Subject } from '../subject.js';

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
  draft.variables.get(subject.level)?.printed[0];

/** What a ratio may look for, found once: no claim is looked through again for each ratio. */
interface Sides {
  /** Of a reporter, flow and product: the partners with an amount, their names and first places, in the order of the text. */
  readonly levels: ReadonlyMap<string, ReadonlyMap<string, { readonly name: string; readonly first: number }>>;
  /** The partners of each reporter, in the order of the text. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Amounts by the stretch of text that they start in. */
  readonly starting: ReadonlyMap<number, readonly number[]>;
}

/** Where the number of an amount may stand: the words of a comparison before it are often part of its quote. */
const startOf = ({ start, quote }: Claim): number => start + Math.max(0, quote.search(/\d[\d.,]*\D*$/));

/** How far behind the words their second amount may stand, in characters. */
const BEHIND = 60;
const stretchOf = (offset: number): number => Math.floor(offset / BEHIND);

const like = (s: Subject): string => `${s.reporter}~${s.flow}~${s.product}`;

function sidesOf({ tied, claims }: Draft): Sides {
  const levels = new Map<string, Map<string, { name: string; first: number }>>();
  const partners = new Map<string, Set<string>>();
  const starting = new Map<number, number[]>();
  tied.forEach((tie, j) => {
    if (!tie) return;
    const { reporter, partner } = tie.subject;
    partners.set(reporter, (partners.get(reporter) ?? new Set()).add(partner));
    if (!isLevel(claims[j]!)) return;
    const alike = like(tie.subject);
    const group = levels.get(alike) ?? new Map<string, { name: string; first: number }>();
    levels.set(alike, group);
    if (!group.has(partner)) group.set(partner, { name: named(partner), first: j });
    const stretch = stretchOf(startOf(claims[j]!));
    starting.set(stretch, [...(starting.get(stretch) ?? []), j]);
  });
  return { levels, partners, starting };
}

/** The amount on the other side of the words: "5.0bn was three times the 1.6bn". Its place. */
function behind(at: number, subject: Subject, draft: Draft, sides: Sides): number | null {
  const { claims, tied } = draft;
  const claim = claims[at]!;
  const top = printedAt(draft, subject);
  const [sentence] = claim.sentence;
  // "Less than half of what state firms did, and bought #": what it is measured against is told without an amount.
  if (DID.test(claim.quote)) return null;
  if (top === undefined || claims[top]!.end > claim.start + 1) return null;
  // "# in December. That was three times November's #."
  if (claims[top]!.sentence[0] !== sentence && claims[at - 1] !== claims[top]) return null;
  const found: number[] = [];
  for (let stretch = stretchOf(claim.end - 1); stretch <= stretchOf(claim.end + BEHIND); stretch += 1)
    for (const j of sides.starting.get(stretch) ?? []) {
      const start = startOf(claims[j]!);
      const { sentence: other } = claims[j]!;
      const near = start >= claim.end - 1 && start - claim.end < BEHIND && other[0] === sentence;
      if (near && tied[j]!.subject.level !== subject.level) found.push(j);
    }
  return found.length > 0 ? Math.min(...found) : null;
}

const DID = /\bwhat\s.*\s(?:did|does)$/;

const OTHER = { exports: 'imports', imports: 'exports' } as const;

/** "The cover ratio was 0.56": how much of imports exports pay for. */
const COVER = /\bratio\b|\bcover/i;

/** "Four times as much as it bought there": the words behind the comparison name the flow of the other direction. */
function otherFlow(claim: Claim): 'exports' | 'imports' | null {
  const { flow, quote, unit } = claim;
  if (unit === 'ratio' && flow === 'exports' && COVER.test(saidOf(claim))) return 'imports';
  const behindWord = /\b(?:as (?:much|many|large|big|high|great) as|than|of|times)\b(.*)/is.exec(quote)?.[1];
  if (behindWord === undefined || (flow !== 'exports' && flow !== 'imports')) return null;
  return FLOW_NAMED[OTHER[flow]].test(behindWord) && !FLOW_NAMED[flow].test(behindWord) ? OTHER[flow] : null;
}

/** What the words say it is measured against: a base period, a partner named, the two amounts on both sides of the words. */
function said(i: number, subject: Subject, draft: Draft, sides: Sides): Subject | null {
  const claim = draft.claims[i]!;
  const base = basePeriodOf(claim);
  if (base) return subject.like({ period: base });
  const other = otherFlow(claim);
  if (other) return subject.ofFlow(other);
  const between = behind(i, subject, draft, sides) ?? Infinity;
  for (const [partner, { name, first }] of sides.levels.get(like(subject)) ?? []) {
    if (first > between) break;
    if (partner !== subject.partner && claim.quote.includes(name)) return subject.like({ partner });
  }
  return between === Infinity ? onlyOther(claim, subject, draft, sides) : draft.tied[between]!.subject;
}

const AS_MUCH = /\bas (?:much|many|large|big|high|great)$/i;

/** "A deficit with A of 63bn, against 347bn with B, five times as large": the one other amount of its kind in the sentence. */
function onlyOther({ quote, sentence }: Claim, subject: Subject, draft: Draft, sides: Sides): Subject | null {
  if (!AS_MUCH.test(quote)) return null;
  const others = [...(sides.levels.get(like(subject)) ?? [])].filter(
    ([partner, { first }]) => partner !== subject.partner && draft.claims[first]!.sentence[0] === sentence[0],
  );
  const other = others.length === 1 ? draft.tied[others[0]![1].first]!.subject : null;
  return other && periodName(other.period) === periodName(subject.period) ? other : null;
}

/** "Goods for 396m in 2016, compared with 133m in 2007, three times as much": the other amount of the series before it. */
function onlyEarlier(i: number, subject: Subject, { claims, tied }: Draft): Subject | null {
  const { quote, sentence } = claims[i]!;
  if (!AS_MUCH.test(quote)) return null;
  const found = [i - 2, i - 1].flatMap((j) => {
    const other = claims[j]?.sentence[0] === sentence[0] && isLevel(claims[j]!) ? tied[j]?.subject : undefined;
    return other && like(other) === like(subject) && other.partner === subject.partner ? [other] : [];
  });
  const others = found.filter((s) => s.level !== subject.level);
  return found.length === 2 && others.length === 1 ? others[0]! : null;
}

/** Other partners tried for one ratio. */
const MOST_PARTNERS = 12;

/** What else it may be measured against: the mirror, the other flow, the period before, another partner named with an amount. */
function perhaps(subject: Subject, sides: Sides): readonly Subject[] {
  const other = { exports: 'imports', imports: 'exports', total: 'total', balance: 'balance' } as const;
  const partners: string[] = [];
  for (const partner of sides.partners.get(subject.reporter) ?? []) {
    if (partner !== subject.partner) partners.push(partner);
    if (partners.length === MOST_PARTNERS) break;
  }
  return [
    subject.like({ reporter: subject.partner, partner: subject.reporter, flow: MIRROR_FLOW[subject.flow] }),
    subject.like({ flow: other[subject.flow] }),
    subject.like({ period: justBefore(subject.period) }),
    ...partners.map((partner) => subject.like({ partner })),
  ].filter((s) => s.level !== subject.level);
}

/** Nobody says "more than twice" of what is ten times as much: so far may a bound be from what it was said of. */
const CLOSELY = 1.6;
const closely = ([low, high]: Interval): Interval => [
  low > 0 ? low : high / CLOSELY,
  high < Infinity ? high : low * CLOSELY,
];

/** The level below the line: as said, else one that the ratio fits, which then confirms and never contradicts. */
function bottomOf(i: number, subject: Subject, draft: Draft, sides: Sides): Subject | null {
  const claim = draft.claims[i]!;
  const certain = said(i, subject, draft, sides);
  if (certain) return certain;
  const [top, ratio] = [printedAt(draft, subject), printedInterval(claim)];
  const above = top === undefined ? null : printedInterval(draft.claims[top]!);
  if (!above || !ratio || claim.comparison !== 'ratio_to') return null;
  const fits = (s: Subject): boolean => {
    const at = printedAt(draft, s);
    const below = at === undefined ? null : printedInterval(draft.claims[at]!);
    return below !== null && size(below)[0] > 0 && intersects(div(size(above), size(below)), closely(ratio));
  };
  return perhaps(subject, sides).find(fits) ?? null;
}

/** "Exports to A were 29bn, more than five times its exports to B, which were 5.4bn": read as a ratio of B. What it is of. */
function toldBefore(i: number, subject: Subject, { claims, tied, variables }: Draft): Subject | null {
  const own = variables.get(subject.level)?.printed[0];
  const before = claims[i - 1];
  const [claim, after] = [claims[i]!, own === undefined ? undefined : claims[own]];
  const [sentence] = claim.sentence;
  if (!before || !after || !isLevel(before) || before.sentence[0] !== sentence || after.sentence[0] !== sentence)
    return null;
  if (startOf(after) < claim.end - 1 || startOf(after) - claim.end > BEHIND || claim.start - before.end > BEHIND)
    return null;
  const other = tied[i - 1]?.subject;
  const alike = other && like(other) === like(subject) && periodName(other.period) === periodName(subject.period);
  return alike && other.level !== subject.level ? other : null;
}

const tell: Constraint['tell'] = (target, say, made) =>
  target === 2
    ? `${say(0)} over ${say(1)} is ${made}`
    : target === 0
      ? `${say(1)} times ${say(2)} make ${made}`
      : `${say(0)} over ${say(2)} make ${made}`;

/** "Three times", "less than a third of": two levels and the ratio between them, when the second can be told. */
export const ratios: Identity = (draft) => {
  const found = new Map<string, Constraint>();
  let sides: Sides | null = null;
  draft.claims.forEach((claim, i) => {
    const subject = draft.tied[i]?.subject;
    const plain = claim.kind === 'ratio' && claim.value !== null && (claim.unit === 'times' || claim.unit === 'ratio');
    if (!plain || !subject) return;
    sides ??= sidesOf(draft);
    const told = toldBefore(i, subject, draft);
    const [above, below] = told
      ? [told, subject]
      : [subject, onlyEarlier(i, subject, draft) ?? bottomOf(i, subject, draft, sides)];
    const [top, bottom] = [draft.variables.get(above.level), below && draft.variables.get(below.level)];
    if (!below || !top || !bottom) return;
    const name = ratioName(above, below);
    const variable = draft.variable(name, 'ratio', above);
    variable.printed.push(i);
    found.set(name, { identity: 'ratio', variables: [top, bottom, variable], solve: solveRatio, tell });
  });
  return [...found.values()];
};
