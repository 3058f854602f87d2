import { findEconomy } from '../../model/economy.js';
import { BilateralError } from '../../model/error.js';
import { type Note, note } from '../../model/note.js';
import { hasColumn, type Named, numbers, rowFault, texts } from './columns.js';

/** Flows of a table in the layout of a baseline; NaN where no row has one. */
export interface Flows {
  readonly economies: readonly string[];
  readonly sectors: readonly string[];
  readonly flows: Float64Array;
  readonly notes: readonly Note[];
}

/** A country's name becomes its code; a code that nobody knows stays. */
const codeOf = (text: string): string => {
  const economy = findEconomy(text);
  return economy?.kind === 'country' ? economy.code : text.trim();
};

/** Rows of the year that is asked for, where the table has years. */
export function rowsOfYear(table: Named, year: number): readonly number[] {
  const all = Array.from({ length: table.panel.rows }, (_, row) => row);
  if (!hasColumn(table, 'year')) return all;
  const years = texts(table, 'year').map((text) => Number(text.slice(0, 4)));
  const rows = all.filter((row) => years[row] === year);
  if (rows.length > 0) return rows;
  const there = [...new Set(years)].sort((a, b) => a - b);
  throw new BilateralError('bad-input', `${table.panel.source} has no rows of ${year}`, {
    hint: there.length === 0 ? 'it has no rows at all' : `it has ${there.join(', ')}`,
  });
}

const places = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, i) => [name, i]));

/** Reads who sells how much to whom. @throws BilateralError `bad-input`: columns, values, pairs given twice, too few economies */
export function readFlows(table: Named, year: number): Flows {
  const rows = rowsOfYear(table, year);
  const [from, to] = [texts(table, 'exporter').map(codeOf), texts(table, 'importer').map(codeOf)];
  const of = hasColumn(table, 'sector') ? texts(table, 'sector') : null;
  const values = numbers(table, 'value', rows);
  const economies = [...new Set(rows.flatMap((row) => [from[row]!, to[row]!]))];
  const sectors = of === null ? ['goods'] : [...new Set(rows.map((row) => of[row]!))];
  if (economies.length < 2)
    throw new BilateralError('bad-input', `${table.panel.source} has flows of ${economies.length} economies`, {
      hint: 'a world has two at least',
    });
  const [economy, sector] = [places(economies), places(sectors)];
  const size = economies.length;
  const flows = new Float64Array(sectors.length * size * size).fill(Number.NaN);
  for (const row of rows) {
    const cell = (sector.get(of?.[row] ?? 'goods')! * size + economy.get(to[row]!)!) * size + economy.get(from[row]!)!;
    const what = `from ${from[row]} to ${to[row]}`;
    if (values[row]! < 0) rowFault(table, row, `a flow of ${values[row]} ${what}`, 'flows are values at or above 0');
    if (!Number.isNaN(flows[cell]))
      rowFault(
        table,
        row,
        `a second flow ${what}`,
        'add them up first; with several sectors, name them in a column sector',
      );
    flows[cell] = values[row]!;
  }
  return { economies, sectors, flows, notes: noteMissing(flows, economies, sectors) };
}

function noteMissing(flows: Float64Array, economies: readonly string[], sectors: readonly string[]): readonly Note[] {
  const size = economies.length;
  const gaps = flows.reduce(
    (sum, value, cell) => sum + (Number.isNaN(value) && cell % size !== Math.floor(cell / size) % size ? 1 : 0),
    0,
  );
  if (gaps === 0) return [];
  const all = sectors.length * size * (size - 1);
  return [note('flows-missing', `${gaps} of ${all} flows between economies have no row and are taken for zero`)];
}
