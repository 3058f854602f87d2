import type { Stated } from '../labelled.js';

/** A number freed of its scale word: `664 billion` is an amount of 6.64e11. */
export interface Magnitude {
  readonly of: string;
  readonly size: number;
  readonly sign: number;
}

const SCALE: ReadonlyMap<string, number> = new Map([
  ['currency', 1],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['hundred million', 1e8],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SPAN_OF_TIME = /^(?:day|week|month|quarter|half_year|year)s$/;

/** What kind of number a unit makes; amounts of all scales are of one kind, and so are `ratio` and `times`. */
function kindOf(unit: string | null, currency: string | null): string {
  const named = unit ?? (currency === null ? 'number' : 'currency');
  if (SCALE.has(named)) return 'amount';
  if (named === 'times') return 'ratio';
  return SPAN_OF_TIME.test(named) ? named.slice(0, -1) : named;
}

/** The number of a label or claim; null where it has none. */
export function magnitudeOf({ value, unit, currency }: Pick<Stated, 'value' | 'unit' | 'currency'>): Magnitude | null {
  if (value === null) return null;
  const scale = SCALE.get(unit ?? 'currency') ?? 1;
  return { of: kindOf(unit, currency), size: Math.abs(value) * scale, sign: Math.sign(value) };
}

const near = (a: number, b: number, relative: number, absolute = 0): boolean =>
  Math.abs(a - b) <= Math.max(relative * Math.max(a, b), absolute);

/** As fine as a fraction in words can be told from a rate: one third is 33.3 percent. */
const IN_WORDS = 0.01;
const RELATIVE = 1e-4;
const PERCENT = 0.005;

/** Whether a number found is the number of a label, whatever the sign and the currency. */
export function sameMagnitude(label: Magnitude, found: Magnitude): boolean {
  if (label.of === found.of)
    return near(label.size, found.size, RELATIVE, ['percent', 'ratio'].includes(label.of) ? PERCENT : 0);
  if (label.of === 'percent' && found.of === 'ratio') return near(label.size, 100 * found.size, IN_WORDS);
  if (label.of === 'ratio' && found.of === 'percent') return near(100 * label.size, found.size, IN_WORDS);
  return ['rank', 'units'].includes(label.of) && found.of === 'number' && near(label.size, found.size, IN_WORDS);
}
