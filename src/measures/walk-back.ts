import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import { formatPeriod, type Period, periodInWords, shift, startIndex } from '../model/period.js';

/** A period on the way back, with what is held for it; null is a gap. */
export interface Step<T> {
  readonly period: Period;
  readonly entry: T | null;
}

/**
 * From `from` back to the first period held, one step a period, gaps included. Only entries of the same length (and
 * days) count. Where all of them start in one month of the year (only Decembers, only January-February), a step is a year.
 * @throws BilateralError `bad-input` when a period is held twice
 */
export function walkBack<T>(entries: readonly T[], periodOf: (entry: T) => Period, from: Period): readonly Step<T>[] {
  const alike = (p: Period): boolean =>
    p.months === from.months && p.days?.[0] === from.days?.[0] && p.days?.[1] === from.days?.[1];
  const held = new Map<number, T>();
  for (const entry of entries) {
    const period = periodOf(entry);
    if (!alike(period) || startIndex(period) > startIndex(from)) continue;
    if (held.has(startIndex(period)))
      throw new BilateralError('bad-input', `${formatPeriod(period)} is held twice`, {
        hint: 'give one figure for each period: one publisher, currency and vintage',
      });
    held.set(startIndex(period), entry);
  }
  const starts = [...held.keys()];
  const last = startIndex(from);
  const yearly = starts.every((start) => (last - start) % 12 === 0) && starts.some((start) => start < last);
  const stride = yearly ? 12 * Math.ceil(from.months / 12) : from.months;
  const steps: Step<T>[] = [];
  const first = Math.min(last, ...starts);
  for (let at = last; at >= first; at -= stride)
    steps.push({ period: shift(from, at - last), entry: held.get(at) ?? null });
  return steps;
}

/** What lies before the first step: the nearest earlier period that surely or possibly meets a test. */
export interface LookBack<T> {
  readonly found: Step<T> | null;
  /** Gaps passed on the way there. */
  readonly gaps: readonly Period[];
  /** Periods on the way there that meet the test only if rounding is read their way. */
  readonly doubtful: readonly Period[];
  /** Entries seen on the way, the found one included. */
  readonly seen: readonly T[];
}

export function lookBack<T>(
  steps: readonly Step<T>[],
  meets: (entry: T) => boolean,
  mightMeet: (entry: T) => boolean,
): LookBack<T> {
  const gaps: Period[] = [];
  const doubtful: Period[] = [];
  const seen: T[] = [];
  for (const step of steps.slice(1)) {
    if (step.entry === null) {
      gaps.push(step.period);
      continue;
    }
    seen.push(step.entry);
    if (meets(step.entry)) return { found: step, gaps, doubtful, seen };
    if (mightMeet(step.entry)) doubtful.push(step.period);
  }
  return { found: null, gaps, doubtful, seen };
}

const MANY = 6;

/** Periods in words, in order of time, the middle of a long list left out but counted. */
export function listPeriods(periods: readonly Period[]): string {
  const words = [...periods].sort((a, b) => startIndex(a) - startIndex(b)).map(periodInWords);
  if (words.length <= MANY) return words.join(', ');
  return `${words.slice(0, 2).join(', ')} ... ${words.at(-1)} (${words.length} periods)`;
}

/** The notes on gaps and on doubtful periods that a look back leaves. */
export const doubtNotes = (gaps: readonly Period[], doubtful: readonly Period[]): Note[] => [
  ...(gaps.length > 0 ? [note('gap', `no figure for ${listPeriods(gaps)}, so the answer is open there`)] : []),
  ...(doubtful.length > 0
    ? [note('within-rounding', `${listPeriods(doubtful)} cannot be told apart within the rounding of the figures`)]
    : []),
];
