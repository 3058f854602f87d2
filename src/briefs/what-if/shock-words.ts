import type { DirectShock, Effect, Scenario, Selection, Shock } from '../../model/scenario.js';
import { decimal, MINUS, THIN } from '../number.js';
import { listed } from '../wording.js';
import { proseName } from './economy-words.js';

type Trade = Extract<DirectShock, { exporters: Selection }>;

const who = (selection: Selection, groups: Scenario['groups']): string =>
  selection === 'all'
    ? 'all others'
    : listed(
        selection.map((name) =>
          name === 'others' ? 'all others' : groups[name] === undefined ? proseName(name) : name,
        ),
      );

const goods = (sectors: Selection | undefined): string =>
  sectors === undefined || sectors === 'all' ? 'goods' : listed(sectors.map((name) => name.replaceAll('_', ' ')));

const bare = (value: number): string => String(value).replace('-', MINUS);
const signed = (value: number): string => (value > 0 ? '+' : '') + bare(value);

const effectWords = (effect: Effect): string =>
  'value' in effect
    ? `effect on the flow of ${signed(effect.value)} in logs${effect.se === undefined ? '' : `, standard error ${effect.se}`}`
    : `${effect.times === 1 ? '' : `${bare(effect.times)} times `}the coefficient ${effect.coefficient}`;

function what(shock: Trade): string {
  if (shock.kind === 'ban') return 'none any more';
  if (shock.kind === 'tariff')
    return 'to' in shock ? `tariff at ${bare(shock.to)}${THIN}%` : `tariff ${signed(shock.points)} points`;
  return 'percent' in shock ? `trade costs ${signed(shock.percent)}${THIN}%` : effectWords(shock.effect);
}

function economyShock(shock: Exclude<DirectShock, Trade>, groups: Scenario['groups']): string {
  if (shock.kind === 'productivity')
    return `productivity of ${who(shock.economies, groups)} in ${goods(shock.sectors)}: ${signed(shock.percent)}${THIN}%`;
  return `trade deficit of ${who(shock.economies, groups)}: ${'to' in shock ? `at ${bare(shock.to)}` : `${signed(shock.percent)}${THIN}%`}`;
}

/** `goods from China to the United States: tariff +10 points`; `both ways` where it is. */
export function shockWords(shock: Shock, groups: Scenario['groups'] = {}): string {
  if (shock.kind === 'lift') return `lifted: ${shockWords(shock.shock, groups)}`;
  if (!('exporters' in shock)) return economyShock(shock, groups);
  const [from, to] = [who(shock.exporters, groups), who(shock.importers, groups)];
  const route = shock.bothWays ? `between ${from} and ${to}` : `from ${from} to ${to}`;
  return `${goods(shock.sectors)} ${route}: ${what(shock)}`;
}

/** What a scenario calls several, and who or what they are; a line each. */
export const groupWords = (groups: Scenario['groups']): readonly string[] =>
  Object.entries(groups).map(([name, members]) => `${name}: ${members.join(', ')}`);

/** `4`, or `1.5 to 51.1 by sector`. */
export function thetaWords(theta: Float64Array): string {
  const [low, high] = [Math.min(...theta), Math.max(...theta)];
  const short = (value: number): string => decimal(value, 2).replace(/\.?0+$/, '');
  return low === high ? short(low) : `${short(low)} to ${short(high)} by sector`;
}
