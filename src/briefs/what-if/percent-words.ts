import { NO_FIGURE, percent, signedPercent } from '../number.js';

/** Decimals that give a number, as rounded, two significant digits, none finer than 0.0001. */
const own = (value: number): number =>
  value === 0 ? 0 : Math.min(4, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(Number(value.toPrecision(2)))))));

/** A modelled change as prose has it, to two significant digits: `+0.12 %`, `−63 %`; below 0.0001 it is none. */
export const shortPercent = (value: number): string =>
  Number.isFinite(value) ? signedPercent(value, own(value)) : NO_FIGURE;

/** `shortPercent` of the size alone. */
export const shortSize = (value: number): string =>
  Number.isFinite(value) ? percent(Math.abs(value), own(value)) : NO_FIGURE;

/** `rises 0.12 %`, `falls 63 %`, `stays as it is`. */
export const goes = (value: number): string =>
  Number(Math.abs(value).toFixed(4)) === 0 ? 'stays as it is' : `${value < 0 ? 'falls' : 'rises'} ${shortSize(value)}`;

/** `falls 0.55 % in China and 0.25 % in the United States`: the verb once where all go one way, with what follows each. */
export function goings(all: readonly { readonly value: number; readonly where: string }[]): readonly string[] {
  const signs = new Set(all.map(({ value }) => Math.sign(Number(value.toFixed(4)))));
  const alike = signs.size === 1 && !signs.has(0);
  return all.map(({ value, where }, i) => `${alike && i > 0 ? shortSize(value) : goes(value)} ${where}`);
}

/** Decimals for a column of percentages, so that the largest has three significant digits. */
export function columnDecimals(values: readonly number[]): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  return largest === 0 ? 1 : Math.min(4, Math.max(1, 2 - Math.floor(Math.log10(largest))));
}
