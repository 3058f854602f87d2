import type { Currency } from '../model/currency.js';
import type { Observation } from '../model/observation.js';

type Computed = 'total' | 'balance';

/** Exports plus imports, or exports less imports, of one period, with the sources of both. */
function combine<C extends Currency>(flow: Computed, exports: Observation<C>, imports: Observation<C>): Observation<C> {
  const sign = flow === 'total' ? 1 : -1;
  const [least, most] = flow === 'total' ? [imports.low, imports.high] : [imports.high, imports.low];
  return Object.freeze({
    ...exports,
    flow,
    value: exports.value + sign * imports.value,
    low: exports.low + sign * least,
    high: exports.high + sign * most,
    status: 'derived' as const,
    released: [exports.released, imports.released].sort()[1]!,
    table: exports.table === imports.table ? exports.table : `${exports.table}; ${imports.table}`,
    via: Object.freeze([...new Set([...exports.via, ...imports.via])]),
    note: flow === 'total' ? 'computed: exports plus imports' : 'computed: exports less imports',
  });
}

/** The published figure of a period where there is one, else the computed one; a weak copy only where neither is. */
export function combineFlows<C extends Currency>(
  flow: Computed,
  published: readonly Observation<C>[],
  exports: readonly Observation<C>[],
  imports: readonly Observation<C>[],
): Observation<C>[] {
  const at = new Map<string, Observation<C>>();
  const other = new Map(imports.map((row) => [row.period.start, row]));
  for (const row of published) if (row.status === 'secondary') at.set(row.period.start, row);
  for (const row of exports) {
    const pair = other.get(row.period.start);
    if (pair) at.set(row.period.start, combine(flow, row, pair));
  }
  for (const row of published) if (row.status !== 'secondary') at.set(row.period.start, row);
  return [...at.values()].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}
