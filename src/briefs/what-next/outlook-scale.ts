import type { Currency } from '../../model/currency.js';
import type { Outlook } from '../../model/outlook.js';
import { decimal } from '../number.js';
import { currencyWords } from '../wording.js';

/** In what a column of amounts is counted, so that three digits of the largest are left of or just after the point. */
export interface Scale {
  /** `billion dollars`. */
  readonly words: string;
  readonly divide: (value: number) => number;
  /** A number without its unit: `19.6`. */
  readonly cell: (value: number) => string;
  /** `15.9 to 24.2`. */
  readonly range: (low: number, high: number) => string;
}

const SIZES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion '],
  [1e9, 'billion '],
  [1e6, 'million '],
  [1, ''],
];

/** The scale of an outlook's points, past and bounds. */
export function scaleOf({ series, points, past }: Pick<Outlook, 'series' | 'points' | 'past'>): Scale {
  const largest = Math.max(
    ...[...points.map(({ median }) => median), ...past.slice(-12).map(({ value }) => value)].map(Math.abs),
  );
  return scaleFor(largest, series.currency);
}

/** The scale of amounts of which the largest is so large. */
export function scaleFor(largest: number, currency: Currency): Scale {
  const [size, word] = SIZES.find(([one]) => largest >= one) ?? [1, ''];
  const top = largest / size;
  const digits = top >= 100 ? 0 : top >= 10 ? 1 : 2;
  const divide = (value: number): number => value / size;
  const cell = (value: number): string => decimal(divide(value), digits);
  return {
    words: `${word}${currencyWords(currency)}`,
    divide,
    cell,
    range: (low, high) => `${cell(low)} to ${cell(high)}`,
  };
}
