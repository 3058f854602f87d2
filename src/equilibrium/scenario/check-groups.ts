import { findEconomy } from '../../model/economy.js';
import { inside, type Place, refuse } from './place.js';

const TAKEN: readonly string[] = ['all', 'others'];

/** Refuses groups whose names mean something already, or that contain themselves. */
export function checkGroups(place: Place, groups: Readonly<Record<string, readonly string[]>>): void {
  const at = inside(place, 'groups', groups);
  for (const name of Object.keys(groups)) {
    const here = inside(at, name, null);
    if (TAKEN.includes(name.toLowerCase()))
      refuse(
        here,
        `'${name}' cannot be the name of a group: it has a meaning of its own`,
        'give the group another name',
      );
    const economy = findEconomy(name);
    if (economy !== null)
      refuse(here, `'${name}' cannot be the name of a group: it is ${economy.name}`, 'give the group another name');
    const round = circle(name, groups, []);
    if (round !== null) refuse(here, `the group contains itself: ${round.join(' > ')}`, 'take one of them out');
  }
}

function circle(
  name: string,
  groups: Readonly<Record<string, readonly string[]>>,
  above: readonly string[],
): readonly string[] | null {
  if (above.includes(name)) return [...above, name];
  for (const member of groups[name] ?? []) {
    const found = circle(member, groups, [...above, name]);
    if (found !== null) return found;
  }
  return null;
}
