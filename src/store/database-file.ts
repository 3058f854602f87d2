import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { BilateralError } from '../model/error.js';
import { DuckDBInstance } from './load-duckdb.js';
import { SCHEMA_VERSION } from './schema.js';

const CONFIG = { threads: '2', autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

export const openInMemory = (): Promise<DuckDBInstance> => DuckDBInstance.create(':memory:', CONFIG);

/** A DuckDB file carries `DUCK` after its first checksum. */
function looksLikeDuckDb(path: string): boolean {
  const bytes = Buffer.alloc(12);
  const file = openSync(path, 'r');
  try {
    return readSync(file, bytes, 0, 12, 0) === 12 && bytes.toString('latin1', 8) === 'DUCK';
  } finally {
    closeSync(file);
  }
}

/** No writing bit on the file, or none for us. */
function isReadOnly(path: string): boolean {
  if ((statSync(path).mode & 0o222) === 0) return true;
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

const corrupt = (path: string, cause?: unknown): BilateralError =>
  new BilateralError('store-corrupt', `${path} is not a store of figures, or it is damaged; it was left as it is`, {
    hint: 'name another file, or take the last copy of this one',
    cause,
  });

/** What DuckDB's refusal means. */
function refusal(path: string, cause: unknown): BilateralError {
  const message = (cause as Error).message;
  if (/could not set lock|conflicting lock/i.test(message))
    return new BilateralError('store-busy', `${path} is open in another process`, {
      hint: 'wait until that is done, or work on a copy',
      cause,
    });
  if (/newer version|version number|older version/i.test(message))
    return new BilateralError('store-newer', `${path} was written by another version of the database engine`, {
      hint: 'install the version of bilateral that wrote it, or a later one',
      cause,
    });
  return corrupt(path, cause);
}

async function versionOf(instance: DuckDBInstance, path: string): Promise<number> {
  const connection = await instance.connect();
  try {
    const result = await connection.runAndReadAll('SELECT max(version)::INTEGER AS version FROM schema_version');
    const version = result.getRowObjects()[0]?.version;
    if (typeof version !== 'number') throw corrupt(path);
    return version;
  } catch (cause) {
    throw cause instanceof BilateralError ? cause : corrupt(path, cause);
  } finally {
    connection.closeSync();
  }
}

const open = (path: string, mode: 'READ_ONLY' | 'READ_WRITE'): Promise<DuckDBInstance> =>
  DuckDBInstance.fromCache(path, { ...CONFIG, access_mode: mode }).catch((cause: unknown) => {
    throw refusal(path, cause);
  });

/** @throws BilateralError `store-newer` */
async function checkVersion(instance: DuckDBInstance, path: string): Promise<void> {
  const version = await versionOf(instance, path);
  if (version > SCHEMA_VERSION)
    throw new BilateralError(
      'store-newer',
      `${path} has tables of version ${version}; this program knows ${SCHEMA_VERSION}`,
      {
        hint: 'install a newer bilateral; the file was left as it is',
      },
    );
}

/** Opens a store file after looking at it without the right to write. @throws BilateralError `store-corrupt`, `store-newer`, `store-busy` */
export async function openFile(path: string): Promise<{ instance: DuckDBInstance; readOnly: boolean }> {
  if (!looksLikeDuckDb(path)) throw corrupt(path);
  const first = await open(path, 'READ_ONLY');
  try {
    await checkVersion(first, path);
  } catch (error) {
    first.closeSync();
    throw error;
  }
  if (isReadOnly(path)) return { instance: first, readOnly: true };
  first.closeSync();
  return { instance: await open(path, 'READ_WRITE'), readOnly: false };
}

/**
 * Opens a store file that nobody will write to, apart from other sessions of this process, so that it can be shut off.
 * @throws BilateralError `store-missing`, `store-corrupt`, `store-newer`, `store-busy`
 */
export async function openToRead(path: string): Promise<DuckDBInstance> {
  if (!existsSync(path))
    throw new BilateralError('store-missing', `there is no store at ${path}`, {
      hint: 'give the path of an existing store',
    });
  if (statSync(path).isDirectory())
    throw new BilateralError('store-corrupt', `'${path}' cannot be opened as a store: it is a folder`, {
      hint: 'name a store file',
    });
  if (!looksLikeDuckDb(path)) throw corrupt(path);
  const instance = await DuckDBInstance.create(path, { ...CONFIG, access_mode: 'READ_ONLY' }).catch(
    (cause: unknown) => {
      throw refusal(path, cause);
    },
  );
  try {
    await checkVersion(instance, path);
    return instance;
  } catch (error) {
    instance.closeSync();
    throw error;
  }
}

/** Makes a store beside its place and moves it there when it is whole. @throws BilateralError `cannot-write` */
export async function createFile(path: string, fill: (instance: DuckDBInstance) => Promise<void>): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const instance = await DuckDBInstance.create(draft, CONFIG);
    try {
      await fill(instance);
    } finally {
      instance.closeSync();
    }
    renameSync(draft, path);
  } catch (cause) {
    for (const leftover of [draft, `${draft}.wal`]) rmSync(leftover, { force: true });
    throw new BilateralError('cannot-write', `no store could be made at ${path}: ${(cause as Error).message}`, {
      hint: 'see that the folder exists, may be written to and has room',
      cause,
    });
  }
}
