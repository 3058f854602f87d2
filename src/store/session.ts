import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';

/** An open database: one connection to read, one to write, so that readers never see half an append. */
export interface Session {
  readonly instance: DuckDBInstance;
  readonly reader: DuckDBConnection;
  readonly writer: DuckDBConnection;
  readonly readOnly: boolean;
  /** File, or null in memory. */
  readonly path: string | null;
  /** The large bundled table is a view beside `observation`, not part of it. */
  readonly largeViews: boolean;
}

export type SqlRow = Readonly<Record<string, DuckDBValue>>;

/** A piece of SQL with the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly DuckDBValue[];
}

export async function rowsOf(session: Session, query: Sql): Promise<readonly SqlRow[]> {
  const result = await session.reader.runAndReadAll(query.text, [...query.values]);
  return result.getRowObjects();
}
