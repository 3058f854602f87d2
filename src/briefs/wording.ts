import type { Sentence } from '../model/brief.js';
import { CURRENCY_WORD, type Currency } from '../model/currency.js';
import { economyName } from '../model/economy.js';
import type { Measurement } from '../model/figure.js';
import type { Flow } from '../model/flow.js';
import type { Observation } from '../model/observation.js';
import { type Period, periodInWords } from '../model/period.js';
import { percent } from './number.js';

export const named = (code: string): string => economyName(code, { the: true });
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** `China's`, `the United States'`. */
export const possessive = (code: string): string => {
  const name = named(code);
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
};

/** `exports to the United States`, `imports from it`, `trade with it`, `trade balance with it`. */
export function flowWords(flow: Flow, partner: string): string {
  const other = named(partner);
  return {
    exports: `exports to ${other}`,
    imports: `imports from ${other}`,
    total: `trade with ${other}`,
    balance: `trade balance with ${other}`,
  }[flow];
}

export const currencyWords = (currency: Currency): string => CURRENCY_WORD[currency] ?? currency;

/** `fell 11.6 %`, `rose 3.7 %`, `did not change`. A rate that rounds to nothing did not change. */
export function moved(value: number, digits = 1): string {
  if (!Number.isFinite(value)) return 'changed by an unknown rate';
  if (Number(Math.abs(value).toFixed(digits)) === 0) return 'did not change';
  return `${value < 0 ? 'fell' : 'rose'} ${percent(Math.abs(value), digits)}`;
}

export const fallOrRise = (value: number): 'fall' | 'rise' => (value < 0 ? 'fall' : 'rise');

/** A period in running text: `2023`, `the first half of 2023`. */
export function whenWords(period: Period): string {
  const words = periodInWords(period);
  return /^(first|second) half/.test(words) ? `the ${words}` : words;
}

/** A list in words: `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export type Stated = Observation | Measurement;

export const sentence = (
  register: Sentence['register'],
  text: string,
  figures: readonly (Stated | null)[],
  use?: Sentence['use'],
): Sentence => ({
  text,
  register,
  figures: figures.filter((f): f is Stated => f !== null),
  ...(use ? { use } : {}),
});

/** The distinct sources of figures, for the foot of a table or chart. */
export function sourceLine(figures: readonly (Stated | null)[]): string {
  const inputs = figures.flatMap((f) => (f === null ? [] : 'measure' in f ? f.inputs : [f]));
  const days = new Map<string, Set<string>>();
  for (const o of inputs)
    days.set(`${o.publisher}, ${o.table}`, (days.get(`${o.publisher}, ${o.table}`) ?? new Set()).add(o.released));
  return [...days]
    .map(([who, released]) => {
      const sorted = [...released].sort();
      return `${who}, released ${sorted.length > 1 ? `${sorted[0]} to ${sorted.at(-1)}` : sorted[0]}`;
    })
    .join('; ');
}

/** An amount in billions for an axis. */
export const inBillions = (value: number): number => value / 1e9;
export const billionsOf = (currency: Currency): string => `billion ${currencyWords(currency)}`;
