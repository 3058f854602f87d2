import type { Baseline } from '../../model/baseline.js';
import type { Selection } from '../../model/scenario.js';
import type { Context } from './context.js';
import { type Chosen, economyIn } from './economy-in.js';
import { fault } from './fault.js';
import { sectorIn } from './sector-in.js';

const others = (name: string): boolean => name.toLowerCase() === 'others';

/** A name, and where it is written: among the groups, or in the shock. */
type Written = readonly [name: string, path: string];

/** Members of names and groups, groups within groups resolved, in the order given. */
function expand(names: readonly string[], path: string, context: Context): readonly Written[] {
  const { groups } = context.scenario;
  return names.flatMap((name) =>
    Object.hasOwn(groups, name) ? expand(groups[name]!, `groups.${name}`, context) : [[name, path] as const],
  );
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const unique = (places: readonly number[]): readonly number[] => [...new Set(places)].sort((a, b) => a - b);

/** Places of the economies that are named; `others` is left for whoever knows the other side. */
function named(selection: readonly string[], path: string, context: Context): readonly number[] {
  const found: Chosen[] = expand(
    selection.filter((name) => !others(name)),
    path,
    context,
  ).map(([name, written]) => economyIn(name, written, context));
  for (const { note } of found) if (note !== undefined) context.add(note);
  return unique(found.flatMap(({ places }) => places));
}

const everyone = ({ economies }: Baseline): readonly number[] => range(economies.length);

/** Places of the economies of a selection, in order. @throws BilateralError `unknown-economy`, `bad-input` where there is none */
export function economiesOf(selection: Selection, path: string, context: Context): readonly number[] {
  if (selection === 'all') return everyone(context.baseline);
  if (selection.some(others)) fault(context, path, "'others' has no other side here", 'name the economies, or all');
  const places = named(selection, path, context);
  if (places.length === 0) fault(context, path, `names no economy of ${context.baseline.name}`, hintOf(context));
  return places;
}

const hintOf = ({ baseline }: Context): string => `it has ${baseline.economies.join(', ')}`;

/** Both sides of a route; `others` on one is all that the other does not name. */
export function sidesOf(
  exporters: Selection,
  importers: Selection,
  path: string,
  context: Context,
): readonly [exporters: readonly number[], importers: readonly number[]] {
  const wants = (selection: Selection): boolean => selection !== 'all' && selection.some(others);
  const at = (side: string): string => `${path}.${side}`;
  if (wants(exporters) && wants(importers))
    fault(context, path, "both sides are 'others'", 'name the economies of one side');
  const side = (own: Selection, name: string, other: Selection, otherName: string): readonly number[] => {
    if (!wants(own)) return economiesOf(own, at(name), context);
    const taken = new Set(economiesOf(other, at(otherName), context));
    const rest = everyone(context.baseline).filter((place) => !taken.has(place));
    if (rest.length === 0) fault(context, at(name), `'others' is nobody: ${otherName} names all`, 'name fewer there');
    return unique([...rest, ...named(own as readonly string[], at(name), context)]);
  };
  return [side(exporters, 'exporters', importers, 'importers'), side(importers, 'importers', exporters, 'exporters')];
}

/** Places of the sectors of a selection; all if left out. @throws BilateralError `bad-input` */
export function sectorsOf(selection: Selection | undefined, path: string, context: Context): readonly number[] {
  if (selection === undefined || selection === 'all') return range(context.baseline.sectors.length);
  return unique(expand(selection, path, context).map(([name, written]) => sectorIn(name, written, context)));
}
