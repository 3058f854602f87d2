import { findEconomy } from '../../model/economy.js';
import { BilateralError } from '../../model/error.js';
import { hasColumn, type Named, numbers, rowFault, texts } from './columns.js';
import type { Flows } from './flow-table.js';

/** What each sector of each economy makes, J N; NaN where no row has it. */
export interface Production {
  readonly output: Float64Array;
  readonly valueAdded: Float64Array | null;
}

/** Where the economy and the sector of each row stand; -1 for an economy without flows. @throws BilateralError `bad-input` */
export function placesOf(table: Named, { economies, sectors }: Flows): readonly { n: number; j: number }[] {
  const names = texts(table, 'economy').map((text) => findEconomy(text)?.code ?? text.trim());
  const of = hasColumn(table, 'sector') ? texts(table, 'sector') : null;
  if (of === null && sectors.length > 1)
    throw new BilateralError('bad-input', `${table.panel.source} has no column 'sector', the flows have several`, {
      hint: `add it, with ${sectors.join(', ')}`,
    });
  return names.map((name, row) => {
    const j = of === null ? 0 : sectors.indexOf(of[row]!);
    if (j < 0) rowFault(table, row, `sector '${of?.[row]}' has no flows`, `sectors are ${sectors.join(', ')}`);
    return { n: economies.indexOf(name), j };
  });
}

/** Reads output, and value added where it is given. @throws BilateralError `bad-input` */
export function readProduction(table: Named, flows: Flows): Production {
  const size = flows.economies.length;
  const places = placesOf(table, flows);
  const output = new Float64Array(flows.sectors.length * size).fill(Number.NaN);
  const valueAdded = hasColumn(table, 'value_added') ? output.slice() : null;
  const made = numbers(table, 'output');
  const added = valueAdded === null ? null : numbers(table, 'value_added');
  places.forEach(({ n, j }, row) => {
    if (n < 0) return;
    if (!(made[row]! >= 0)) rowFault(table, row, `an output of ${made[row]}`, 'output is 0 or more');
    output[j * size + n] = made[row]!;
    if (valueAdded === null) return;
    if (!(added![row]! >= 0 && added![row]! <= made[row]!))
      rowFault(
        table,
        row,
        `value added of ${added![row]} in an output of ${made[row]}`,
        'it lies between 0 and output',
      );
    valueAdded[j * size + n] = added![row]!;
  });
  return { output, valueAdded };
}
