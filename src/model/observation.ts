import type { Currency } from './currency.js';
import type { Flow } from './flow.js';
import type { Period } from './period.js';
import type { Day } from './vintage.js';

/**
 * How a figure came to us. Only `first_published*`, `revised` and `final` were printed by the publisher as they
 * stand; the others say what arithmetic or what doubt lies on them.
 */
export type Status =
  | 'first_published'
  | 'first_published_rounded'
  | 'revised'
  | 'final'
  | 'sum_of_months'
  | 'derived'
  | 'implied_base'
  | 'secondary';

/** `value` an amount in currency units; `growth_yoy` the publisher's own growth rate, percent, in `currency`; `implied_base` what a published rate says the base was; `duty` what was collected on goods when they came in, currency units; `price_index` prices in `currency`, an index. */
export type Indicator = 'value' | 'growth_yoy' | 'implied_base' | 'duty' | 'price_index';

/** Where a figure comes from, and through whom it was seen. */
export interface Provenance {
  readonly publisher: string;
  readonly table: string;
  /** Those who passed the figure on (news agencies, copies); empty when seen at the publisher's own. */
  readonly via: readonly string[];
  readonly status: Status;
  /** The day by which this figure was out. */
  readonly released: Day;
  readonly note?: string;
}

/** One published figure of one vintage. `value` is in currency units, or percent for a growth rate. */
export interface Observation<C extends Currency = Currency> extends Provenance {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  /** `goods`, `services`, `goods_services`, or a code such as `HS:8542`. */
  readonly product: string;
  readonly period: Period;
  readonly indicator: Indicator;
  readonly currency: C;
  readonly value: number;
  /** What the printed digits allow: the value lies between `low` and `high`. */
  readonly low: number;
  readonly high: number;
}
