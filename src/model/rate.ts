import type { Currency } from './currency.js';
import type { Provenance } from './observation.js';
import type { Period } from './period.js';

export type RateBasis = 'period average' | 'end of period' | 'day';

/** An exchange rate: units of `currency` for one US dollar. `day` is set for a rate of one day. */
export interface Rate extends Provenance {
  readonly currency: Currency;
  readonly period: Period;
  readonly day?: string;
  readonly basis: RateBasis;
  readonly value: number;
}
