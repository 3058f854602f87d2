import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import type { Panel } from '../model/panel.js';
import { economiesOf, type PanelNames, yearsOf } from './panel-names.js';

/** As it is called in a panel that has it: `rta_lag4`. */
export const lagName = (regressor: string, years: number): string => `${regressor}_lag${years}`;

/** A table of every cell is quicker than a map, as long as the panel fills a good part of it. */
const SPARSE = 16;

/** Rows by exporter, importer and year: -1 where there is none. @throws BilateralError `bad-input` for two rows of one cell */
function rowsByCell(panel: Panel, names: PanelNames): (row: number, yearsBefore: number) => number {
  const { exporters, importers, called } = economiesOf(panel, names);
  const years = yearsOf(panel, names.year);
  let [first, last] = [Infinity, -Infinity];
  for (const year of years) if (Number.isFinite(year)) [first, last] = [Math.min(first, year), Math.max(last, year)];
  const span = last - first + 1;
  const cell = (row: number, year: number): number =>
    exporters[row]! < 0 || importers[row]! < 0 || !(year >= first && year <= last)
      ? -1
      : (exporters[row]! * called.length + importers[row]!) * span + (year - first);
  const cells = called.length ** 2 * span;
  const dense = cells <= SPARSE * panel.rows + 1e6 ? new Int32Array(cells).fill(-1) : null;
  const map = new Map<number, number>();
  const at = (key: number): number => (key < 0 ? -1 : dense === null ? (map.get(key) ?? -1) : dense[key]!);
  for (let row = 0; row < panel.rows; row++) {
    const key = cell(row, years[row]!);
    if (key < 0) continue;
    if (at(key) !== -1)
      throw new BilateralError(
        'bad-input',
        `lags are looked up by exporter, importer and year, and ${called[exporters[row]!]}, ${called[importers[row]!]}, ${years[row]} stands in two rows`,
        { hint: 'sum the rows, or choose one product with --where' },
      );
    if (dense === null) map.set(key, row);
    else dense[key] = row;
  }
  return (row, yearsBefore) => at(cell(row, years[row]! - yearsBefore));
}

/**
 * The panel with a column for each lag of a regressor: its value of the same exporter and importer so many years earlier, missing
 * where the panel has no such row. Columns that are there already are taken as they are.
 * @throws BilateralError `bad-input` for text, or for two rows of one exporter, importer and year
 */
export function withLags(
  panel: Panel,
  names: PanelNames,
  regressor: string,
  lags: readonly number[],
): { panel: Panel; notes: readonly Note[] } {
  const wanted = lags.filter((years) => panel.columns[lagName(regressor, years)] === undefined);
  const there = lags.filter((years) => !wanted.includes(years)).map((years) => lagName(regressor, years));
  const used = there.length === 0 ? [] : [note('lags-in-panel', `taken from the panel: ${there.join(', ')}`)];
  if (wanted.length === 0) return { panel, notes: used };
  const column = panel.columns[regressor]!;
  if (column.kind !== 'number')
    throw new BilateralError('bad-input', `'${regressor}' is text, and lags are of numbers`, {
      hint: 'name a column of numbers',
    });
  const before = rowsByCell(panel, names);
  const made = wanted.map((years) => {
    const values = new Float64Array(panel.rows);
    for (let row = 0; row < panel.rows; row++) {
      const earlier = before(row, years);
      values[row] = earlier < 0 ? NaN : column.values[earlier]!;
    }
    return [lagName(regressor, years), { kind: 'number', values }] as const;
  });
  return {
    panel: { ...panel, columns: { ...panel.columns, ...Object.fromEntries(made) } },
    notes: [
      ...used,
      note(
        'lags-looked-up',
        `looked up in the panel's earlier years: ${made.map(([name]) => name).join(', ')}; rows whose earlier year is not there are left out`,
      ),
    ],
  };
}
