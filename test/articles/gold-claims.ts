import { readdirSync, readFileSync } from 'node:fs';
import { findQuantities } from '../../src/claims/extract/quantities.js';
import { articleFromText } from '../../src/claims/read/read.js';
import type { Article } from '../../src/model/article.js';
import type { Claim, ClaimKind, Comparison } from '../../src/model/claim.js';
import type { Currency } from '../../src/model/currency.js';
import type { Flow } from '../../src/model/flow.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Quantity, Scale } from '../../src/model/quantity.js';
import type { VerdictStatus } from '../../src/model/verdict.js';

/** One line of a `.claims.jsonl` file. */
export interface Label {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly flow: Flow | null;
  readonly product: string | null;
  readonly period: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly currency: Currency | null;
  readonly comparison: Comparison;
  readonly attribution: string | null;
  readonly base_period?: string;
  readonly since?: string;
  readonly direction?: string;
  readonly scope?: string;
  readonly approx?: boolean;
  readonly low?: number;
  readonly high?: number;
  /** Statuses that a verdict from the bundled figures may have. */
  readonly data_verdict?: readonly VerdictStatus[];
  readonly data_why?: string;
}

export interface GoldText {
  readonly name: string;
  readonly article: Article;
  readonly labels: readonly Label[];
  /** In the order of the labels. */
  readonly claims: readonly Claim[];
}

const SCALES: Readonly<Record<string, Scale>> = {
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
};
const HEDGES: Readonly<Record<string, Quantity['hedge']>> = {
  nearly: 'approx',
  more_than: 'more_than',
  at_least: 'at_least',
  less_than: 'less_than',
  at_most: 'at_most',
};
const PLAIN_UNITS = new Set(['percent', 'pp', 'times', 'ratio', 'rank', 'months', 'quarters', 'years', 'days']);

const unitOf = (unit: string): string => (PLAIN_UNITS.has(unit) ? unit : 'currency');

/** The number of a label as printed in its quote; made from value and unit where it is written out in words. */
function quantityOf(label: Label): Quantity | null {
  const { value, unit } = label;
  if (value === null || unit === null) return null;
  const hedge = (label.direction && HEDGES[label.direction]) || (label.approx ? 'approx' : null);
  const printed = findQuantities(label.quote).find(
    ({ quantity }) => Math.abs(Math.abs(quantity.value) - Math.abs(value)) < 1e-9 && quantity.unit === unitOf(unit),
  )?.quantity;
  if (printed) return { ...printed, currency: printed.currency ?? label.currency, hedge: printed.hedge ?? hedge };
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return {
    value,
    step: 10 ** -decimals,
    scale: SCALES[unit] ?? 'one',
    unit: unitOf(unit),
    currency: unitOf(unit) === 'currency' ? label.currency : null,
    hedge,
  };
}

/** From the last full stop or blank line before the claim to the next one after it. */
function sentenceOf(text: string, start: number, end: number): readonly [number, number] {
  const before = [...text.slice(0, start).matchAll(/[.!?]["')]?\s|\n/g)].at(-1);
  const after = /[.!?]["')]?\s|\n/.exec(text.slice(end));
  return [before ? before.index + before[0].length : 0, after ? end + after.index + 1 : text.length];
}

const BRACKETED = /^\s*\(/;

/** The claim that a bracketed amount in another currency converts: the one just before it. */
function convertedBy(label: Label, before: Claim | undefined, text: string): string | undefined {
  const opens = BRACKETED.test(label.quote) || /\(\s*$/.test(text.slice(0, label.start));
  const money = label.kind === 'level' || label.kind === 'balance';
  return opens && money && before && before.currency !== label.currency && before.quantity?.unit === 'currency'
    ? before.id
    : undefined;
}

const BASES: readonly (readonly [RegExp, NonNullable<Claim['basis']>])[] = [
  [/seasonally adjusted/, 'seasonally_adjusted'],
  [/constant prices|real terms/, 'constant_prices'],
  [/volume|quantity|tonnes|barrels/, 'volume'],
];

function claimOf(label: Label, before: Claim | undefined, text: string): Claim {
  const basis = BASES.find(([form]) => label.scope !== undefined && form.test(label.scope))?.[1];
  const converts = convertedBy(label, before, text);
  return {
    id: label.id,
    quote: label.quote,
    start: label.start,
    end: label.end,
    kind: label.kind,
    reporter: label.reporter,
    partner: label.partner,
    flow: label.flow,
    product: label.product,
    period: label.period ? parsePeriod(label.period) : null,
    value: label.value,
    unit: label.unit,
    currency: label.currency,
    comparison: label.comparison,
    attribution: label.attribution,
    quantity: quantityOf(label),
    sentence: sentenceOf(text, label.start, label.end),
    ...(label.base_period ? { basePeriod: parsePeriod(label.base_period) } : {}),
    ...(label.since ? { since: label.since } : {}),
    ...(label.direction ? { direction: label.direction } : {}),
    ...(label.scope ? { scope: label.scope } : {}),
    ...(label.approx ? { approx: true } : {}),
    ...(label.low === undefined ? {} : { low: label.low }),
    ...(label.high === undefined ? {} : { high: label.high }),
    ...(converts ? { converts } : {}),
    ...(basis ? { basis } : {}),
  };
}

/** Claims as a perfect extraction would hand them on, one a label line. */
export function claimsOf(labels: readonly Label[], text: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const label of labels) claims.push(claimOf(label, claims.at(-1), text));
  return claims;
}

const FOLDER = new URL('./', import.meta.url);

/** The labelled texts from number `first` to `last`. */
export function goldTexts(first: number, last: number): readonly GoldText[] {
  return readdirSync(FOLDER)
    .filter(
      (file) =>
        file.endsWith('.claims.jsonl') && Number.parseInt(file, 10) >= first && Number.parseInt(file, 10) <= last,
    )
    .sort()
    .map((file) => {
      const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
      const labels = lines.map((line) => JSON.parse(line) as Label);
      const name = file.replace('.claims.jsonl', '');
      const article = articleFromText(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'));
      return { name, article, labels, claims: claimsOf(labels, article.text) };
    });
}
