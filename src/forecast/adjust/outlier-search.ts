import { innovations } from '../../kernels/arma-innovations.js';
import type { OutlierKind } from '../../model/adjustment.js';
import { processOf } from '../arima-process.js';
import type { ArimaSpec } from '../arima-spec.js';
import { differenced, pulses } from '../difference.js';
import { outlierColumn } from './outlier-columns.js';

/** A kind of outlier at a month, and its t-value in a model that holds what was found before. */
export interface Scored {
  readonly kind: OutlierKind;
  readonly at: number;
  readonly t: number;
}

const KINDS: readonly OutlierKind[] = ['additive', 'level shift', 'temporary change'];
/** Median absolute value of a normal variable, as a share of its standard deviation. */
const MEDIAN_OF_NORMAL = 0.6745;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
}

/** Takes the part along `one`, of length one, off `target`, in place. */
function takeOff(target: Float64Array, one: Float64Array): void {
  const share = dot(one, target);
  for (let t = 0; t < target.length; t++) target[t]! -= share * one[t]!;
}

function robustSpread(errors: Float64Array): number {
  const sorted = errors.map(Math.abs).sort();
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2 / MEDIAN_OF_NORMAL;
}

/** An outlier at the edge is the same as one of another kind, and is not looked for twice. */
function candidates(y: Float64Array): { kind: OutlierKind; at: number }[] {
  const last = y.length - 1;
  return KINDS.flatMap((kind) =>
    [...y.keys()]
      .filter((at) => !Number.isNaN(y[at]!))
      .filter((at) => kind === 'additive' || (kind === 'level shift' ? at >= 2 && at < last : at < last))
      .map((at) => ({ kind, at })),
  );
}

/** What could be an outlier, and what was taken in so far. */
interface OutlierSearch {
  /** The one with the largest t-value of those that are left; undefined where none is. */
  largest(): Scored | undefined;
  /** Takes one in: the t-values of the others are then beside it. */
  take(one: Scored): void;
}

/**
 * T-values of every outlier that could be, given the process, the columns and a robust spread of the one-step errors. `y` is NaN where missing.
 * Source: Findley and others 1998, Journal of Business and Economic Statistics 16, appendix C; Chang, Tiao and Chen 1988, Technometrics 30.
 */
export function outlierSearch(
  y: Float64Array,
  spec: ArimaSpec,
  coefficients: Float64Array,
  columns: readonly Float64Array[],
): OutlierSearch | null {
  const missing = [...y.keys()].filter((t) => Number.isNaN(y[t]!));
  const known = y.find((value) => !Number.isNaN(value)) ?? 0;
  const filled = y.map((value) => (Number.isNaN(value) ? known : value));
  const asked = candidates(y);
  const given = [filled, ...columns, ...pulses(y.length, missing)];
  const all = [...given, ...asked.map(({ kind, at }) => outlierColumn(kind, at, y.length))];
  const found = innovations(
    processOf(spec, coefficients),
    all.map((column) => differenced(column, spec)),
  );
  if (found === null) return null;
  const errors = found.errors[0]!;
  const own = found.errors.slice(given.length);
  const whole = own.map((column) => dot(column, column));
  const absorb = (column: Float64Array): void => {
    const size = Math.sqrt(dot(column, column));
    if (!(size > 0)) return;
    const one = column.map((value) => value / size);
    for (const target of [errors, ...found.errors.slice(1), column]) takeOff(target, one);
  };
  for (const column of found.errors.slice(1, given.length)) absorb(column);
  return {
    largest: () => {
      const spread = robustSpread(errors);
      let best: Scored | undefined;
      asked.forEach(({ kind, at }, i) => {
        const size = dot(own[i]!, own[i]!);
        // what the columns hold already cannot be told from them
        if (!(size > 1e-6 * whole[i]! && spread > 0)) return;
        const t = dot(own[i]!, errors) / (Math.sqrt(size) * spread);
        if (Math.abs(t) > Math.abs(best?.t ?? 0)) best = { kind, at, t };
      });
      return best;
    },
    take: ({ kind, at }) => absorb(own[asked.findIndex((one) => one.kind === kind && one.at === at)]!),
  };
}
