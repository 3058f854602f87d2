import { open } from 'node:fs/promises';
import { type Column, csvCell, type Estimate, type Panel } from '../core.js';
import { replaceFile } from './write-file.js';

/** Rows written at a time. */
const CHUNK = 10_000;

const cellOf = (column: Column, row: number): string => {
  if (column.kind === 'number') return Number.isNaN(column.values[row]!) ? '' : String(column.values[row]!);
  const code = column.codes[row]!;
  return code < 0 ? '' : csvCell(column.levels[code]!);
};

/** Writes the columns that were read and the fitted value of each row; empty where a row was not used. */
export function writeFitted(path: string, panel: Panel, { fitted }: Estimate): Promise<void> {
  const columns = Object.entries(panel.columns);
  const line = (row: number): string => {
    const value = fitted![row]!;
    return [...columns.map(([, column]) => cellOf(column, row)), Number.isNaN(value) ? '' : value].join(',');
  };
  return replaceFile(path, async (draft) => {
    const file = await open(draft, 'w');
    try {
      await file.write(`${[...columns.map(([name]) => csvCell(name)), 'fitted'].join(',')}\n`);
      for (let row = 0; row < panel.rows; row += CHUNK) {
        const count = Math.min(CHUNK, panel.rows - row);
        await file.write(`${Array.from({ length: count }, (_, i) => line(row + i)).join('\n')}\n`);
      }
    } finally {
      await file.close();
    }
  });
}

/** The level of each effect in the linear predictor (of least squares, in the outcome), one a row. */
export const effectsCsv = ({ fixedEffects }: Estimate): string =>
  [
    'effect,level,value',
    ...fixedEffects!.flatMap(({ name, levels, values }) =>
      levels.map((level, l) => [csvCell(name), csvCell(level), values[l]].join(',')),
    ),
  ].join('\n') + '\n';
