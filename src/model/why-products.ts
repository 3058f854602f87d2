import type { Note } from './note.js';
import type { Observation } from './observation.js';
import type { TradeIdentity } from './trade-identity.js';

/** How products fall into groups by the measures on them. */
export interface ProductGroups {
  /** The group of each product, in the order of the products. */
  readonly of: readonly string[];
  /** What puts a product in a group, in words. */
  readonly rule: string;
}

/** One direction of trade by product, month and partner, as the importer records it. */
export interface WhyProducts {
  readonly importer: string;
  readonly exporter: string;
  /** `NAICS`, `HS`, `SITC`. */
  readonly classification: string;
  /** One row of the table that all rests on: its publisher, vintage, currency and product detail. */
  readonly source: Observation;
  readonly identity: TradeIdentity;
  readonly groups: ProductGroups | null;
  readonly notes: readonly Note[];
}
