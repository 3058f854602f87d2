import { type Level, levelOf, NAMELESS, publishedGrowth, type Source } from '../measures/chosen/levels.js';
import { growth } from '../measures/index.js';
import type { Currency } from '../model/currency.js';
import { inputsOf, type Measurement } from '../model/figure.js';
import type { Flow } from '../model/flow.js';
import type { Observation } from '../model/observation.js';
import { endIndex, type Period, shift, startIndex } from '../model/period.js';

export interface Past {
  readonly period: Period;
  readonly level: Level | null;
  /** The published rate, else growth computed from two levels. */
  readonly change: Observation | Measurement | null;
}

/** A rank that rests on a compilation without a source would be worth no more than that. */
const isFirm = (level: Level): boolean => inputsOf(level).every((o) => o.table !== NAMELESS);

/** Changes that went at least as far the same way: what a rank rests on. */
export const atLeast = (changes: ReturnType<typeof changesOf>, value: number) =>
  changes.map((c) => c.change).filter((c) => (value < 0 ? c.value <= value : c.value >= value));

/** The same months of every year, from the first to the last year that the source reaches, up to `period`. */
export function historyOf(source: Source, flow: Flow, period: Period): readonly Past[] {
  const rows = source.rows.filter((o) => o.publisher === source.publisher && o.currency === source.currency);
  const first = Math.min(...rows.map((o) => startIndex(o.period)));
  if (!Number.isFinite(first) || period.days) return [];
  const step = 12 * Math.max(1, Math.ceil(period.months / 12));
  const back = Math.max(0, Math.floor((endIndex(period) - first) / step));
  const levels = Array.from({ length: back + 1 }, (_, i) => {
    const at = shift(period, -step * (back - i));
    const level = levelOf(source, flow, at);
    return { period: at, level: level && isFirm(level) ? level : null };
  });
  const past = levels.map(({ period: at, level }, i) => {
    const before = levels[i - 1]?.level;
    const published = publishedGrowth(source, flow, at);
    const computed = level && before && before.value > 0 ? growth(level, before) : null;
    return { period: at, level, change: published ?? computed };
  });
  const start = past.findIndex((p) => p.level || p.change);
  return start === -1 ? [] : past.slice(start);
}

export const changesOf = (history: readonly Past[]) =>
  history.flatMap((p) => (p.change && Number.isFinite(p.change.value) ? [{ period: p.period, change: p.change }] : []));
export const levelsIn = (history: readonly Past[]): Level[] =>
  history.flatMap((p) => (p.level && Number.isFinite(p.level.value) ? [p.level] : []));
/** Periods between the first and the last that have no change. */
export const missingChanges = (history: readonly Past[]): Period[] => {
  const start = history.findIndex((p) => p.change);
  return history.slice(Math.max(0, start)).flatMap((p) => (p.change ? [] : [p.period]));
};

export interface Place {
  /** 1 is the largest fall (or rise). */
  readonly rank: number;
  /** How many fell (or rose). */
  readonly same: number;
  readonly of: number;
  readonly currency: Currency;
}

/** Where a period's change stands among all changes held: the largest fall or rise is 1. */
export function placeOf(history: readonly Past[], period: Period): Place | null {
  const changes = changesOf(history);
  const own = changes.find((c) => c.period.start === period.start);
  if (!own || changes.length < 2) return null;
  const down = own.change.value < 0;
  const same = changes.filter((c) => (down ? c.change.value < 0 : c.change.value > 0));
  const beyond = same.filter((c) => (down ? c.change.value < own.change.value : c.change.value > own.change.value));
  return { rank: beyond.length + 1, same: same.length, of: changes.length, currency: own.change.currency };
}
