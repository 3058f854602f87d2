import { EVERYTHING, type Interval, intersects } from '../../kernels/interval.js';
import type { ArithmeticCulprit, Claim } from '../../model/claim.js';
import { formatPeriod, shift, startMonth, startYear } from '../../model/period.js';
import { decimalsOf, quantityWith, SCALE_FACTOR } from '../../model/quantity.js';
import { claimWith } from '../claim-with.js';
import { derivedness } from './derivedness.js';
import { contradicts, type Examined, examine } from './examine.js';
import { fullValue, isLevel } from './facts.js';
import { impliedBy, mayBe } from './implied.js';
import type { Meeting } from './meeting.js';
import { siblings } from './neighbourhood.js';
import { ofAnotherYear } from './other-year.js';
import { subset } from './readings.js';
import { firstDigitsWrong, isShort, type Slip, slipsOf, turned, wrongDigit } from './slips.js';
import { basePeriodOf } from './subject.js';

/** What may have gone wrong: the claims as they may have been meant, and the question to ask of them. */
export interface Repair {
  readonly changed: ReadonlyMap<number, Claim>;
  readonly culprit: ArithmeticCulprit;
  readonly question: string;
  /** 0 for the likeliest slips; a wrong digit, which chance finds too, comes last. */
  readonly grade: number;
}

const one = (i: number, slip: Slip, grade: number): Repair => ({
  changed: new Map([[i, slip.claim]]),
  culprit: slip.culprit,
  question: slip.question,
  grade,
});

const GRADE: Partial<Record<ArithmeticCulprit, number>> = {
  'digit swap': 0,
  'lost scale word': 0,
  'wrong direction': 1,
};
export const WRONG_DIGIT = 4;
/** A number that two identities, each of other claims, put at the same other value. */
const AGREED = 3;

/** Two rates exchanged, each with a rate near it: of two members, by the first. */
function exchanges(
  claims: readonly Claim[],
  i: number,
  members: readonly number[],
  before: Examined,
): readonly Repair[] {
  const failing = (j: number): boolean => before.conflicts.some((c) => c.steps === 1 && c.members.includes(j));
  const others = siblings(claims, i, failing).filter((j) => j > i || !members.includes(j));
  return others.flatMap((j): readonly Repair[] => {
    const [a, b] = [claims[i]!, claims[j]!];
    const [rate, rates] = a.kind === 'share' ? ['shares', 'shares'] : ['growth', 'rates'];
    const question =
      a.flow !== b.flow
        ? `${[a.flow, b.flow].sort().join(' and ').replace('exports and imports', 'export and import')} ${rate} exchanged?`
        : `two ${rates} exchanged?`;
    const exchanged = (signs: 1 | -1): Repair => ({
      changed: new Map([
        [i, claimWith(a, { value: b.value! * signs, quantity: b.quantity })],
        [j, claimWith(b, { value: a.value! * signs, quantity: a.quantity })],
      ]),
      culprit: 'swapped rates',
      question,
      grade: 2,
    });
    // Of a rise and a fall the numbers alone may have been exchanged, behind the words for either.
    return a.value! * b.value! < 0 ? [exchanged(1), exchanged(-1)] : [exchanged(1)];
  });
}

/** A base year that the claim itself prints, and another year whose figure the text gives. */
function otherYears(claims: readonly Claim[], i: number): readonly Repair[] {
  const claim = claims[i]!;
  const growth = claim.kind === 'growth';
  const period = growth ? claim.basePeriod : claim.period;
  if (!period || !(claim.quote.includes(String(startYear(period))) || ofAnotherYear(claims, i))) return [];
  const years = new Set<number>();
  for (const other of claims) {
    const p = other.period;
    // Exports and imports of another year make a balance of it.
    const flow = other.flow === claim.flow || claim.flow === 'balance' || claim.flow === 'total';
    const near = p && flow && other.partner === claim.partner && other.reporter === claim.reporter;
    if (near && p.months === period.months && startMonth(p) === startMonth(period)) years.add(startYear(p));
    const base = other.kind === 'growth' ? basePeriodOf(other) : null;
    if (near && base && base.months === period.months) years.add(startYear(base));
  }
  years.delete(startYear(period));
  return [...years].sort().map((year) => {
    const meant = shift(period, 12 * (year - startYear(period)));
    return one(
      i,
      {
        claim: growth
          ? claimWith(claim, { comparison: 'vs_period', basePeriod: meant })
          : claimWith(claim, { period: meant }),
        culprit: 'wrong year',
        question: `is ${formatPeriod(meant)} meant?`,
      },
      3,
    );
  });
}

const pick = (
  claims: readonly Claim[],
  places: readonly number[],
  changed: ReadonlyMap<number, Claim>,
): readonly Claim[] => places.map((i) => changed.get(i) ?? claims[i]!);

/** A slip in a figure that is printed more than once is made everywhere or nowhere; a rise in words turns with the rate. */
function everywhere(
  claims: readonly Claim[],
  repair: Repair,
  copies: Examined['copies'],
): { readonly repair: Repair; readonly gone: ReadonlySet<number> } {
  if (![...repair.changed.keys()].some((i) => copies.has(i))) return { repair, gone: NONE };
  const gone = new Set<number>();
  const changed = new Map(repair.changed);
  for (const i of repair.changed.keys())
    for (const copy of copies.get(i) ?? []) {
      if (changed.has(copy)) continue;
      const inWords = claims[copy]!.value === null;
      const other = inWords && repair.culprit === 'wrong direction' ? turned(claims[copy]!)[0] : undefined;
      if (other) changed.set(copy, other.claim);
      else if (!inWords) gone.add(copy);
    }
  return { repair: { ...repair, changed }, gone };
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The slip that best explains why `conflict` cannot hold: with it the members fit, nothing that its claims meet
 * contradicts it, and the fewest other contradictions are left. `claims` is the neighbourhood of the conflict.
 */
export function findRepair(
  claims: readonly Claim[],
  conflict: Meeting,
  before: Examined,
  withDigits: boolean,
): Repair | null {
  const { members } = conflict;
  const few = members.map((i) => claims[i]!);
  const implied = ORDERS.test(conflict.identity) ? () => null : impliedBy(few);
  const fits = ({ changed, culprit }: Repair): boolean =>
    culprit === 'swapped rates' ||
    culprit === 'wrong year' ||
    [...changed].every(([i, claim]) => mayBe(claim, implied(members.indexOf(i))));
  const slips = members.flatMap((i) =>
    slipsOf(claims[i]!, POINTS.test(conflict.identity)).map((slip) => one(i, slip, GRADE[slip.culprit] ?? 3)),
  );
  const moves = members.flatMap((i) => [...exchanges(claims, i, members, before), ...otherYears(claims, i)]);
  const best =
    likeliest([...slips, ...moves], fits, claims, conflict, before) ??
    likeliest(agreed(claims, conflict, before), () => true, claims, conflict, before);
  const long = best ?? likeliest(firstDigits(few, members, conflict, implied), fits, claims, conflict, before);
  if (long || !withDigits) return long;
  // Some digit of a long number fits by chance: what is worked out from the others is tried, else the only one
  // of short numbers that fits.
  const most = Math.max(...few.map(derivedness));
  const isDerived = (i: number): boolean => derivedness(claims[i]!) === most;
  const digits = (of: readonly number[]): readonly Repair[] =>
    of.flatMap((i) => wrongDigit(claims[i]!).map((slip) => one(i, slip, WRONG_DIGIT)));
  const likely = likeliest(digits(members.filter(isDerived)), fits, claims, conflict, before);
  if (likely || conflict.steps > 1) return likely;
  const mending = digits(members.filter((i) => !isDerived(i) && isShort(claims[i]!))).filter(
    (r) => conflict.clashes?.(r.changed) === false,
  );
  return mending.length === 1 ? likeliest(mending, fits, claims, conflict, before) : null;
}

/** Slips of one of the first digits of a member, where the others make of it all the digits behind. */
const firstDigits = (
  few: readonly Claim[],
  members: readonly number[],
  { steps, identity }: Meeting,
  implied: ReturnType<typeof impliedBy>,
): readonly Repair[] =>
  steps > 1 || !EQUATIONS.test(identity)
    ? []
    : few.flatMap((claim, k) => {
        const made = implied(k);
        const [low, high] = made?.length === 1 ? made[0]! : EVERYTHING;
        return isLevel(claim)
          ? firstDigitsWrong(claim)
              .filter(({ place }) => high - low < place * FINELY)
              .map(({ slip }) => one(members[k]!, slip, AGREED))
          : [];
      });
/** How much of the place of a digit the others may leave open. */
const FINELY = 0.01;

/** What a contradiction makes of one of its members by the others: one value, or null. */
function madeOf(claims: readonly Claim[], { members }: Meeting, i: number): Interval | null {
  const made = impliedBy(members.map((k) => claims[k]!))(members.indexOf(i));
  return made?.length === 1 ? made[0]! : null;
}

/**
 * A member that fails in two identities whose other claims are not the same, and that both put at one value: exports and
 * imports make a deficit of 7.03, and so do last year's deficit and its rate, where 7.28 is printed.
 */
function agreed(claims: readonly Claim[], conflict: Meeting, { conflicts }: Examined): readonly Repair[] {
  if (conflict.steps > 1 || !EQUATIONS.test(conflict.identity)) return [];
  return conflict.members.flatMap((i): readonly Repair[] => {
    const { quantity, value } = claims[i]!;
    const shared = (c: Meeting): boolean => c.members.filter((k) => conflict.members.includes(k)).length === 1;
    const other = conflicts.find(
      (c) => c.steps === 1 && EQUATIONS.test(c.identity) && c.members.includes(i) && shared(c),
    );
    if (!other || !quantity || value === null) return [];
    const [a, b] = [madeOf(claims, conflict, i), madeOf(claims, other, i)];
    if (!a || !b || !intersects(a, b)) return [];
    const both = (Math.max(a[0], b[0]) + Math.min(a[1], b[1])) / 2;
    if (!Number.isFinite(both)) return [];
    const meant = both / SCALE_FACTOR[quantity.scale];
    // Printed as finely as the number that it stands for, in thousands too.
    const { step } = quantity;
    const text = (Math.round(Math.abs(meant) / step) * step).toFixed(decimalsOf(step));
    const claim = claimWith(claims[i]!, {
      value: Math.sign(meant) * Number(text),
      quantity: quantityWith(quantity, { value: Number(text) }),
    });
    return [one(i, { claim, culprit: 'other', question: `is ${text} meant?` }, AGREED)];
  });
}

/** A slip, made everywhere, and what speaks for it before it is tried: fewer and less are likelier, one after the other. */
interface Candidate {
  readonly repair: Repair;
  readonly gone: ReadonlySet<number>;
  readonly prior: readonly number[];
}

/**
 * Likelier is the slip not in a figure repeated elsewhere, of the likelier kind, not held by others, in what is worked
 * out. Null for one that can be told to mend nothing without trying it.
 */
function candidate(
  plain: Repair,
  fits: (plain: Repair) => boolean,
  claims: readonly Claim[],
  conflict: Meeting,
  before: Examined,
): Candidate | null {
  const { repair, gone } = everywhere(claims, plain, before.copies);
  // Another year ties the claim to other figures: what meets is then not the same.
  const alike = gone.size === 0 && repair.culprit !== 'wrong year';
  if (alike && conflict.clashes?.(repair.changed)) return null;
  if (!fits(plain) || (alike && conflict.clashes && breaks(repair.changed, before))) return null;
  const derived = Math.max(...[...repair.changed.values()].map(derivedness));
  const isHeld = Number(held(before, [...plain.changed.keys()]));
  return { repair, gone, prior: [gone.size, repair.grade, isHeld, -derived, Number(shrinks(claims, plain))] };
}

/** Would other claims in some places contradict more than what is contradicted without them? Sooner told than tried. */
function breaks(changed: Repair['changed'], { tests, conflicts, doubtful }: Examined): boolean {
  // A figure given twice may then be the other one.
  for (const i of changed.keys()) if (doubtful.has(i)) return false;
  const touched = ({ members }: Meeting): boolean => members.some((i) => changed.has(i));
  const elsewhere = conflicts.filter((m) => !touched(m));
  const broken = (m: Meeting): boolean =>
    touched(m) && m.clashes?.(changed) === true && !elsewhere.some((known) => echoes(m, known));
  return conflicts.some(broken) || tests.some(broken);
}

/** Negative when `a` comes before `b`: by the first number that differs. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((x, i) => x !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Fewest contradictions left, then what is likelier before it is tried, then what is more often confirmed. */
function likeliest(
  repairs: readonly Repair[],
  fits: (plain: Repair) => boolean,
  claims: readonly Claim[],
  conflict: Meeting,
  before: Examined,
): Repair | null {
  let best: { readonly repair: Repair; readonly order: readonly number[] } | null = null;
  const candidates = repairs.flatMap((plain) => candidate(plain, fits, claims, conflict, before) ?? []);
  for (const one of candidates.sort((a, b) => compare(a.prior, b.prior))) {
    // Not even with nothing left would it be likelier.
    if (best && compare([0, ...one.prior], best.order) > 0) break;
    const weighed = weigh(claims, conflict, one, before);
    if (!weighed) continue;
    const order = [weighed.left, ...one.prior, -weighed.confirmed];
    if (!best || compare(order, best.order) < 0) best = { repair: one.repair, order };
  }
  return best?.repair ?? null;
}

/** Contradictions left and identities that confirm it; null when it mends nothing or contradicts what it meets. */
function weigh(
  claims: readonly Claim[],
  conflict: Meeting,
  { repair, gone }: Candidate,
  before: Examined,
): { readonly left: number; readonly confirmed: number } | null {
  const { members } = conflict;
  const { changed } = repair;
  const alone = [...new Set([...members, ...changed.keys()])].filter((i) => !gone.has(i));
  if (contradicts(pick(claims, alone, changed))) return null;
  const places = claims.map((_, i) => i).filter((i) => !gone.has(i));
  const after = examine(pick(claims, places, changed));
  const touched = (m: Meeting): boolean => m.members.some((k) => changed.has(places[k]!));
  const same = (m: Meeting): boolean =>
    m.members.length === members.length && m.members.every((k) => members.includes(places[k]!));
  if (after.conflicts.some(same)) return null;
  const elsewhere = after.conflicts.filter((m) => !touched(m));
  // A figure that has another number is no witness against what fits without it, if it failed as well before.
  const disputed = (m: Meeting): boolean => {
    const set = m.members.map((k) => places[k]!);
    const other = set.some((i) => !changed.has(i) && !members.includes(i) && before.doubtful.has(i));
    return other && before.conflicts.some((c) => c.members.length === set.length && subset(c.members, set));
  };
  if (after.conflicts.some((m) => touched(m) && !disputed(m) && !elsewhere.some((o) => echoes(m, o)))) return null;
  const confirming = after.tests.filter(touched);
  const inPlace =
    conflict.identity === 'order' &&
    keepsPlace(claims, members, repair) &&
    after.tests.some((t) => isOrderOf(t, members, places));
  if (!inPlace && !confirming.some((t) => strong(t, conflict, repair))) return null;
  return { left: after.conflicts.length, confirmed: confirming.length };
}

/** The first of a ranking that holds is told of its place alone. */
const isOrderOf = ({ identity, members }: Meeting, places: readonly number[], among: readonly number[]): boolean =>
  identity === 'order' && members.every((k) => places.includes(among[k]!));

/** In an order any amount may be a thousand times as much: its scale word was lost if only then they are of one size. */
const keepsPlace = (claims: readonly Claim[], members: readonly number[], { culprit, changed }: Repair): boolean => {
  if (culprit !== SCALE) return culprit === 'digit swap';
  const farApart = (all: readonly Claim[]): boolean => {
    const sizes = all.filter(isLevel).map((claim) => Math.abs(fullValue(claim)));
    return Math.max(...sizes) > FAR_APART * Math.min(...sizes);
  };
  return farApart(pick(claims, members, new Map())) && !farApart(pick(claims, members, changed));
};
const FAR_APART = 100;

/** What is exact enough to tell what a number should be: shares and ratios are of too many things. */
const EQUATIONS = /^(?:sum|difference|rate|change|rate of change|difference of changes)$/;
/** And what shows a decimal point out of place: a rate of exchange does, and a figure printed twice. */
const POINTS =
  /^(?:sum|difference|rate|change|rate of change|difference of changes|conversion|repeated|goods and services|goods of two kinds|rest of the world|sum of periods)$/;
const ORDERS =
  /^(?:order|record|conversion|sum of shares|sum of parts|sum of all parts|points|less than a part|growth by weights)$/;

/** A slip must not only end in a wide interval, which many numbers do: what it meets leaves less open than it mends. */
const strong = (test: Meeting, conflict: Meeting, { culprit }: Repair): boolean =>
  ORDERS.test(conflict.identity)
    ? test.identity === conflict.identity
    : test.spread !== undefined &&
      test.spread <=
        Math.min(
          (conflict.gap ?? 0) * (culprit === SCALE ? 3 : 0.7),
          widestFor(conflict) * (culprit === SCALE ? 2 : 1),
        );
/** A thousand times as much does not fit by chance, however loose the numbers. */
const SCALE: ArithmeticCulprit = 'lost scale word';
const widestFor = ({ identity, steps, gap = 0 }: Meeting): number =>
  identity === 'repeated' && gap >= OTHER_SIDE ? 1 : steps > 1 ? WIDEST / 3 : WIDEST;
/** One balance told as a surplus and as a deficit: even loose numbers tell which it is. */
export const OTHER_SIDE = 1;
/** What leaves more open than this is met by one slip or another. */
const WIDEST = 0.15;

/** Do identities that hold as it stands speak for what a repair would change? */
const held = (before: Examined, changed: readonly number[]): number =>
  Number(
    before.tests.some((t) => t.identity !== 'repeated' && t.steps === 1 && changed.some((i) => t.members.includes(i))),
  );

/** Scale words are lost more often than gained: a printed amount is likelier too small than too large. */
const shrinks = (claims: readonly Claim[], { culprit, changed }: Repair): boolean =>
  culprit === 'lost scale word' &&
  [...changed].some(([i, c]) => Math.abs(fullValue(c)) < Math.abs(fullValue(claims[i]!)));

/** A contradiction that is there without the repair, only led to by another way. */
const echoes = (longer: Meeting, known: Meeting): boolean =>
  known.members.length <= longer.members.length && known.members.filter((i) => longer.members.includes(i)).length >= 2;
