import { add, div, type Interval, intersects, mul, point, scale, sub } from '../../kernels/interval.js';
import { amount } from '../../measures/amount.js';
import type { Claim } from '../../model/claim.js';
import { formatPeriod, justBefore, type Period, yearBefore } from '../../model/period.js';
import { coarseInterval, type Fact, factOf, keyOf } from './facts.js';
import { rate as signedRate } from '../say.js';

/** Something that must be true of several numbers of one text, and whether any values within their rounding make it true. */
export interface Identity {
  readonly name: string;
  readonly members: readonly Fact[];
  readonly holds: boolean;
  /** The member that is worked out from the others. */
  readonly result: Fact;
  /** What the others make of it. */
  readonly implied: Interval;
  readonly text: string;
}

/** The range of a function that rises or falls in each input: the least and greatest over the corners. */
function corners(inputs: readonly Interval[], f: (...x: number[]) => number): Interval {
  let [low, high] = [Infinity, -Infinity];
  for (let mask = 0; mask < 2 ** inputs.length; mask += 1) {
    const y = f(...inputs.map((interval, i) => interval[(mask >> i) & 1]!));
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return [low, high];
}

const show = ({ claim, value }: Fact): string =>
  claim.unit === 'percent'
    ? signedRate(claim.value ?? NaN, decimalsOf(claim))
    : claim.quantity?.unit === 'currency'
      ? amount(value).replace('-', '\u2212')
      : String(claim.value);
const decimalsOf = (claim: Claim): number => Math.max(0, Math.round(-Math.log10(claim.quantity?.step ?? 1)));
const money = (value: number): string => amount(value).replace('-', '\u2212');
const round = (x: number): string => String(Number(x.toPrecision(4)));

function identity(name: string, result: Fact, implied: Interval, others: readonly Fact[], text: string): Identity {
  return { name, result, implied, members: [...others, result], holds: intersects(result.interval, implied), text };
}

const sided = (c: Claim): string =>
  [c.reporter, c.partner, c.product, c.period && formatPeriod(c.period), c.basis ?? ''].join('|');

interface Groups {
  readonly levels: ReadonlyMap<string, readonly Fact[]>;
  readonly rates: ReadonlyMap<string, readonly Fact[]>;
  readonly amounts: ReadonlyMap<string, readonly Fact[]>;
  readonly shares: ReadonlyMap<string, readonly Fact[]>;
}

function grouped(facts: readonly Fact[]): Groups {
  const by = (test: (c: Claim) => boolean, key: (c: Claim) => string): Map<string, Fact[]> => {
    const map = new Map<string, Fact[]>();
    for (const fact of facts)
      if (test(fact.claim)) map.set(key(fact.claim), [...(map.get(key(fact.claim)) ?? []), fact]);
    return map;
  };
  const withCurrency = (c: Claim): string => `${keyOf(c)}|${c.currency}`;
  return {
    levels: by(
      (c) => (c.kind === 'level' || c.kind === 'balance') && c.flow !== null && c.period !== null,
      withCurrency,
    ),
    rates: by(
      (c) => c.kind === 'growth' && c.unit === 'percent' && c.flow !== null && c.period !== null,
      (c) => `${keyOf(c)}|${c.comparison}`,
    ),
    amounts: by(
      (c) => c.kind === 'growth' && c.unit !== 'percent' && c.unit !== 'pp' && c.flow !== null,
      (c) => `${withCurrency(c)}|${c.comparison}`,
    ),
    shares: by(
      (c) => c.kind === 'share' && c.flow !== null && c.period !== null,
      (c) => keyOf(c),
    ),
  };
}

/** All that the numbers of a text must satisfy among themselves. Claims without a side, flow or period take no part. */
export function identitiesOf(claims: readonly Claim[]): readonly Identity[] {
  const facts = claims.filter((c) => c.value !== null && c.quantity !== null && c.kind !== 'forecast').map(factOf);
  const groups = grouped(facts);
  return [
    ...repeats(groups),
    ...sums(groups),
    ...changes(groups),
    ...parts(groups),
    ...conversions(facts),
    ...ranks(claims, facts),
    ...ratios(claims, facts),
  ];
}

/** A figure is compared with itself so many times; a text that repeats it more often is not a text. */
const MOST_REPEATS = 24;

/** A figure printed twice must be the same figure, up to rounding. */
function repeats({ levels, rates, shares, amounts }: Groups): Identity[] {
  return [...levels.values(), ...rates.values(), ...shares.values(), ...amounts.values()].flatMap((all) => {
    const found: Identity[] = [];
    const same = all.slice(0, MOST_REPEATS);
    for (let i = 0; i < same.length; i += 1)
      for (let j = i + 1; j < same.length; j += 1) {
        const [a, b] = [same[i]!, same[j]!];
        const currencies = a.claim.currency && b.claim.currency && a.claim.currency !== b.claim.currency;
        if (currencies || a.claim.converts || b.claim.converts) continue;
        const implied = intersects(a.interval, b.interval) ? a.interval : coarseInterval(a.claim);
        const holds = intersects(implied, intersects(a.interval, b.interval) ? b.interval : coarseInterval(b.claim));
        found.push({
          name: 'repeated',
          members: [a, b],
          holds,
          result: b,
          implied,
          text: `${show(a)} and ${show(b)} are given for the same figure`,
        });
      }
    return found;
  });
}

const find = (
  map: ReadonlyMap<string, readonly Fact[]>,
  like: Claim,
  flow: string,
  period: Period | null = like.period,
): readonly Fact[] => map.get(`${keyOf({ ...like, flow: flow as Claim['flow'], period })}|${like.currency}`) ?? [];

/** Total is exports plus imports; the balance is exports less imports. */
function sums({ levels }: Groups): Identity[] {
  const found: Identity[] = [];
  for (const facts of levels.values()) {
    const first = facts[0]!;
    if (first.claim.flow !== 'exports') continue;
    const imports = find(levels, first.claim, 'imports')[0];
    if (!imports) continue;
    for (const total of find(levels, first.claim, 'total'))
      found.push(
        identity(
          'sum',
          total,
          add(first.interval, imports.interval),
          [first, imports],
          `exports ${show(first)} plus imports ${show(imports)} make ${money(first.value + imports.value)}, against ${show(total)}`,
        ),
      );
    for (const balance of find(levels, first.claim, 'balance'))
      found.push(
        identity(
          'difference',
          balance,
          sub(first.interval, imports.interval),
          [first, imports],
          `exports ${show(first)} less imports ${show(imports)} make ${money(first.value - imports.value)}, against ${show(balance)}`,
        ),
      );
  }
  return found;
}

/** A level, the level before, the change between them and the rate of change. */
function changes({ levels, rates, amounts }: Groups): Identity[] {
  const found: Identity[] = [];
  const all = [...levels.values()].map((facts) => facts[0]!);
  for (const now of all) {
    const { claim } = now;
    const balance = claim.flow === 'balance';
    for (const comparison of ['yoy', 'mom', 'qoq'] as const) {
      const basePeriod = comparison === 'yoy' ? yearBefore(claim.period!) : justBefore(claim.period!);
      const base = find(levels, claim, claim.flow!, basePeriod)[0];
      const rate = (rates.get(`${keyOf(claim)}|${comparison}`) ?? []).find(
        (r) => r.claim.currency === null || r.claim.currency === claim.currency,
      );
      const amount = (amounts.get(`${keyOf(claim)}|${claim.currency}|${comparison}`) ?? [])[0];
      const size = (fact: Fact): Interval => (balance && fact.value < 0 ? scale(fact.interval, -1) : fact.interval);
      if (base && Math.sign(base.value) !== Math.sign(now.value)) continue;
      if (base && rate)
        found.push(
          identity(
            'rate',
            rate,
            scale(sub(div(size(now), size(base)), point(1)), 100),
            [now, base],
            `${show(now)} against ${show(base)} is ${signedRate((now.value / base.value - 1) * 100, 2)}, against ${show(rate)}`,
          ),
        );
      if (base && amount)
        found.push(
          identity(
            'change',
            amount,
            sub(size(now), size(base)),
            [now, base],
            `${show(now)} less ${show(base)}, against a change of ${show(amount)}`,
          ),
        );
      if (!base && rate && amount)
        found.push(
          identity(
            'rate of change',
            rate,
            corners([size(now), amount.interval], (n, a) => (a / (n - a)) * 100),
            [now, amount],
            `a change of ${show(amount)} to ${show(now)}, against ${show(rate)}`,
          ),
        );
    }
  }
  return found;
}

/** The growth of the whole, or of the balance, follows from the levels and the growth of exports and imports. */
function parts({ levels, rates }: Groups): Identity[] {
  const found: Identity[] = [];
  for (const facts of levels.values()) {
    const exports = facts[0]!;
    if (exports.claim.flow !== 'exports') continue;
    const imports = find(levels, exports.claim, 'imports')[0];
    const rate = (flow: Claim['flow']): Fact | undefined =>
      (rates.get(`${keyOf({ ...exports.claim, flow })}|yoy`) ?? []).find(
        (r) => r.claim.currency === null || r.claim.currency === exports.claim.currency,
      );
    const [ge, gi] = [rate('exports'), rate('imports')];
    if (!imports || !ge || !gi) continue;
    const inputs = [exports.interval, imports.interval, ge.interval, gi.interval] as const;
    const sizes = [exports, imports, ge, gi];
    for (const [flow, sign] of [
      ['total', 1],
      ['balance', -1],
    ] as const) {
      const whole = rate(flow);
      if (!whole) continue;
      const f = (e: number, i: number, x: number, m: number): number => {
        const [now, base] = [e + sign * i, e / (1 + x / 100) + (sign * i) / (1 + m / 100)];
        return (now / base - 1) * 100;
      };
      const value = f(exports.value, imports.value, ge.value, gi.value);
      found.push(
        identity(
          flow === 'total' ? 'growth of parts' : 'growth of the balance',
          whole,
          corners(inputs, f),
          sizes,
          `exports ${show(ge)} and imports ${show(gi)} make ${signedRate(value, 2)} for the ${flow}, against ${show(whole)}`,
        ),
      );
    }
  }
  return found;
}

/** Units of a currency for one dollar that have been seen since 1990: outside, a conversion cannot be right. */
const PLAUSIBLE: Readonly<Record<string, Interval>> = {
  USD: [1, 1],
  CNY: [4.7, 8.8],
  EUR: [0.6, 1.25],
  JPY: [75, 165],
  GBP: [0.45, 0.95],
  KRW: [700, 1900],
  INR: [17, 95],
  RUB: [5, 125],
  AUD: [0.9, 2.1],
  CAD: [0.9, 1.65],
  CHF: [0.7, 1.85],
};

/** A converted amount stands in a plausible rate to the one it converts. */
function conversions(facts: readonly Fact[]): Identity[] {
  return facts.flatMap((fact) => {
    const of = facts.find((other) => other.claim.id === fact.claim.converts);
    const [from, to] = [of && PLAUSIBLE[of.claim.currency ?? ''], PLAUSIBLE[fact.claim.currency ?? '']];
    if (!of || !from || !to) return [];
    const implied = mul(
      of.interval,
      corners([to, from], (t, f) => t / f),
    );
    return [
      identity(
        'conversion',
        fact,
        [Math.min(...implied), Math.max(...implied)],
        [of],
        `${show(fact)} ${fact.claim.currency} for ${show(of)} ${of.claim.currency} is a rate of ${round(of.value / fact.value)}`,
      ),
    ];
  });
}

/** Ranked partners or products must stand in the order of their amounts. */
function ranks(claims: readonly Claim[], facts: readonly Fact[]): Identity[] {
  const ranked = claims.filter(
    (c) =>
      c.kind === 'rank' &&
      c.unit === 'rank' &&
      c.value !== null &&
      c.flow !== null &&
      c.period !== null &&
      c.product !== 'GDP',
  );
  const withAmount = ranked.flatMap((rank) => {
    const amount = facts.find(
      (f) =>
        (f.claim.kind === 'level' || f.claim.kind === 'balance') &&
        sided(f.claim) === sided(rank) &&
        f.claim.flow === rank.flow &&
        !f.claim.converts,
    );
    return amount ? [{ rank: factOf(rank), amount }] : [];
  });
  const found: Identity[] = [];
  for (let i = 0; i < withAmount.length; i += 1)
    for (let j = i + 1; j < withAmount.length; j += 1) {
      const [a, b] = [withAmount[i]!, withAmount[j]!];
      if (
        a.rank.claim.reporter !== b.rank.claim.reporter ||
        a.rank.claim.partner === b.rank.claim.partner ||
        a.rank.value === b.rank.value
      )
        continue;
      const [upper, lower] = a.rank.value < b.rank.value ? [a, b] : [b, a];
      const holds = Math.abs(upper.amount.value) >= Math.abs(lower.amount.value);
      found.push({
        name: 'order',
        members: [upper.rank, lower.rank],
        holds,
        result: lower.rank,
        implied: lower.rank.interval,
        text: `rank ${upper.rank.value} with ${show(upper.amount)}, rank ${lower.rank.value} with ${show(lower.amount)}`,
      });
    }
  return found;
}

/** "Less than one third of", "531 times larger than": the two amounts nearest to the words. */
function ratios(claims: readonly Claim[], facts: readonly Fact[]): Identity[] {
  return claims
    .filter((c) => c.kind === 'ratio' && c.value !== null)
    .flatMap((claim) => {
      const amounts = facts.filter(
        (f) => (f.claim.kind === 'level' || f.claim.kind === 'balance') && f.claim.sentence[0] === claim.sentence[0],
      );
      const before = amounts.filter((f) => f.claim.start < claim.start).at(-1);
      const after = amounts.find((f) => f.claim.end >= claim.end - 1 && f !== before);
      if (!before || !after) return [];
      const ratio = div(
        scale(before.interval, Math.sign(before.value) || 1),
        scale(after.interval, Math.sign(after.value) || 1),
      );
      const value = claim.value!;
      const span: Interval =
        claim.direction === 'less_than'
          ? [0, value]
          : claim.direction === 'more_than'
            ? [value, Infinity]
            : [value * 0.95, value * 1.05];
      const result: Fact = { claim, value, interval: span };
      return [
        identity(
          'ratio',
          result,
          ratio,
          [before, after],
          `${show(before)} over ${show(after)} is ${round(Math.abs(before.value / after.value))}`,
        ),
      ];
    });
}
