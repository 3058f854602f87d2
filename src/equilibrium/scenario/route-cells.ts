import type { Route } from '../../model/scenario.js';
import type { Context } from './context.js';
import { fault } from './fault.js';
import { sectorsOf, sidesOf } from './select.js';

/**
 * Places of a route's flows in the layout of `Baseline.flows`, each once, never domestic ones.
 * @throws BilateralError `bad-input` where none is left
 */
export function routeCells(route: Route, path: string, context: Context): readonly number[] {
  const { economies } = context.baseline;
  const size = economies.length;
  const [exporters, importers] = sidesOf(route.exporters, route.importers, path, context);
  const sectors = sectorsOf(route.sectors, `${path}.sectors`, context);
  const pairs = new Set<number>();
  for (const i of exporters)
    for (const n of importers) {
      if (i === n) continue;
      pairs.add(n * size + i);
      if (route.bothWays) pairs.add(i * size + n);
    }
  if (pairs.size === 0)
    fault(
      context,
      path,
      `only sales of ${economies[exporters[0]!]} to itself are named, and shocks of trade fall on trade between economies`,
      'name two economies',
    );
  return sectors.flatMap((j) => [...pairs].map((pair) => j * size * size + pair));
}
