import { BilateralError } from '../../model/error.js';
import { didYouMean } from '../../model/nearest.js';
import type { Column, Panel } from '../../model/panel.js';

/** A table with what a description calls its columns. */
export interface Named {
  readonly panel: Panel;
  readonly names: Readonly<Record<string, string>>;
}

const ALSO: Readonly<Record<string, readonly string[]>> = { value: ['trade', 'flow'], year: ['period'] };

function find({ panel, names }: Named, column: string): Column | undefined {
  for (const name of [names[column] ?? column, ...(ALSO[column] ?? [])])
    if (Object.hasOwn(panel.columns, name)) return panel.columns[name];
  return undefined;
}

export const hasColumn = (table: Named, column: string): boolean => find(table, column) !== undefined;

/** @throws BilateralError `bad-input`: the columns that there are, and how to name another */
function column(table: Named, name: string): Column {
  const found = find(table, name);
  if (found !== undefined) return found;
  const there = Object.keys(table.panel.columns);
  throw new BilateralError('bad-input', `${table.panel.source} has no column '${table.names[name] ?? name}'`, {
    hint: `${didYouMean(name, there) ?? ''} It has ${there.join(', ')}; a description may say columns: {${name}: ...}`.trim(),
  });
}

/** A fault in a row, counted from 1 without the header. */
export function rowFault(table: Named, row: number, what: string, hint: string): never {
  throw new BilateralError('bad-input', `${table.panel.source}, row ${row + 1}: ${what}`, { hint });
}

/** The texts of a column. @throws BilateralError `bad-input` where one is missing */
export function texts(table: Named, name: string): readonly string[] {
  const found = column(table, name);
  const out =
    found.kind === 'number'
      ? Array.from(found.values, (value) => (Number.isNaN(value) ? '' : String(value)))
      : Array.from(found.codes, (code) => (code < 0 ? '' : found.levels[code]!));
  const empty = out.findIndex((text) => text.trim() === '');
  if (empty >= 0) rowFault(table, empty, `${name} is empty`, 'fill it in, or take the row out');
  return out;
}

/**
 * The numbers of a column; only those of `rows` are looked at, all if left out.
 * @throws BilateralError `bad-input` where one of these is missing, infinite, or a text
 */
export function numbers(table: Named, name: string, rows?: readonly number[]): Float64Array {
  const found = column(table, name);
  if (found.kind === 'number') {
    const unfit = (row: number): boolean => !Number.isFinite(found.values[row]);
    const bad = rows === undefined ? found.values.findIndex((_, row) => unfit(row)) : (rows.find(unfit) ?? -1);
    if (bad >= 0) rowFault(table, bad, `${name} is missing or infinite`, 'give a number; 0 where nothing is traded');
    return found.values;
  }
  const row = found.codes.findIndex((code) => code < 0 || !Number.isFinite(Number(found.levels[code])));
  if (row < 0) return Float64Array.from(found.codes, (code) => Number(found.levels[code]));
  const text = found.codes[row]! < 0 ? 'nothing' : `'${found.levels[found.codes[row]!]}'`;
  return rowFault(table, row, `${name} is ${text}, not a number`, 'write numbers with a decimal point');
}
