import type { Interval } from '../../kernels/interval.js';

/** What a variable may be, and on whose word: the claims that it rests on and the constraints it came through. */
export interface Reading {
  readonly interval: Interval;
  /** Places of claims, ascending. */
  readonly by: readonly number[];
  /** Places of constraints, ascending. */
  readonly steps: readonly number[];
  /** An order, not an equation, lies on the way. */
  readonly weak: boolean;
  /** The round in which it was found; 0 for a printed number. */
  readonly round: number;
  /** How it was worked out; null for a printed number. */
  readonly from: Way | null;
}

/** The constraint last used, the variable of it that was worked out, and what its other one or two were. */
export interface Way {
  readonly constraint: number;
  readonly target: number;
  readonly first: Reading;
  readonly second: Reading | null;
}

/** Which variable of a constraint the first of the others is. */
export const firstOf = (target: number): number => (target === 0 ? 1 : 0);

/** More claims than this in one chain of reasoning widen the interval until it says nothing. */
export const MOST_CLAIMS = 5;
/** Readings kept for one variable by way of one constraint: those that rest on the fewest claims. */
const MOST_BY_ONE_WAY = 2;
/** Readings kept for one variable. */
const MOST_READINGS = 6;

export function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const result: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    result.push(Math.min(x, y));
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  for (; i < a.length; i += 1) result.push(a[i]!);
  for (; j < b.length; j += 1) result.push(b[j]!);
  return result;
}

/** How many there are in either. */
export function sizeOfUnion(a: readonly number[], b: readonly number[]): number {
  let size = a.length;
  for (const x of b) if (!a.includes(x)) size += 1;
  return size;
}

export function subset(small: readonly number[], large: readonly number[]): boolean {
  for (const x of small) if (!large.includes(x)) return false;
  return true;
}
export const disjoint = (a: readonly number[], b: readonly number[]): boolean => a.every((x) => !b.includes(x));

/** Neither a number nor a bound follows. */
export const tellsNothing = ([low, high]: Interval): boolean =>
  Number.isNaN(low) || Number.isNaN(high) || (low === -Infinity && high === Infinity);

/** Does a reading that rests on no more claims say as much? */
export function covered(readings: readonly Reading[], by: readonly number[], interval: Interval): boolean {
  for (const r of readings)
    if (r.interval[0] >= interval[0] && r.interval[1] <= interval[1] && subset(r.by, by)) return true;
  return false;
}

/**
 * The number of claims from which on a further reading by way of a constraint is not kept: those that are there rest on
 * no more. Infinity while there is room.
 */
export function limitOf(readings: readonly Reading[], constraint: number): number {
  let [ways, worst, worstOfWay] = [0, 0, 0];
  for (const { by, from } of readings) {
    worst = Math.max(worst, by.length);
    if (from?.constraint !== constraint) continue;
    ways += 1;
    worstOfWay = Math.max(worstOfWay, by.length);
  }
  if (ways >= MOST_BY_ONE_WAY) return worstOfWay;
  return readings.length >= MOST_READINGS ? worst : Infinity;
}

/**
 * Where a reading is to be kept: behind the others, or in the place of the last of the worst when there is no room; -1
 * where it is not.
 */
export function placeFor(
  readings: readonly Reading[],
  by: readonly number[],
  interval: Interval,
  constraint: number,
): number {
  if (covered(readings, by, interval)) return -1;
  const limit = limitOf(readings, constraint);
  if (limit === Infinity) return readings.length;
  if (limit <= by.length) return -1;
  const rival = ({ from }: Reading): boolean => from?.constraint === constraint;
  const oneWay = readings.filter(rival).length >= MOST_BY_ONE_WAY;
  return readings.findLastIndex((r) => r.by.length === limit && (!oneWay || rival(r)));
}
