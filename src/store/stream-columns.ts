import type { DuckDBConnection } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import type { Column } from '../model/panel.js';
import { type ColumnBuilder, numberBuilder, textBuilder } from './column-builder.js';
import { type SourceColumn, selected } from './panel-columns.js';

const REPORT_EVERY = 100_000;

/**
 * The columns of a relation as one SELECT, with a last row that is marked. A result that is streamed ends without a word
 * where the engine meets an error, and the mark tells such an end from the real one.
 */
export function markedSelect(columns: readonly SourceColumn[], relation: string, condition: string): string {
  const nothing = columns.map(({ kind }) => (kind === 'number' ? '0::DOUBLE' : "''"));
  return `SELECT ${columns.map(selected).join(', ')}, false FROM ${relation}${condition}
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
  const builders: readonly ColumnBuilder[] = columns.map(({ kind }) =>
    kind === 'number' ? numberBuilder() : textBuilder(),
  );
  const result = await connection.stream(sql);
  let rows = 0;
  let reported = 0;
  for (let ended = false; !ended; ) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return findFault(connection, sql, rows);
    ended = chunk.getColumnVector(columns.length).getItem(chunk.rowCount - 1) === true;
    const count = chunk.rowCount - (ended ? 1 : 0);
    for (let i = 0; count > 0 && i < builders.length; i++) builders[i]!.add(chunk.getColumnVector(i), count);
    rows += count;
    if (rows - reported >= REPORT_EVERY) {
      onRows?.(rows);
      reported = rows;
    }
  }
  return { rows, columns: builders.map((builder) => builder.finish()) };
}
