import { existsSync } from 'node:fs';
import type { DuckDBInstance } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import { append } from './append.js';
import { LOAD_LARGE, LOAD_SMALL, VIEW_LARGE } from './bundled.js';
import { coverage } from './coverage.js';
import { createFile, openFile, openInMemory } from './database-file.js';
import { heldPanel } from './held-panel.js';
import { keepPanel } from './keep-panel.js';
import { panel, revisions } from './panel.js';
import { policies } from './policies.js';
import { rates } from './rates.js';
import { CREATE_TABLES } from './schema.js';
import { series } from './series.js';
import type { Session } from './session.js';
import type { Store } from './store.js';

export interface StoreOptions {
  /** A DuckDB file; without it the figures are kept in memory. */
  readonly path?: string;
  /** What a new store starts with: the package's own figures (default) or nothing. */
  readonly figures?: 'bundled' | 'none';
  /** Make the file when it is not there. */
  readonly create?: boolean;
}

async function run(instance: DuckDBInstance, sql: string): Promise<void> {
  const connection = await instance.connect();
  try {
    await connection.run(sql);
  } finally {
    connection.closeSync();
  }
}

async function sessionOf(
  instance: DuckDBInstance,
  about: Pick<Session, 'path' | 'readOnly' | 'largeViews'>,
): Promise<Session> {
  return { instance, reader: await instance.connect(), writer: await instance.connect(), ...about };
}

async function memorySession(bundled: boolean): Promise<Session> {
  const instance = await openInMemory();
  await run(instance, CREATE_TABLES + (bundled ? LOAD_SMALL + VIEW_LARGE : ''));
  return sessionOf(instance, { path: null, readOnly: false, largeViews: bundled });
}

async function fileSession(path: string, options: StoreOptions): Promise<Session> {
  if (!existsSync(path)) {
    if (!options.create)
      throw new BilateralError('store-missing', `there is no store at ${path}`, {
        hint: 'give the path of an existing store, or ask for a new one to be created',
      });
    const bundled = options.figures !== 'none';
    await createFile(path, (instance) =>
      run(instance, `${CREATE_TABLES}${bundled ? LOAD_SMALL + LOAD_LARGE : ''} CHECKPOINT;`),
    );
  }
  const { instance, readOnly } = await openFile(path);
  return sessionOf(instance, { path, readOnly, largeViews: false });
}

/**
 * Opens the figures: the bundled ones in memory, or a file.
 * @throws BilateralError `store-missing`, `store-corrupt`, `store-newer`, `store-busy`, `cannot-write`
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const session =
    options.path === undefined
      ? await memorySession(options.figures !== 'none')
      : await fileSession(options.path, options);
  let appending: Promise<unknown> = Promise.resolve();
  return {
    append(rows) {
      // one append at a time: they share a connection
      const done = appending.then(() => append(session, rows));
      appending = done.catch(() => undefined);
      return done;
    },
    keepPanel(given, about) {
      const done = appending.then(() => keepPanel(session, given, about));
      appending = done.catch(() => undefined);
      return done;
    },
    heldPanel: (query) => heldPanel(session, query),
    series: (query) => series(session, query),
    panel: (query) => panel(session, query),
    revisions: (query) => revisions(session, query),
    rates: (query) => rates(session, query),
    policies: (query) => policies(session, query),
    coverage: (query) => coverage(session, query),
    async close() {
      await appending;
      // the file alone holds everything, should somebody copy it
      if (session.path !== null && !session.readOnly) await session.writer.run('CHECKPOINT').catch(() => undefined);
      session.reader.closeSync();
      session.writer.closeSync();
      session.instance.closeSync();
    },
  };
}
