import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { BilateralError } from '../model/error.js';
import { sqlText } from './bundled.js';

/** A table in a file, as the engine reads it. */
export interface PanelFile {
  readonly path: string;
  readonly format: 'csv' | 'parquet' | 'json';
  /** Of a CSV: whether it is compressed, though its name may not say so. */
  readonly compression: 'gzip' | 'zstd' | 'none';
}

const bad = (message: string, hint: string, cause?: unknown): BilateralError =>
  new BilateralError('bad-input', message, { hint, cause });

const FORMATS = 'CSV (also .gz and .zst), Parquet or JSON';

function refusal(path: string, cause: unknown): BilateralError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
    return bad(`'${path}' is an address, and panels are read from files`, 'download it first', cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return bad(`there is no file '${path}'`, 'check the name', cause);
  if (code === 'EACCES' || code === 'EPERM')
    return bad(`'${path}' may not be read: permission denied`, 'allow reading it, or read a copy', cause);
  return bad(`'${path}' cannot be read: ${(cause as Error).message}`, 'read a copy of it', cause);
}

/** The first and last bytes of a file, as text of one character a byte. */
function ends(path: string): { head: string; tail: string } {
  const file = openSync(path, 'r');
  try {
    const { size } = statSync(path);
    const take = (at: number): string => {
      const bytes = Buffer.alloc(16);
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, 16, at));
    };
    return { head: take(0), tail: take(Math.max(0, size - 16)) };
  } finally {
    closeSync(file);
  }
}

function formatOf(path: string, head: string, tail: string): Omit<PanelFile, 'path'> {
  const gzip = head.startsWith('\x1f\x8b');
  const zstd = head.startsWith('\x28\xb5\x2f\xfd');
  const compression = gzip ? 'gzip' : zstd ? 'zstd' : 'none';
  if (head.startsWith('PAR1') && tail.endsWith('PAR1')) return { format: 'parquet', compression: 'none' };
  if (head.startsWith('PAR1') || /\.parquet$/i.test(path))
    throw bad(`'${path}' is not a whole Parquet file`, 'write or download it again');
  if (head.slice(8, 12) === 'DUCK')
    throw bad(`'${path}' is a store, not a table`, `--store ${path} --query 'SELECT ...' asks it for one`);
  if (head.startsWith('PK\x03\x04'))
    throw bad(`'${path}' is a spreadsheet or a ZIP, not a table`, `save the sheet as CSV; tables are ${FORMATS}`);
  if (head.startsWith('%PDF') || head.startsWith('\x89PNG') || head.startsWith('SQLite'))
    throw bad(`'${path}' is not a table`, `tables are ${FORMATS}`);
  if (/\.(?:json|jsonl|ndjson)(?:\.gz|\.zst)?$/i.test(path)) return { format: 'json', compression };
  return { format: 'csv', compression };
}

/** What kind of table a file is, by its bytes and name. @throws BilateralError `bad-input` where it is none */
export function panelFile(path: string): PanelFile {
  try {
    const info = statSync(path);
    if (info.isDirectory()) throw bad(`'${path}' is a folder`, 'name a file in it');
    if (!info.isFile()) throw bad(`'${path}' is not a file`, `name a file: ${FORMATS}`);
    if (info.size === 0) throw bad(`'${path}' is empty`, `name a table with a row of names: ${FORMATS}`);
    const { head, tail } = ends(path);
    return { path, ...formatOf(path, head, tail) };
  } catch (cause) {
    throw cause instanceof BilateralError ? cause : refusal(path, cause);
  }
}

/** The table function that reads the file; `wholeFile` looks at all of a CSV before it settles the types of columns. */
export function relationOf({ path, format, compression }: PanelFile, wholeFile: boolean): string {
  if (format === 'parquet') return `read_parquet(${sqlText(path)})`;
  const packed = (none: string): string => `compression = '${compression === 'none' ? none : compression}'`;
  if (format === 'json') return `read_json_auto(${sqlText(path)}, ${packed('uncompressed')})`;
  return `read_csv(${sqlText(path)}, ${packed('none')}${wholeFile ? ', sample_size = -1' : ''})`;
}
