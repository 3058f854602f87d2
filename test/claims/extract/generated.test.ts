import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';
import type { Claim } from '../../../src/model/claim.js';
import { samePeriod } from '../../../src/model/period.js';
import { composed, FRAMES, type Label } from '../../articles/generate.js';

const TEXTS = 2000;
const SEED = 20_240_112;

/** Least share of the numbers that is found, and of those found that have each field right. */
const FOUND = 0.99;
/** Least share of the claims with a number that are claims of the text. */
const PRECISION = 0.98;
const FLOORS = {
  unit: 0.99,
  currency: 0.98,
  kind: 0.99,
  sign: 0.99,
  relation: 0.97,
  product: 0.98,
  period: 0.98,
} as const;

type Field = keyof typeof FLOORS;
const FIELDS = Object.keys(FLOORS) as Field[];
const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

const size = ({ value, unit }: { value: number | null; unit: string | null }): number =>
  Math.abs(value ?? Number.NaN) * (SCALE[unit ?? ''] ?? 1);
const money = (unit: string | null): boolean => unit === 'currency' || unit === null || unit in SCALE;
const overlaps = (claim: Claim, label: Label): boolean => claim.start < label.end && label.start < claim.end;

/** The claim of a number: it covers it and means as much, whatever else is made of it. */
const claimOf = (label: Label, claims: readonly Claim[]): Claim | undefined =>
  claims.find(
    (claim) =>
      overlaps(claim, label) &&
      money(claim.unit) === money(label.unit) &&
      Math.abs(size(claim) - size(label)) <= 1e-6 * size(label),
  );

const words = (product: string | null): string[] =>
  (product ?? '')
    .toLowerCase()
    .split(/\W+/)
    .map((word) => word.replace(/s$/, ''));

function isRight(field: Field, claim: Claim, label: Label): boolean {
  switch (field) {
    case 'unit':
      return claim.unit === label.unit;
    case 'currency':
      return label.currency === null || claim.currency === label.currency;
    case 'kind':
      return claim.kind === label.kind;
    case 'sign':
      return Math.sign(claim.value!) === Math.sign(label.value);
    case 'relation': {
      const sides = [claim.reporter, claim.partner];
      // Trade of both ways together is the same from either side.
      if (label.flow === 'total') sides.sort((a) => (a === label.reporter ? -1 : 1));
      return claim.flow === label.flow && sides[0] === label.reporter && sides[1] === label.partner;
    }
    case 'product':
      return words(claim.product).some((word) => words(label.product).includes(word));
    case 'period':
      return claim.period !== null && samePeriod(claim.period, label.period);
  }
}

interface Tally {
  labels: number;
  found: number;
  wrong: Record<Field, number>;
}
const empty = (): Tally => ({
  labels: 0,
  found: 0,
  wrong: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>,
});
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

describe('the numbers of composed texts', () => {
  const all = empty();
  const frames = new Map(Object.keys(FRAMES).map((frame) => [frame, empty()]));
  let claimed = 0;
  let real = 0;
  /** An example of what went wrong, by frame and field. */
  const examples = new Map<string, string>();

  beforeAll(() => {
    for (const { text, labels } of fc.sample(composed, { numRuns: TEXTS, seed: SEED })) {
      const article = articleFromText(text);
      const claims = resolve(article, extract(article));
      const numbers = claims.filter((claim) => claim.value !== null);
      claimed += numbers.length;
      real += numbers.filter((claim) =>
        labels.some((label) => overlaps(claim, label) && claimOf(label, [claim])),
      ).length;
      for (const label of labels) tally(label, claimOf(label, claims), text);
    }
    report();
  });

  function tally(label: Label, claim: Claim | undefined, text: string): void {
    const wrong = claim === undefined ? [] : FIELDS.filter((field) => !isRight(field, claim, label));
    for (const one of [all, frames.get(label.frame)!]) {
      one.labels += 1;
      if (claim !== undefined) one.found += 1;
      for (const field of wrong) one.wrong[field] += 1;
    }
    const line = text.slice(text.lastIndexOf('\n', label.start) + 1, text.indexOf('\n', label.end));
    for (const field of claim === undefined ? ['found'] : wrong)
      if (!examples.has(`${label.frame}: ${field}`))
        examples.set(`${label.frame}: ${field}`, `[${label.quote}] ${line}`);
  }

  /** The rates of each frame; with GENERATED_EXAMPLES=1 an example of each fault. */
  function report(): void {
    const row = (name: string, one: Tally): string =>
      [name.padEnd(27), String(one.labels).padStart(6), percent(one.found, one.labels).padStart(6)]
        .concat(FIELDS.map((field) => percent(one.found - one.wrong[field], one.found).padStart(8)))
        .join(' ');
    const lines = [
      `${TEXTS} texts, right in % of the numbers found; precision ${percent(real, claimed)} %`,
      ['frame'.padEnd(27), 'labels', ' found', ...FIELDS.map((field) => field.padStart(8))].join(' '),
      ...[...frames].map(([name, one]) => row(name, one)),
      row('all', all),
    ];
    if (process.env.GENERATED_EXAMPLES === '1')
      lines.push('', ...[...examples].map(([where, what]) => `${where}: ${what}`));
    console.log(lines.join('\n'));
  }

  it('are thousands, from every frame', () => {
    expect(all.labels).toBeGreaterThan(10_000);
    for (const [frame, one] of frames) expect(one.labels, frame).toBeGreaterThan(100);
  });

  it('are found', () => {
    expect(all.found / all.labels).toBeGreaterThanOrEqual(FOUND);
    expect(real / claimed).toBeGreaterThanOrEqual(PRECISION);
  });

  it.each(FIELDS)('have the right %s', (field) => {
    expect(1 - all.wrong[field] / all.found).toBeGreaterThanOrEqual(FLOORS[field]);
  });
});
