/** Bounds of a finite number, both allowed. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

const { MAX_VALUE: MOST, MIN_VALUE: LEAST, EPSILON } = Number;
export const FINITE: Bounds = { least: -MOST, most: MOST };
export const NOT_NEGATIVE: Bounds = { least: 0, most: MOST };
export const POSITIVE: Bounds = { least: LEAST, most: MOST };
export const POSITIVE_OR_INFINITE: Bounds = { least: LEAST, most: Infinity };
/** A tariff: a fraction above -1. */
export const RATE: Bounds = { least: EPSILON / 2 - 1, most: MOST };

/** Place of the first value out of bounds, as NaN is of any; -1 if there is none. */
export function firstOutside(values: Float64Array, { least, most }: Bounds): number {
  for (let k = 0; k < values.length; k++) if (!(values[k]! >= least && values[k]! <= most)) return k;
  return -1;
}
