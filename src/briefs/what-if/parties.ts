import type { Baseline } from '../../model/baseline.js';
import { findEconomy } from '../../model/economy.js';
import type { DirectShock, Scenario, Selection, Shock } from '../../model/scenario.js';

/** Codes behind names, codes and groups; nobody for `all`, which singles out nobody. */
function singled(selection: Selection, scenario: Scenario, economies: ReadonlySet<string>): readonly string[] {
  if (selection === 'all') return [];
  return selection
    .flatMap((name) => scenario.groups[name] ?? [name])
    .flatMap((name) => {
      const code = economies.has(name) ? name : (findEconomy(name)?.code ?? '');
      return economies.has(code) ? [code] : [];
    });
}

/** What a shock does, or undoes. */
export const directOf = (shock: Shock): DirectShock => (shock.kind === 'lift' ? shock.shock : shock);

const selections = (shock: DirectShock): readonly Selection[] =>
  'exporters' in shock ? [shock.exporters, shock.importers] : [shock.economies];

/** The economies that a scenario names, each once, in the order of its shocks. */
export function partiesOf(scenario: Scenario, { economies }: Pick<Baseline, 'economies'>): readonly string[] {
  const held = new Set(economies);
  return [
    ...new Set(
      scenario.shocks
        .map(directOf)
        .flatMap(selections)
        .flatMap((one) => singled(one, scenario, held)),
    ),
  ];
}

/** The sectors that all shocks of trade name; null where one of them falls on all. */
export function sectorsOf(scenario: Scenario, { sectors }: Pick<Baseline, 'sectors'>): readonly string[] | null {
  const named = new Set<string>();
  for (const shock of scenario.shocks.map(directOf)) {
    if (shock.kind === 'deficit') continue;
    if (shock.sectors === undefined || shock.sectors === 'all') return null;
    for (const name of shock.sectors.flatMap((one) => scenario.groups[one] ?? [one])) named.add(name);
  }
  const found = sectors.filter((name) => named.has(name));
  return found.length === 0 || found.length === sectors.length ? null : found;
}
