import type { DuckDBConnection } from '@duckdb/node-api';

/** A column of a table, and what it becomes in a panel. */
export interface SourceColumn {
  readonly name: string;
  /** The engine's word for its type. */
  readonly type: string;
  /** Null for what is neither a number nor a text, such as a list. */
  readonly kind: 'number' | 'text' | null;
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

/** A column as the builders want it: numbers as doubles with NaN for NULL, all else as text, empty for NULL. */
export const selected = ({ name, kind }: SourceColumn): string =>
  kind === 'number'
    ? `coalesce(CAST(${quoted(name)} AS DOUBLE), 'NaN'::DOUBLE) AS ${quoted(name)}`
    : `coalesce(CAST(${quoted(name)} AS VARCHAR), '') AS ${quoted(name)}`;
