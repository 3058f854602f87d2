import type { Currency } from './currency.js';

export type Scale = 'one' | 'thousand' | 'lakh' | 'million' | 'crore' | 'hundred million' | 'billion' | 'trillion';
export const SCALE_FACTOR: Readonly<Record<Scale, number>> = {
  one: 1,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  'hundred million': 1e8,
  billion: 1e9,
  trillion: 1e12,
};
/** Scale words from the smallest; "one" is none. */
export const SCALES: readonly Scale[] = ['one', 'thousand', 'million', 'billion', 'trillion'];

/** A printed number: what stands there, and the interval that its digits allow. */
export interface Quantity {
  /** As written, e.g. 164.16. */
  readonly value: number;
  /** The unit of the last printed digit, in the same scale as `value`: 0.01 for 164.16. */
  readonly step: number;
  readonly scale: Scale;
  /** `currency` an amount of money, `percent`, `pp`, `times`, `rank`, `months`, ... as in the claim schema. */
  readonly unit: string;
  readonly currency: Currency | null;
  /** Words that loosen it: nearly, about, more than. */
  readonly hedge: 'approx' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | null;
}

/** A quantity with some of it said anew; every field in one order (docs/decisions/0010-one-layout.md). */
export function quantityWith(quantity: Quantity, changes: Partial<Quantity>): Quantity {
  const { value = quantity.value, step = quantity.step, scale = quantity.scale } = changes;
  const { unit = quantity.unit, currency = quantity.currency, hedge = quantity.hedge } = changes;
  return { value, step, scale, unit, currency, hedge };
}

/** The rounding interval in full units: half a unit of the last digit either way, wider where the words say so. */
export function quantityInterval(q: Quantity): readonly [number, number] {
  const factor = SCALE_FACTOR[q.scale];
  const half = q.hedge === 'approx' ? q.step * 2 : q.step / 2;
  return [(q.value - half) * factor, (q.value + half) * factor];
}

/** Decimals of a number whose last printed digit stands for `step`. */
export const decimalsOf = (step: number): number => Math.max(0, Math.round(-Math.log10(step)));
