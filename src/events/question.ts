import type { Wave } from '../model/event-study.js';
import { EVENT_NAMES, type EventEffectName, type EventNames, type EventOptions } from './event-options.js';
import { type Length, monthsIn, periodOfDay } from './period-cell.js';
import type { TradeCells } from './trade-cells.js';

/** The options with all that is open settled, given what the panel holds. */
export interface Question {
  readonly names: EventNames;
  readonly waves: readonly Wave[];
  /** Number of the period that holds each wave's date. */
  readonly events: readonly number[];
  /** Whether the date is the first day of that period. */
  readonly fromFirstDay: readonly boolean[];
  readonly length: Length;
  readonly before: number;
  readonly after: number;
  readonly anticipation: number;
  readonly seasonal: boolean;
  readonly dose: 'share' | 'rate';
  readonly effects: readonly EventEffectName[];
  readonly cluster: readonly string[];
  readonly absent: 'missing' | 'zero';
  readonly leastShare: number;
  /** Relative periods that all others are set against. */
  readonly reference: readonly number[];
  readonly options: EventOptions;
}

/** A year of periods: 12, 4 or 1. */
export const yearOf = (length: Length): number => 12 / monthsIn(length);

const isFirstDay = (day: string, length: Length): boolean =>
  day.endsWith('-01') && (Number(day.slice(5, 7)) - 1) % monthsIn(length) === 0;

/** Effects of products and of partners by period, as far as there are several of each. */
function usualEffects(cells: TradeCells): readonly EventEffectName[] {
  const several = (codes: Int32Array): boolean => codes.some((code) => code !== codes[0]);
  const products = several(cells.pairProduct);
  const partners = several(cells.pairPartner);
  if (products && partners) return ['product^period', 'partner^period'];
  return ['period'];
}

/** Puts options and cells together. */
export function questionOf(options: EventOptions, waves: readonly Wave[], cells: TradeCells): Question {
  const { length } = cells;
  const seasonal = (options.seasonal ?? false) && length !== 'year';
  const year = length === 'year' ? 4 : yearOf(length);
  const anticipation = options.anticipation ?? 0;
  const back = seasonal ? yearOf(length) : 1;
  return {
    names: { ...EVENT_NAMES, ...options.names },
    waves,
    events: waves.map(({ date }) => periodOfDay(date, length)),
    fromFirstDay: waves.map(({ date }) => isFirstDay(date, length)),
    length,
    before: options.before ?? (seasonal ? 2 * year : year),
    after: options.after ?? year,
    anticipation,
    seasonal,
    dose: options.dose ?? 'share',
    effects: options.effects ?? usualEffects(cells),
    cluster: options.cluster ?? ['product^partner'],
    absent: options.absent ?? 'missing',
    leastShare: options.leastShare ?? 0.1,
    reference: Array.from({ length: back }, (_, i) => i - back - anticipation),
    options,
  };
}
