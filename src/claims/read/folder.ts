import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BilateralError } from '../../model/error.js';
import { fileError } from './file-error.js';

/** Most texts that one folder may hold, and most entries that are looked at to find them. */
export const MAX_TEXTS = 2000;
const MAX_ENTRIES = 100_000;

/** Endings that a folder is read for. */
const READABLE = /\.(?:txt|md|html?|pdf)$/i;

export interface Folder {
  /** Paths of its texts, sorted within each folder, those of a folder before those of its folders. */
  readonly texts: readonly string[];
  /** Folders in it that could not be listed. */
  readonly faults: readonly { readonly source: string; readonly error: BilateralError }[];
}

export interface FolderOptions {
  /** A folder to leave out: where pages of an earlier check stand. */
  readonly except?: string;
  /** Most texts; default: 2,000. */
  readonly limit?: number;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The texts of a folder and of the folders in it: .txt, .md, .html, .htm, .pdf. Hidden names are passed over, and so are
 * links to folders, which may run in circles. Null when `path` is no folder.
 * @throws BilateralError `bad-input` when it holds no text, or too many
 */
export async function textsIn(path: string, options: FolderOptions = {}): Promise<Folder | null> {
  const info = await stat(path).catch(() => null);
  if (!info?.isDirectory()) return null;
  const except = options.except === undefined ? null : resolve(options.except);
  const limit = options.limit ?? MAX_TEXTS;
  const texts: string[] = [];
  const faults: { source: string; error: BilateralError }[] = [];
  const ahead = [path];
  let seen = 0;
  for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
    const at = folder;
    const entries = await readdir(at, { withFileTypes: true }).catch((cause: unknown) => {
      faults.push({ source: at, error: fileError(at, cause) });
      return [];
    });
    seen += entries.length;
    const shown = entries.filter(({ name }) => !name.startsWith('.'));
    const folders = shown.filter((entry) => entry.isDirectory() && resolve(at, entry.name) !== except);
    const files = shown.filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && READABLE.test(entry.name));
    texts.push(...files.map(({ name }) => join(at, name)).sort(byName));
    // The last in is read next, so the first name goes in last.
    ahead.push(
      ...folders
        .map(({ name }) => join(at, name))
        .sort(byName)
        .reverse(),
    );
    if (texts.length > limit || seen > MAX_ENTRIES) throw tooMany(path, texts.length > limit ? limit : null);
  }
  if (texts.length === 0 && faults.length === 0)
    throw new BilateralError('bad-input', `'${path}' holds no text: no .txt, .md, .html, .htm or .pdf file`, {
      hint: 'name a folder with texts in it, or a file',
    });
  return { texts, faults };
}

function tooMany(path: string, limit: number | null): BilateralError {
  const most =
    limit === null ? `${MAX_ENTRIES.toLocaleString('en-US')} files` : `${limit.toLocaleString('en-US')} texts`;
  return new BilateralError('bad-input', `'${path}' holds more than ${most}, which is the limit`, {
    hint: 'check the folders in it one by one',
  });
}
