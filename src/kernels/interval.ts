/** A closed interval of numbers, `[low, high]`; a point is `[x, x]`. NaN in, NaN out. */
export type Interval = readonly [low: number, high: number];

export const EVERYTHING: Interval = [-Infinity, Infinity];

export const point = (x: number): Interval => [x, x];

/** The smallest interval that holds all of `values`. An empty list gives `[NaN, NaN]`. */
export const hull = (...values: readonly number[]): Interval =>
  values.length === 0 ? [NaN, NaN] : [Math.min(...values), Math.max(...values)];

const hullOfFour = (p: number, q: number, r: number, s: number): Interval => [
  Math.min(p, q, r, s),
  Math.max(p, q, r, s),
];

export const add = (a: Interval, b: Interval): Interval => [a[0] + b[0], a[1] + b[1]];
export const sub = (a: Interval, b: Interval): Interval => [a[0] - b[1], a[1] - b[0]];

// An end at infinity stands for "however large": nought times it is nought, and any such end over another reaches nought.
const times = (x: number, y: number): number =>
  (x === 0 && !Number.isNaN(y)) || (y === 0 && !Number.isNaN(x)) ? 0 : x * y;
const over = (x: number, y: number): number => (Math.abs(x) === Infinity && Math.abs(y) === Infinity ? 0 : x / y);

export const mul = (a: Interval, b: Interval): Interval =>
  hullOfFour(times(a[0], b[0]), times(a[0], b[1]), times(a[1], b[0]), times(a[1], b[1]));

/** Division by an interval that contains zero can be anything: `[-Infinity, Infinity]`. */
export function div(a: Interval, b: Interval): Interval {
  if (Number.isNaN(a[0]) || Number.isNaN(a[1]) || Number.isNaN(b[0]) || Number.isNaN(b[1])) return [NaN, NaN];
  if (contains(b, 0)) return EVERYTHING;
  return hullOfFour(over(a[0], b[0]), over(a[0], b[1]), over(a[1], b[0]), over(a[1], b[1]));
}

export const scale = (a: Interval, factor: number): Interval => mul(a, point(factor));

export const contains = (a: Interval, x: number): boolean => a[0] <= x && x <= a[1];
/** True when the two share at least one number; touching ends count. */
export const intersects = (a: Interval, b: Interval): boolean => a[0] <= b[1] && b[0] <= a[1];
export const width = (a: Interval): number => a[1] - a[0];
