import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import type { Policy } from '../model/policy.js';
import type { WhyProducts } from '../model/why-products.js';
import { productCube } from './product-cube.js';
import { productGroups } from './product-groups.js';
import { tradeIdentity } from './trade-identity.js';

export interface ProductsInput {
  readonly importer: string;
  readonly exporter: string;
  readonly period: Period;
  /** Imports by product, month and partner, and duties on them, as one office records them. */
  readonly rows: readonly Observation[];
  /** Measures between the two. */
  readonly policies: readonly Policy[];
}

const FINE_ENOUGH = /^HS:\d{6}/;

/**
 * Where the change of what one economy buys from another lies, by product: demand x mix x share in each product and month, in
 * groups by the measures on them, and who gained the share that was lost. Null where no product figures are given.
 * @throws BilateralError `no-data` when no month is held in both years, `bad-input` as `tradeIdentity`
 */
export function whyByProduct({ importer, exporter, period, rows, policies }: ProductsInput): WhyProducts | null {
  if (rows.length === 0) return null;
  const made = productCube(rows, importer, exporter, period);
  const groups = productGroups(made, { importer, exporter, period }, policies);
  const { products } = made.cube;
  const coarse: Note[] = FINE_ENOUGH.test(products[0]!)
    ? []
    : [
        note(
          'coarse-products',
          `${products.length} products of ${products[0]!.split(':')[0]} are too coarse to tell controlled goods (chips, graphite, gallium) from others beside them: figures by six-digit HS code would be needed`,
        ),
      ];
  return {
    importer,
    exporter,
    classification: products[0]!.split(':')[0]!,
    source: made.source,
    identity: tradeIdentity(made.cube, exporter, groups ? { groups: groups.of } : {}),
    groups,
    notes: [...made.notes, ...coarse],
  };
}
