import { economyName, findEconomy } from '../../model/economy.js';
import { GROUP_MEMBERS } from '../../model/group-members.js';
import { didYouMean } from '../../model/nearest.js';
import { type Note, note } from '../../model/note.js';
import type { Context } from './context.js';
import { fault } from './fault.js';

export interface Chosen {
  readonly places: readonly number[];
  readonly note?: Note;
}

const rows = (context: Context): Readonly<Record<string, readonly string[] | 'rest'>> =>
  context.baseline.aggregates ?? {};

/** The row that has an economy within it: one that lists it, else the rest of the world. */
function holderOf(code: string, context: Context): string | undefined {
  if (context.baseline.absent?.includes(code)) return undefined;
  const all = Object.entries(rows(context));
  const listed = all.find(([, members]) => members !== 'rest' && members.includes(code));
  return (listed ?? all.find(([, members]) => members === 'rest'))?.[0];
}

const called = (code: string): string => (findEconomy(code) ? `${code} (${economyName(code)})` : code);
const row = (code: string, context: Context): string =>
  `${code}, ${rows(context)[code] === 'rest' ? 'the rest of the world' : `which is ${(rows(context)[code] as readonly string[]).join(', ')}`}`;

/**
 * Where a name stands in a baseline: an economy is one place, a group of the gazetteer its members, with a note where some are
 * hidden in a larger row.
 * @throws BilateralError `unknown-economy`: what the name is part of, or what there is and what was meant
 */
export function economyIn(name: string, path: string, context: Context): Chosen {
  const { economies } = context.baseline;
  const code = findEconomy(name)?.code ?? name;
  const place = [name, code].map((one) => economies.indexOf(one)).find((at) => at >= 0);
  if (place !== undefined) return { places: [place] };
  const economy = findEconomy(name);
  if (economy?.kind === 'world') return { places: economies.map((_, i) => i) };
  const members = GROUP_MEMBERS[code];
  if (members !== undefined) return membersIn(code, members, path, context);
  return missing(name, path, context);
}

function membersIn(group: string, members: readonly string[], path: string, context: Context): Chosen {
  const { economies, name } = context.baseline;
  const whole = Object.entries(rows(context))
    .filter(([, parts]) => parts !== 'rest' && parts.every((part) => members.includes(part)))
    .map(([code]) => code);
  const covered = new Set(whole.flatMap((code) => rows(context)[code] as readonly string[]));
  const places = [...members, ...whole].map((code) => economies.indexOf(code)).filter((at) => at >= 0);
  if (places.length === 0)
    fault(
      context,
      path,
      `no member of ${called(group)} is in ${name}`,
      `it has ${economies.join(', ')}`,
      'unknown-economy',
    );
  const hidden = members.filter((code) => !economies.includes(code) && !covered.has(code));
  if (hidden.length === 0) return { places };
  return {
    places,
    note: note('group-in-part', `${group} without ${hidden.join(', ')}, which ${name} has no rows for`),
  };
}

function missing(name: string, path: string, context: Context): never {
  const { baseline, scenario } = context;
  const economy = findEconomy(name);
  const there = `${baseline.name} has ${baseline.economies.join(', ')}`;
  const fail = (what: string, hint: string): never => fault(context, path, what, hint, 'unknown-economy');
  if (economy === null) {
    const words = [...baseline.economies, ...baseline.economies.map((code) => economyName(code))];
    const known = [...words, ...Object.keys(scenario.groups), ...Object.keys(GROUP_MEMBERS)];
    return fail(`'${name}' is no economy or group known here`, `${didYouMean(name, known) ?? ''} ${there}`.trim());
  }
  if (economy.kind === 'group')
    return fail(`${called(economy.code)} has no list of members here`, 'name the economies, or make a group of them');
  const holder = holderOf(economy.code, context);
  if (holder === undefined) return fail(`${called(economy.code)} is in no row of ${baseline.name}`, there);
  return fail(
    `${called(economy.code)} has no row of its own in ${baseline.name}: it is part of ${row(holder, context)}`,
    `name ${holder} and mean all of it, or take a baseline with ${economy.code}; ${there}`,
  );
}
