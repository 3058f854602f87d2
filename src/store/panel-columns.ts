import type { DuckDBConnection } from '@duckdb/node-api';
import { PIECE, PIECES } from './text-pieces.js';

/** A column of a table, and what it becomes in a panel. */
export interface SourceColumn {
  readonly name: string;
  /** The engine's word for its type. */
  readonly type: string;
  /** Null for what is neither a number nor a text, such as a list. */
  readonly kind: 'number' | 'text' | null;
  /** Texts that are mostly too long for a cell, and are read in pieces. */
  readonly long?: boolean;
}

const NUMBERS = /^(?:BOOLEAN|U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const TEXTS = /^(?:VARCHAR|ENUM\(.*\)|UUID|DATE|TIME|TIMESTAMP.*|TIME WITH TIME ZONE|"NULL")$/;

/** Whole numbers that may be larger than a double holds exactly. */
export const isWide = ({ type }: SourceColumn): boolean => /^U?(?:BIG|HUGE)INT$/.test(type);

const kindOf = (type: string): SourceColumn['kind'] =>
  NUMBERS.test(type) ? 'number' : TEXTS.test(type) ? 'text' : null;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The columns of a relation, in order. */
export async function columnsOf(connection: DuckDBConnection, relation: string): Promise<readonly SourceColumn[]> {
  const result = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`);
  return result.getRowObjects().map((row) => {
    const type = String(row.column_type);
    return { name: String(row.column_name), type, kind: kindOf(type) };
  });
}

const PROBED = 5_000;

/** Marks the columns of texts whose first rows are longer than a cell holds. */
export async function withLengths(
  connection: DuckDBConnection,
  relation: string,
  columns: readonly SourceColumn[],
): Promise<readonly SourceColumn[]> {
  const texts = columns.filter(({ kind }) => kind === 'text');
  if (texts.length === 0) return columns;
  const longest = texts.map(({ name }) => `max(strlen(CAST(${quoted(name)} AS VARCHAR)))::INTEGER`);
  const names = texts.map(({ name }) => quoted(name)).join(', ');
  const result = await connection.runAndReadAll(
    `SELECT ${longest.join(', ')} FROM (SELECT ${names} FROM ${relation} LIMIT ${PROBED})`,
  );
  const [lengths = []] = result.getRows();
  return columns.map((column) =>
    column.kind === 'text' && Number(lengths[texts.indexOf(column)] ?? 0) > PIECE ? { ...column, long: true } : column,
  );
}

/** How many cells of a row a column takes. */
export const cellsOf = ({ long }: SourceColumn): number => (long ? PIECES : 1);

/**
 * A column as the builders want it: numbers as doubles with NaN for NULL, all else as text, empty for NULL, and long texts
 * cut into pieces.
 */
export function selected({ name, kind, long }: SourceColumn): readonly string[] {
  if (kind === 'number') return [`coalesce(CAST(${quoted(name)} AS DOUBLE), 'NaN'::DOUBLE)`];
  const text = `coalesce(CAST(${quoted(name)} AS VARCHAR), '')`;
  if (!long) return [text];
  return Array.from({ length: PIECES }, (_, i) => `${text}[${i * PIECE + 1}:${i < PIECES - 1 ? (i + 1) * PIECE : ''}]`);
}
