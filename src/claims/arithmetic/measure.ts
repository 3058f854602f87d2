import { type Interval, width } from '../../kernels/interval.js';

/** The interval of a size: turned round where all of it is below nought. */
export const unsigned = (x: Interval): Interval => (x[1] < 0 ? [-x[1], -x[0]] : x);
export const middle = ([low, high]: Interval): number => Math.abs(low + high) / 2;

const isRate = (kind: string): boolean => kind === 'rate' || kind === 'share';
const sizeAt = (x: number): number => (Number.isFinite(x) ? Math.abs(x) : -Infinity);
const sizeOf = (a: Interval, b: Interval, kind: string): number =>
  isRate(kind) ? 100 : Math.max(sizeAt(a[0]), sizeAt(a[1]), sizeAt(b[0]), sizeAt(b[1]));

/** How far apart two intervals are, as a share of the figure; rates and shares as a share of 100. */
export const gapOf = (a: Interval, b: Interval, kind: string): number =>
  Math.max(a[0] - b[1], b[0] - a[1]) / sizeOf(a, b, kind);
/** How much two intervals leave open, in the same measure. */
export const spreadOf = (a: Interval, b: Interval, kind: string): number => (width(a) + width(b)) / sizeOf(a, b, kind);

/** An interval so wide that nearly everything meets it confirms nothing; so does one side of an order. */
export function telling(interval: Interval, printed: boolean, kind: string): boolean {
  if (!Number.isFinite(width(interval))) return printed;
  return width(interval) <= Math.max(middle(interval), isRate(kind) ? 4 : 0);
}
