import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import type { Book } from '../../../src/claims/judge/book.js';
import { caseOf } from '../../../src/claims/judge/case.js';
import { judge } from '../../../src/claims/judge/judge.js';
import type { Claim } from '../../../src/model/claim.js';
import type { Observation } from '../../../src/model/observation.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { Policy } from '../../../src/model/policy.js';
import type { Quantity, Scale } from '../../../src/model/quantity.js';
import type { Rate } from '../../../src/model/rate.js';
import type { Verdict } from '../../../src/model/verdict.js';

type Line = Partial<Omit<Observation, 'period'>> & { readonly period: string; readonly value: number };

/** A row of China's exports to the United States in dollars, 50 million wide, unless the line says otherwise. */
export function row({ period, ...line }: Line): Observation {
  const half = line.indicator === 'growth_yoy' ? 0.05 : 5e6;
  return {
    reporter: 'CHN',
    partner: 'USA',
    flow: 'exports',
    product: 'goods',
    period: parsePeriod(period),
    indicator: 'value',
    currency: 'USD',
    low: line.value - half,
    high: line.value + half,
    publisher: 'GACC',
    table: 'totals',
    via: [],
    status: 'first_published',
    released: '2020-01-01',
    ...line,
  };
}

/** Levels in billions, one a period. */
export const levels = (
  values: Readonly<Record<string, number>>,
  line: Partial<Omit<Observation, 'period'>> = {},
): readonly Observation[] =>
  Object.entries(values).map(([period, value]) =>
    row({ ...line, period, value: value * 1e9, low: value * 1e9 - 5e6, high: value * 1e9 + 5e6 }),
  );

const SCALES = new Set(['thousand', 'million', 'billion', 'trillion']);

type Said = Partial<Omit<Claim, 'period' | 'basePeriod' | 'quantity'>> & {
  readonly period?: string;
  readonly basePeriod?: string;
  readonly hedge?: Quantity['hedge'];
  readonly decimals?: number;
};

/** A claim that fills its whole text: a level of China's exports to the United States in dollars in 2020. */
export function claim(text: string, { period = '2020', basePeriod, hedge = null, decimals = 1, ...said }: Said): Claim {
  const unit = said.unit ?? null;
  const money = unit !== null && SCALES.has(unit);
  const currency = said.currency === undefined ? 'USD' : said.currency;
  const value = said.value ?? null;
  return {
    id: '1',
    quote: text,
    start: 0,
    end: text.length,
    kind: 'level',
    reporter: 'CHN',
    partner: 'USA',
    flow: 'exports',
    product: 'goods',
    comparison: 'none',
    attribution: null,
    sentence: [0, text.length],
    ...said,
    unit,
    value,
    currency,
    period: parsePeriod(period),
    quantity:
      value === null
        ? null
        : {
            value: Math.abs(value),
            step: 10 ** -decimals,
            scale: money ? (unit as Scale) : 'one',
            unit: money ? 'currency' : (unit ?? 'currency'),
            currency: money ? currency : null,
            hedge,
          },
    ...(basePeriod ? { basePeriod: parsePeriod(basePeriod) } : {}),
  };
}

interface Held {
  readonly rows?: readonly Observation[];
  readonly partners?: readonly Observation[];
  readonly rates?: readonly Rate[];
  readonly policies?: readonly Policy[];
  readonly asOf?: string;
}

/** The verdict on the last of some claims in one text, from a book of literal rows. */
export function verdictOn(claims: Claim | readonly Claim[], held: Held): Verdict {
  const all = 'id' in claims ? [claims] : claims;
  const last = all.at(-1)!;
  const asOf = held.asOf ?? '2021-06-01';
  const book: Book = {
    rows: held.rows ?? [],
    rates: held.rates ?? [],
    partners: held.partners ?? [],
    policies: held.policies ?? [],
    asOf,
    publisher: 'Example Wire',
    published: asOf,
  };
  const text = last.quote;
  return judge(caseOf(last, book, all, arithmetic(all).get(last.id)!, text));
}
