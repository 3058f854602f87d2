import { UNKNOWN_UNIT } from '../../model/baseline.js';
import { type Currency, isCurrency } from '../../model/currency.js';
import { amount, MINUS } from '../number.js';
import { billionsOf, inBillions } from '../wording.js';

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Currency and size of a unit such as `USD million`; null of any other. */
function read(unit: string): { readonly currency: Currency; readonly scale: number } | null {
  const [, code = '', word] = /^([A-Z]{3})(?: (thousand|million|billion)s?)?$/.exec(unit.trim()) ?? [];
  return isCurrency(code) ? { currency: code, scale: word === undefined ? 1 : SCALES[word]! } : null;
}

const plain = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 10 }).replace(/^-/, MINUS);

/** Amounts of a baseline as they are read: `$12.3bn` of the unit `USD million`; of an unknown unit `12.3 of it`. */
export function amountIn(unit: string): (value: number) => string {
  const known = read(unit);
  if (known) return (value) => amount(value * known.scale, known.currency);
  return unit === UNKNOWN_UNIT ? plain : (value) => `${plain(value)} ${unit}`;
}

/** A change with its sign. */
export const signedIn = (unit: string): ((value: number) => string) => {
  const write = amountIn(unit);
  return (value) => (value > 0 ? '+' : '') + write(value);
};

/** Values for an axis: in billions where the currency is known, else as they are. */
export function scaleOf(unit: string): { readonly divide: (value: number) => number; readonly words: string } {
  const known = read(unit);
  return known
    ? { divide: (value) => inBillions(value * known.scale), words: billionsOf(known.currency) }
    : { divide: (value) => value, words: unit };
}
