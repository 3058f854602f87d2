import type { DeficitRule, Scenario, Shock, Uncertainty } from '../../model/scenario.js';
import { checkEstimate } from './check-estimate.js';
import { checkGroups } from './check-groups.js';
import { checkShape } from './check-shape.js';
import { parseText } from './parse-text.js';
import { inside, type Place, refuse } from './place.js';
import { codeOf, shockOf } from './read-shock.js';
import { SCENARIO_SHAPE } from './scenario-shape.js';

type Table = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => String(value).trim();

/** A lifted tariff takes points away; a level cannot be taken back to what nobody has written down. */
function checkLift(place: Place, shock: Shock): void {
  if (shock.kind !== 'lift' || shock.shock.kind !== 'tariff') return;
  const at = inside(inside(place, 'lift', null), 'tariff', null);
  if ('to' in shock.shock)
    refuse(
      inside(at, 'to', null),
      'a level cannot be lifted: what stood before is not known',
      'lift points, or set a tariff to what it was',
    );
  if ('points' in shock.shock && shock.shock.points < 0)
    refuse(inside(at, 'points', null), 'lifting a cut is a rise', 'write it as a tariff with positive points');
}

const uncertaintyOf = ({ draws, seed, theta }: Table): Uncertainty => ({
  draws: draws as number,
  seed: (seed as number | undefined) ?? 1,
  theta: (theta as number | undefined) ?? 0,
});

/**
 * Reads a scenario: YAML 1.2, or JSON. Names of economies become codes; whether a world has them is for `changesOf` to say.
 * @throws BilateralError `bad-input` with line and path: empty, not YAML, a key that is unknown or missing, a value out of range
 */
export function readScenario(text: string, name = 'the scenario'): Scenario {
  const place = parseText(text, name);
  checkShape(place, SCENARIO_SHAPE);
  const table = place.value as Table;
  const groups = Object.fromEntries(
    Object.entries((table.groups ?? {}) as Record<string, readonly unknown[]>).map(([key, names]) => [
      key,
      names.map(codeOf),
    ]),
  );
  checkGroups(place, groups);
  const shocks = (table.shocks as readonly Table[]).map(shockOf);
  shocks.forEach((shock, i) => {
    checkLift(inside(inside(place, 'shocks', null), i, null), shock);
  });
  const estimate = table.estimate === undefined ? undefined : checkEstimate(inside(place, 'estimate', table.estimate));
  return {
    title: textOf(table.title),
    ...(table.description === undefined ? {} : { description: textOf(table.description) }),
    baseline: textOf(table.baseline),
    deficits: (table.deficits as DeficitRule | undefined) ?? 'additive',
    groups,
    shocks,
    ...(estimate === undefined ? {} : { estimate }),
    ...(table.uncertainty === undefined ? {} : { uncertainty: uncertaintyOf(table.uncertainty as Table) }),
    sources: ((table.sources ?? []) as readonly unknown[]).map(textOf),
    origin: place.origin,
  };
}
