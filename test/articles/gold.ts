import { readdirSync, readFileSync } from 'node:fs';
import { findQuantities } from '../../src/claims/extract/quantities.js';
import type { Claim } from '../../src/model/claim.js';
import { type Period, parsePeriod } from '../../src/model/period.js';
import { type Quantity, SCALE_FACTOR, type Scale } from '../../src/model/quantity.js';

/** What the label of a claim says of the arithmetic of its text. */
export interface Label {
  readonly status: 'consistent' | 'inconsistent' | 'n/a';
  readonly checkable: boolean;
  readonly suspect: boolean;
  readonly culprit: string | null;
}

export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly labels: ReadonlyMap<string, Label>;
}

type Line = Record<string, unknown> & { id: string; quote: string; start: number; end: number };

const FULL: Readonly<Record<string, Scale>> = {
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
const AMOUNTS = new Set([...Object.keys(FULL), 'currency', 'tonnes', 'units']);

/** A label line with its number written out where the scale word is one that a quantity does not have. */
function writtenOut(line: Line): Line {
  const factor = WRITTEN_OUT[String(line['unit'])];
  const value = line['value'];
  return factor && typeof value === 'number' ? { ...line, value: value * factor, unit: 'currency' } : line;
}

function periodOf(printed: unknown): Period | null {
  try {
    return typeof printed === 'string' ? parsePeriod(printed) : null;
  } catch {
    return null;
  }
}

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** The number as the quote prints it; from the label's value when the quote has it in words. */
function quantityOf(line: Line): Quantity | null {
  const value = typeof line['value'] === 'number' ? line['value'] : null;
  if (value === null) return null;
  const unit = String(line['unit'] ?? 'number');
  const scale = FULL[unit] ?? 'one';
  const size = Math.abs(value) * SCALE_FACTOR[scale];
  const wanted = unit === 'percent' || unit === 'pp' ? unit : AMOUNTS.has(unit) ? 'currency' : unit;
  const printed = findQuantities(line.quote).find(
    ({ quantity: q }) => Math.abs(Math.abs(q.value) * SCALE_FACTOR[q.scale] - size) <= size * 1e-9,
  );
  if (printed) return { ...printed.quantity, unit: wanted };
  const inWords = !/\d/.test(line.quote);
  return {
    value: Math.abs(value),
    step: inWords ? Math.abs(value) * 0.04 : 10 ** -decimals(value),
    scale,
    unit: wanted,
    currency: (line['currency'] as Quantity['currency']) ?? null,
    hedge: inWords ? 'approx' : null,
  };
}

/** A label line as the claim that a perfect extraction would have made of it. */
export function claimOf(label: Line): Claim {
  const line = writtenOut(label);
  const quantity = quantityOf(line);
  const get = <T>(field: string): T | null => (line[field] as T | undefined) ?? null;
  const base = periodOf(line['base_period']);
  const optional = Object.fromEntries(
    (['since', 'direction', 'scope', 'approx', 'low', 'high'] as const)
      .filter((field) => line[field] !== undefined && line[field] !== null)
      .map((field) => [field, line[field]]),
  );
  const raw = get<number>('value');
  const scaled =
    quantity && raw !== null && quantity.scale !== (FULL[String(line['unit'])] ?? 'one')
      ? Math.sign(raw) * Math.abs(quantity.value)
      : raw;
  return {
    id: line.id,
    quote: line.quote,
    start: line.start,
    end: line.end,
    kind: line['kind'] as Claim['kind'],
    reporter: get('reporter'),
    partner: get('partner'),
    flow: get('flow'),
    product: get('product'),
    period: periodOf(line['period']),
    value: scaled,
    unit: get('unit'),
    currency: get('currency'),
    comparison: (get('comparison') ?? 'none') as Claim['comparison'],
    attribution: get('attribution'),
    quantity,
    sentence: [line.start, line.end],
    ...(base ? { basePeriod: base } : {}),
    ...optional,
  };
}

/** The sentence about an offset, by the nearest full stops before a blank: enough for neighbours to be neighbours. */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start), 0);
  const after = [text.indexOf('. ', end - 1), text.indexOf('\n', end - 1)].filter((i) => i >= 0);
  return [before, after.length > 0 ? Math.min(...after) : text.length];
}

/** A bracketed amount of the same thing in another currency converts the amount before it. */
function linked(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    const like = (o: Claim): boolean =>
      o.kind === claim.kind &&
      o.currency !== claim.currency &&
      o.end <= claim.start + 2 &&
      claim.start - o.end < 40 &&
      o.flow === claim.flow &&
      o.partner === claim.partner &&
      JSON.stringify(o.period) === JSON.stringify(claim.period) &&
      o.product === claim.product;
    const of = claim.currency && /level|balance/.test(claim.kind) ? claims.find(like) : undefined;
    return of ? { ...claim, converts: of.id } : claim;
  });
}

const labelOf = (line: Line): Label => ({
  status: line['arithmetic_verdict'] as Label['status'],
  checkable: line['internally_checkable'] === true,
  suspect: line['suspect'] === true,
  culprit: (line['culprit'] as string | undefined) ?? null,
});

/** Every labelled text of a folder (this one unless another is given), its claims as the labels have them. */
export function goldTexts(folder: URL = new URL('./', import.meta.url)): readonly GoldText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.claims.jsonl'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file.replace('.claims.jsonl', '.txt'), folder), 'utf8');
      const lines = readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((row) => row.trim() !== '')
        .map((row) => JSON.parse(row) as Line);
      const claims = lines.map((line) => {
        const claim = claimOf(line);
        return { ...claim, sentence: sentenceAround(text, claim.start, claim.end) };
      });
      const name = file.replace('.claims.jsonl', '');
      return { name, text, claims: linked(claims), labels: new Map(lines.map((l) => [l.id, labelOf(l)])) };
    });
}
