import { CURRENCY_WORD, type Currency } from '../model/currency.js';
import { formatPeriod, type Period } from '../model/period.js';
import { type Day, LATEST } from '../model/vintage.js';

/** U+2212, as wide as a plus. */
export const MINUS = '\u2212';
/** Narrow and not breaking: between a number and its percent sign. */
export const THIN = '\u202f';
/** What stands where a number would, when there is none. */
export const NO_FIGURE = 'no figure';

/** `prose`: three significant digits. `evidence`: the digits as published, at most six. */
export type NumberStyle = 'prose' | 'evidence';

const SIGNIFICANT: Readonly<Record<NumberStyle, number>> = { prose: 3, evidence: 6 };
const SIGN: Partial<Record<Currency, string>> = { USD: '$', EUR: '€', GBP: '£' };
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

const plain = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });

/** A magnitude with its scale word: `664.45bn`. Rounds before it picks the scale, so that 999.9996bn is 1tn. */
function scaled(magnitude: number, digits: number): string {
  const rounded = Number(magnitude.toPrecision(digits));
  const [factor, word] = SCALES.find(([size]) => rounded >= size) ?? [1, ''];
  return plain(Number((rounded / factor).toPrecision(digits))) + word;
}

/** An amount in currency units as it is read: `$664.45bn`, `41.76tn yuan`, `−$1.2bn`; NaN is `no figure`. */
export function amount(value: number, currency: Currency, style: NumberStyle = 'prose'): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const sign = value < 0 ? MINUS : '';
  const number = scaled(Math.abs(value), SIGNIFICANT[style]);
  const symbol = SIGN[currency];
  return symbol ? sign + symbol + number : `${sign}${number} ${CURRENCY_WORD[currency] ?? currency}`;
}

/** An amount that carries its plus as well: for a change. */
export const signedAmount = (value: number, currency: Currency, style: NumberStyle = 'prose'): string =>
  (value > 0 ? '+' : '') + amount(value, currency, style);

/** A plain number with a true minus: `−11.6`. Zero after rounding carries no sign. */
export function decimal(value: number, digits = 1): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const text = Math.abs(value).toFixed(digits);
  return (value < 0 && Number(text) !== 0 ? MINUS : '') + text;
}

/** `decimal` with its plus. */
export const signedDecimal = (value: number, digits = 1): string => {
  const text = decimal(value, digits);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
};

/** A rate or a share: `11.6 %`, narrow space before the sign; NaN is `no figure`. */
export const percent = (value: number, digits = 1): string =>
  Number.isFinite(value) ? decimal(value, digits) + THIN + '%' : NO_FIGURE;

/** A change in percent, signed both ways: `+3.7 %`, `−11.6 %`. */
export const signedPercent = (value: number, digits = 1): string =>
  Number.isFinite(value) ? signedDecimal(value, digits) + THIN + '%' : NO_FIGURE;

/** Percentage points, signed: `−9.9 points`. */
export const signedPoints = (value: number, digits = 1): string =>
  Number.isFinite(value) ? `${signedDecimal(value, digits)} points` : NO_FIGURE;

const TENS: readonly string[] = ['th', 'st', 'nd', 'rd'];
/** `1st`, `2nd`, `11th`. */
export function ordinal(n: number): string {
  const tens = n % 100;
  return `${n}${TENS[(tens - 20) % 10] ?? TENS[tens] ?? TENS[0]}`;
}

const FIRST_TEN = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** `second`, `tenth`, then `11th`. */
export const ordinalWord = (n: number): string => FIRST_TEN[n - 1] ?? ordinal(n);

/** The day up to which figures were seen, in words. */
export const asOfInWords = (day: Day): string => (day === LATEST ? 'everything held' : `what was out by ${day}`);

/** Years or months as a short list in which runs are joined: `2003-2007, 2011, 2012`. */
export function runs(periods: readonly Period[]): string {
  const years = periods.map((p) => (p.months === 12 && p.start.endsWith('-01') ? Number(p.start.slice(0, 4)) : null));
  if (years.includes(null)) return periods.map(formatPeriod).join(', ');
  const out: string[] = [];
  for (let i = 0; i < years.length; i++) {
    let j = i;
    while (j + 1 < years.length && years[j + 1] === years[j]! + 1) j++;
    out.push(j - i >= 2 ? `${years[i]}-${years[j]}` : years.slice(i, j + 1).join(', '));
    i = j;
  }
  return out.join(', ');
}
