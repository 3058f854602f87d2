import type { DuckDBConnection } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import { LOAD_LARGE, LOAD_SMALL, sqlText } from './bundled.js';
import { openInMemory, openToRead } from './database-file.js';
import { type DuckDBInstance, StatementType } from './load-duckdb.js';
import { CREATE_TABLES } from './schema.js';

/** An engine that can read one file or one store, and do nothing else. */
export interface PanelEngine {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** No other file, no address, no extension, and no way back. */
const shut = (files: readonly string[]): string =>
  `SET allowed_paths = [${files.map(sqlText).join(', ')}];
   SET enable_external_access = false;
   SET lock_configuration = true;`;

async function engineOn(instance: DuckDBInstance, before: string, files: readonly string[]): Promise<PanelEngine> {
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await connection.run(before + shut(files));
    return { connection, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** An engine for a file alone. */
export const engineForFile = async (path: string): Promise<PanelEngine> => engineOn(await openInMemory(), '', [path]);

/** An engine for a store that is only read, or for the bundled figures. @throws BilateralError as `openStore` does */
export const engineForStore = async (path: string | undefined): Promise<PanelEngine> =>
  path === undefined
    ? engineOn(await openInMemory(), CREATE_TABLES + LOAD_SMALL + LOAD_LARGE, [])
    : engineOn(await openToRead(path), '', []);

/** Where the engine stops saying what is wrong and starts with its options. */
const ASIDE = /\n\s*LINE \d+:|Possible (?:[Ss]olution|fixes)|The search space used|\n\s*file = /;

/** What the engine says is wrong, without its way of quoting and its own options: one line. */
export const saidBy = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause))
    .split(ASIDE)[0]!
    .replace(/^(?:Failed to [a-z ]+: )?[A-Z][A-Za-z ]* Error: /, '')
    .replace(/CSV Error on Line: (\d+)\s*(?:Original Line: (.{0,40})[^\n]*)?/, "line $1, '$2': ")
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Refuses SQL that is not one SELECT. `what` is what it is called in the message: `query`, `condition`.
 * @throws BilateralError `usage`
 */
export async function onlySelect(
  connection: DuckDBConnection,
  sql: string,
  what: string,
  shown: string,
): Promise<void> {
  const refuse = (why: string, hint: string, cause?: unknown): BilateralError =>
    new BilateralError('usage', `the ${what} '${shown}' ${why}`, { hint, cause });
  const hint =
    what === 'query' ? 'one SELECT that gives a table' : 'a condition such as year >= 1990 AND exporter <> importer';
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) throw refuse(`is ${statements.count} statements`, hint);
    const prepared = await statements.prepare(0);
    if (prepared.statementType !== StatementType.SELECT)
      throw refuse('is not a SELECT, and figures are only read', hint);
    if (prepared.parameterCount > 0) throw refuse('has places for values, such as ? or $1', 'write the values into it');
  } catch (cause) {
    throw cause instanceof BilateralError ? cause : refuse(`is refused: ${saidBy(cause)}`, hint, cause);
  }
}
