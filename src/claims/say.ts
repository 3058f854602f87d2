import { amount } from '../measures/amount.js';
import type { Currency } from '../model/currency.js';
import { type Figure, inputsOf, isMeasurement } from '../model/figure.js';

/** `−12.5 %`, `+0.2 %`: signed, one decimal unless more are asked for. */
export function rate(value: number, decimals = 1): string {
  const text = Math.abs(value).toFixed(decimals);
  return `${Number(text) === 0 ? '' : value < 0 ? '\u2212' : '+'}${text} %`;
}

const SHORT: Partial<Record<Currency, string>> = { USD: '', CNY: ' yuan', EUR: ' euros', JPY: ' yen' };

/** `664.45bn`, `41.76tn yuan`; dollars go without saying. */
export const level = (value: number, currency: Currency): string =>
  amount(value).replace('-', '\u2212') + (SHORT[currency] ?? ` ${currency}`);

/** Five significant digits, for a figure worked back: `751.64bn`. */
export const about = (value: number, currency: Currency): string => level(Number(value.toPrecision(5)), currency);

/** `751.2 to 752.1bn`. */
export const range = (low: number, high: number, currency: Currency): string =>
  `${level(Number(low.toPrecision(4)), currency).replace(/(?:bn|tn|m)\b.*/, '')} to ${level(Number(high.toPrecision(4)), currency)}`;

/** The figure, and how it came about when it was worked out: `500.29bn = 664.45bn - 164.16bn`. */
export function worked(figure: Figure): string {
  const value = level(figure.value, figure.currency);
  return isMeasurement(figure) && figure.measure !== 'sum' ? `${value} = ${figure.formula}` : value;
}

/** `GACC, 2024-01-12`; the last release when there are several. */
export function source(figure: Figure): string {
  const rows = inputsOf(figure);
  const released = rows
    .map((row) => row.released)
    .sort()
    .at(-1);
  return `${[...new Set(rows.map((row) => row.publisher))].join(', ')}, ${released}`;
}
