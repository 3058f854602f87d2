import type { Baseline } from '../../model/baseline.js';
import { findEconomy } from '../../model/economy.js';
import { GROUP_MEMBERS } from '../../model/group-members.js';
import type { DirectShock, Scenario, Selection, Shock } from '../../model/scenario.js';

/** More than these are no list: then members of groups are told among the others. */
const MOST = 8;

interface Found {
  readonly code: string;
  readonly inGroup: boolean;
}

/** Codes behind names, codes and groups; nobody for `all` and `others`, which single out nobody. */
function singled(names: readonly string[], scenario: Scenario, held: ReadonlySet<string>, inGroup = false): Found[] {
  return names.flatMap((name): Found[] => {
    const own = scenario.groups[name];
    if (own !== undefined) return singled(own, scenario, held, true);
    const code = held.has(name) ? name : (findEconomy(name)?.code ?? '');
    if (held.has(code)) return [{ code, inGroup }];
    return singled(
      (GROUP_MEMBERS[code] ?? []).filter((member) => held.has(member)),
      scenario,
      held,
      true,
    );
  });
}

/** What a shock does, or undoes. */
export const directOf = (shock: Shock): DirectShock => (shock.kind === 'lift' ? shock.shock : shock);

const selections = (shock: DirectShock): readonly Selection[] =>
  'exporters' in shock ? [shock.exporters, shock.importers] : [shock.economies];

/** The economies that a scenario names, each once, in the order of its shocks; of large groups not the members. */
export function partiesOf(scenario: Scenario, { economies }: Pick<Baseline, 'economies'>): readonly string[] {
  const held = new Set(economies);
  const found = scenario.shocks
    .map(directOf)
    .flatMap(selections)
    .flatMap((one) => (one === 'all' ? [] : singled(one, scenario, held)));
  const codes = (some: readonly Found[]): readonly string[] => [...new Set(some.map(({ code }) => code))];
  const all = codes(found);
  return all.length <= MOST ? all : codes(found.filter(({ inGroup }) => !inGroup)).slice(0, MOST);
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
