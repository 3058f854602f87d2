import { readdirSync, readFileSync } from 'node:fs';
import { findQuantities } from '../../src/claims/extract/quantities.js';
import { articleFromText } from '../../src/claims/read/read.js';
import type { Article } from '../../src/model/article.js';
import type { ArithmeticCulprit, ArithmeticStatus, Claim, Comparison } from '../../src/model/claim.js';
import { type Period, parsePeriod } from '../../src/model/period.js';
import { type Quantity, SCALE_FACTOR, type Scale } from '../../src/model/quantity.js';
import type { VerdictStatus } from '../../src/model/verdict.js';

type Said =
  | 'id'
  | 'quote'
  | 'start'
  | 'end'
  | 'kind'
  | 'reporter'
  | 'partner'
  | 'flow'
  | 'product'
  | 'value'
  | 'unit'
  | 'currency'
  | 'attribution'
  | 'since'
  | 'direction'
  | 'scope'
  | 'approx'
  | 'low'
  | 'high';

/** One line of a `.claims.jsonl` file: a claim with its periods as written, and what is to be found of it. */
export interface Label extends Pick<Claim, Said> {
  readonly period: string | null;
  readonly comparison: Comparison | null;
  readonly base_period?: string;
  readonly internally_checkable: boolean;
  readonly arithmetic_verdict: ArithmeticStatus;
  /** The member of an inconsistent set that is the wrong one. */
  readonly suspect?: boolean;
  readonly culprit?: ArithmeticCulprit;
  /** Statuses that a verdict from the bundled figures may have. */
  readonly data_verdict?: readonly VerdictStatus[];
  readonly data_why?: string;
}

export interface GoldText {
  readonly name: string;
  readonly article: Article;
  readonly labels: readonly Label[];
  /** As a perfect extraction would hand them on, in the order of the labels. */
  readonly claims: readonly Claim[];
}

const SCALES: Readonly<Record<string, Scale>> = {
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
};
/** Scale words that a quantity does not have: the number is written out instead. */
const WRITTEN_OUT: Readonly<Record<string, number>> = {
  lakh: 1e5,
  crore: 1e7,
  'hundred million': 1e8,
  'lakh crore': 1e12,
};
const HEDGES: Readonly<Record<string, Quantity['hedge']>> = {
  nearly: 'approx',
  more_than: 'more_than',
  at_least: 'at_least',
  less_than: 'less_than',
  at_most: 'at_most',
};
const AMOUNTS = new Set([...Object.keys(SCALES), 'currency', 'tonnes', 'units']);

/** A label with its number written out where the scale word is one that a quantity does not have. */
function writtenOut(label: Label): Label {
  const factor = WRITTEN_OUT[label.unit ?? ''];
  return factor && label.value !== null ? { ...label, value: label.value * factor, unit: 'currency' } : label;
}

const unitOf = (unit: string): string => (AMOUNTS.has(unit) ? 'currency' : unit);

/** Numbers in words: to the digits of the label, or as loosely as a reader takes "a third". */
export type Words = 'exact' | 'loose';

/** The number of a label as printed in its quote; made from value and unit where it is written out in words. */
function quantityOf(label: Label, words: Words): Quantity | null {
  const { value, quote, direction, currency } = label;
  const unit = label.unit ?? 'number';
  if (value === null) return null;
  const scale = SCALES[unit] ?? 'one';
  const size = Math.abs(value) * SCALE_FACTOR[scale];
  const hedge = (direction && HEDGES[direction]) || (label.approx ? 'approx' : null);
  const same = findQuantities(quote)
    .map(({ quantity }) => quantity)
    .filter((q) => Math.abs(Math.abs(q.value) * SCALE_FACTOR[q.scale] - size) <= size * 1e-9);
  const printed = same.find((q) => q.unit === unitOf(unit)) ?? same[0];
  const money = unitOf(unit) === 'currency' ? currency : null;
  if (printed)
    return { ...printed, unit: unitOf(unit), currency: printed.currency ?? money, hedge: printed.hedge ?? hedge };
  const loose = words === 'loose' && !/\d/.test(quote);
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return {
    value: Math.abs(value),
    step: loose ? Math.abs(value) * 0.04 : 10 ** -decimals,
    scale,
    unit: unitOf(unit),
    currency: money,
    hedge: loose ? 'approx' : hedge,
  };
}

/** From the last full stop or line end before the claim to the next one after it. */
function sentenceOf(text: string, start: number, end: number): readonly [number, number] {
  const before = [...text.slice(0, start).matchAll(/[.!?]["')]?\s|\n/g)].at(-1);
  const after = /[.!?]["')]?\s|\n/.exec(text.slice(end));
  return [before ? before.index + before[0].length : 0, after ? end + after.index + 1 : text.length];
}

const BASES: readonly (readonly [RegExp, NonNullable<Claim['basis']>])[] = [
  [/seasonally adjusted/, 'seasonally_adjusted'],
  [/constant prices|real terms/, 'constant_prices'],
  [/volume|quantity|tonnes|barrels/, 'volume'],
];

function readPeriod(printed: string | null | undefined): Period | null {
  try {
    return printed ? parsePeriod(printed) : null;
  } catch {
    return null;
  }
}

/** The value in the scale that the quantity was read in. */
function scaled({ value, unit }: Label, quantity: Quantity | null): number | null {
  if (value === null || !quantity || quantity.scale === (SCALES[unit ?? ''] ?? 'one')) return value;
  return Math.sign(value) * Math.abs(quantity.value);
}

function claimOf(given: Label, text: string, words: Words): Claim {
  const label = writtenOut(given);
  const { id, quote, start, end, kind, reporter, partner, flow, product, unit, currency, attribution } = label;
  const quantity = quantityOf(label, words);
  const base = readPeriod(label.base_period);
  const basis = BASES.find(([form]) => label.scope && form.test(label.scope))?.[1];
  return {
    ...{ id, quote, start, end, kind, reporter, partner, flow, product, unit, currency, attribution, quantity },
    period: readPeriod(label.period),
    value: scaled(label, quantity),
    comparison: label.comparison ?? 'none',
    sentence: sentenceOf(text, start, end),
    ...(base ? { basePeriod: base } : {}),
    ...(label.since ? { since: label.since } : {}),
    ...(label.direction ? { direction: label.direction } : {}),
    ...(label.scope ? { scope: label.scope } : {}),
    ...(label.approx ? { approx: true } : {}),
    ...(typeof label.low === 'number' ? { low: label.low } : {}),
    ...(typeof label.high === 'number' ? { high: label.high } : {}),
    ...(basis ? { basis } : {}),
  };
}

/** Characters between an amount and the one in brackets that converts it, at most. */
const NEAR = 40;

/** A bracketed amount of the same thing in another currency converts the amount before it. */
function linked(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    const converted = (o: Claim): boolean =>
      o.kind === claim.kind &&
      o.currency !== claim.currency &&
      o.end <= claim.start + 2 &&
      claim.start - o.end < NEAR &&
      o.flow === claim.flow &&
      o.partner === claim.partner &&
      JSON.stringify(o.period) === JSON.stringify(claim.period) &&
      o.product === claim.product;
    const of = claim.currency && /level|balance/.test(claim.kind) ? claims.find(converted) : undefined;
    return of ? { ...claim, converts: of.id } : claim;
  });
}

/** Claims as a perfect extraction would hand them on, one a label line. */
const claimsOf = (labels: readonly Label[], text: string, words: Words): readonly Claim[] =>
  linked(labels.map((label) => claimOf(label, text, words)));

const FOLDER = new URL('./', import.meta.url);

/** The labelled texts from number `first` to `last`. */
export function goldTexts(words: Words, first = 0, last = Infinity): readonly GoldText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.claims.jsonl'))
    .filter((file) => Number.parseInt(file, 10) >= first && Number.parseInt(file, 10) <= last)
    .sort()
    .map((file) => {
      const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
      const labels = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Label);
      const name = file.replace('.claims.jsonl', '');
      const article = articleFromText(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'));
      return { name, article, labels, claims: claimsOf(labels, article.text, words) };
    });
}
