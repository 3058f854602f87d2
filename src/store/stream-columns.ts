import type { DuckDBConnection } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import type { Column } from '../model/panel.js';
import { type ColumnBuilder, numberBuilder, textBuilder } from './column-builder.js';
import { cellsOf, type SourceColumn, selected } from './panel-columns.js';

const REPORT_EVERY = 100_000;

/**
 * The columns of a relation as one SELECT, with a last row that is marked. A result that is streamed ends without a word
 * where the engine meets an error, and the mark tells such an end from the real one.
 */
export function markedSelect(columns: readonly SourceColumn[], relation: string, condition: string): string {
  const nothing = columns.flatMap((column) =>
    Array.from({ length: cellsOf(column) }, () => (column.kind === 'number' ? '0::DOUBLE' : "''")),
  );
  return `SELECT ${columns.flatMap(selected).join(', ')}, false FROM ${relation}${condition}
    UNION ALL SELECT ${nothing.join(', ')}, true`;
}

/** Runs the SELECT once more and keeps nothing, so that the engine says what is wrong. */
async function findFault(connection: DuckDBConnection, sql: string, rows: number): Promise<never> {
  await connection.run(`SELECT bit_xor(hash(COLUMNS(*))) FROM (${sql})`);
  throw new BilateralError('bad-input', `reading broke off after ${rows.toLocaleString('en-US')} rows`, {
    hint: 'try again, or read a copy',
  });
}

/** Reads the rows of a `markedSelect` chunk by chunk into whole columns, in the order given. */
export async function streamColumns(
  connection: DuckDBConnection,
  sql: string,
  columns: readonly SourceColumn[],
  onRows: ((rows: number) => void) | undefined,
): Promise<{ rows: number; columns: readonly Column[] }> {
  let cells = 0;
  const builders = columns.map((column): { builder: ColumnBuilder; from: number; cells: number } => {
    const from = cells;
    cells += cellsOf(column);
    const builder = column.kind === 'number' ? numberBuilder() : textBuilder(column.long === true);
    return { builder, from, cells: cellsOf(column) };
  });
  const result = await connection.stream(sql);
  let rows = 0;
  let reported = 0;
  for (let ended = false; !ended; ) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return findFault(connection, sql, rows);
    ended = chunk.getColumnVector(cells).getItem(chunk.rowCount - 1) === true;
    const count = chunk.rowCount - (ended ? 1 : 0);
    for (const { builder, from, cells } of count > 0 ? builders : [])
      builder.add(
        Array.from({ length: cells }, (_, i) => chunk.getColumnVector(from + i)),
        count,
      );
    rows += count;
    if (rows - reported >= REPORT_EVERY) {
      onRows?.(rows);
      reported = rows;
    }
  }
  return { rows, columns: builders.map(({ builder }) => builder.finish()) };
}
