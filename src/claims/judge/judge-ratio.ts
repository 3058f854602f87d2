import { div, type Interval, intersects, scale } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { economyName } from '../../model/economy.js';
import type { Figure } from '../../model/figure.js';
import { MIRROR_FLOW } from '../../model/flow.js';
import { periodInWords, samePeriod } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { claimWith } from '../claim-with.js';
import { level, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, sentenceOf, soughtIn, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { endsOf } from './growth-readings.js';
import { readingsOf } from './judge-level.js';
import { isNamed } from './named.js';
import { byTheText, noFigures, unsupported } from './no-figures.js';
import { intervalOf } from './recompute.js';

/** One figure over another, as the words of the claim have it. */
interface Pair {
  readonly over: Sought;
  readonly under: Sought;
  /** What the one below is, in words. */
  readonly of: string;
  /** Do the words leave no other comparison? Only then can the figures refute it. */
  readonly sure: boolean;
}

/** "More than ten times", "less than a third", "has quadrupled": the figures of both sides of the comparison. */
export function judgeRatio(open: Case): Verdict {
  const c = withBound(open);
  const { claim } = c;
  const sought = soughtIn(c, { currency: null });
  if (!sought || claim.value === null) return unsupported(c);
  const found = pairsOf(c, sought)
    .filter(({ over, under }) => !isOneFigure(over, under))
    .flatMap((pair) => quotients(c, pair).map((q) => ({ ...q, pair })));
  if (found.length === 0) return withinTheText(c, sought);
  const wanted = intervalOfRatio(claim);
  const match = found.find((q) => intersects(q.ratio, wanted));
  const shown = match ?? found.find((q) => q.pair.sure) ?? found[0]!;
  const { pair } = shown;
  const said = {
    text: `${number((shown.ratio[0] + shown.ratio[1]) / 2)} = ${level(shown.over.value, shown.over.currency)} over ${level(shown.under.value, shown.under.currency)}, ${pair.of} (${source(shown.over)})`,
    computed: (shown.ratio[0] + shown.ratio[1]) / 2,
    unit: 'ratio',
  };
  const evidence = evidenceFor(c.book, shown.over, shown.under);
  if (match) return verdict({ status: 'holds', ...said, evidence });
  const [middle, said2] = [said.computed, (claim.value ?? 1) || 1];
  const near = isRoundRatio(claim) && Math.abs(middle / said2 - 1) <= LOOSELY;
  if (!shown.known || !pair.sure || near || middle / said2 > 3 || said2 / middle > 3)
    return cannotTell(
      claim,
      shown.known ? 'ambiguous' : 'no data',
      `${said.text}: something else may be meant`,
      evidence,
    );
  return verdict({ status: 'fails', ...said, evidence: [...evidence, quoted(claim)] });
}

/** "Bigger than its surplus with the world" is more than once as much. */
function withBound(c: Case): Case {
  const { value, direction, quote } = c.claim;
  const isOrder = value === null && (direction === 'more_than' || direction === 'less_than');
  return isOrder && !/\b(?:combined|together)\b/i.test(quote) ? { ...c, claim: claimWith(c.claim, { value: 1 }) } : c;
}

/** A figure over itself is no comparison: one side was not read. */
const isOneFigure = (a: Sought, b: Sought): boolean =>
  a.reporter === b.reporter &&
  a.partner === b.partner &&
  a.flow === b.flow &&
  a.product === b.product &&
  samePeriod(a.period, b.period);

const number = (x: number): string => String(Number(x.toPrecision(3)));

interface Quotient {
  readonly ratio: Interval;
  readonly over: Figure;
  readonly under: Figure;
  readonly known: boolean;
}

const sized = (figure: Figure): Interval => scale(intervalOf(figure), Math.sign(figure.value) || 1);

function quotients(c: Case, { over, under }: Pair): readonly Quotient[] {
  const below = readingsOf(c, under);
  const across = over.reporter !== under.reporter;
  return readingsOf(c, over)
    .flatMap((a) =>
      below
        .filter(
          (b) =>
            (across || a.publisher === b.publisher) &&
            a.known === b.known &&
            a.figure.currency === b.figure.currency &&
            Math.sign(a.figure.value) === Math.sign(b.figure.value),
        )
        .map((b) => ({
          ratio: div(sized(a.figure), sized(b.figure)),
          over: a.figure,
          under: b.figure,
          known: a.known,
        })),
    )
    .sort((a, b) => Number(b.known) - Number(a.known));
}

/** So close must a round ratio in words come: "four times" stands for 3.7 to 4.3. */
const ROUGHLY = 0.07;

/** Beyond that, and up to this, "doubled" is a matter of taste. */
const LOOSELY = 0.2;

function intervalOfRatio(claim: Claim): Interval {
  const value = Math.abs(claim.value!);
  const hedge = claim.quantity?.hedge;
  if (claim.direction === 'more_than' || hedge === 'more_than' || hedge === 'at_least') return [value, Infinity];
  if (claim.direction === 'less_than' || hedge === 'less_than' || hedge === 'at_most') return [0, value];
  const step = claim.quantity?.step ?? 1;
  if (step < 1 && !claim.approx && !isFraction(value)) return [value - step / 2, value + step / 2];
  const near = claim.approx ? ROUGHLY * 2 : ROUGHLY;
  return [value * (1 - near), value * (1 + near)];
}

/** A whole number or a fraction without a word that bounds it. */
const isRoundRatio = (claim: Claim): boolean =>
  !/than/.test(`${claim.direction}${claim.quantity?.hedge}`) &&
  (Number.isInteger(claim.value!) || isFraction(Math.abs(claim.value!)));

/** A third is written 0.3333 in a claim; its digits were not printed. */
const isFraction = (value: number): boolean =>
  [2, 3, 4, 5, 6, 8, 10].some((d) => Math.abs(value * d - Math.round(value * d)) < 0.01) && value < 1;

/** What may be set against what: another time, two amounts, the other direction, the other side's books, another partner. */
function pairsOf(c: Case, sought: Sought): readonly Pair[] {
  const { claim } = c;
  if (claim.comparison !== 'vs_period' && !claim.basePeriod)
    return [amountsBeside(c), byWords(c, sought)].filter((pair) => pair !== null);
  const ends = claim.basePeriod || sought.period.months > 12 ? endsOf(c, sought.period) : null;
  if (!ends) return [];
  const [over, under] = [
    { ...sought, period: ends.now },
    { ...sought, period: ends.base },
  ];
  return [{ over, under, of: `against ${periodInWords(ends.base)}`, sure: true }];
}

const asSought = (c: Case, claim: Claim): Sought | null => {
  const { reporter, partner, flow, product, period } = claim;
  if (!reporter || !partner || !flow || !product || !period || claim.basis || claim.scope || period.days) return null;
  return { reporter, partner, flow, product, period, ...(c.publisher ? { publisher: c.publisher } : {}) };
};

/** "495 billion, 1.24 times the 369 billion of ...": the last amount before and the next one after, in one sentence. */
function amountsBeside(c: Case): Pair | null {
  const { claim, claims } = c;
  const amounts = claims.filter(
    (o) => (o.kind === 'level' || o.kind === 'balance') && o.sentence[0] === claim.sentence[0] && !o.converts,
  );
  const before = amounts.filter((o) => o.start < claim.start).at(-1);
  const after = amounts.find((o) => o.start >= claim.start && o !== before);
  const [over, under] = [before && asSought(c, before), after && asSought(c, after)];
  if (!over || !under) return null;
  const between = c.text.slice(claim.end, after!.start);
  const sure = !/[,;]|\band\b/.test(between) && before!.flow === claim.flow && before!.partner === claim.partner;
  return { over, under, of: `${after!.flow} as in "${after!.quote}"`, sure };
}

const SELLS = /\bsell|\bsold|\bexport|\bship/i;
const BUYS = /\bbuy|\bbought|\bimport|\bpurchas/i;
const FIGURES = /\b(?:figure|figures|count|counted|number|numbers|books|one)\b/i;

function byWords(c: Case, sought: Sought): Pair | null {
  const words = sentenceOf(c);
  const { reporter, partner, flow } = sought;
  if ((flow === 'exports' || flow === 'imports') && SELLS.test(words) && BUYS.test(words)) {
    const other = flow === 'exports' ? 'imports' : 'exports';
    return { over: sought, under: { ...sought, flow: other }, of: `${flow} against ${other}`, sure: true };
  }
  const others = partnersOf(c).filter((code) => code !== partner && code !== reporter && isNamed(code, words));
  const other = others[0];
  if (other)
    return {
      over: sought,
      under: { ...sought, partner: other },
      of: `against ${economyName(other)}`,
      sure: others.length === 1,
    };
  if (partner !== 'WLD' && FIGURES.test(words) && isNamed(partner, words) && isNamed(reporter, words))
    return {
      over: sought,
      under: { ...sought, reporter: partner, partner: reporter, flow: MIRROR_FLOW[flow] },
      of: `against the figures of ${economyName(partner, { the: true })}`,
      sure: true,
    };
  if (partner !== 'WLD' && /\b(?:total|all|overall|whole|world|worldwide)\b/i.test(words))
    return { over: sought, under: { ...sought, partner: 'WLD' }, of: 'against trade with the world', sure: false };
  return null;
}

const partnersOf = (c: Case): readonly string[] => [
  ...new Set(c.claims.flatMap((o) => (o.partner && o.partner !== 'WLD' ? [o.partner] : []))),
];

/** No figures for it: the two amounts nearest to the words may still bear it out, or contradict it. */
function withinTheText(c: Case, sought: Sought): Verdict {
  const { claim, arithmetic } = c;
  const text = byTheText(c);
  if (text) return text;
  if (arithmetic.status !== 'consistent' || !arithmetic.why) return noFigures(c, sought);
  const others = c.claims.filter((o) => arithmetic.others.includes(o.id)).map((o) => quoted(o));
  return verdict({
    status: 'holds',
    reading: 'within the text',
    text: `within the text: ${arithmetic.why}`,
    evidence: [quoted(claim), ...others],
  });
}
