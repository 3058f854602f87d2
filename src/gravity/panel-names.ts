import { BilateralError } from '../model/error.js';
import { didYouMean } from '../model/nearest.js';
import type { Column, Panel } from '../model/panel.js';
import { columnList } from './asked.js';

/** What a panel calls the four columns that every usual equation needs. */
export interface PanelNames {
  readonly exporter: string;
  readonly importer: string;
  readonly year: string;
  readonly trade: string;
}

export const NAMES: PanelNames = { exporter: 'exporter', importer: 'importer', year: 'year', trade: 'trade' };

/** All four, those not given as they are by default. */
export const namesOf = (given: Partial<PanelNames> = {}): PanelNames => ({ ...NAMES, ...given });

const PLAIN = /^[A-Za-z.][A-Za-z0-9._]*$/;

/** A column as a formula writes it. */
export const inFormula = (name: string): string => (PLAIN.test(name) ? name : `\`${name}\``);

/** The effects and outcome of a usual equation, as a formula writes them. */
export function written({ exporter, importer, year, trade }: PanelNames) {
  const [e, i, y] = [exporter, importer, year].map(inFormula);
  return {
    outcome: inFormula(trade),
    international: `I(${e} != ${i})`,
    twoWay: `${e}^${y} + ${i}^${y}`,
    pair: `${e}^${i}`,
    year: y!,
  };
}

/** @throws BilateralError `bad-input` for a column that is not there, with the nearest and the option that names it */
export function requireNames(available: readonly string[], names: PanelNames): void {
  for (const [what, name] of Object.entries(names)) {
    if (available.includes(name)) continue;
    const near = didYouMean(name, available);
    throw new BilateralError('bad-input', `the panel has no column '${name}'`, {
      hint: `${near === undefined ? '' : `${near} `}name it, as in ${what}=NAME; ${columnList(available)}`,
    });
  }
}

/** Years of the rows, NaN where missing. @throws BilateralError `bad-input` where they are text that is no number */
export function yearsOf(panel: Panel, name: string): Float64Array {
  const column = panel.columns[name]!;
  if (column.kind === 'number') return column.values;
  const values = column.levels.map(Number);
  const odd = column.levels.find((_, level) => !Number.isInteger(values[level]));
  if (odd !== undefined)
    throw new BilateralError('bad-input', `column '${name}' holds '${odd}', which is not a year`, {
      hint: 'make a column of whole years of it with --query',
    });
  return Float64Array.from(column.codes, (code) => (code < 0 ? NaN : values[code]!));
}

/** Codes that two columns share, and what each code is called. */
export interface Economies {
  readonly exporters: Int32Array;
  readonly importers: Int32Array;
  readonly called: readonly string[];
}

/** Both sides of trade in codes of one list, in order of their names. */
export function economiesOf(panel: Panel, { exporter, importer }: PanelNames): Economies {
  const sides = [exporter, importer].map((name) => panel.columns[name]!);
  const called = [...new Set(sides.flatMap(namesIn))].sort();
  const code = new Map(called.map((name, i) => [name, i]));
  const [exporters, importers] = sides.map((column) => {
    if (column.kind === 'category') {
      const own = column.levels.map((level) => code.get(level)!);
      return column.codes.map((at) => (at < 0 ? -1 : own[at]!));
    }
    return Int32Array.from(column.values, (value) => (Number.isFinite(value) ? code.get(String(value))! : -1));
  });
  return { exporters: exporters!, importers: importers!, called };
}

const namesIn = (column: Column): readonly string[] =>
  column.kind === 'category'
    ? column.levels
    : [...new Set(column.values)].filter((value) => Number.isFinite(value)).map(String);
