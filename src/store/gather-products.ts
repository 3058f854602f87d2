import type { Observation } from '../model/observation.js';
import { endMonth, type Period, yearBefore } from '../model/period.js';
import type { Day } from '../model/vintage.js';
import type { Store } from './store.js';

/** Classifications in which a store may hold products, the finest first. */
const CLASSIFICATIONS = ['HS', 'NAICS', 'SITC'] as const;

interface ProductsQuery {
  readonly importer: string;
  readonly exporter: string;
  readonly period: Period;
  readonly asOf: Day;
}

/**
 * What an importer records by product, month and partner, duties with it, in a period and the year before: of the first
 * classification in which the exporter's trade is held in both. Empty where none is.
 */
export async function gatherProducts(store: Store, query: ProductsQuery): Promise<readonly Observation[]> {
  const { importer, exporter, period, asOf } = query;
  const base = yearBefore(period);
  for (const classification of CLASSIFICATIONS) {
    const asked = { asOf, classification, reporters: [importer], flows: ['imports'] as const };
    const between = { from: base.start, to: endMonth(period) };
    const own = await store.panel({ ...asked, ...between, partners: [exporter], indicators: ['value'] });
    const inPeriod = (one: Period): boolean =>
      own.some((row) => row.period.start >= one.start && endMonth(row.period) <= endMonth(one));
    if (inPeriod(period) && inPeriod(base)) return store.panel({ ...asked, ...between, indicators: ['value', 'duty'] });
  }
  return [];
}
