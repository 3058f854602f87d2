import { findEconomy } from '../../model/economy.js';
import type { DirectShock, Effect, Route, Selection, Shock } from '../../model/scenario.js';

type Table = Readonly<Record<string, unknown>>;

/** Codes for what names an economy that is known; all else as it stands, for the baseline to tell. */
export const codeOf = (name: unknown): string => {
  const text = String(name).trim();
  return findEconomy(text)?.code ?? text;
};
const isAll = (name: unknown): boolean => String(name).trim().toLowerCase() === 'all';

function selectionOf(value: unknown, codes: (name: unknown) => string): Selection {
  const names = Array.isArray(value) ? value : [value];
  return names.some(isAll) ? 'all' : names.map(codes);
}
const economies = (value: unknown): Selection => selectionOf(value, codeOf);
const sectorsIn = ({ sectors }: Table) =>
  sectors === undefined ? {} : { sectors: selectionOf(sectors, (name) => String(name).trim()) };

const routeOf = (table: Table): Route => ({
  exporters: economies(table.exporters),
  importers: economies(table.importers),
  ...sectorsIn(table),
  ...(table.bothWays === true ? { bothWays: true } : {}),
});

function effectOf({ effect, se, coefficient, times }: Table): Effect {
  if (coefficient !== undefined) return { coefficient: String(coefficient), times: (times as number) ?? 1 };
  return { value: effect as number, ...(se === undefined ? {} : { se: se as number }) };
}

function directShock(kind: string, table: Table): DirectShock {
  switch (kind) {
    case 'tariff':
      return {
        kind,
        ...routeOf(table),
        ...(table.to === undefined ? { points: table.points as number } : { to: table.to as number }),
      };
    case 'barrier':
      return {
        kind,
        ...routeOf(table),
        ...(table.percent === undefined ? { effect: effectOf(table) } : { percent: table.percent as number }),
      };
    case 'productivity':
      return { kind, economies: economies(table.economies), ...sectorsIn(table), percent: table.percent as number };
    case 'deficit':
      return {
        kind,
        economies: economies(table.economies),
        ...(table.to === undefined ? { percent: table.percent as number } : { to: table.to as number }),
      };
    default:
      return { kind: 'ban', ...routeOf(table) };
  }
}

/** A shock of a file whose shape has been checked: a table with its kind as the only key. */
export function shockOf(table: Table): Shock {
  const [[kind, body]] = Object.entries(table) as [[string, Table]];
  if (kind !== 'lift') return directShock(kind, body);
  const [[lifted, inner]] = Object.entries(body) as [[string, Table]];
  return { kind: 'lift', shock: directShock(lifted, inner) };
}
