import { findEconomy } from '../../model/economy.js';
import { BilateralError } from '../../model/error.js';
import { type Note, note } from '../../model/note.js';
import { hasColumn, type Named, numbers, rowFault, texts } from './columns.js';
import type { Flows } from './flow-table.js';

/**
 * Tariffs as fractions, in the layout of the flows; a row without sector is for all of them. Rows of economies without flows are
 * left out, with a note; what no row has is zero, with a note.
 * @throws BilateralError `bad-input`
 */
export function readTariffs(table: Named, read: Flows): { tariffs: Float64Array; notes: readonly Note[] } {
  const { economies, sectors, flows } = read;
  const size = economies.length;
  const code = (text: string): string => findEconomy(text)?.code ?? text.trim();
  const [from, to] = [texts(table, 'exporter').map(code), texts(table, 'importer').map(code)];
  const of = hasColumn(table, 'sector') ? texts(table, 'sector') : null;
  const rates = numbers(table, 'percent');
  const tariffs = new Float64Array(flows.length).fill(Number.NaN);
  const strange = new Set<string>();
  for (let row = 0; row < table.panel.rows; row++) {
    const [i, n] = [economies.indexOf(from[row]!), economies.indexOf(to[row]!)];
    for (const [at, name] of [
      [i, from[row]!],
      [n, to[row]!],
    ] as const)
      if (at < 0) strange.add(name);
    if (rates[row]! < 0) rowFault(table, row, `a tariff of ${rates[row]} %`, 'tariffs are percent, 0 or more');
    const j = of === null ? -1 : sectors.indexOf(of[row]!);
    if (of !== null && j < 0) rowFault(table, row, `'${of[row]}' is no sector`, `sectors are ${sectors.join(', ')}`);
    if (i < 0 || n < 0 || i === n) continue;
    for (const k of j < 0 ? sectors.keys() : [j]) tariffs[(k * size + n) * size + i] = rates[row]! / 100;
  }
  if (tariffs.every(Number.isNaN))
    throw new BilateralError('bad-input', `${table.panel.source} has no tariff between economies of the flows`, {
      hint: `these are ${economies.join(', ')}`,
    });
  return { tariffs: tariffs.map((rate) => (Number.isNaN(rate) ? 0 : rate)), notes: notesOn(tariffs, read, strange) };
}

function notesOn(tariffs: Float64Array, { economies, sectors }: Flows, strange: Set<string>): readonly Note[] {
  const size = economies.length;
  const known = economies.filter((_, n) =>
    sectors.some((_, j) => economies.some((_, i) => !Number.isNaN(tariffs[(j * size + n) * size + i]))),
  );
  return [
    ...(strange.size === 0
      ? []
      : [note('tariffs-left', `tariffs with ${[...strange].join(', ')} are left out: no flows`)]),
    ...(known.length === size
      ? []
      : [note('tariffs-unknown', `tariffs are known for imports of ${known.join(', ')}; all others stand at zero`)]),
  ];
}
